// What every subscription has, whatever log it reads: being paused, failing, and closing exactly once.
import { type Bell, createBell } from './bell.ts';
import type { Subscription } from './bus.ts';

export type SubscriptionState = {
  /** Aborted as soon as the subscription closes. */
  readonly closing: AbortController;
  /** Rings when reading goes on after a pause. */
  readonly resumed: Bell;
  readonly isPaused: () => boolean;
  /** Ends the subscription with this reason; `done` rejects with it. */
  readonly fail: (reason: unknown) => void;
  /** What the user of the subscription holds. */
  readonly handle: (partitions: () => Iterable<number>) => Subscription;
};

/** The state of one subscription; `shutDown` lets go of what it holds and is called once, after `closing` is aborted. */
export function createSubscriptionState(shutDown: () => Promise<void>): SubscriptionState {
  const closing = new AbortController();
  const resumed = createBell();
  const finished = Promise.withResolvers<void>();
  // Whoever does not wait for the end is not to crash by it.
  finished.promise.catch(() => undefined);
  let isPaused = false;
  let closed: Promise<void> | null = null;

  async function end(): Promise<void> {
    closing.abort();
    await shutDown();
    finished.resolve();
  }

  function close(): Promise<void> {
    closed ??= end();
    return closed;
  }

  return {
    closing,
    resumed,
    isPaused: () => isPaused,
    fail(reason) {
      finished.reject(reason);
      void close().catch(() => undefined);
    },
    handle: (partitions) => ({
      done: finished.promise,
      partitions: () => [...partitions()].sort((a, b) => a - b),
      pause() {
        isPaused = true;
      },
      resume() {
        isPaused = false;
        resumed.ring();
      },
      close,
    }),
  };
}
