// A claim as resolve reads it: the assertion with the document that makes it.
import type { Claim } from '../schemas/claim.ts';
import type { ClaimJudgement } from './judgement/claim-judgement.ts';

export type CurrentClaim = {
  readonly claimId: string;
  readonly documentId: string;
  readonly textHash: string;
  /** Fingerprint of the text, by which copies of it are known; absent for short texts. */
  readonly textSketch?: string | null;
  readonly claim: Claim;
  readonly publisher: string;
  readonly tier: number;
  readonly licence: string;
  readonly url: string;
  /** As the page states it, else null. */
  readonly published: string | null;
  /** What people judged of it and nobody has undone; absent where nobody did. */
  readonly judgements?: readonly ClaimJudgement[];
};

/** The day of publication by the page's own calendar, or null where it is not known to the day. */
export function publishedDay({ published }: Pick<CurrentClaim, 'published'>): string | null {
  const day = published?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

/** Order of first report: by day of publication, unknown days last, then by claim id. */
export function byFirstReport(a: CurrentClaim, b: CurrentClaim): number {
  const left = `${publishedDay(a) ?? '9999-99-99'} ${a.claimId}`;
  const right = `${publishedDay(b) ?? '9999-99-99'} ${b.claimId}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
