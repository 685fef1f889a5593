// Resolve as a running stage: claims into events, as long as blocks wait.
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../platform/database/database.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import { startStopwatch } from '../platform/lifecycle/stopwatch.ts';
import type { Log } from '../platform/log/log.ts';
import { metrics } from '../platform/metrics/metrics.ts';
import type { Registry } from '../registry/registry.ts';
import { TransientError } from '../schemas/errors.ts';
import { adoptRegistry, queueAll } from './queue-all.ts';
import { type BatchResult, resolveBatch } from './resolve-batch.ts';
import { refreshMarts } from './write-marts.ts';

export type ResolveOptions = {
  readonly database: Database;
  readonly registry: Registry;
  readonly log: Log;
  /** Rows of the queue taken at once; 8,000 where absent. */
  readonly batch?: number;
};

type Counts = {
  claims: number;
  inserted: number;
  updated: number;
  deleted: number;
  unchanged: number;
  batches: number;
};

/** Many, as each batch costs some thirty statements whatever it holds; few enough for a transaction of seconds. */
const defaultBatch = 8_000;
/** How often an idle resolver looks; what an event waits for in the mean is half of it. */
const pollMs = 100;
const longestPauseMs = 5_000;
/** How often a resolver asks whether marts rest on something new beside events, such as rates of exchange. */
const refreshSeconds = 60;

/** Starts to resolve: first the companies of the registry, then whatever waits, until it is closed. */
export async function startResolve(options: ResolveOptions): Promise<Stage> {
  await adoptRegistry(options);
  await refreshMarts(options.database);
  const counts = noCounts();
  const closing = new AbortController();
  const done = runUntilClosed(options, counts, closing.signal);
  // Whoever watches `done` hears of a failure; nobody watching yet must not end the process.
  done.catch(() => undefined);
  return {
    name: 'resolve',
    done,
    counts: () => ({ ...counts }),
    close: async () => {
      closing.abort();
      await done.catch(() => undefined);
    },
  };
}

/**
 * Recomputes everything from the claims and returns when nothing waits any more. The result is what it was. The marts are
 * recomputed as a whole unless there was no event before, so that every row has just been written with its own.
 */
export async function resolveAll(options: ResolveOptions): Promise<Readonly<Counts>> {
  await adoptRegistry(options);
  const { rows } = await options.database.pool.query<{ hasEvents: boolean }>(
    'select exists (select from fact.event) as "hasEvents"',
  );
  await queueAll(options.database);
  const counts = await resolveWaiting(options);
  await refreshMarts(options.database, { always: rows[0]?.hasEvents !== false });
  return counts;
}

/** Resolves what waits and returns when the queue is empty. */
export async function resolveWaiting(options: ResolveOptions): Promise<Readonly<Counts>> {
  const counts = noCounts();
  await refreshMarts(options.database);
  for (;;) {
    const result = await resolveBatch(options, options.batch ?? defaultBatch);
    add(counts, result);
    if (result.outcome === 'resolved') continue;
    const { rows } = await options.database.pool.query<{ waits: boolean }>(
      'select exists (select from ops.resolve_queue) as waits',
    );
    if (rows[0]?.waits !== true) {
      await refreshMarts(options.database);
      return { ...counts };
    }
    await delay(20);
  }
}

async function runUntilClosed(options: ResolveOptions, counts: Counts, signal: AbortSignal): Promise<void> {
  let failures = 0;
  let refreshed = startStopwatch();
  while (!signal.aborted) {
    try {
      if (refreshed() > refreshSeconds) {
        await refreshMarts(options.database);
        refreshed = startStopwatch();
      }
      const taken = startStopwatch();
      const result = await resolveBatch(options, options.batch ?? defaultBatch);
      if (result.outcome === 'resolved') metrics.duration.observe({ stage: 'resolve', step: 'batch' }, taken());
      failures = 0;
      add(counts, result);
      if (result.outcome !== 'resolved') await pause(result.outcome === 'busy' ? 10 : pollMs, signal);
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      failures += 1;
      metrics.retried.inc({ stage: 'resolve', code: error.code });
      const waitMs = Math.min(longestPauseMs, pollMs * 2 ** failures);
      options.log.warn({ err: error, wait_ms: waitMs }, 'resolve tries again');
      await pause(waitMs, signal);
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}

function noCounts(): Counts {
  return { claims: 0, inserted: 0, updated: 0, deleted: 0, unchanged: 0, batches: 0 };
}

function add(counts: Counts, result: BatchResult): void {
  if (result.outcome !== 'resolved') return;
  counts.batches += 1;
  counts.claims += result.claims;
  for (const [name, count] of Object.entries(result.difference)) counts[name as keyof Counts] += count;
}
