// Evidence of a claim under construction, and what a score is worth as confidence.
import type { Claim } from '../../schemas/claim.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { ToCodePoints } from '../read/code-points.ts';
import type { MoneyMention, Span } from '../annotate/mention.ts';
import { confidenceBasis, type ConfidenceWeights, worthOf } from './claim-confidence.ts';
import weights from './weights.json' with { type: 'json' };

const confidence: ConfidenceWeights = weights.confidence;

export type FieldSpan = Span & { readonly field: string };

/** A claim with evidence still in UTF-16 offsets and a raw score instead of a confidence. */
export type Draft<Kind extends Claim['kind'] = Claim['kind']> = {
  readonly claim: Omit<Extract<Claim, { kind: Kind }>, 'evidence' | 'confidence'>;
  readonly spans: readonly FieldSpan[];
  readonly score: number;
};

/** Turns drafts into claims: evidence with quotes and code-point offsets, confidence from the score of the kind. */
export function finishDraft(draft: Draft, text: string, toCodePoints: ToCodePoints): Claim {
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  for (const { field, start, end } of draft.spans) {
    const key = `${field}:${start}:${end}`;
    if (end <= start || seen.has(key)) continue;
    seen.add(key);
    evidence.push({ field, start: toCodePoints(start), end: toCodePoints(end), quote: text.slice(start, end) });
  }
  const claim = { ...draft.claim, evidence } as Claim;
  const worth = worthOf(confidence[claim.kind], { ...confidenceBasis(claim), score: draft.score });
  return { ...claim, confidence: Math.round(worth * 100) / 100 };
}

/** A money mention as a quantity with the words of the text. */
export function moneyQuantity(money: MoneyMention, text: string): Quantity {
  return {
    value: money.value,
    ...(money.low === null ? {} : { low: money.low }),
    ...(money.high === null ? {} : { high: money.high }),
    unit: money.unit,
    qualifier: money.qualifier,
    text: text.slice(money.start, money.end),
  };
}

/** Evidence of `field` at `span`, nothing where there is no span. */
export function spanOf(field: string, span: Span | null | undefined): FieldSpan[] {
  return span === null || span === undefined ? [] : [{ field, start: span.start, end: span.end }];
}
