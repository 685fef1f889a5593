// The claim that a figure about the market makes.
import type { DateMention, OrganizationMention, QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import type { Indicator } from '../../schemas/facts/indicator.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import { type ExtractionContext, firstTerm, gap, has, nearest, termsIn } from './extraction-context.ts';
import type { Metric } from './indicator-metric.ts';

/** What was found of one figure. */
export type Parts = {
  readonly quantity: QuantityMention;
  readonly sentence: Sentence;
  readonly metric: Metric;
  readonly horizon: DateMention | null;
  readonly actualAt: string | null;
  readonly forecast: boolean;
  readonly publisher: OrganizationMention | null;
  readonly via: OrganizationMention | null;
  readonly score: number;
  /** The company whose own spending is meant. */
  readonly spender: OrganizationMention | null;
  readonly context: ExtractionContext;
};

/** The claim of a figure. */
export function draftOf(parts: Parts): Draft<'indicator'> {
  const { quantity, sentence, metric, horizon, publisher, via, context } = parts;
  const { text } = context.annotated;
  const { comparator, span: comparatorSpan } = comparatorOf(quantity, sentence, context);
  const modalCue = firstTerm(sentence, 'could') ?? firstTerm(sentence, 'expected') ?? firstTerm(sentence, 'will');
  const period = { from: null, to: horizon?.value ?? parts.actualAt };
  const periodSpan = horizon ?? (parts.actualAt === null ? null : nearest(sentence.dates, quantity));
  const { group } = metric;
  return {
    claim: {
      kind: 'indicator',
      subject: parts.spender?.name ?? 'market',
      metric: metric.metric,
      metricAsWritten: text.slice(metric.span.start, metric.span.end),
      // Of "3% to 4% by 2030" the forecast is what may be reached.
      value: parts.forecast ? (quantity.high ?? quantity.value) : quantity.value,
      low: quantity.low,
      high: quantity.high,
      qualifier: comparator === 'below' ? 'up_to' : quantity.qualifier,
      unit: quantity.unit,
      period,
      timeKind: timeKindOf(parts),
      comparator,
      group: group?.name ?? null,
      numerator: group === null ? null : text.slice(group.span.start, group.span.end),
      denominator: metric.share === null ? null : text.slice(metric.span.start, metric.span.end),
      publisher: publisher?.name ?? null,
      quotedVia: via?.name ?? null,
      vintage: null,
      supersedes: null,
      polarity: has(sentence, 'deny') ? 'denied' : 'affirmed',
      modality: modalityOf(parts.forecast, modalCue?.term ?? null),
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

function timeKindOf({ forecast, spender, sentence }: Parts): Indicator['timeKind'] {
  if (!forecast) return 'actual';
  if (spender !== null) return 'guidance';
  return has(sentence, 'target_guidance') && !has(sentence, 'forecast') ? 'target' : 'forecast';
}

function modalityOf(forecast: boolean, cue: string | null): Indicator['modality'] {
  if (!forecast) return 'asserted';
  return cue === 'could' || cue === 'will' ? cue : 'expected';
}

/** "below 18%", "more than 5 GW", "5 GW 이상": only Chinese, Japanese, Korean and Turkish compare behind the figure. */
function comparatorOf(
  quantity: QuantityMention,
  sentence: Sentence,
  { annotated }: ExtractionContext,
): { comparator: Indicator['comparator']; span: Span } {
  const behind = ['ja', 'zh', 'ko', 'tr'].includes(annotated.pack.code);
  const beside = (term: 'below' | 'above') =>
    termsIn(sentence, term).find(
      (each) => gap(each, quantity) <= 6 && (each.start < quantity.end || (behind && each.start - quantity.end <= 3)),
    );
  const below = beside('below');
  if (below !== undefined) return { comparator: 'below', span: below };
  const above = beside('above');
  if (above !== undefined) return { comparator: 'above', span: above };
  const bound = quantity.type === 'entrants' || ['at_least', 'more_than'].includes(quantity.qualifier);
  return { comparator: bound ? 'above' : 'about', span: quantity };
}
