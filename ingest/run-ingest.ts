// One run of ingest: from the seeds of the sources to documents on the bus, until nothing is due.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Archive } from '../platform/archive/archive.ts';
import type { Bus } from '../platform/bus/bus.ts';
import { createDeadLetters } from '../platform/bus/dead-letters.ts';
import type { Database } from '../platform/database/database.ts';
import { databaseError } from '../platform/database/database-error.ts';
import type { Log } from '../platform/log/log.ts';
import { ConfigurationError } from '../schemas/errors.ts';
import { normalizeUrl } from '../schemas/url.ts';
import type { SourceDefinition } from './define-source.ts';
import { type Entry, noHints } from './entry.ts';
import type { Client } from './fetch/client.ts';
import { createFrontier, hostOf } from './frontier.ts';
import type { LeasedRow } from './lease-urls.ts';
import { createHostSlots } from './host-slot.ts';
import {
  type IngestReport,
  type SourceReport,
  addVisit,
  emptyReport,
  isUnreachable,
  judgeCounts,
  totalCounts,
} from './ingest-report.ts';
import { type CrawlerPresence, announceCrawler, reclaimLeases } from './crawler-presence.ts';
import { countVisit } from './count-visit.ts';
import { createOutages } from './outages.ts';
import { type EdgarScope, edgarScope } from './protocols/edgar/edgar-scope.ts';
import { offerEdgarSeeds } from './protocols/edgar/visit-edgar.ts';
import { listFolder } from './protocols/folder.ts';
import { offerMeetingSeeds } from './protocols/meetings/meeting-seeds.ts';
import { listArchives } from './protocols/warc/warc-source.ts';
import { findPending, publishPending } from './publish-document.ts';
import { readingOf } from './reading-of.ts';
import { beginRun, endRun, failRun } from './run-row.ts';
import { noteSources } from './note-sources.ts';
import { noteBegin, noteEnd } from './source-health.ts';
import { type RetryPolicy, type VisitPorts, visit } from './visit.ts';

export type { IngestReport, SourceReport } from './ingest-report.ts';

export type IngestOptions = {
  readonly database: Database;
  readonly archive: Archive;
  readonly bus: Bus;
  readonly client: Client;
  readonly sources: readonly SourceDefinition[];
  /** Reads every seed and known URL once and ends; there is no other mode yet. */
  readonly once?: true;
  /** Documents to be visited at most; the rest stays due. */
  readonly maxDocuments?: number;
  readonly concurrency?: number;
  /**
   * A crawler that hangs loses its URLs after this long, which is longer than any fetch takes with its waits; what a dead
   * one held is free at once.
   */
  readonly leaseMs?: number;
  /** Known documents are asked for again when their last visit is this long ago; absent: as their age suggests. */
  readonly revisitAfterMs?: number;
  readonly retry?: RetryPolicy;
  /** URLs that become due later than this (Retry-After, back-off) are left for the next run. */
  readonly patienceMs?: number;
  /** The run takes no longer than this; what it has not reached stays due. */
  readonly maxMs?: number;
  /** Entries that say they were published before are passed over. */
  readonly since?: Date;
  /** For the sources of the protocol `edgar`: whose filings, which forms, which days. */
  readonly edgar?: EdgarScope;
  readonly log: Log;
  readonly clock?: () => Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (counts: Readonly<Record<string, number>>) => void;
};

const defaultRetry: RetryPolicy = { maxAttempts: 3, baseMs: 1_000 };
const defaultLeaseMs = 120_000;
const defaultPatienceMs = 30_000;
const pollMs = { least: 20, most: 250 } as const;
const pendingBatch = 500;
/** How often an idle crawler looks for what a dead one held. */
const reclaimEveryMs = 500;
/** Of a source in a run; their shares say what those of all would. */
const surveyedPages = 50;

