// What a visit does differently where the address is EDGAR's.
import type { DeadLetters } from '../../../platform/bus/dead-letters.ts';
import type { Database } from '../../../platform/database/database.ts';
import { documentId } from '../../../schemas/ids.ts';
import type { SourceDefinition } from '../../define-source.ts';
import { noHints } from '../../entry.ts';
import type { FetchedBody, FetchFailure } from '../../fetch/fetch-result.ts';
import type { Frontier, VisitEnd } from '../../frontier.ts';
import type { LeasedRow } from '../../lease-urls.ts';
import type { VisitOutcome } from '../../visit.ts';
import { buryListed, settleListed } from './bury-listed.ts';
import type { EdgarScope } from './edgar-scope.ts';
import { edgarSeeds } from './edgar-seeds.ts';
import { accessionOf, filingDocumentId } from './listed-filing.ts';
import { takeIndex, takeUnchangedIndex } from './take-index.ts';

export type EdgarPorts = { readonly scope: EdgarScope; readonly deadLetters: DeadLetters };

type Ports = {
  readonly database: Database;
  readonly frontier: Frontier;
  readonly clock: () => Date;
  readonly edgar: EdgarPorts;
};

type Offering = { readonly scope: EdgarScope; readonly now: Date; readonly revisitAfterMs: number | null };

/** Offers what a run begins with, and makes it due; returns how many documents were named outright. */
export async function offerEdgarSeeds(
  frontier: Frontier,
  source: SourceDefinition,
  { scope, now, revisitAfterMs }: Offering,
): Promise<number> {
  const { role, urls } = edgarSeeds(source, scope, now);
  await frontier.offer(
    source.id,
    role,
    urls.map((url) => ({ ...noHints, url })),
  );
  // Seeds of other days and companies stay as they are: each run names its own.
  if (role === 'seed' || scope.isNamed) await frontier.reopen(source.id, urls);
  if (role === 'seed' || !scope.isNamed) await frontier.makeDue([source.id], revisitAfterMs, false);
  return role === 'document' ? urls.length : 0;
}

/** A backfill reads an index as a whole: that it has not changed says nothing of older pages, which were not read then. */
export function needsWhole({ scope }: EdgarPorts): boolean {
  return scope.since !== null;
}

/**
 * 403 and 429 say that this address is being too fast or unknown to EDGAR: the host is left alone, and the URL is asked for
 * again afterwards.
 */
export function refusalOf({ edgar }: Ports, source: SourceDefinition, failed: FetchFailure): FetchFailure {
  if (source.protocol !== 'edgar' || (failed.status !== 403 && failed.status !== 429)) return failed;
  return { ...failed, transient: true, retryAfterMs: Math.max(edgar.scope.closeMs, failed.retryAfterMs ?? 0) };
}

export type TakenSeed = {
  readonly entries: number;
  readonly discovered: number;
  readonly isUnchanged: boolean;
  readonly newestPublished: string | null;
  readonly signals: readonly string[];
  readonly validators: Pick<VisitEnd, 'validators'>;
};

/** Takes an index; rows that cannot be are buried one by one. */
export async function takeSeed(
  ports: Ports,
  source: SourceDefinition,
  row: LeasedRow,
  result: FetchedBody | { readonly kind: 'notModified' },
): Promise<TakenSeed> {
  const about = { scope: ports.edgar.scope, now: ports.clock() };
  const isUnchanged = result.kind === 'notModified';
  const { rejected, newest, ...taken } = isUnchanged
    ? await takeUnchangedIndex(ports, source, row.url, about)
    : await takeIndex(ports, source, { url: row.url, body: result.body }, about);
  for (const { row: text, reason } of rejected) {
    const buried = { sourceId: source.id, url: row.url, reason, attempts: 1, row: text };
    await buryListed(
      { database: ports.database, deadLetters: ports.edgar.deadLetters },
      { ...buried, code: 'ROW_INVALID' },
    );
  }
  return {
    ...taken,
    isUnchanged,
    newestPublished: newest === null ? null : `${newest}T00:00:00Z`,
    validators: isUnchanged ? {} : { validators: result },
  };
}

/** An address that an index named and that failed for good, or is not there, is a dead letter until it answers. */
export async function buryOrSettle(ports: Ports, row: LeasedRow, outcome: VisitOutcome): Promise<void> {
  const { sourceId, url } = row;
  const to = { database: ports.database, deadLetters: ports.edgar.deadLetters };
  const attempts = row.attempts + 1;
  if (outcome.kind === 'failed') {
    const { code, reason = 'no reason is known' } = outcome;
    await buryListed(to, { sourceId, url, code, reason, attempts });
  } else if (outcome.kind === 'gone' || outcome.kind === 'absent') {
    // A company without XBRL has no facts; nobody listed them.
    if (accessionOf(url) === null) return;
    const reason = 'it is listed, and EDGAR answers that there is no such document (404)';
    await buryListed(to, { sourceId, url, code: 'HTTP_STATUS', reason, attempts });
  } else if (settling.has(outcome.kind)) {
    await settleListed(to, { sourceId, url });
  }
}

const settling: ReadonlySet<VisitOutcome['kind']> = new Set(['seed', 'new', 'changed', 'unchanged']);

/** A filing is known by its accession number, whatever address led to it; anything else by its address. */
export function edgarDocumentId(url: string, finalUrl: string): string {
  const accession = accessionOf(url);
  return accession === null ? documentId(finalUrl) : filingDocumentId(accession);
}
