// What an orchestrator and Prometheus learn of a running stage: whether it can work, how much it did, how far it is behind.
import { redCauses } from '../ingest/judge-source.ts';
import { readSourceHealth } from '../ingest/source-health.ts';
import { beforeScrape, metrics } from '../platform/metrics/metrics.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import { errorMessage } from '../schemas/errors.ts';
import type { TopicName } from '../schemas/topics.ts';
import type { Context } from './context.ts';

export type WatchedStage = {
  /** Rejects with the reason while the database or the bus is away. */
  isReady(): Promise<void>;
  /** No scrape asks for it any more. */
  close(): void;
};

/** What is watched of a stage; a process that runs one piece of work again and again has no totals. */
export type Watchable = {
  readonly name: Stage['name'] | 'forecast';
  readonly counts?: () => Readonly<Record<string, number>>;
};

type Parts = Pick<Context, 'bus' | 'database'>;

/** A probe that waits longer than this counts as no answer, and an orchestrator asks again soon. */
const patienceMs = 2_000;

/** What each stage reads from the bus, or (ingest) what it fills; the others have no lag. */
const topicOf: { readonly [Name in Watchable['name']]?: { readonly topic: TopicName; readonly group: string } } = {
  ingest: { topic: 'documents', group: 'transform' },
  transform: { topic: 'documents', group: 'transform' },
  sink: { topic: 'extractions', group: 'sink' },
};

/** Totals that are no output; failures are counted where they happen, by their code. */
const notEmitted = new Set(['received', 'batches', 'failed', 'deadLetters', 'workersLost']);
/** What came to nothing on purpose: an old revision, the same claim again, a claim without its sentence. */
const dropped = new Set(['ignored', 'unchanged', 'quarantined']);

/** Watches a stage; nothing happens until somebody asks. */
export function watchStage({ name, counts }: Watchable, parts: Parts): WatchedStage {
  const topic = topicOf[name];
  const readLag = topic === undefined ? async () => undefined : lagReader(topic, parts);
  const told = new Map<string, number>();
  // Series that are there before their first event: a rate sees that one as well, and a panel shows 0 instead of nothing.
  metrics.retried.inc({ stage: name, code: 'DATABASE_LOST' }, 0);
  metrics.failed.inc({ stage: name, code: 'MESSAGE_INVALID' }, 0);
  if (name === 'transform' || name === 'sink') metrics.deadLetters.inc({ stage: name, code: 'MESSAGE_INVALID' }, 0);

  function countTotals(): void {
    for (const [kind, total] of Object.entries(counts?.() ?? {})) {
      const more = total - (told.get(kind) ?? 0);
      told.set(kind, total);
      if (kind === 'received') metrics.received.inc({ stage: name }, more);
      else if (dropped.has(kind)) metrics.dropped.inc({ stage: name, reason: kind }, more);
      else if (!notEmitted.has(kind)) metrics.emitted.inc({ stage: name, kind }, more);
    }
  }

  const forget = beforeScrape(async () => {
    countTotals();
    await Promise.all([
      // An old lag would look like a good one.
      within('the bus', readLag()).catch(() => metrics.lag.reset()),
      name === 'resolve' ? within('the database', measureQueue(parts)).catch(() => undefined) : undefined,
      name === 'ingest' ? within('the database', measureSources(parts)).catch(() => undefined) : undefined,
    ]);
  });
  return {
    async isReady() {
      await Promise.all([within('the database', parts.database.pool.query('select 1')), within('the bus', readLag())]);
    },
    close: () => {
      countTotals();
      forget();
    },
  };
}

/** While the brokers are away every question takes long: those who ask meanwhile share one answer. */
function lagReader({ topic, group }: { topic: TopicName; group: string }, { bus }: Parts): () => Promise<void> {
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    try {
      for (const { partition, position, end } of await bus.lag(topic, group)) {
        const behind = end > position ? Number(end - position) : 0;
        metrics.lag.set({ topic, group, partition: String(partition) }, behind);
        metrics.pausedPartition.inc({ topic, group, partition: String(partition) }, 0);
      }
    } finally {
      asking = null;
    }
  };
  return () => (asking ??= ask());
}

async function measureQueue({ database }: Parts): Promise<void> {
  const { rows } = await database.pool.query<{ waiting: number; age: number }>(
    `select (select count(*)::int from (select from ops.resolve_queue limit 100000) some) as waiting,
       coalesce((select extract(epoch from clock_timestamp() - queued_at)::float8 from ops.resolve_queue
         order by queue_id limit 1), 0) as age`,
  );
  metrics.resolveQueue.set(rows[0]?.waiting ?? 0);
  metrics.resolveOldest.set(Math.max(0, rows[0]?.age ?? 0));
}

/** Codes that have a line before their first failure: a panel shows 0 instead of nothing. */
const usualFailures = { NETWORK: 0, DEADLINE_EXCEEDED: 0, HTTP_STATUS: 0 } as const;

async function measureSources({ database }: Parts): Promise<void> {
  const seconds = (time: Date): number => time.getTime() / 1000;
  // A code that a source no longer fails with must not stand there for ever.
  metrics.sourceFailures.reset();
  for (const health of await readSourceHealth(database)) {
    const source = { source_id: health.sourceId };
    if (health.lastSuccessAt) metrics.sourceLastSuccess.set(source, seconds(health.lastSuccessAt));
    if (health.newestPublishedAt) metrics.sourceNewest.set(source, seconds(health.newestPublishedAt));
    metrics.sourceEntries.set(source, health.entries);
    for (const breach of ['below', 'above']) {
      metrics.sourceBreach.set({ ...source, breach }, health.breach === breach ? 1 : 0);
    }
    for (const cause of redCauses) metrics.sourceRed.set({ ...source, cause }, health.causes.includes(cause) ? 1 : 0);
    const { measured: all, dated: date, authored: author, bodied: body } = health;
    for (const [trait, count] of Object.entries({ all, date, author, body })) {
      metrics.sourcePages.set({ ...source, trait }, count);
    }
    for (const [code, count] of Object.entries({ ...usualFailures, ...health.failed }))
      metrics.sourceFailures.set({ ...source, code }, count);
    for (const [outcome, count] of Object.entries(health.documents)) {
      metrics.sourceDocuments.set({ ...source, outcome }, count);
    }
  }
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
