// Figures about the market: shares of capacity, totals, growth, spending; what they forecast and who says so.
import type { DateMention, OrganizationMention, QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Indicator } from '../../schemas/facts/indicator.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import {
  type ExtractionContext,
  firstTerm,
  gap,
  has,
  isPointer,
  nameKey,
  nearest,
  termsIn,
} from './extraction-context.ts';

/** The indicators that the document states. */
export function extractIndicators(context: ExtractionContext): Draft<'indicator'>[] {
  const drafts: Draft<'indicator'>[] = [];
  let publisher: OrganizationMention | null = null;
  let via: OrganizationMention | null = null;
  const told: Told = { group: null, horizon: onlyHorizon(context) };
  for (const sentence of context.annotated.sentences) {
    if (isPointer(sentence)) continue;
    const stated = publisherOf(sentence);
    if (stated !== null) {
      publisher = stated;
      via = quotedVia(sentence, stated);
    }
    for (const quantity of sentence.quantities) {
      const draft = indicatorOf(quantity, sentence, publisher, via, told, context);
      if (draft !== null) drafts.push(draft);
    }
    told.group = namedGroup(sentence) ?? (sentence.quantities.length === 0 ? told.group : null);
  }
  const only = onlyPublisher(context);
  const kept: Draft<'indicator'>[] = [];
  for (const draft of drafts.map((each) => withPublisher(each, only)).toSorted((a, b) => b.score - a.score)) {
    const same = kept.some(
      ({ claim }) =>
        claim.value === draft.claim.value &&
        claim.unit === draft.claim.unit &&
        claim.period.to === draft.claim.period.to,
    );
    if (!same) kept.push(draft);
  }
  return kept.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** The one research house that a text names as a source: a headline's figure is its too. */
function onlyPublisher({ annotated }: ExtractionContext): OrganizationMention | null {
  const named = annotated.sentences.flatMap((each) => publisherOf(each) ?? []);
  return new Set(named.map(nameKey)).size === 1 ? (named[0] ?? null) : null;
}

function withPublisher(draft: Draft<'indicator'>, only: OrganizationMention | null): Draft<'indicator'> {
  if (only === null || draft.claim.publisher !== null || draft.claim.timeKind === 'guidance') return draft;
  return {
    ...draft,
    claim: { ...draft.claim, publisher: only.name },
    spans: [...draft.spans, ...spanOf('publisher', only.named)],
  };
}

/** What the sentences before have told, and the one future year of a text that names no other. */
type Told = { group: { readonly name: string; readonly span: Span } | null; readonly horizon: DateMention | null };

/** "They hold nearly half and could hold two-thirds by 2031": what stands before the modal is how things are. */
function isToday(quantity: QuantityMention, sentence: Sentence): boolean {
  const next = sentence.quantities.find((each) => each.type === quantity.type && each.start > quantity.end);
  const modals = termsIn(sentence, 'could', 'will', 'expected', 'forecast', 'grow_to', 'fall_to');
  const [first] = modals;
  return next !== undefined && first !== undefined && first.start > quantity.end && first.start < next.start;
}

/** The one group of holders that a sentence speaks of: "they" of the next sentence. */
function namedGroup(sentence: Sentence): Told['group'] {
  const named = groups
    .filter(([, name]) => holders.has(name))
    .flatMap(([term, name]) =>
      termsIn(sentence, term)
        .slice(0, 1)
        .map((span) => ({ name, span })),
    );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function onlyHorizon({ annotated, published }: ExtractionContext): DateMention | null {
  const now = published === null ? 2025 : Number(published.slice(0, 4));
  const later = annotated.sentences
    .flatMap((each) => each.dates)
    .filter((each) => Number(each.value.slice(0, 4)) > now);
  return new Set(later.map((each) => each.value.slice(0, 4))).size === 1 ? (later[0] ?? null) : null;
}

function indicatorOf(
  quantity: QuantityMention,
  sentence: Sentence,
  publisher: OrganizationMention | null,
  via: OrganizationMention | null,
  told: Told,
  context: ExtractionContext,
): Draft<'indicator'> | null {
  if (quantity.type === 'entrants') return entrants(quantity, sentence, publisher, via, context);
  if (!['percent', 'power', 'energy', 'money', 'times', 'sites'].includes(quantity.type)) return null;
  // "from 44% to 61% by 2030": the first of the two is where the forecast starts.
  const follows = sentence.quantities.some(
    (each) => each.type === quantity.type && each.start > quantity.end && each.start - quantity.end < 40,
  );
  const start =
    follows && termsIn(sentence, 'from').some((each) => each.end <= quantity.start && quantity.start - each.end <= 2);
  const group = groupNear(quantity, sentence) ?? told.group;
  // "on-prem share drops to 22%" in a headline: the year stands below.
  const moves =
    group !== null &&
    holders.has(group.name) &&
    termsIn(sentence, 'fall_to', 'grow_to').some((each) => gap(each, quantity) <= 16);
  const horizon =
    (start || isToday(quantity, sentence)) && quantity.type === 'percent'
      ? null
      : (horizonOf(quantity, sentence, context) ?? (quantity.type === 'percent' && moves ? told.horizon : null));
  const share = quantity.type === 'percent' ? nearestTerm(sentence, quantity, 'share_of', 'm_energy_share') : null;
  const metric = metricOf(quantity, sentence, group?.name ?? null, share !== null);
  if (metric === null) return null;
  const forecast =
    horizon !== null && has(sentence, 'forecast', 'could', 'expected', 'will', 'grow_to', 'fall_to', 'target_guidance');
  // Without a horizon only a share of a named group or the energy of data centers is a figure about the market.
  const energy = quantity.type === 'energy' && has(sentence, 'g_data_centers', 'g_ai') && sentence.dates.length > 0;
  if (!forecast && !energy && (quantity.type !== 'percent' || share === null || group === null)) return null;
  if (metric.metric === 'capacity_growth' && !forecast) return null;
  const spender = quantity.type === 'money' && metric.metric === 'capex' ? spenderOf(sentence) : null;
  const onOwn = sentence.organizations.some(
    (each) =>
      each.source !== 'proper' &&
      !isPublisher(each) &&
      nameKey(each) !== (publisher === null ? '' : nameKey(publisher)),
  );
  let score =
    0.6 +
    (forecast ? 0.9 : 0) +
    (share === null ? 0 : 0.6) +
    (group === null ? -0.3 : 0.5) +
    (publisher === null ? 0 : 0.4);
  if (spender !== null && !has(sentence, 'site', 'agreement')) score += 0.6;
  else if (quantity.type === 'money' || quantity.type === 'power') {
    score += onOwn ? -1.6 : has(sentence, 'global', 'market_noun') ? 0.4 : -0.5;
  }
  if (energy) score += 0.6;
  if (quantity.type === 'percent' && share === null && group !== null) score -= 0.2;
  if (quantity.type === 'sites' || quantity.type === 'times') score -= 0.7;
  if (score < 1.3) return null;
  return draftOf({
    quantity,
    sentence,
    metric,
    group,
    horizon: forecast ? horizon : null,
    actualAt: forecast ? null : (nearest(sentence.dates, quantity)?.value ?? null),
    forecast,
    publisher,
    via,
    share,
    score,
    spender,
    context,
  });
}

type Parts = {
  readonly quantity: QuantityMention;
  readonly sentence: Sentence;
  readonly metric: { readonly metric: Indicator['metric']; readonly span: Span };
  readonly group: { readonly name: string; readonly span: Span } | null;
  readonly horizon: DateMention | null;
  readonly actualAt: string | null;
  readonly forecast: boolean;
  readonly publisher: OrganizationMention | null;
  readonly via: OrganizationMention | null;
  readonly share: Span | null;
  readonly score: number;
  /** The company whose own spending is meant. */
  readonly spender: OrganizationMention | null;
  readonly context: ExtractionContext;
};

function draftOf(parts: Parts): Draft<'indicator'> {
  const { quantity, sentence, metric, group, horizon, publisher, via, context } = parts;
  const { text } = context.annotated;
  const below = nearestTerm(sentence, quantity, 'below');
  const above = nearestTerm(sentence, quantity, 'above');
  const isAbove = (above !== null && gap(above, quantity) <= 6) || quantity.type === 'entrants';
  const comparator = below !== null && gap(below, quantity) <= 6 ? 'below' : isAbove ? 'above' : 'about';
  const comparatorSpan = comparator === 'below' ? below : comparator === 'above' ? (above ?? quantity) : quantity;
  const modalCue = firstTerm(sentence, 'could') ?? firstTerm(sentence, 'expected') ?? firstTerm(sentence, 'will');
  const modality = !parts.forecast
    ? 'asserted'
    : modalCue?.term === 'could'
      ? 'could'
      : modalCue?.term === 'will'
        ? 'will'
        : 'expected';
  const period = { from: null, to: horizon?.value ?? parts.actualAt };
  const periodSpan = horizon ?? (parts.actualAt === null ? null : nearest(sentence.dates, quantity));
  return {
    claim: {
      kind: 'indicator',
      subject: parts.spender?.name ?? 'market',
      metric: metric.metric,
      metricAsWritten: text.slice(metric.span.start, metric.span.end),
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      qualifier: comparator === 'below' ? 'up_to' : quantity.qualifier,
      unit: quantity.unit,
      period,
      timeKind:
        parts.forecast && parts.spender !== null
          ? 'guidance'
          : parts.forecast
            ? has(sentence, 'target_guidance') && !has(sentence, 'forecast')
              ? 'target'
              : 'forecast'
            : 'actual',
      comparator,
      group: group?.name ?? null,
      numerator: group === null ? null : text.slice(group.span.start, group.span.end),
      denominator: parts.share === null ? null : text.slice(metric.span.start, metric.span.end),
      publisher: publisher?.name ?? null,
      quotedVia: via?.name ?? null,
      vintage: null,
      supersedes: null,
      polarity: has(sentence, 'deny') ? 'denied' : 'affirmed',
      modality,
      salience: 'main',
      rule: `rules/indicator.${metric.metric}`,
    },
    spans: [
      ...spanOf('value', quantity),
      ...spanOf('subject', parts.spender?.named),
      ...spanOf('metricAsWritten', metric.span),
      ...spanOf('comparator', comparatorSpan),
      ...spanOf('group', group?.span),
      ...spanOf('period.to', periodSpan),
      ...spanOf('publisher', publisher?.named),
      ...spanOf('quotedVia', via?.named),
      ...spanOf('modality', parts.forecast ? modalCue : null),
    ],
    score: parts.score,
  };
}

/** "thousands of new entrants": a count without a date is a figure of today. */
function entrants(
  quantity: QuantityMention,
  sentence: Sentence,
  publisher: OrganizationMention | null,
  via: OrganizationMention | null,
  context: ExtractionContext,
): Draft<'indicator'> | null {
  const noun = termsIn(sentence, 'entrants').find((each) => gap(each, quantity) <= 4);
  if (noun === undefined) return null;
  const span = { start: quantity.start, end: noun.end };
  return draftOf({
    quantity,
    sentence,
    metric: { metric: 'entrant_count', span },
    group: { name: 'new entrants', span: noun },
    horizon: null,
    actualAt: null,
    forecast: false,
    publisher,
    via,
    share: null,
    spender: null,
    score: 2.2,
    context,
  });
}

const groups: readonly (readonly [TermName, string])[] = [
  ['g_big_tech', 'big tech'],
  ['g_hyperscalers', 'hyperscalers'],
  ['g_onprem', 'on-premise'],
  ['g_colocation', 'colocation'],
  ['g_ai', 'AI'],
  ['g_data_centers', 'data centers'],
];

function groupNear(quantity: Span, sentence: Sentence): { name: string; span: Span } | null {
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
const holders = new Set(['big tech', 'hyperscalers', 'on-premise', 'colocation']);
const groupMetric = (group: string | null): Indicator['metric'] =>
  group === 'big tech' || group === 'hyperscalers' ? 'big_tech_share' : 'group_share';

function metricOf(
  quantity: QuantityMention,
  sentence: Sentence,
  group: string | null,
  share: boolean,
): Parts['metric'] | null {
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
function growthOf(quantity: Span, sentence: Sentence): Parts['metric'] | null {
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

function nearestTerm(sentence: Sentence, to: Span, ...names: readonly TermName[]): Span | null {
  return nearest(termsIn(sentence, ...names), to);
}

/** A year after publication near the figure, in its sentence. */
function horizonOf(quantity: Span, sentence: Sentence, { published }: ExtractionContext): DateMention | null {
  const year = published === null ? null : Number(published.slice(0, 4));
  const later = sentence.dates.filter((each) => {
    const stated = Number(each.value.slice(0, 4));
    return year === null
      ? (each.kind === 'by' && stated >= 2024) || stated >= 2028
      : stated >= year && (stated > year || each.value.length === 4);
  });
  return nearest(later, quantity);
}

/** "Meta expects capital expenditure of …": the company that the spending is of. */
function spenderOf(sentence: Sentence): OrganizationMention | null {
  const companies = sentence.organizations.filter((each) => each.source === 'known' && !isPublisher(each));
  return companies.length === 1 ? (companies[0] ?? null) : null;
}

const isPublisher = (each: OrganizationMention): boolean =>
  each.categories.some((category) => category === 'research' || category === 'media' || category === 'bank');

function publisherOf(sentence: Sentence): OrganizationMention | null {
  if (!has(sentence, 'publisher_cue', 'quoted_via', 'forecast')) return null;
  const candidates = sentence.organizations.filter((each) => isPublisher(each));
  return candidates.find((each) => each.categories.includes('research')) ?? candidates[0] ?? forecaster(sentence);
}

/** "according to X", "X projects that …": whoever says it, when it speaks of the market's demand and not of its own sites. */
function forecaster(sentence: Sentence): OrganizationMention | null {
  if (!has(sentence, 'g_data_centers', 'g_ai') || !has(sentence, 'm_energy', 'm_capacity', 'market_noun')) return null;
  const spoken = (each: OrganizationMention) =>
    each.source !== 'coreference' &&
    termsIn(sentence, 'publisher_cue', 'forecast').some(
      (cue) => gap(cue, each) <= 5 && (cue.term === 'publisher_cue' || cue.start >= each.end),
    );
  return sentence.organizations.find(spoken) ?? null;
}

function quotedVia(sentence: Sentence, publisher: OrganizationMention): OrganizationMention | null {
  return (
    sentence.organizations.find(
      (each) => each.companyId !== publisher.companyId && each.categories.includes('media'),
    ) ?? null
  );
}
