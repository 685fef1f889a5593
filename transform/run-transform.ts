// The transform stage: documents in, one extraction per active extractor out, the text in the archive before either.
import { availableParallelism } from 'node:os';
import type { Archive } from '../platform/archive/archive.ts';
import type { Bus, BusBatch, BusMessage } from '../platform/bus/bus.ts';
import type { DeadLetters } from '../platform/bus/dead-letters.ts';
import { createMessageReader } from '../platform/bus/read-messages.ts';
import type { Database } from '../platform/database/database.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import { startStopwatch } from '../platform/lifecycle/stopwatch.ts';
import type { Log } from '../platform/log/log.ts';
import { metrics } from '../platform/metrics/metrics.ts';
import { registerExtractors } from './register-extractors.ts';
import { type DocumentInHand, DocumentTransformer } from './transform-documents.ts';
import { startWorkerPool } from './worker-pool.ts';

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

/** Every extractor of ours by its name, loaded by the worker threads alone. */
export const extractorModulesByName = {
  rules: new URL('./extract-rules.ts', import.meta.url).href,
  filing: new URL('./extract-filing.ts', import.meta.url).href,
  dataset: new URL('./extract-dataset.ts', import.meta.url).href,
} as const;
export const extractorModules: readonly string[] = Object.values(extractorModulesByName);

const maxBatch = 48;
const defaultDeadlineMs = 20_000;
/** Bodies in memory at once, however many documents a batch has. */
const maxBytesInHand = 96 * 1024 * 1024;

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
    const transformer = new DocumentTransformer({ ...options, clock: () => new Date() }, pool, generations);
    const batches = createBatchTaker(options, transformer);
    const subscription = await bus.subscribe({
      topic: 'documents',
      group: 'transform',
      maxBatch,
      onBatch: (batch) => batches.take(batch),
    });
    return {
      name: 'transform',
      done: subscription.done,
      counts: () => {
        const { deadLetters, ...counts } = transformer.counts;
        const { received, unreadable } = batches.counts;
        return { received, ...counts, deadLetters: deadLetters + unreadable, workersLost: pool.killed() };
      },
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

/** Takes batches off the bus: messages that cannot be read are buried, the rest is transformed in parts that fit memory. */
function createBatchTaker(
  { archive, deadLetters }: Pick<TransformOptions, 'archive' | 'deadLetters'>,
  transformer: DocumentTransformer,
): { readonly counts: { received: number; unreadable: number }; take(batch: BusBatch): Promise<void> } {
  const reader = createMessageReader({ archive, topic: 'documents' });
  const counts = { received: 0, unreadable: 0 };
  const bury = async (message: BusMessage, error: unknown): Promise<void> =>
    await deadLetters.bury({ stage: 'transform', message, error, attempts: 1 });
  return {
    counts,
    async take({ messages }) {
      const taken = startStopwatch();
      let inHand: DocumentInHand[] = [];
      let bytes = 0;
      for (const { message, value, error } of await reader.read(messages)) {
        if (error) {
          await bury(message, error);
          counts.unreadable += 1;
        }
        if (!value) continue;
        if (inHand.length > 0 && bytes + value.bodyBytes > maxBytesInHand) {
          await transformer.transform(inHand);
          inHand = [];
          bytes = 0;
        }
        const { headers, timestampMs } = message;
        const traceparent = headers['traceparent'];
        inHand.push({ document: value, traceparent, timestampMs, bury: async (cause) => await bury(message, cause) });
        bytes += value.bodyBytes;
      }
      await transformer.transform(inHand);
      counts.received += messages.length;
      metrics.duration.observe({ stage: 'transform', step: 'batch' }, taken());
    },
  };
}
