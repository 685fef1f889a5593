// Figures about the market: shares of capacity, totals, growth, spending; what they forecast and who says so.
import type { DateMention, OrganizationMention, QuantityMention, Sentence } from '../annotate/mention.ts';
import type { Draft } from './claim-draft.ts';
import { type ExtractionContext, gap, has, isPointer, nearest, termsIn } from './extraction-context.ts';
import { isAboutDataCenters } from './focus.ts';
import { draftOf } from './indicator-draft.ts';
import { holders, lastHolder } from './indicator-group.ts';
import { type Metric, metricOf, type Topic } from './indicator-metric.ts';
import { isPublisher, onlyPublisher, publisherOf, quotedVia } from './indicator-publisher.ts';
import { isMarketWide, spenderOf } from './indicator-scope.ts';
import { looksAhead, onlyHorizon, type Timing, timingOf } from './indicator-time.ts';

const market = ['g_data_centers', 'g_ai', 'g_hyperscalers', 'm_energy', 'm_capex'] as const;

/** What the sentences before have told. */
type Told = Topic & {
  readonly publisher: OrganizationMention | null;
  readonly via: OrganizationMention | null;
  /** The horizon of the figure just told: "it would then be 88 TWh". */
  readonly last: DateMention | null;
  /** The one year to come of a text that names no other. */
  readonly only: DateMention | null;
};

/** The indicators that the document states. */
export function extractIndicators(context: ExtractionContext): Draft<'indicator'>[] {
  const drafts: Draft<'indicator'>[] = [];
  let told: Told = {
    holder: null,
    halls: false,
    shares: false,
    grid: false,
    publisher: null,
    via: null,
    last: null,
    only: onlyHorizon(context),
  };
  for (const sentence of context.annotated.sentences) {
    if (isPointer(sentence)) continue;
    told = withVoice(told, sentence, context);
    const found = withoutRates(
      sentence.quantities.flatMap((quantity) => indicatorOf(quantity, sentence, told, context) ?? []),
    );
    drafts.push(...found.map(({ draft }) => draft));
    told = after(told, sentence, found, context);
  }
  const only = onlyPublisher(context);
  return withoutRepeats(drafts.map((each) => withPublisher(each, only)));
}

function withVoice(told: Told, sentence: Sentence, context: ExtractionContext): Told {
  const publisher = publisherOf(sentence, context);
  const via = publisher === null ? null : quotedVia(sentence, publisher);
  if (publisher !== null && (isPublisher(publisher) || has(sentence, ...market))) return { ...told, publisher, via };
  // Who spoke of something else is no source of the next sentence's figures.
  return publisher === null ? told : { ...told, publisher: null, via: null };
}

function after(told: Told, sentence: Sentence, found: readonly Found[], context: ExtractionContext): Told {
  const percents = sentence.quantities.filter((each) => each.type === 'percent').length;
  const shared = found.findLast(({ draft }) => draft.claim.denominator !== null);
  const divided = percents > 2 && has(sentence, 'g_ai') && has(sentence, 'm_capacity', 'm_energy');
  return {
    ...told,
    holder: lastHolder(sentence, context) ?? told.holder,
    halls: told.halls || has(sentence, 'g_data_centers'),
    shares: told.shares || divided || shared !== undefined,
    grid: shared === undefined ? told.grid : shared.draft.claim.metric === 'energy_share',
    last:
      found.findLast((each) => each.horizon !== null)?.horizon ?? (sentence.quantities.length === 0 ? told.last : null),
  };
}

function withPublisher(draft: Draft<'indicator'>, only: OrganizationMention | null): Draft<'indicator'> {
  if (only === null || draft.claim.publisher !== null || draft.claim.timeKind === 'guidance') return draft;
  return {
    ...draft,
    claim: { ...draft.claim, publisher: only.name },
    spans: [...draft.spans, { field: 'publisher', ...only.named }],
  };
}

/** "to more than double to 945 TWh": where a sentence tells the sum itself, how often it grows is no figure of its own. */
function withoutRates(found: readonly Found[]): readonly Found[] {
  const sum = (each: Found) => ['MW', 'TWh'].includes(each.draft.claim.unit);
  return found.filter(
    (each) =>
      each.draft.claim.unit !== 'times' ||
      each.horizon === null ||
      !found.some(
        (other) =>
          sum(other) &&
          other.horizon?.value === each.horizon?.value &&
          other.draft.claim.group === each.draft.claim.group,
      ),
  );
}

