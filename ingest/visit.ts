// One visit to one URL of the frontier: ask, publish or read entries, and write down how it ended.
import type { Log } from '../platform/log/log.ts';
import { type ErrorCode, PermanentError } from '../schemas/errors.ts';
import type { SourceDefinition } from './define-source.ts';
import { describeFetched, describeRow } from './describe-document.ts';
import { cleanHint, type Entry, noHints } from './entry.ts';
import type { Client } from './fetch/client.ts';
import { failure, type FetchedBody, type FetchFailure, type FetchResult } from './fetch/fetch-result.ts';
import { robotsAgent } from './fetch/user-agent.ts';
import { type Frontier, hostOf, type VisitEnd } from './frontier.ts';
import type { LeasedRow } from './lease-urls.ts';
import type { HostSlots } from './host-slot.ts';
import { edgarLimits } from './protocols/edgar/edgar-declaration.ts';
import { buryOrSettle, type EdgarPorts, needsWhole, refusalOf, takeSeed } from './protocols/edgar/visit-edgar.ts';
import { readFolderFile } from './protocols/folder.ts';
import { takeMeetings } from './protocols/meetings/take-meetings.ts';
import { type ArchiveRead, readArchive } from './protocols/warc/read-archive.ts';
import { type FoundDocument, type PublishPorts, publishDocument, publishPending } from './publish-document.ts';
import type { FoundOutcome } from './publish-found.ts';
import { readSeed } from './read-seed.ts';
import { type PageTraits, surveyPage } from './survey-page.ts';
import { readingOf } from './reading-of.ts';

export type VisitPorts = PublishPorts & {
  readonly client: Client;
  readonly frontier: Frontier;
  readonly slots: HostSlots;
  readonly log: Log;
  readonly clock: () => Date;
  readonly edgar: EdgarPorts;
};

export type RetryPolicy = { readonly maxAttempts: number; readonly baseMs: number };

export type VisitOptions = {
  readonly retry: RetryPolicy;
  readonly signal: AbortSignal;
  /** Entries that say they were published before are passed over. */
  readonly since: Date | null;
  /** Whether the page is looked at for what it has: a sample of a source's run is enough. */
  readonly isSurveyed: boolean;
};

/** What a visit came to, for the report. */
export type VisitOutcome =
  | {
      readonly kind: 'seed';
      readonly entries: number;
      readonly discovered: number;
      readonly isUnchanged: boolean;
      readonly newestPublished: string | null;
      readonly signals?: readonly string[];
      /** Documents that were published from within it, and what it held that is none, by reason. */
      readonly documents?: Readonly<Record<FoundOutcome, number>>;
      readonly skipped?: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'new' | 'changed' | 'unchanged'; readonly traits?: PageTraits | null }
  | { readonly kind: 'gone' | 'absent' | 'forbidden' | 'again' | 'lost' }
  | { readonly kind: 'failed' | 'retry'; readonly code: ErrorCode; readonly reason?: string };

/** Nothing to read in these, whatever the link said. */
const unreadableTypes = /^(image|audio|video|font)\//i;

/** A robots.txt may ask for more than a source's declaration does, within reason. */
const longestCrawlDelayMs = 30_000;

/** Between attempts. */
const longestBackOffMs = 300_000;

/** Visits one leased URL. Only an abort or a failure of our own database, bus or archive is thrown. */
export async function visit(
  ports: VisitPorts,
  source: SourceDefinition,
  row: LeasedRow,
  options: VisitOptions,
): Promise<VisitOutcome> {
  const outcome = await visitOnce(ports, source, row, options);
  if (source.protocol === 'edgar') await buryOrSettle(ports, row, outcome);
  return outcome;
}

