// The sink as a running stage: extractions from the bus into Postgres, exactly once in effect.
import type { Archive } from '../platform/archive/archive.ts';
import type { Bus, BusBatch } from '../platform/bus/bus.ts';
import type { DeadLetters } from '../platform/bus/dead-letters.ts';
import type { Database } from '../platform/database/database.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import type { Log } from '../platform/log/log.ts';
import type { Registry } from '../registry/registry.ts';
import { readSinkOffset } from './sink-offset.ts';
import { createBatchWriter } from './write-batch.ts';

export type SinkOptions = {
  readonly database: Database;
  readonly bus: Bus;
  readonly archive: Archive;
  readonly deadLetters: DeadLetters;
  readonly registry: Registry;
  readonly log: Log;
  /** Messages taken at once; 500 where absent. */
  readonly batch?: number;
};

/** Consumer group and name of the sink in `ops.sink_offset`. */
export const sinkName = 'sink';

/** Starts to consume `extractions`; where to begin each partition is the offset that the rows were written with. */
export async function startSink(options: SinkOptions): Promise<Stage> {
  const { database, bus, log, batch = 500 } = options;
  const counts = { received: 0, claims: 0, closed: 0, unchanged: 0, ignored: 0, deadLetters: 0, batches: 0 };
  /** What this process believes each offset to be; another owner of the partition proves it wrong. */
  const positions = new Map<number, bigint | null>();
  const write = createBatchWriter(options, counts);
  const subscription = await bus.subscribe({
    topic: 'extractions',
    group: sinkName,
    maxBatch: batch,
    startAt: async (partition) => {
      const offset = await readSinkOffset(database.pool, { sink: sinkName, topic: 'extractions', partition });
      positions.set(partition, offset);
      return offset;
    },
    onBatch: async (received: BusBatch) => {
      await write(received, positions);
    },
    onRetry: (error, attempt) => log.warn({ err: error, attempt }, 'the sink tries a batch again'),
  });
  return {
    name: 'sink',
    done: subscription.done,
    counts: () => ({ ...counts }),
    close: () => subscription.close(),
  };
}
