// The transform stage: documents in, one extraction per active extractor out, the text in the archive before either.
import { availableParallelism } from 'node:os';
import type { Archive } from '../platform/archive/archive.ts';
import type { Bus, BusBatch, BusMessage } from '../platform/bus/bus.ts';
import type { DeadLetters } from '../platform/bus/dead-letters.ts';
import { createPublisher, type ValueToPublish } from '../platform/bus/publish-messages.ts';
import { createMessageReader } from '../platform/bus/read-messages.ts';
import type { Database } from '../platform/database/database.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import { startStopwatch } from '../platform/lifecycle/stopwatch.ts';
import type { Log } from '../platform/log/log.ts';
import { metrics } from '../platform/metrics/metrics.ts';
import type { DocumentMessage } from '../schemas/document-message.ts';
import { PermanentError } from '../schemas/errors.ts';
import type { ExtractionMessage } from '../schemas/extraction-message.ts';
import { continueTrace } from '../schemas/trace-parent.ts';
import { irrelevant } from './gate.ts';
import { registerExtractors } from './register-extractors.ts';
import { startWorkerPool, type WorkerPool } from './worker-pool.ts';
import type { ExtractorResult, ReadSummary, WorkerResult } from './worker-protocol.ts';

export type TransformOptions = {
  readonly database: Database;
  readonly bus: Bus;
  readonly archive: Archive;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
  readonly config?: { readonly TRANSFORM_WORKERS?: number | undefined };
  readonly workers?: number;
  /** Makes the generations that run here the active ones; else a new version stays in the shadow. */
  readonly activate?: boolean;
  readonly deadlineMs?: number;
  /** Modules that export an Extractor, instead of our own. */
  readonly extractorModules?: readonly string[];
};

/** Every extractor of ours, loaded by the worker threads alone. */
export const extractorModules: readonly string[] = [
  new URL('./extract-rules.ts', import.meta.url).href,
  new URL('./extract-filing.ts', import.meta.url).href,
  new URL('./extract-dataset.ts', import.meta.url).href,
];

const maxBatch = 48;
const defaultDeadlineMs = 20_000;
/** Bodies in memory at once, however many documents a batch has. */
const maxBytesInHand = 96 * 1024 * 1024;

type Counts = {
  received: number;
  read: number;
  claims: number;
  quarantined: number;
  skipped: number;
  gone: number;
  failed: number;
  deadLetters: number;
};
type Outcome = {
  readonly message: BusMessage;
  readonly document: DocumentMessage;
  readonly result: WorkerResult | 'gone';
};