async function visitOnce(
  ports: VisitPorts,
  source: SourceDefinition,
  row: LeasedRow,
  { retry, signal, since, isSurveyed }: VisitOptions,
): Promise<VisitOutcome> {
  if (source.protocol === 'warc') {
    return await endArchive(ports, row, await readArchive(ports, source, row, signal), retry);
  }
  const result = await fetchRow(ports, source, row, signal);
  await noteHost(ports, row, result);
  if (result.kind === 'failed') return await endFailed(ports, row, refusalOf(ports, source, result), retry);
  if (result.kind === 'forbidden') {
    return await finish(ports, row, { state: 'forbidden', attempts: 0, error: result.by }, { kind: 'forbidden' });
  }
  try {
    return row.role === 'seed'
      ? await endSeed(ports, source, row, result, since)
      : await endDocument(ports, source, row, result, isSurveyed);
  } catch (error) {
    // What came is at fault (a seed that is no feed, a text that Postgres cannot hold): it fails alone, the run goes on.
    if (!(error instanceof PermanentError)) throw error;
    return await endFailed(ports, row, failure(error.code, error.message), { maxAttempts: 1, baseMs: 0 });
  }
}

async function fetchRow(
  { client, slots, edgar }: VisitPorts,
  source: SourceDefinition,
  row: LeasedRow,
  signal: AbortSignal,
): Promise<FetchResult> {
  if (source.protocol === 'folder') return await readFolderFile(source, row.url);
  // A page that was gone is asked for in full, and so is one whose last revision has not reached the bus.
  const isSeed = row.role === 'seed' && !(source.protocol === 'edgar' && needsWhole(edgar));
  const isReadAlike = row.reading === readingOf(source.dataset);
  const isSettled =
    isSeed ||
    (row.role === 'document' && row.outcome === 'fetched' && row.publishedRevision === row.revision && isReadAlike);
  return await client.get(row.url, {
    robotsAgent,
    signal,
    beforeRequest: (url, crawlDelayMs) =>
      slots.wait(
        hostOf(url.href),
        Math.max(source.politeness.delayMs, Math.min(crawlDelayMs ?? 0, longestCrawlDelayMs)),
        signal,
      ),
    ...(source.protocol === 'edgar' ? { limits: edgarLimits } : {}),
    ...(isSettled ? { conditional: { etag: row.etag, lastModified: row.lastModified } } : {}),
  });
}

/** Codes of a host that did not answer; a page that cannot be read says nothing against its host. */
const hostFailures = new Set<ErrorCode>(['NETWORK', 'DEADLINE_EXCEEDED', 'HTTP_STATUS']);

/** Keeps account of hosts that fail, so that one that is down is not asked for each of its thousand pages. */
async function noteHost({ slots, log }: VisitPorts, { host, attempts }: LeasedRow, result: FetchResult): Promise<void> {
  if (result.kind !== 'failed') return await slots.answered(host);
  if (!result.transient || !hostFailures.has(result.code)) return;
  const waitMs = await slots.failed(host, result.message, attempts > 0);
  if (waitMs > 0)
    log.warn({ host, wait_ms: waitMs, reason: result.message }, 'the host keeps failing and is left alone');
}

type Answered = Exclude<FetchResult, FetchFailure | { kind: 'forbidden' }>;

async function endSeed(
  ports: VisitPorts,
  source: SourceDefinition,
  row: LeasedRow,
  result: Answered,
  since: Date | null,
): Promise<VisitOutcome> {
  const { frontier } = ports;
  if (result.kind === 'gone') {
    const end = { state: 'gone', attempts: 0, status: result.status, error: 'the seed is gone' } as const;
    const reason = `listed, and answers ${result.status}`;
    return await finish(ports, row, end, { kind: 'failed', code: 'HTTP_STATUS', reason });
  }
  if (source.protocol === 'edgar') {
    const { validators, ...seed } = await takeSeed(ports, source, row, result);
    const status = result.kind === 'notModified' ? 304 : result.status;
    return await finish(ports, row, { state: 'done', attempts: 0, status, ...validators }, { kind: 'seed', ...seed });
  }
  if (result.kind === 'notModified') {
    return await finish(ports, row, { state: 'done', attempts: 0, status: 304 }, unchangedSeed);
  }
  if (source.protocol === 'meetings') {
    const { validators, ...seed } = await takeMeetings(ports, source, row, result);
    const end: VisitEnd = { state: 'done', attempts: 0, status: result.status, validators };
    return await finish(ports, row, end, { ...unchangedSeed, isUnchanged: false, ...seed });
  }
  const { entries, seeds, next = null } = readSeed(source, result, row.hints);
  await frontier.offer(
    source.id,
    'seed',
    seeds.map((url) => ({ ...noHints, url, depth: (row.hints.depth ?? 0) + 1 })),
  );
  if (next !== null) {
    await frontier.offer(source.id, 'seed', [{ ...noHints, url: next, page: (row.hints.page ?? 1) + 1 }]);
    await frontier.reopenOnce(source.id, [next]);
  }
  const wanted =
    since === null ? entries : entries.filter(({ published }) => !(Date.parse(published ?? '') < since.getTime()));
  const discovered = await frontier.offer(source.id, 'document', wanted);
  // The validators go last: with them saved, these entries are not read again, so what was passed over keeps them away.
  const validators = wanted.length === entries.length ? result : { etag: null, lastModified: null };
  const end: VisitEnd = { state: 'done', attempts: 0, status: result.status, validators };
  const newestPublished = newestOf(entries, ports.clock());
  return await finish(ports, row, end, {
    kind: 'seed',
    entries: entries.length,
    discovered,
    isUnchanged: false,
    newestPublished,
  });
}

