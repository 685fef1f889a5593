// Records how far a group has come, beside the reading: at most one commit is under way, and it takes the newest offsets.
import type { Log } from '../log/log.ts';
import { pauseFor } from './bell.ts';

export type Committer = {
  record(partition: number, nextOffset: bigint): void;
  /** The partition is another member's now; committing for it could set that one back. */
  forget(partition: number): void;
  /** Resolves when all is committed, or after `timeoutMs`. */
  flush(timeoutMs: number): Promise<void>;
};

const retryMs = 200;

/** A committer over `commit`; `signal` ends its retries. */
export function createCommitter({
  commit,
  signal,
  log,
}: {
  commit: (offsets: ReadonlyMap<number, bigint>) => Promise<void>;
  signal: AbortSignal;
  log: Log;
}): Committer {
  const pending = new Map<number, bigint>();
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (pending.size > 0) {
      const offsets = new Map(pending);
      try {
        await commit(offsets);
        for (const [partition, offset] of offsets) if (pending.get(partition) === offset) pending.delete(partition);
      } catch (error) {
        // A rebalance or a broker that is away. The worst is that messages come again.
        log.debug({ err: error }, 'offsets not committed');
        if (signal.aborted) break;
        await pauseFor(retryMs, signal);
      }
    }
    running = null;
  }

  return {
    record(partition, nextOffset) {
      pending.set(partition, nextOffset);
      running ??= run();
    },
    forget: (partition) => void pending.delete(partition),
    async flush(timeoutMs) {
      await Promise.race([running, pauseFor(timeoutMs, new AbortController().signal)]);
    },
  };
}
