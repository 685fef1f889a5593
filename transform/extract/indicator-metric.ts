// What a figure measures: shares of capacity or of electricity, totals, growth, spending.
import type { QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Indicator } from '../../schemas/facts/indicator.ts';
import { type ExtractionContext, gap, has, near, nearest, termsIn } from './extraction-context.ts';
import { aiLoad, groupsIn, holderOf, holders, type NamedGroup } from './indicator-group.ts';
import { isGrowth } from './indicator-time.ts';

/** A metric, the words of it, whose it is, and the words of the whole where it is a share. */
export type Metric = {
  readonly metric: Indicator['metric'];
  readonly span: Span;
  readonly group: NamedGroup | null;
  readonly share: Span | null;
};

/** What the sentences before have told: the holder that "they" stands for, whether they spoke of data centers. */
export type Topic = {
  readonly holder: NamedGroup | null;
  readonly halls: boolean;
  readonly shares: boolean;
  /** Whether the share told last was one of the grid's electricity. */
  readonly grid: boolean;
};

/** What a figure measures, by its unit and the words around it; null where it is none of the market's. */
export function metricOf(
  quantity: QuantityMention,
  sentence: Sentence,
  topic: Topic,
  context: ExtractionContext,
): Metric | null {
  const whole = (metric: Indicator['metric'], ...terms: readonly TermName[]): Metric | null => {
    const span = nearestTerm(sentence, quantity, ...terms);
    return span === null ? null : { metric, span, group: wholeGroup(quantity, sentence, context), share: null };
  };
  switch (quantity.type) {
    case 'percent':
      return shareOf(quantity, sentence, topic, context) ?? growthOf(quantity, sentence, context);
    case 'power':
      return whole('capacity_total', 'm_capacity', 'm_energy');
    case 'energy':
      return whole('energy_twh', 'm_energy', 'g_data_centers', 'market_noun', 'will', 'could', 'expected');
    case 'money':
      return (
        whole('capex', 'capex_plan') ??
        whole('capex', 'm_capex') ??
        whole('market_size', 'm_market_size') ??
        whole('revenue', 'm_revenue')
      );
    case 'times':
      return growthOf(quantity, sentence, context);
    default:
      return null;
  }
}

/** The load of AI, of hyperscalers or of Big Tech where the figure is theirs alone; null stands for the market. */
function wholeGroup(quantity: QuantityMention, sentence: Sentence, context: ExtractionContext): NamedGroup | null {
  return holderOf(quantity, sentence, loads, context) ?? aiLoad(quantity, sentence, context);
}
const loads: ReadonlySet<string> = new Set(['big tech', 'hyperscalers']);

function shareOf(
  quantity: QuantityMention,
  sentence: Sentence,
  topic: Topic,
  context: ExtractionContext,
): Metric | null {
  const energy = energyShare(quantity, sentence, topic, context);
  if (energy !== null) return energy;
  const vacancy = nearestTerm(sentence, quantity, 'm_vacancy');
  if (vacancy !== null) return { metric: 'vacancy_pct', span: vacancy, group: null, share: null };
  // A stake that is bought or sold is no share of the market.
  if (has(sentence, 'stake', 'equity') && has(sentence, 'acquire', 'acquisition', 'invest', 'venture', 'sell'))
    return null;
  const group = holderOf(quantity, sentence, holders, context) ?? topic.holder;
  const words = shareSpan(sentence, quantity);
  if (group !== null && words !== null)
    return { metric: groupMetric(group.name), span: words, group, share: nearestShare(sentence, quantity) };
  const capacity = nearestTerm(sentence, quantity, 'm_capacity', 'market_noun', 'g_data_centers', 'g_hyperscalers');
  const grows = isGrowth(quantity, sentence, context);
  if (group !== null && !grows && (capacity !== null || topic.shares))
    return { metric: groupMetric(group.name), span: capacity ?? group.span, group, share: null };
  const ai = holderOf(quantity, sentence, aiAlone, context);
  if (ai !== null && !grows && (topic.shares || words !== null))
    return { metric: 'group_share', span: words ?? ai.span, group: ai, share: null };
  return null;
}
const aiAlone: ReadonlySet<string> = new Set(['AI']);

const groupMetric = (group: string): Indicator['metric'] =>
  group === 'big tech' || group === 'hyperscalers' ? 'big_tech_share' : 'group_share';

const nearestShare = (sentence: Sentence, quantity: Span): Span | null =>
  nearestTerm(sentence, quantity, 'share_of', 'm_energy_share');

/** "8% of U.S. electricity", "占全社会用电量的比重": a share of the grid, which data centers take unless AI is named for it. */
function energyShare(
  quantity: QuantityMention,
  sentence: Sentence,
  topic: Topic,
  context: ExtractionContext,
): Metric | null {
  const share = nearestShare(sentence, quantity);
  const { text } = context.annotated;
  const power = termsIn(sentence, 'm_energy', 'm_energy_share').find((each) => {
    const behind = each.start >= quantity.end && each.start - quantity.end <= 60;
    if (!behind) return share !== null && gap(each, share) <= 45 && gap(each, quantity) <= 90;
    const between = text.slice(quantity.end, each.start);
    return !/[.;:]/.test(between) && !sentence.quantities.some((q) => q.start > quantity.end && q.end <= each.start);
  });
  if (power === undefined) {
    // "that share could reach 12%": the one just told.
    const again = topic.grid && share !== null && groupsIn(sentence, context).every(({ name }) => !holders.has(name));
    return again ? { metric: 'energy_share', span: share, group: { name: 'data centers', span: share }, share } : null;
  }
  const direct = power.start >= quantity.end && power.start - quantity.end <= 12;
  if (isGrowth(quantity, sentence, context) && !direct) return null;
  const named = groupsIn(sentence, context).filter(({ name }) => name === 'data centers' || name === 'AI');
  const hall = named.find(({ name }) => name === 'data centers') ?? null;
  if (hall === null && !topic.halls && named.length === 0) return null;
  const group = aiLoad(quantity, sentence, context) ?? hall ?? (topic.halls ? null : (named[0] ?? null));
  return {
    metric: 'energy_share',
    span: power,
    group: group ?? { name: 'data centers', span: power },
    share: power,
  };
}

/** "demand will grow 165% by 2030": a rise or a fall of capacity or of electricity. */
function growthOf(quantity: QuantityMention, sentence: Sentence, context: ExtractionContext): Metric | null {
  const moves =
    quantity.type === 'times' ||
    isGrowth(quantity, sentence, context) ||
    termsIn(sentence, 'grow_to', 'fall_to').some((each) => gap(each, quantity) <= 24);
  if (near(sentence, quantity, 14, 'yearly')) return null;
  if (!moves || !has(sentence, 'g_data_centers', 'g_ai', 'g_hyperscalers', 'g_big_tech')) return null;
  const span = nearestTerm(sentence, quantity, 'm_capacity', 'm_energy', 'market_noun', 'm_capex');
  if (span === null) return null;
  return { metric: 'capacity_growth', span, group: wholeGroup(quantity, sentence, context), share: null };
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
