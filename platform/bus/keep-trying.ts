// What the bus does while its database or its brokers are away: try again with back-off, until it is told to stop or a deadline passes.
import { errorMessage, TransientError } from '../../schemas/errors.ts';
import { isConnectionLost } from '../database/database-error.ts';
import type { Log } from '../log/log.ts';
import { backOffMs, pauseFor } from './bell.ts';

/** Whether an error of the database or its driver passes by itself. */
export function isDatabaseLost(error: unknown): boolean {
  return error instanceof TransientError || isConnectionLost(error);
}

export type KeepTryingOptions = {
  readonly signal: AbortSignal;
  readonly log: Log;
  /** What is tried, for the log. */
  readonly what: string;
  readonly deadlineMs?: number;
  readonly isPassing?: (error: unknown) => boolean;
};

/**
 * Runs `work` until it succeeds. Undefined when `signal` aborts first; rejects with an error that does not pass, or
 * with TransientError BUS_UNREACHABLE after `deadlineMs`.
 */
export async function keepTrying<Result>(
  work: () => Promise<Result>,
  { signal, log, what, deadlineMs, isPassing = isDatabaseLost }: KeepTryingOptions,
): Promise<Result | undefined> {
  const startedAt = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (deadlineMs !== undefined && performance.now() - startedAt > deadlineMs) {
        throw new TransientError('BUS_UNREACHABLE', `${what}: the bus did not answer: ${errorMessage(error)}`, {
          cause: error,
        });
      }
      log.warn({ attempt, reason: errorMessage(error) }, `${what}: no answer, trying again`);
      await pauseFor(backOffMs(attempt), signal);
      if (signal.aborted) return undefined;
    }
  }
}
