// Figures about the market: shares of capacity, totals, growth, spending; what they forecast and who says so.
import type { DateMention, OrganizationMention, QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import { type ExtractionContext, gap, has, isPointer, nameKey, nearest, termsIn } from './extraction-context.ts';
import { draftOf } from './indicator-draft.ts';
import { groupNear, holders, metricOf, namedGroup, nearestTerm } from './indicator-metric.ts';
import { isPublisher, onlyPublisher, publisherOf, quotedVia, spenderOf } from './indicator-publisher.ts';

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
