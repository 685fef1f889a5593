// Retries what is worth retrying, and nothing else.
import { setTimeout as delay } from 'node:timers/promises';
import { errorMessage, TransientError } from '../../schemas/errors.ts';
import type { Log } from '../log/log.ts';

export type RetryOptions = {
  readonly signal?: AbortSignal;
  readonly log: Log;
  /** First wait; it doubles up to `maxWaitMs`, and chance takes up to a half off, so that a crowd does not return as one. */
  readonly firstWaitMs?: number;
  readonly maxWaitMs?: number;
  /** Absent: for ever, as a stage whose database is away should. */
  readonly maxAttempts?: number;
  readonly onRetry?: (error: TransientError, attempt: number) => void;
};

/** Runs `work` until it resolves; rejects with any error that is not transient, with the last one, or when aborted. */
export async function retryTransient<T>(work: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, log, firstWaitMs = 100, maxWaitMs = 10_000, maxAttempts = Number.POSITIVE_INFINITY } = options;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await work(attempt);
    } catch (error) {
      if (!(error instanceof TransientError) || attempt >= maxAttempts) throw error;
      const wait = Math.min(firstWaitMs * 2 ** Math.min(attempt - 1, 20), maxWaitMs) * (1 - Math.random() / 2);
      log.warn({ code: error.code, attempt, wait_ms: Math.round(wait), reason: errorMessage(error) }, 'trying again');
      options.onRetry?.(error, attempt);
      await delay(wait, undefined, signal ? { signal } : {});
    }
  }
}