/** Runs ingest once. Throws only for failures of our own: the database, the bus, the archive, a folder that is none. */
export async function runIngest(options: IngestOptions): Promise<IngestReport> {
  const { database, archive, bus, client, sources, log } = options;
  const { clock = () => new Date(), signal = new AbortController().signal } = options;
  const runId = `run_${randomUUID()}`;
  const frontier = createFrontier(database, { owner: runId, leaseMs: options.leaseMs ?? defaultLeaseMs });
  const slots = createHostSlots(database);
  const edgar = { scope: options.edgar ?? edgarScope(), deadLetters: createDeadLetters({ bus, database, log }) };
  const ports: VisitPorts = { database, archive, bus, client, frontier, slots, log, clock, edgar };
  const reports = new Map(sources.map((source) => [source.id, emptyReport(source)]));
  const startedAt = clock().toISOString();
  await beginRun(
    database,
    runId,
    sources.map(({ id }) => id),
  );
  await noteSources(database, sources);
  const timeUp = options.maxMs === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(options.maxMs)]);
  const presence = await announceCrawler(database, runId);
  let republished: number;
  try {
    await noteBegin(
      database,
      runId,
      sources.map(({ id }) => id),
    );
    republished = await republish(ports, sources);
    await offerSeeds(ports, sources, reports, options.revisitAfterMs ?? null);
    await crawl(options, ports, reports, { signal: timeUp, presence });
  } catch (error) {
    // Its row says so where it can; the error itself is what counts.
    await failRun(database, runId).catch(() => undefined);
    throw databaseError(error, database.shownUrl);
  } finally {
    presence.leave();
  }

  const due = await frontier.countDue(sources.map(({ id }) => id));
  for (const report of reports.values()) {
    report.due = due.get(report.sourceId) ?? 0;
    judgeCounts(report);
    const { sourceId: source_id, signals } = report;
    if (signals.length > 0) log.warn({ source_id, signals }, 'an index has what is not known here');
  }
  const isPartial = [...due.values()].some((count) => count > 0);
  const unfinished = isUnreachable([...reports.values()]) ? 'unreachable' : isPartial ? 'partial' : 'complete';
  const report: IngestReport = {
    runId,
    outcome: signal.aborted ? 'stopped' : unfinished,
    startedAt,
    endedAt: clock().toISOString(),
    republished,
    sources: [...reports.values()],
    closedHosts: await slots.closed(hostsOf(sources)),
  };
  await endRun(database, report);
  await noteEnd(database, report);
  return report;
}

/** Publishes what a crash left recorded and not acknowledged. */
async function republish(ports: VisitPorts, sources: readonly SourceDefinition[]): Promise<number> {
  const pending = await findPending(
    ports.database,
    sources.map(({ id }) => id),
  );
  let count = 0;
  for (let at = 0; at < pending.length; at += pendingBatch) {
    count += await publishPending(ports, pending.slice(at, at + pendingBatch));
  }
  if (count > 0) ports.log.info({ count }, 'published revisions that an earlier run had left');
  return count;
}

async function offerSeeds(
  { frontier, edgar, clock }: VisitPorts,
  sources: readonly SourceDefinition[],
  reports: ReadonlyMap<string, SourceReport>,
  revisitAfterMs: number | null,
): Promise<void> {
  for (const source of sources) {
    if (source.protocol === 'edgar') {
      const offered = await offerEdgarSeeds(frontier, source, { ...edgar, now: clock(), revisitAfterMs });
      const report = reports.get(source.id);
      if (report) report.entries = offered;
      continue;
    }
    if (source.protocol === 'meetings') {
      await offerMeetingSeeds(frontier, source, clock());
      await frontier.makeDue([source.id], revisitAfterMs, false);
      continue;
    }
    const isFolder = source.protocol === 'folder';
    const entries = await entriesOf(source);
    const role = isFolder || source.protocol === 'pages' ? 'document' : 'seed';
    await frontier.offer(source.id, role, entries);
    const report = reports.get(source.id);
    if (report && role === 'document') report.entries = entries.length;
    await frontier.makeDue([source.id], isFolder ? 0 : revisitAfterMs);
    await frontier.reread(source.id, readingOf(source.dataset));
  }
}

