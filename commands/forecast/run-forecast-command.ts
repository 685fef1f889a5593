// The work of `megawatch forecast`.
import { formatForecast } from '../../forecast/format-forecast.ts';
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import { openContext } from '../context.ts';
import type { ForecastCommandOptions } from '../forecast.ts';
import { type Observed, observe } from '../observe.ts';
import { onSchedule } from '../on-schedule.ts';
import { purposeOf } from '../purpose.ts';
import { defaultProjection, project } from '../start/project.ts';

/** In UTC, when the night's crawls are through. */
const daily = '17 5 * * *';

/** Projects and writes; prints the headline with its band. */
export async function runForecastCommand(options: ForecastCommandOptions): Promise<void> {
  const stop = new AbortController();
  if (options.schedule !== undefined) void onShutdown().then(() => stop.abort());
  let observed: Observed | null = null;
  const context = await openContext({ name: 'forecast', purpose: purposeOf(options), migrate: false });
  try {
    const run = async (): Promise<void> => {
      const result = await project(context, {
        seed: options.seed ?? defaultProjection.seed,
        paths: Number(options.paths ?? defaultProjection.paths),
        scenario: options.scenario ?? defaultProjection.scenario,
      });
      process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${formatForecast(result)}\n`);
    };
    const { schedule } = options;
    observed = await observe([{ name: 'forecast' }], context, { ...options, once: schedule === undefined });
    if (schedule === undefined) await run();
    else {
      const cron = schedule === true ? daily : schedule;
      await onSchedule('forecast', cron, { signal: stop.signal, log: context.log, work: run });
    }
  } finally {
    await observed?.close();
    await context.close();
  }
}
