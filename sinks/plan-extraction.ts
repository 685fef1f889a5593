// What one extraction changes: pure, from the message and what the tables hold of its document.
import type { ExtractionMessage } from '../schemas/extraction-message.ts';
import { type ClaimRow, claimRows } from './claim-row.ts';

/** As much of the stored extraction as the decision needs. */
export type StoredExtraction = {
  readonly revision: number;
  readonly outcome: string;
  readonly failedRevision: number | null;
  /** What events read of the document; a change recomputes the events of all its claims. */
  readonly provenance: string;
};

export type OpenClaim = { readonly claimId: string; readonly revision: number; readonly contentHash: string };

export type Plan =
  /** Nothing to do: an older revision, or a failure that a newer reading has overtaken. */
  | { readonly action: 'ignore' }
  /** A failed reading beside a good one: noted, and nothing else. */
  | { readonly action: 'note_failure' }
  | {
      readonly action: 'apply';
      /** Open claims that this reading no longer makes, or makes differently. */
      readonly close: readonly string[];
      readonly insert: readonly ClaimRow[];
      /** Claims whose events have to be computed again although they stay as they are. */
      readonly touched: readonly string[];
      /** True for the first good reading by this generation: claims of others may stop being current. */
      readonly first: boolean;
    };

/** What an event takes from the document rather than from the claim. */
export type Provenance = Pick<ExtractionMessage, 'published' | 'publisher' | 'tier' | 'licence' | 'finalUrl'>;

/** Provenance in the form that is compared with the stored one. */
export function provenanceOf({ published, publisher, tier, licence, finalUrl }: Provenance): string {
  return JSON.stringify([published, publisher, tier, licence, finalUrl]);
}

/**
 * An older revision never wins. The same revision again changes nothing unless it says something else. A failed reading
 * asserts nothing: the last good one stays, whichever comes first.
 */
export function planExtraction(
  message: ExtractionMessage,
  stored: StoredExtraction | null,
  open: ReadonlyMap<string, OpenClaim>,
): Plan {
  const hasGood = stored !== null && stored.outcome !== 'failed';
  if (message.outcome === 'failed') {
    if (!hasGood) return stored && message.revision < stored.revision ? { action: 'ignore' } : emptyApply;
    const noted = Math.max(stored.revision, stored.failedRevision ?? 0);
    return message.revision > noted ? { action: 'note_failure' } : { action: 'ignore' };
  }
  if (hasGood && message.revision < stored.revision) return { action: 'ignore' };
  const rows = claimRows(message);
  const asserted = new Set(rows.map(({ claimId }) => claimId));
  const insert = rows.filter((row) => open.get(row.claimId)?.contentHash !== row.contentHash);
  const replaced = new Set(insert.map(({ claimId }) => claimId));
  const close: string[] = [];
  for (const { claimId, revision } of open.values()) {
    // A row of this very revision that is made differently is written over: one revision has one reading.
    if (!asserted.has(claimId) || (replaced.has(claimId) && revision !== message.revision)) close.push(claimId);
  }
  const moved = stored !== null && stored.provenance !== provenanceOf(message);
  const touched = moved ? [...asserted].filter((claimId) => !replaced.has(claimId)) : [];
  return { action: 'apply', close, insert, touched, first: !hasGood };
}

const emptyApply: Plan = { action: 'apply', close: [], insert: [], touched: [], first: false };