const unchangedSeed: Extract<VisitOutcome, { kind: 'seed' }> = {
  kind: 'seed',
  entries: 0,
  discovered: 0,
  isUnchanged: true,
  newestPublished: null,
};

/** An archive was read: its pages are published already. */
async function endArchive(
  ports: VisitPorts,
  row: LeasedRow,
  read: ArchiveRead,
  retry: RetryPolicy,
): Promise<VisitOutcome> {
  switch (read.kind) {
    case 'failed':
      return await endFailed(ports, row, read, retry);
    case 'forbidden':
      return await finish(ports, row, { state: 'forbidden', attempts: 0, error: 'robots.txt' }, { kind: 'forbidden' });
    case 'gone': {
      const end = { state: 'gone', attempts: 0, status: read.status, error: 'the archive is gone' } as const;
      return await finish(ports, row, end, { kind: 'failed', code: 'HTTP_STATUS', reason: `status ${read.status}` });
    }
    case 'notModified':
      return await finish(ports, row, { state: 'done', attempts: 0, status: 304 }, unchangedSeed);
    case 'lost':
      return { kind: 'lost' };
    case 'read': {
      const { documents, skipped, status } = read;
      const entries = Object.values(documents).reduce((sum, count) => sum + count, 0);
      const end: VisitEnd = { state: 'done', attempts: 0, status, validators: read };
      return await finish(ports, row, end, {
        ...unchangedSeed,
        isUnchanged: false,
        entries,
        discovered: documents.new,
        documents,
        skipped,
      });
    }
  }
}

/** The newest publication time among entries, in UTC; one that lies in the future says nothing. */
function newestOf(entries: readonly Entry[], now: Date): string | null {
  const times = entries
    .map(({ published }) => Date.parse(published ?? ''))
    .filter((time) => !Number.isNaN(time) && time <= now.getTime() + 86_400_000);
  return times.length === 0 ? null : new Date(times.reduce((a, b) => Math.max(a, b))).toISOString();
}

async function endDocument(
  ports: VisitPorts,
  source: SourceDefinition,
  row: LeasedRow,
  result: Answered,
  isSurveyed: boolean,
): Promise<VisitOutcome> {
  if (result.kind === 'notModified') {
    return await finish(ports, row, { state: 'done', attempts: 0, status: 304 }, { kind: 'unchanged' });
  }
  if (result.kind === 'gone') return await endGone(ports, source, row, result.status);
  if (unreadableTypes.test(result.contentType ?? '')) {
    const error = cleanHint(`not a document: ${result.contentType ?? ''}`);
    return await finish(
      ports,
      row,
      { state: 'failed', attempts: 0, status: result.status, error },
      { kind: 'failed', code: 'DOCUMENT_UNREADABLE' },
    );
  }
  const found = describeFetched(source, row, result, ports.clock());
  // What was known before the fetch counts only if it was known of this document.
  const known = row.documentId === found.documentId ? row : { revision: 0, bodyHash: null };
  const outcome = await publishDocument(ports, found, known, result);
  if (outcome === 'conflict') {
    const again: VisitEnd = { state: 'due', attempts: row.attempts, documentId: found.documentId };
    return await finish(ports, row, again, { kind: 'again' });
  }
  const end: VisitEnd = {
    state: 'done',
    attempts: 0,
    documentId: found.documentId,
    status: result.status,
    validators: result,
  };
  if (outcome === 'gone') return await finish(ports, row, end, { kind: outcome });
  const isPage = outcome !== 'unchanged' && source.form === 'page' && source.protocol !== 'folder';
  const traits = isPage && isSurveyed ? surveyFetched(row, result) : null;
  return await finish(ports, row, end, { kind: outcome, traits });
}

