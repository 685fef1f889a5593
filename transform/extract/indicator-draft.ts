// The claim that a figure about the market makes.
import type { DateMention, OrganizationMention, QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import { type ExtractionContext, firstTerm, gap, has, nearest } from './extraction-context.ts';
import { type Metric, nearestTerm } from './indicator-metric.ts';

/** What was found of one figure. */
export type Parts = {
  readonly quantity: QuantityMention;
  readonly sentence: Sentence;
  readonly metric: Metric;
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

/** The claim of a figure. */
export function draftOf(parts: Parts): Draft<'indicator'> {
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