async function entriesOf(source: SourceDefinition): Promise<Entry[]> {
  if (source.protocol === 'folder') return await listFolder(source);
  if (source.protocol === 'warc') return await listArchives(source);
  return source.urls.map((url) => toEntry(source, url));
}

function hostsOf(sources: readonly SourceDefinition[]): string[] {
  const urls = sources.flatMap((source) => [...source.urls, ...(source.edgar ? [source.edgar.archive] : [])]);
  return [...new Set(urls.map(hostOf))];
}

function toEntry(source: SourceDefinition, declared: string): Entry {
  const url = normalizeUrl(declared);
  if (url === null) throw new ConfigurationError('SOURCE_INVALID', `source ${source.id}: ${declared} is no URL`);
  return { ...noHints, url };
}

/** Leases and visits until nothing is due within reach, the limit is met or the run is told to stop. */
async function crawl(
  options: IngestOptions,
  ports: VisitPorts,
  reports: ReadonlyMap<string, SourceReport>,
  { signal, presence }: { signal: AbortSignal; presence: CrawlerPresence },
): Promise<void> {
  const { sources, log, concurrency = 16, maxDocuments = Number.POSITIVE_INFINITY } = options;
  const { retry = defaultRetry, patienceMs = defaultPatienceMs } = options;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const policies = sources.map(({ id, politeness }) => ({ sourceId: id, ...politeness }));
  const queue = new PQueue({ concurrency });
  const outages = createOutages(log);
  const dropped: LeasedRow[] = [];
  let visits = 0;
  let finished = Promise.withResolvers<void>();

  const work = async (row: LeasedRow): Promise<void> => {
    const source = byId.get(row.sourceId);
    const report = reports.get(row.sourceId);
    if (!source || !report) return;
    try {
      const isSurveyed = report.traits.measured < surveyedPages;
      const outcome = await visit(ports, source, row, { retry, signal, since: options.since ?? null, isSurveyed });
      outages.ended();
      addVisit(report, outcome, row.role);
      countVisit(outcome);
    } catch (error) {
      dropped.push(row);
      if (!signal.aborted) await outages.happened(error);
    } finally {
      options.onProgress?.(totalCounts([...reports.values()]));
      finished.resolve();
      finished = Promise.withResolvers();
    }
  };

  /** Gives back what could not be visited, as soon as the database takes it, so that nobody waits for the leases. */
  const giveBack = async (): Promise<void> => {
    if (dropped.length === 0) return;
    const rows = [...dropped];
    await outages.during(async () => {
      await ports.frontier.release(rows);
      dropped.splice(0, rows.length);
    }, undefined);
  };

  let reclaimedAt = Number.NEGATIVE_INFINITY;
  const reclaim = async (): Promise<void> => {
    if (performance.now() - reclaimedAt < reclaimEveryMs) return;
    reclaimedAt = performance.now();
    await outages.during(async () => {
      await presence.keep();
      await reclaimLeases(ports.database, [...byId.keys()]);
    }, undefined);
  };

  while (!signal.aborted && outages.fault === null) {
    await giveBack();
    // In an outage one visit at a time finds out whether it is over; pages that cannot be kept are not fetched.
    const places = outages.isOn ? 1 : concurrency;
    const room = Math.max(0, Math.min(places - queue.size - queue.pending, maxDocuments - visits));
    const rows = await outages.during(() => ports.frontier.lease(policies, room), []);
    visits += rows.filter(({ role }) => role === 'document').length;
    for (const row of rows) void queue.add(() => work(row));
    if (rows.length > 0) continue;
    await reclaim();
    const isBusy = queue.size + queue.pending > 0;
    if (visits >= maxDocuments && !isBusy) break;
    const nextMs = await outages.during(() => ports.frontier.nextInMs([...byId.keys()], patienceMs), pollMs.most);
    if (nextMs === null && !isBusy && dropped.length === 0) break;
    const waitMs = Math.min(Math.max(nextMs ?? pollMs.most, pollMs.least), pollMs.most);
    await Promise.race([finished.promise, sleep(waitMs)]);
  }
  await queue.onIdle();
  await giveBack();
  if (outages.fault !== null) throw outages.fault;
}
