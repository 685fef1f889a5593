// A piece of work that a process repeats: once at its start, then as a cron expression says.
import { setTimeout as delay } from 'node:timers/promises';
import { Cron } from 'croner';
import { retryTransient } from '../platform/lifecycle/retry-transient.ts';
import { startStopwatch } from '../platform/lifecycle/stopwatch.ts';
import type { Log } from '../platform/log/log.ts';
import { metrics } from '../platform/metrics/metrics.ts';
import { errorMessage, UsageError } from '../schemas/errors.ts';
import type { Watchable } from './watch-stage.ts';

/** Longest time between two looks at the clock, which may be set, or stand still while the machine sleeps. */
const lookEveryMs = 60_000;

/** Repeats `work` until the signal. Work that fails for a while is tried again; any other failure is thrown. */
export async function onSchedule(
  stage: Watchable['name'],
  cron: string,
  { signal, log, work }: { signal: AbortSignal; log: Log; work: () => Promise<void> },
): Promise<void> {
  const schedule = parseCron(cron);
  const onRetry = ({ code }: { code: string }): void => metrics.retried.inc({ stage, code });
  while (!signal.aborted) {
    // Taken before the work: a time that passes meanwhile is caught up.
    const next = schedule.nextRun();
    const taken = startStopwatch();
    await retryTransient(work, { signal, log, onRetry }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    metrics.duration.observe({ stage, step: 'run' }, taken());
    for (;;) {
      const leftMs = next === null ? lookEveryMs : next.getTime() - Date.now();
      if (signal.aborted || leftMs <= 0) break;
      await delay(Math.min(lookEveryMs, Math.max(1, leftMs)), undefined, { signal }).catch(() => undefined);
    }
  }
}

function parseCron(cron: string): Cron {
  try {
    return new Cron(cron, { timezone: 'UTC' });
  } catch (error) {
    throw new UsageError(`"${cron}" is no cron expression: ${errorMessage(error)}`);
  }
}
