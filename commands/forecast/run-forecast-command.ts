// The work of `megawatch forecast`.
import { definitionNamed } from '../../forecast/definitions/definition-named.ts';
import { formatForecast } from '../../forecast/format-forecast.ts';
import { selectDefinition } from '../../forecast/select-definition.ts';
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import { openContext } from '../context.ts';
import type { ForecastCommandOptions } from '../forecast.ts';
import { type Observed, observe } from '../observe.ts';
import { onSchedule } from '../on-schedule.ts';
import { purposeOf } from '../purpose.ts';
import { project } from '../start/project.ts';
import { projectionOptions } from './projection-options.ts';

/** In UTC, when the night's crawls are through. */
const daily = '17 5 * * *';

/** Projects and writes; prints the headline with its band. */
export async function runForecastCommand(options: ForecastCommandOptions): Promise<void> {
  // What is asked for is checked before a database is opened.
  const definitionId = options.definition === undefined ? null : definitionNamed(options.definition).definitionId;
  const asked = projectionOptions(options);
  const stop = new AbortController();
  if (options.schedule !== undefined) void onShutdown().then(() => stop.abort());
  let observed: Observed | null = null;
  const context = await openContext({ name: 'forecast', purpose: purposeOf(options), migrate: false });
  try {
    const run = async (): Promise<void> => {
      const result = await project(context, asked);
      const told = definitionId === null ? result : selectDefinition(result, definitionId);
      process.stdout.write(options.json ? `${JSON.stringify(told)}\n` : `${formatForecast(told, definitionId)}\n`);
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