/** What its page has; a date that the index gave is as good as the page's own. */
function surveyFetched({ hints }: LeasedRow, result: FetchedBody): PageTraits | null {
  const traits = surveyPage(result.body, result);
  return traits === null ? null : { ...traits, hasDate: traits.hasDate || hints.published !== null };
}

/** A page that was read and is no more gets a revision that says so; one that never was read is only noted. */
async function endGone(
  ports: VisitPorts,
  source: SourceDefinition,
  row: LeasedRow,
  status: number,
): Promise<VisitOutcome> {
  const end: VisitEnd = { state: 'gone', attempts: 0, status, validators: { etag: null, lastModified: null } };
  if (row.documentId === null || row.revision === 0) {
    return await finish(ports, row, end, { kind: row.lastStatus === status ? 'absent' : 'gone' });
  }
  if (row.outcome === 'gone') {
    if (row.publishedRevision < row.revision) await publishPending(ports, [row.documentId]);
    return await finish(ports, row, end, { kind: 'absent' });
  }
  const last = await ports.database.pool.query<{ final_url: string }>(
    'select final_url from raw.document where document_id = $1 and revision = $2',
    [row.documentId, row.revision],
  );
  const found: FoundDocument = {
    ...describeRow(source, row, ports.clock()),
    documentId: row.documentId,
    finalUrl: last.rows[0]?.final_url ?? row.url,
    outcome: 'gone',
    status,
    contentType: null,
    httpCharset: null,
    body: null,
    headers: null,
  };
  const outcome = await publishDocument(ports, found, row, { etag: null, lastModified: null });
  if (outcome === 'conflict')
    return await finish(ports, row, { state: 'due', attempts: row.attempts }, { kind: 'again' });
  return await finish(ports, row, end, { kind: 'gone' });
}

async function endFailed(
  ports: VisitPorts,
  row: LeasedRow,
  failure: FetchFailure,
  { maxAttempts, baseMs }: RetryPolicy,
): Promise<VisitOutcome> {
  const attempts = row.attempts + 1;
  const { code, status = null, message } = failure;
  // A host that says when it will answer again is left alone until then, by every crawler.
  if (failure.retryAfterMs !== undefined && status !== null) {
    await ports.slots.close(row.host, failure.retryAfterMs, `status ${status}`);
    ports.log.warn({ host: row.host, status, wait_ms: failure.retryAfterMs }, 'the host is left alone');
  }
  ports.log.debug({ url: row.url, code, status, attempts, reason: message }, 'fetch failed');
  const error = cleanHint(`${code}: ${message}`);
  // It was leased before its host was closed and has not been asked for; the host's slot says when it will be.
  if (code === 'HOST_CLOSED') {
    return await finish(ports, row, { state: 'due', attempts: row.attempts, error }, { kind: 'retry', code });
  }
  if (!failure.transient || attempts >= maxAttempts) {
    return await finish(
      ports,
      row,
      { state: 'failed', attempts, status, error },
      { kind: 'failed', code, reason: message },
    );
  }
  const backOffMs = Math.min(baseMs * 2 ** (attempts - 1), longestBackOffMs) * (0.5 + Math.random());
  const delayMs = Math.max(backOffMs, failure.retryAfterMs ?? 0);
  return await finish(ports, row, { state: 'due', delayMs, attempts, status, error }, { kind: 'retry', code });
}

async function finish(
  { frontier }: VisitPorts,
  row: LeasedRow,
  end: VisitEnd,
  outcome: VisitOutcome,
): Promise<VisitOutcome> {
  return (await frontier.end(row, end)) ? outcome : { kind: 'lost' };
}
