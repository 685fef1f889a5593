// What a figure measures and of which group: shares of capacity, totals, growth, spending.
import type { QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Indicator } from '../../schemas/facts/indicator.ts';
import { gap, has, nearest, termsIn } from './extraction-context.ts';

type NamedGroup = { readonly name: string; readonly span: Span };
/** A metric and the words of it. */
export type Metric = { readonly metric: Indicator['metric']; readonly span: Span };

/** The groups that a figure may be of, by the term for each. */
const groups: readonly (readonly [TermName, string])[] = [
  ['g_big_tech', 'big tech'],
  ['g_hyperscalers', 'hyperscalers'],
  ['g_onprem', 'on-premise'],
  ['g_colocation', 'colocation'],
  ['g_ai', 'AI'],
  ['g_data_centers', 'data centers'],
];

/** The group that a figure is of: the nearest one named. */
export function groupNear(quantity: Span, sentence: Sentence): { name: string; span: Span } | null {
  let best: { name: string; span: Span; cost: number } | null = null;
  groups.forEach(([term, name], rank) => {
    for (const span of termsIn(sentence, term)) {
      // Named groups outrank "data centers", which stands in nearly every sentence.
      const cost = gap(span, quantity) + (rank >= 4 ? 60 : 0) + (rank === 5 ? 60 : 0);
      if (best === null || cost < best.cost) best = { name, span, cost };
    }
  });
  return best;
}

/** Groups of which a bare percentage is a share of capacity. */
export const holders = new Set(['big tech', 'hyperscalers', 'on-premise', 'colocation']);
const groupMetric = (group: string | null): Indicator['metric'] =>
  group === 'big tech' || group === 'hyperscalers' ? 'big_tech_share' : 'group_share';

/** What a figure measures, by its unit and the words around it. */
export function metricOf(
  quantity: QuantityMention,
  sentence: Sentence,
  group: string | null,
  share: boolean,
): Metric | null {
  const pick = (metric: Indicator['metric'], ...terms: readonly TermName[]) => {
    const span = nearestTerm(sentence, quantity, ...terms);
    return span === null ? null : { metric, span };
  };
  switch (quantity.type) {
    case 'percent': {
      const energy = pick('energy_share', 'm_energy_share');
      if (energy !== null) return energy;
      if (!share)
        return (
          pick('vacancy_pct', 'm_vacancy') ??
          (group !== null && holders.has(group)
            ? pick(groupMetric(group), 'm_capacity', 'market_noun', 'g_data_centers', 'g_hyperscalers', 'g_big_tech')
            : growthOf(quantity, sentence))
        );
      const words = shareSpan(sentence, quantity);
      return words === null ? null : { metric: groupMetric(group), span: words };
    }
    case 'power':
      return pick('capacity_total', 'm_capacity', 'm_energy');
    case 'energy':
      return pick('energy_twh', 'm_energy', 'g_data_centers');
    case 'money':
      return pick('capex', 'm_capex') ?? pick('market_size', 'm_market_size') ?? pick('revenue', 'm_revenue');
    case 'times':
      return pick('capacity_growth', 'm_capacity', 'm_energy');
    default:
      return pick('sites_count', 'g_data_centers');
  }
}

/** "demand will grow 165% by 2030": a rise or a fall in percent, of capacity or of electricity. */
function growthOf(quantity: Span, sentence: Sentence): Metric | null {
  const moves = termsIn(sentence, 'grow_to', 'fall_to').some((each) => gap(each, quantity) <= 24);
  if (!moves || !has(sentence, 'g_data_centers', 'g_ai')) return null;
  const span = nearestTerm(sentence, quantity, 'm_capacity', 'm_energy');
  return span === null ? null : { metric: 'capacity_growth', span };
}

/** "sua participação na capacidade global de computação": from the word for share to the end of what it is a share of. */
function shareSpan(sentence: Sentence, quantity: Span): Span | null {
  const share = nearestTerm(sentence, quantity, 'share_of');
  if (share === null) return null;
  const whole = termsIn(sentence, 'm_capacity', 'compute', 'global', 'market_noun').filter(
    (each) => each.start >= share.start && each.start - share.end <= 40,
  );
  const end = Math.max(share.end, ...whole.map((each) => each.end));
  const overlaps = quantity.start >= share.start && quantity.start < end;
  return overlaps ? share : { start: share.start, end };
}

/** The mention of any of `names` nearest to `to`. */
export function nearestTerm(sentence: Sentence, to: Span, ...names: readonly TermName[]): Span | null {
  return nearest(termsIn(sentence, ...names), to);
}

/** The one group of holders that a sentence speaks of: "they" of the next sentence. */
export function namedGroup(sentence: Sentence): NamedGroup | null {
  const named = groups
    .filter(([, name]) => holders.has(name))
    .flatMap(([term, name]) =>
      termsIn(sentence, term)
        .slice(0, 1)
        .map((span) => ({ name, span })),
    );
  return named.length === 1 ? (named[0] ?? null) : null;
}
