// What an orchestrator and Prometheus learn of a running stage: whether it can work, how much it did, how far it is behind.
import { metrics } from '../platform/metrics/metrics.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import { errorMessage } from '../schemas/errors.ts';
import type { TopicName } from '../schemas/topics.ts';
import type { Context } from './context.ts';

export type WatchedStage = {
  /** Rejects with the reason while the database or the bus is away. */
  isReady(): Promise<void>;
  /** Brings the counters and the lag up to date. */
  beforeScrape(): Promise<void>;
};

/** A probe that waits longer than this counts as no answer, and an orchestrator asks again soon. */
const patienceMs = 2_000;

/** What each stage reads from the bus; the others have no lag. */
const inputs: { readonly [Name in Stage['name']]?: { readonly topic: TopicName; readonly group: string } } = {
  transform: { topic: 'documents', group: 'transform' },
  sink: { topic: 'extractions', group: 'sink' },
};

/** Totals that are no output; failures are counted where they happen, by their code. */
const notEmitted = new Set(['received', 'batches', 'failed', 'deadLetters', 'workersLost']);
/** What came to nothing on purpose: an old revision, the same claim again, a claim without its sentence. */
const dropped = new Set(['ignored', 'unchanged', 'quarantined']);

/** Watches a stage; nothing happens until somebody asks. */
export function watchStage(stage: Stage, { bus, database }: Pick<Context, 'bus' | 'database'>): WatchedStage {
  const input = inputs[stage.name];
  const told = new Map<string, number>();

  /** While the brokers are away every question takes long: those who ask meanwhile share one answer. */
  let asking: Promise<void> | null = null;
  function readLag(): Promise<void> {
    if (!input) return Promise.resolve();
    asking ??= (async () => {
      try {
        const { topic, group } = input;
        for (const { partition, position, end } of await bus.lag(topic, group)) {
          const behind = end > position ? Number(end - position) : 0;
          metrics.lag.set({ topic, group, partition: String(partition) }, behind);
        }
      } finally {
        asking = null;
      }
    })();
    return asking;
  }

  return {
    async isReady() {
      await Promise.all([within('the database', database.pool.query('select 1')), within('the bus', readLag())]);
    },
    async beforeScrape() {
      for (const [name, total] of Object.entries(stage.counts())) {
        const more = total - (told.get(name) ?? 0);
        told.set(name, total);
        if (name === 'received') metrics.received.inc({ stage: stage.name }, more);
        else if (dropped.has(name)) metrics.dropped.inc({ stage: stage.name, reason: name }, more);
        else if (!notEmitted.has(name)) metrics.emitted.inc({ stage: stage.name, kind: name }, more);
      }
      // An old lag would look like a good one.
      await within('the bus', readLag()).catch(() => metrics.lag.reset());
    },
  };
}

async function within(what: string, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patienceMs / 1000} s`)), patienceMs);
  });
  try {
    await Promise.race([work, tooLate]);
  } catch (error) {
    throw new Error(`${what} is away: ${errorMessage(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
