// How sure a claim is: its score, how much of it the text tells, and how often claims of its type hold.
import type { Claim } from '../../schemas/claim.ts';

/** Log-odds: `base`, `slope` per point of the score, `field` per field with evidence, and what a type adds. */
export type KindWeights = {
  readonly base: number;
  readonly slope: number;
  readonly field: number;
  readonly types: Readonly<Record<string, number>>;
};
export type ConfidenceWeights = Readonly<Record<Claim['kind'], KindWeights>>;
export type Basis = { readonly type: string; readonly fields: number };

/** How many fields stand in the evidence beyond the few that every claim has. */
const most = 5;

/** What confidence rests on beside the score. */
export function confidenceBasis(claim: Pick<Claim, 'kind'> & Partial<Claim>): Basis {
  const fields = new Set((claim.evidence ?? []).map(({ field }) => field.replace(/\.(?:\d|amount|name).*$/, '')));
  return { type: typeOf(claim), fields: Math.min(most, Math.max(0, fields.size - 3)) };
}

/** The closed-list field by which claims of a kind differ most in how often they hold. */
function typeOf(claim: Pick<Claim, 'kind'> & Partial<Claim>): string {
  if ('dealType' in claim && claim.dealType !== undefined) return claim.dealType;
  if ('action' in claim && claim.action !== undefined) return claim.action;
  if ('relation' in claim && claim.relation !== undefined) return claim.relation;
  if ('phase' in claim && 'place' in claim) return claim.place == null ? 'placeless' : 'placed';
  return '';
}

/** The probability that a claim of this score and basis holds. */
export function worthOf(weights: KindWeights, { score, fields, type }: Basis & { readonly score: number }): number {
  const odds = weights.base + weights.slope * score + weights.field * fields + (weights.types[type] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
