// What happens to a batch in the hands of its handler: retries, fences and messages of a newer version. Both adapters
// deliver through here, so that they mean the same.
import { NewerVersionError, TransientError } from '../../schemas/errors.ts';
import type { Log } from '../log/log.ts';
import { metrics } from '../metrics/metrics.ts';
import { backOffMs, type Bell, pauseFor } from './bell.ts';
import type { BusBatch, SubscribeOptions } from './bus.ts';

export type DeliverOptions = Pick<SubscribeOptions, 'group' | 'onBatch' | 'onRetry' | 'onPause'> & {
  readonly log: Log;
  /** Aborted: no further attempt; the batch in hand is finished. */
  readonly signal: AbortSignal;
  /** How long a partition waits before a message of a newer version is tried again; `retryNow` cuts it short. */
  readonly pauseRetryMs: number;
  readonly retryNow: Bell;
};

/** `taken` up to `nextOffset`; `fenced`: ask where to begin; `stopped`: the signal came before the batch was taken. */
export type Delivery =
  | { readonly outcome: 'taken'; readonly nextOffset: bigint }
  | { readonly outcome: 'fenced' }
  | { readonly outcome: 'stopped' };

/** Hands a batch out until it is taken. Rejects with whatever the handler throws that no retry can cure. */
export async function deliverBatch(
  whole: BusBatch,
  { group, onBatch, onRetry, onPause, log, signal, pauseRetryMs, retryNow }: DeliverOptions,
): Promise<Delivery> {
  let batch = whole;
  let toldPause = false;
  const pauseLabels = { topic: whole.topic, group, partition: String(whole.partition) };
  try {
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        await onBatch(batch);
        return { outcome: 'taken', nextOffset: batch.nextOffset };
      } catch (error) {
        if (error instanceof NewerVersionError) {
          const before = beforeOffset(batch, error.details.offset);
          if (before) {
            batch = before;
            attempt = 0;
            continue;
          }
          if (!toldPause) {
            toldPause = true;
            metrics.pausedPartition.set(pauseLabels, 1);
            log.warn({ topic: batch.topic, partition: batch.partition, code: error.code }, error.message);
            onPause?.(error, batch.partition);
          }
          await retryNow.heard({ signal, timeoutMs: pauseRetryMs });
          continue;
        }
        if (!(error instanceof TransientError)) throw error;
        if (error.code === 'FENCED') {
          await pauseFor(backOffMs(1), signal);
          return { outcome: 'fenced' };
        }
        metrics.retried.inc({ stage: group, code: error.code });
        onRetry?.(error, attempt);
        await pauseFor(backOffMs(attempt), signal);
      }
    }
  } finally {
    // Also where the partition goes to another process.
    if (toldPause) metrics.pausedPartition.set(pauseLabels, 0);
  }
  return { outcome: 'stopped' };
}

/** The messages of a batch before an offset, or null where there are none or it does not say. */
function beforeOffset(batch: BusBatch, offset: unknown): BusBatch | null {
  if (typeof offset !== 'bigint') return null;
  const messages = batch.messages.filter((message) => message.offset < offset);
  if (messages.length === 0 || messages.length === batch.messages.length) return null;
  return { ...batch, messages, nextOffset: offset };
}
