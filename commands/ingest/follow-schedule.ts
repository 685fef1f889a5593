// `ingest --schedule`: every source when its cadence says. Of several such processes on one database one leads, the others wait.
import { setTimeout as delay } from 'node:timers/promises';
import { claimDueSources } from '../../ingest/claim-due-sources.ts';
import type { SourceDefinition } from '../../ingest/define-source.ts';
import { createScheduleLeader } from '../../ingest/schedule-leader.ts';
import { databaseError } from '../../platform/database/database-error.ts';
import { metrics } from '../../platform/metrics/metrics.ts';
import { TransientError, errorMessage } from '../../schemas/errors.ts';
import type { Context } from '../context.ts';
import { type CrawlOptions, crawl, crawlTotals } from '../crawl.ts';

/** How often the table is asked which sources are due. */
const defaultLookEveryMs = 15_000;
/** Runs at a time: one that backfills for hours must not keep the feeds waiting. */
const maxRuns = 2;

export type ScheduleOptions = Pick<CrawlOptions, 'onProgress'> & {
  readonly signal: AbortSignal;
  /** Sources of one cadence start within so many milliseconds of it. */
  readonly jitterMs: number;
  readonly lookEveryMs?: number;
};

/** Runs until the signal; rejects with what no retry can cure. */
export async function followSchedule(
  context: Context,
  sources: readonly SourceDefinition[],
  { signal, onProgress, jitterMs, lookEveryMs = defaultLookEveryMs }: ScheduleOptions,
): Promise<void> {
  const { database, log } = context;
  const leader = createScheduleLeader(database);
  const running = new Set<Promise<void>>();
  const fault = Promise.withResolvers<never>();
  fault.promise.catch(() => undefined);
  let wasLeading = false;

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      if (signal.aborted) return;
      const error = databaseError(thrown, database.shownUrl);
      if (!(error instanceof TransientError)) return fault.reject(error);
      metrics.retried.inc({ stage: 'ingest', code: error.code });
      log.warn({ code: error.code, reason: errorMessage(error) }, 'the schedule waits and goes on');
    }
  };

  const run = async (due: readonly SourceDefinition[]): Promise<void> => {
    const report = await crawl(context, {
      sources: due,
      loopbackHosts: [],
      signal,
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    const { runId: run_id, outcome, startedAt: started_at, endedAt: ended_at } = report;
    log.info({ run_id, outcome, started_at, ended_at, counts: crawlTotals(report) }, 'a run of ingest ended');
  };

  const look = async (): Promise<void> => {
    const leads = await leader.lead();
    if (leads !== wasLeading)
      log.info(leads ? 'this process leads the schedule' : 'another process leads the schedule');
    wasLeading = leads;
    if (!leads) return;
    const due = await claimDueSources(database, sources, new Date(), { jitterMs });
    if (due.length === 0) return;
    const started = guarded(() => run(due)).finally(() => running.delete(started));
    running.add(started);
  };

  try {
    while (!signal.aborted) {
      if (running.size < maxRuns) await guarded(look);
      await Promise.race([delay(lookEveryMs, undefined, { signal }).catch(() => undefined), fault.promise]);
    }
  } finally {
    await Promise.all(running);
    leader.leave();
  }
}
