// Reading the archive again with the rules of today: a generation in the shadow of the one that answers.
import { availableParallelism } from 'node:os';
import type { Archive } from '../platform/archive/archive.ts';
import type { Bus } from '../platform/bus/bus.ts';
import type { Database } from '../platform/database/database.ts';
import type { Log } from '../platform/log/log.ts';
import { type DocumentMessage, documentMessage } from '../schemas/document-message.ts';
import { errorMessage } from '../schemas/errors.ts';
import { registerExtractors } from './register-extractors.ts';
import { extractorModulesByName } from './run-transform.ts';
import { DocumentTransformer, type TransformCounts } from './transform-documents.ts';
import { startWorkerPool } from './worker-pool.ts';

export type ExtractorName = keyof typeof extractorModulesByName;

export type ReplayOptions = {
  readonly database: Database;
  readonly bus: Bus;
  readonly archive: Archive;
  readonly log: Log;
  readonly clock: () => Date;
  readonly extractor: ExtractorName;
  /** Documents whose newest revision was fetched at or after this time; all where absent. */
  readonly since?: string;
  readonly sourceId?: string;
  readonly workers?: number;
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** A module that exports the extractor, instead of our own. */
  readonly module?: string;
};

export type ReplayResult = {
  readonly extractor: ExtractorName;
  readonly generation: number;
  readonly version: string;
  readonly documents: number;
  readonly counts: TransformCounts;
  /** Documents that could not be taken, with the reason; they keep what they say. */
  readonly missing: readonly { readonly documentId: string; readonly reason: string }[];
};

const page = 100;
const deadlineMs = 20_000;

/**
 * Reads the newest revision of every document, in the order of their ids, and publishes what the extractor of today makes
 * of them as its own generation. The same archive gives the same messages, so a second replay writes nothing.
 */
export async function replayArchive(options: ReplayOptions): Promise<ReplayResult> {
  const { database, log, extractor, signal, clock } = options;
  const pool = await startWorkerPool({
    size: options.workers ?? Math.max(1, availableParallelism() - 1),
    deadlineMs,
    extractorModules: [options.module ?? extractorModulesByName[extractor]],
    log,
  });
  try {
    const now = clock().toISOString();
    const generations = await registerExtractors(database, pool.extractors, { activate: false, now });
    const transformer = new DocumentTransformer(options, pool, generations);
    const missing: { documentId: string; reason: string }[] = [];
    const all = await countDocuments(options);
    let done = 0;
    for (let after = ''; ; ) {
      signal?.throwIfAborted();
      const documents = await readPage(options, after);
      const last = documents.at(-1);
      if (last === undefined) break;
      await transformer.transform(
        documents.map((document) => ({ ...inHand(document), bury: noteIn(missing, document) })),
      );
      after = last.documentId;
      done += documents.length;
      options.onProgress?.(done, all);
    }
    return {
      extractor,
      generation: generations.get(extractor) ?? 0,
      version: pool.extractors[0]?.version ?? '',
      documents: done,
      counts: transformer.counts,
      missing,
    };
  } finally {
    await pool.close();
  }
}

function inHand(document: DocumentMessage): { document: DocumentMessage; traceparent: undefined; timestampMs: number } {
  return { document, traceparent: undefined, timestampMs: Date.parse(document.fetchedAt) };
}

function noteIn(missing: { documentId: string; reason: string }[], { documentId }: DocumentMessage) {
  return (error: unknown): Promise<void> => {
    missing.push({ documentId, reason: errorMessage(error) });
    return Promise.resolve();
  };
}

type Scope = Pick<ReplayOptions, 'database' | 'since' | 'sourceId'>;

/** The newest revision of each document of the scope. */
const newest = `
  from ops.document_state s join raw.document d on d.document_id = s.document_id and d.revision = s.revision
  where ($1::timestamptz is null or d.fetched_at >= $1) and ($2::text is null or d.source_id = $2)`;

async function countDocuments({ database, since, sourceId }: Scope): Promise<number> {
  const { rows } = await database.pool.query<{ documents: number }>(`select count(*)::int as documents ${newest}`, [
    since ?? null,
    sourceId ?? null,
  ]);
  return rows[0]?.documents ?? 0;
}

async function readPage({ database, since, sourceId }: Scope, after: string): Promise<DocumentMessage[]> {
  const { rows } = await database.pool.query<{ message: unknown }>(
    `select d.message ${newest} and d.document_id > $3 order by d.document_id limit ${page}`,
    [since ?? null, sourceId ?? null, after],
  );
  return rows.map(({ message }) => documentMessage.parse(message));
}