/** The best of the drafts that tell one figure, in the order of the text. */
function withoutRepeats(drafts: readonly Draft<'indicator'>[]): Draft<'indicator'>[] {
  const kept: Draft<'indicator'>[] = [];
  for (const draft of drafts.toSorted((a, b) => b.score - a.score)) {
    const same = kept.some(
      ({ claim }) =>
        claim.value === draft.claim.value &&
        claim.unit === draft.claim.unit &&
        (claim.period.to === draft.claim.period.to || draft.claim.period.to === null),
    );
    if (!same) kept.push(draft);
  }
  return kept.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

type Found = { readonly draft: Draft<'indicator'>; readonly horizon: DateMention | null };

function indicatorOf(
  quantity: QuantityMention,
  sentence: Sentence,
  told: Told,
  context: ExtractionContext,
): Found | null {
  if (quantity.type === 'entrants') return entrants(quantity, sentence, told, context);
  const metric = metricOf(quantity, sentence, told, context);
  if (metric === null) return null;
  const timing = withTold(timingOf(quantity, sentence, context), quantity, metric, sentence, told);
  const spoken = told.publisher !== null || told.last !== null || quantity.type === 'energy';
  const forecast =
    timing.when === 'future' && (looksAhead(sentence) || has(sentence, 'grow_to', 'fall_to', 'capex_plan') || spoken);
  const spender = forecast ? spenderOf(quantity, sentence, metric, context) : null;
  if (
    forecast ? !isForecast(quantity, sentence, metric, spender, told, context) : !isActual(quantity, sentence, metric)
  )
    return null;
  const { horizon } = timing;
  const publisher = spender ?? told.publisher;
  const draft = draftOf({
    quantity,
    sentence,
    metric: spender === null || quantity.type !== 'money' ? metric : { ...metric, metric: 'capex', group: null },
    horizon: forecast ? horizon : null,
    actualAt: forecast ? null : (nearest(sentence.dates, quantity)?.value ?? null),
    forecast,
    publisher: statedBank(told, sentence) ?? publisher,
    via: told.via,
    score: scoreOf(forecast, metric, publisher, spender),
    spender,
    context,
  });
  return { draft, horizon: forecast ? horizon : null };
}

/** Of a company's spending a bank may tell too: then it is the bank's forecast. */
const statedBank = (told: Told, sentence: Sentence): OrganizationMention | null =>
  told.publisher !== null && sentence.organizations.includes(told.publisher) ? told.publisher : null;

/** A figure without a moment of its own has that of the figure just told, or the one year of the text. */
function withTold(timing: Timing, quantity: QuantityMention, metric: Metric, sentence: Sentence, told: Told): Timing {
  if (timing.when !== 'open') return timing;
  if (told.last !== null && looksAhead(sentence)) return { when: 'future', horizon: told.last };
  // "on-prem share drops to 22%" in a headline: the year stands below.
  const moves = termsIn(sentence, 'fall_to', 'grow_to').some((each) => gap(each, quantity) <= 16);
  const held = metric.group !== null && holders.has(metric.group.name);
  if (quantity.type === 'percent' && moves && held && told.only !== null) return { when: 'future', horizon: told.only };
  return timing;
}

function isForecast(
  quantity: QuantityMention,
  sentence: Sentence,
  metric: Metric,
  spender: OrganizationMention | null,
  told: Told,
  context: ExtractionContext,
): boolean {
  if (metric.metric === 'revenue' || metric.metric === 'vacancy_pct') return false;
  if (quantity.type === 'percent') return true;
  if (spender !== null) return true;
  const topical =
    has(sentence, 'g_data_centers', 'g_ai', 'g_hyperscalers', 'g_big_tech') ||
    (told.halls && (told.last !== null || isAboutDataCenters(context)));
  if (!topical) return false;
  // What Big Tech or the hyperscalers spend together is nobody's own, though their names stand beside it.
  const together = quantity.type === 'money' && metric.group !== null && metric.group.name !== 'AI';
  return quantity.type === 'times' || together || isMarketWide(quantity, sentence, told.publisher, context);
}

/** Without a horizon only a share of a named group or the energy of data centers is a figure about the market. */
function isActual(quantity: QuantityMention, sentence: Sentence, metric: Metric): boolean {
  if (metric.metric === 'capacity_growth') return false;
  if (quantity.type === 'percent') return metric.share !== null && metric.group !== null;
  return quantity.type === 'energy' && has(sentence, 'g_data_centers', 'g_ai') && sentence.dates.length > 0;
}

function scoreOf(
  forecast: boolean,
  metric: Metric,
  publisher: OrganizationMention | null,
  spender: OrganizationMention | null,
): number {
  return (
    0.9 +
    (forecast ? 0.9 : 0) +
    (metric.share === null ? 0 : 0.6) +
    (metric.group === null ? 0 : 0.3) +
    (publisher === null ? 0 : 0.4) +
    (spender === null ? 0 : 0.4)
  );
}

/** "thousands of new entrants": a count without a date is a figure of today. */
function entrants(quantity: QuantityMention, sentence: Sentence, told: Told, context: ExtractionContext): Found | null {
  const noun = termsIn(sentence, 'entrants').find((each) => gap(each, quantity) <= 4);
  if (noun === undefined) return null;
  const span = { start: quantity.start, end: noun.end };
  const draft = draftOf({
    quantity,
    sentence,
    metric: { metric: 'entrant_count', span, group: { name: 'new entrants', span: noun }, share: null },
    horizon: null,
    actualAt: null,
    forecast: false,
    publisher: told.publisher,
    via: told.via,
    spender: null,
    score: 2.2,
    context,
  });
  return { draft, horizon: null };
}
