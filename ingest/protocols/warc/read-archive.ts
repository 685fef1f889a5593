// Protocol `warc`: the pages that a web archive holds, each a document of the day on which it was fetched.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { errorMessage } from '../../../schemas/errors.ts';
import type { SourceDefinition } from '../../define-source.ts';
import type { Client } from '../../fetch/client.ts';
import { defaultFetchLimits, type FetchLimits } from '../../fetch/fetch-limits.ts';
import { type FetchResult, failure } from '../../fetch/fetch-result.ts';
import { robotsAgent } from '../../fetch/user-agent.ts';
import { type Frontier, hostOf } from '../../frontier.ts';
import type { HostSlots } from '../../host-slot.ts';
import type { LeasedRow } from '../../lease-urls.ts';
import { type FoundOutcome, publishFound } from '../../publish-found.ts';
import type { PublishPorts } from '../../publish-document.ts';
import { fileOfFolder } from '../folder.ts';
import { type ArchivedPage, readRecord, type SkippedRecord } from './read-record.ts';
import { readFrames } from './warc-frames.ts';

export type ArchivePorts = PublishPorts & {
  readonly client: Client;
  readonly frontier: Frontier;
  readonly slots: HostSlots;
};

/** What reading a file came to; `lost`: another crawler took the file over, and goes on with it. */
export type ArchiveRead =
  | {
      readonly kind: 'read';
      readonly status: number;
      readonly documents: Readonly<Record<FoundOutcome, number>>;
      readonly skipped: Readonly<Partial<Record<SkippedRecord, number>>>;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'lost' }
  | Exclude<FetchResult, { kind: 'fetched' }>;

/** A record's own headers and those of its answer come on top of a body of the greatest size. */
const overheadBytes = 256_000;
/** Records that are on their way to the bus at once. */
const inHand = 8;
/** A file of a gigabyte over a slow line. */
const downloadLimits: Partial<FetchLimits> = { totalMs: 6 * 3_600_000, firstByteMs: 60_000 };

/** Reads a file of a source, from disk or from its address, and publishes its pages as they come. */
export async function readArchive(
  ports: ArchivePorts,
  source: SourceDefinition,
  row: LeasedRow,
  signal: AbortSignal,
): Promise<ArchiveRead> {
  const taking = createTaking(ports, source, row, signal);
  return row.url.startsWith('folder:')
    ? await readFile(taking, source, row)
    : await download(taking, ports, source, row, signal);
}

async function readFile(taking: Taking, source: SourceDefinition, row: LeasedRow): Promise<ArchiveRead> {
  const file = fileOfFolder(source, row.url);
  if (file === null) return failure('URL_INVALID', 'the file is in no folder of its source');
  try {
    const { size, mtimeMs } = await stat(file);
    const etag = `"${size}-${Math.round(mtimeMs)}"`;
    if (row.etag === etag) return { kind: 'notModified', finalUrl: row.url };
    await taking.take(createReadStream(file, { highWaterMark: 262_144 }));
    return taking.isLost ? { kind: 'lost' } : { kind: 'read', status: 200, ...taking.counts, etag, lastModified: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone', status: 404, finalUrl: row.url };
    if (code === 'EACCES' || code === 'EISDIR') return failure('DOCUMENT_UNREADABLE', errorMessage(error));
    throw error;
  }
}

async function download(
  taking: Taking,
  { client, slots }: ArchivePorts,
  source: SourceDefinition,
  row: LeasedRow,
  signal: AbortSignal,
): Promise<ArchiveRead> {
  const result = await client.get(row.url, {
    robotsAgent,
    signal,
    limits: downloadLimits,
    conditional: { etag: row.etag, lastModified: row.lastModified },
    beforeRequest: (url, crawlDelayMs) =>
      slots.wait(hostOf(url.href), Math.max(source.politeness.delayMs, crawlDelayMs ?? 0), signal),
    take: (chunks) => taking.take(chunks),
  });
  // A failure of our own database or bus is not the host's.
  if (taking.fault !== null) throw taking.fault;
  if (taking.isLost) return { kind: 'lost' };
  if (result.kind !== 'fetched') return result;
  const { status, etag, lastModified } = result;
  return { kind: 'read', status, ...taking.counts, etag, lastModified };
}

type Taking = {
  readonly counts: {
    readonly documents: Record<FoundOutcome, number>;
    readonly skipped: Partial<Record<SkippedRecord, number>>;
  };
  readonly isLost: boolean;
  /** What failed on our side of the stream. */
  readonly fault: unknown;
  take(chunks: AsyncIterable<Uint8Array>): Promise<void>;
};

function createTaking(ports: ArchivePorts, source: SourceDefinition, row: LeasedRow, signal: AbortSignal): Taking {
  const documents: Record<FoundOutcome, number> = { new: 0, changed: 0, unchanged: 0, older: 0 };
  const skipped: Partial<Record<SkippedRecord, number>> = {};
  const skip = (why: SkippedRecord): void => {
    skipped[why] = (skipped[why] ?? 0) + 1;
  };
  const limits = defaultFetchLimits;
  const hosts = source.warc?.hosts;
  const isWanted = (url: string): boolean => hosts === undefined || isOf(url, hosts);
  let isLost = false;
  let fault: unknown = null;
  const pending = new Map<string, Promise<void>>();

  const publish = async (page: ArchivedPage): Promise<void> => {
    try {
      const outcome = await publishFound(ports, source, { ...page, title: null, published: null, language: null });
      documents[outcome] += 1;
    } catch (error) {
      fault ??= error;
    }
  };

  return {
    counts: { documents, skipped },
    get isLost() {
      return isLost;
    },
    get fault() {
      return fault;
    },
    async take(chunks) {
      let renewedAt = performance.now();
      for await (const frame of readFrames(chunks, { maxRecordBytes: limits.maxBytes + overheadBytes })) {
        signal.throwIfAborted();
        if (fault !== null) break;
        if (performance.now() - renewedAt > ports.frontier.leaseMs / 3) {
          isLost = !(await ports.frontier.renew(row));
          renewedAt = performance.now();
          if (isLost) break;
        }
        if (frame.kind !== 'record') {
          skip(frame.kind);
          continue;
        }
        const page = await readRecord(frame.bytes, limits, isWanted);
        if (typeof page === 'string') {
          skip(page);
          continue;
        }
        // Two captures of one page are published in the order in which the archive has them.
        await pending.get(page.url);
        while (pending.size >= inHand) await Promise.race(pending.values());
        const publishing = publish(page).finally(() => pending.delete(page.url));
        pending.set(page.url, publishing);
      }
      await Promise.all(pending.values());
      if (fault !== null) throw fault;
    },
  };
}

function isOf(url: string, hosts: readonly string[]): boolean {
  const name = URL.parse(url)?.hostname ?? '';
  return hosts.some((host) => name === host || name.endsWith(`.${host}`));
}
