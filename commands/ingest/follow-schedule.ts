// `ingest --schedule`: every source when its cadence says, by any number of processes that share one table of runs.
import { setTimeout as delay } from 'node:timers/promises';
import type { SourceDefinition } from '../../ingest/define-source.ts';
import { claimDueSources } from '../../ingest/source-health.ts';
import { retryTransient } from '../../platform/lifecycle/retry-transient.ts';
import { metrics } from '../../platform/metrics/metrics.ts';
import type { Context } from '../context.ts';
import { type CrawlOptions, crawl, crawlTotals } from '../crawl.ts';

/** How often the table is asked which sources are due. */
const lookEveryMs = 15_000;

type Hooks = Pick<CrawlOptions, 'onProgress'> & { readonly signal: AbortSignal };

/** Runs until the signal; rejects with what no retry can cure. */
export async function followSchedule(
  context: Context,
  sources: readonly SourceDefinition[],
  { signal, onProgress }: Hooks,
): Promise<void> {
  const { database, log } = context;
  while (!signal.aborted) {
    const onRetry = (error: { code: string }): void => metrics.retried.inc({ stage: 'ingest', code: error.code });
    await retryTransient(
      async () => {
        const due = await claimDueSources(database, sources, new Date());
        if (due.length === 0) return;
        const report = await crawl(context, {
          sources: due,
          loopbackHosts: [],
          signal,
          ...(onProgress === undefined ? {} : { onProgress }),
        });
        const { runId: run_id, outcome, startedAt: started_at, endedAt: ended_at } = report;
        log.info({ run_id, outcome, started_at, ended_at, counts: crawlTotals(report) }, 'a run of ingest ended');
      },
      { signal, log, onRetry },
    ).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    await delay(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
