// What the auditor says of a claim: which check, what the claim asserts, what it should agree with.
import { findingId } from '../../schemas/ids.ts';
import type { CurrentClaim } from '../current-claim.ts';

/** The checks of this auditor. The one of forecast/audit-arithmetic.ts has others and looks at whole documents. */
export const auditChecks = [
  'contradictory_amounts',
  'currency_differs',
  'energy_for_power',
  'missing_currency',
  'options_against_base',
  'parts_exceed_campus',
  'sellers_exceed_total',
  'thousandfold',
  'usd_per_mw',
] as const;
export type AuditCheck = (typeof auditChecks)[number];

export type EventFinding = {
  readonly findingId: string;
  readonly claimId: string;
  readonly documentId: string;
  readonly checkName: AuditCheck;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  readonly quote: string | null;
  readonly url: string;
};

/** A finding about `field` of a claim, with the words that assert it. */
export function findingOf(
  checkName: AuditCheck,
  { claimId, documentId, url, claim }: CurrentClaim,
  {
    field,
    ...said
  }: { readonly field: string; readonly message: string; readonly expected: string; readonly found: string },
): EventFinding {
  const spoken = claim.evidence.filter((each) => !each.field.startsWith('citation.'));
  const quote =
    spoken.find((each) => each.field === field) ??
    spoken.find((each) => each.field.startsWith(field) || field.startsWith(each.field));
  return {
    findingId: findingId([checkName, documentId, claimId, field]),
    claimId,
    documentId,
    checkName,
    ...said,
    quote: quote?.quote ?? null,
    url,
  };
}