/** Starts the stage: warms the threads, registers the generations, joins the group `transform`. */
export async function startTransform(options: TransformOptions): Promise<Stage> {
  // A series that is there before its first event: an alert on its rate sees the first one as well.
  for (const verdict of ['passed', 'dropped', 'audited', 'missed']) metrics.gate.inc({ verdict }, 0);
  const { database, bus, log, activate = false } = options;
  const size = options.workers ?? options.config?.TRANSFORM_WORKERS ?? Math.max(1, availableParallelism() - 1);
  const pool = await startWorkerPool({
    size,
    deadlineMs: options.deadlineMs ?? defaultDeadlineMs,
    extractorModules: options.extractorModules ?? extractorModules,
    log,
  });
  try {
    const generations = await registerExtractors(database, pool.extractors, {
      activate,
      now: new Date().toISOString(),
    });
    const batches = new BatchTransformer(options, pool, generations);
    const subscription = await bus.subscribe({
      topic: 'documents',
      group: 'transform',
      maxBatch,
      onBatch: (batch) => batches.take(batch),
    });
    return {
      name: 'transform',
      done: subscription.done,
      counts: () => ({ ...batches.counts, workersLost: pool.killed() }),
      close: async () => {
        await subscription.close();
        await pool.close();
      },
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

class BatchTransformer {
  readonly counts: Counts = {
    received: 0,
    read: 0,
    claims: 0,
    quarantined: 0,
    skipped: 0,
    gone: 0,
    failed: 0,
    deadLetters: 0,
  };
  private readonly archive: Archive;
  private readonly deadLetters: DeadLetters;
  private readonly pool: WorkerPool;
  private readonly generations: ReadonlyMap<string, number>;
  private readonly reader: ReturnType<typeof createMessageReader<'documents'>>;
  private readonly publisher: ReturnType<typeof createPublisher<'extractions'>>;

  constructor(
    { archive, bus, deadLetters }: TransformOptions,
    pool: WorkerPool,
    generations: ReadonlyMap<string, number>,
  ) {
    this.archive = archive;
    this.deadLetters = deadLetters;
    this.pool = pool;
    this.generations = generations;
    this.reader = createMessageReader({ archive, topic: 'documents' });
    this.publisher = createPublisher({ bus, archive, topic: 'extractions' });
  }

  /** Documents are read at the same time and published in the order in which they came. */
  async take({ messages }: BusBatch): Promise<void> {
    const taken = startStopwatch();
    const read = await this.reader.read(messages);
    let inHand: { message: BusMessage; document: DocumentMessage }[] = [];
    let bytes = 0;
    for (const { message, value, error } of read) {
      if (error) await this.bury(message, error);
      if (!value) continue;
      if (inHand.length > 0 && bytes + value.bodyBytes > maxBytesInHand) {
        await this.transform(inHand);
        inHand = [];
        bytes = 0;
      }
      inHand.push({ message, document: value });
      bytes += value.bodyBytes;
    }
    await this.transform(inHand);
    this.counts.received += messages.length;
    metrics.duration.observe({ stage: 'transform', step: 'batch' }, taken());
  }

  private async transform(batch: readonly { message: BusMessage; document: DocumentMessage }[]): Promise<void> {
    const bodies = await this.bodiesOf(batch.map(({ document }) => document));
    const outcomes = await Promise.all(
      batch.map(async ({ message, document }): Promise<Outcome | null> => {
        if (document.outcome === 'gone') return { message, document, result: 'gone' };
        const body = document.bodyHash === null ? undefined : bodies.get(document.bodyHash);
        if (body) return { message, document, result: await this.read(document, body) };
        const missing = `the archive has no body ${document.bodyHash} of ${document.documentId}`;
        await this.bury(message, new PermanentError('ARCHIVE_MISSING', missing));
        return null;
      }),
    );
    await this.publish(outcomes.filter((outcome) => outcome !== null));
  }

  private async read(document: DocumentMessage, body: Uint8Array): Promise<WorkerResult> {
    const taken = startStopwatch();
    const result = await this.pool.read(document, body);
    metrics.duration.observe({ stage: 'transform', step: 'document' }, taken());
    return result;
  }

  /** One query for all; where one is missing, each alone, so that only its own document is buried. */
  private async bodiesOf(documents: readonly DocumentMessage[]): Promise<Map<string, Uint8Array>> {
    const hashes = [...new Set(documents.flatMap(({ bodyHash }) => bodyHash ?? []))];
    if (hashes.length === 0) return new Map();
    try {
      return await this.archive.getAll(hashes);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    const found = new Map<string, Uint8Array>();
    for (const hash of hashes) {
      try {
        found.set(hash, await this.archive.get(hash));
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    }
    return found;
  }

  private async publish(outcomes: readonly Outcome[]): Promise<void> {
    const texts = outcomes.map(({ result }) =>
      result !== 'gone' && result.outcome === 'read' ? Buffer.from(result.document.text) : null,
    );
    const hashes = await this.archive.putAll(texts.filter((text) => text !== null));
    const remaining = [...hashes];
    const extracted = outcomes.map((outcome, index) => ({
      outcome,
      values: this.messagesOf(outcome, texts[index] ? (remaining.shift() ?? null) : null),
    }));
    try {
      await this.publisher.publish(extracted.flatMap(({ values }) => values));
      for (const { outcome } of extracted) this.count(outcome.result);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      // Nothing went out. Each alone, so that only the document is buried of which the rules made no valid message.
      for (const { outcome, values } of extracted) await this.publishAlone(outcome, values);
    }
  }

  private async publishAlone({ message, result }: Outcome, values: ValueToPublish<'extractions'>[]): Promise<void> {
    try {
      await this.publisher.publish(values);
      this.count(result);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      await this.bury(message, error);
    }
  }

  private messagesOf({ message, document, result }: Outcome, textHash: string | null): ValueToPublish<'extractions'>[] {
    const { documentId, revision } = document;
    const time = new Date().toISOString();
    const origintime = new Date(message.timestampMs).toISOString();
    return [...this.generations].map(([extractor, generation]) => {
      const id = `${documentId}/${revision}/${extractor}/${generation}`;
      return {
        key: `${documentId}:${extractor}`,
        id,
        source: '/megawatch/transform',
        time,
        traceparent: continueTrace(message.headers['traceparent'], id),
        origintime,
        value: extractionOf({ document, result, textHash, extractor, generation }),
      };
    });
  }

  private count(result: WorkerResult | 'gone'): void {
    const { counts } = this;
    if (result === 'gone') counts.gone += 1;
    else if (result.outcome === 'failed') counts.failed += 1;
    else {
      counts.read += 1;
      for (const each of result.results) {
        const { claims, quarantine, outcome } = each;
        this.countGate(each);
        counts.claims += claims.length;
        counts.quarantined += quarantine.length;
        counts.skipped += each.skipped ?? 0;
        if (outcome === 'failed') counts.failed += 1;
      }
    }
  }

  private countGate({ extractor, outcome, reason, missed }: ExtractorResult): void {
    if (extractor !== 'rules' || outcome === 'failed') return;
    if (outcome !== 'gated') metrics.gate.inc({ verdict: 'passed' });
    else if (reason === irrelevant) metrics.gate.inc({ verdict: 'dropped' });
    if (missed === undefined) return;
    metrics.gate.inc({ verdict: 'audited' });
    if (missed > 0) metrics.gate.inc({ verdict: 'missed' });
  }

  private async bury(message: BusMessage, error: unknown): Promise<void> {
    await this.deadLetters.bury({ stage: 'transform', message, error, attempts: 1 });
    this.counts.deadLetters += 1;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof PermanentError && error.code === 'ARCHIVE_MISSING';
}

function isInvalid(error: unknown): boolean {
  return error instanceof PermanentError && error.code === 'MESSAGE_INVALID';
}

const unread: ReadSummary = { title: null, byline: null, language: null, published: null, text: '' };

function extractionOf({
  document,
  result,
  textHash,
  extractor,
  generation,
}: {
  document: DocumentMessage;
  result: WorkerResult | 'gone';
  textHash: string | null;
  extractor: string;
  generation: number;
}): ExtractionMessage {
  const read = result !== 'gone' && result.outcome === 'read' ? result : null;
  const { title, byline, language, published } = read?.document ?? unread;
  const { documentId, revision, sourceId, finalUrl, publisher, tier, licence } = document;
  const own = read?.results.find((each) => each.extractor === extractor) ?? notRead(result, extractor);
  const { outcome, reason, claims, quarantine, skipped } = own;
  const head = { documentId, revision, extractor, generation, textHash, outcome, reason };
  const page = { title, byline, language, published, sourceId, finalUrl, publisher, tier, licence };
  return { ...head, ...page, claims: [...claims], quarantine: [...quarantine], ...(skipped ? { skipped } : {}) };
}

type AnyResult = Omit<ExtractorResult, 'outcome'> & { readonly outcome: ExtractionMessage['outcome'] };

function notRead(result: WorkerResult | 'gone', extractor: string): AnyResult {
  const nothing = { extractor, claims: [], quarantine: [] };
  if (result === 'gone') return { ...nothing, outcome: 'gone', reason: null };
  const reason =
    result.outcome === 'failed' ? `${result.code}: ${result.reason}`.slice(0, 2000) : 'the extractor gave no result';
  return { ...nothing, outcome: 'failed', reason };
}
