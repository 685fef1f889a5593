// The work of `megawatch forecast`.
import { formatDefinitions, listDefinitions } from '../../forecast/format-definitions.ts';
import { formatForecast } from '../../forecast/format-forecast.ts';
import { openContext } from '../context.ts';
import type { ForecastCommandOptions } from '../forecast.ts';
import { purposeOf } from '../purpose.ts';
import { defaultProjection, project } from '../start/project.ts';

/** Prints the definitions with the values of the shipped baseline. */
export async function runForecastDefinitions(options: ForecastCommandOptions): Promise<void> {
  process.stdout.write(options.json ? `${JSON.stringify(listDefinitions(), null, 2)}\n` : `${formatDefinitions()}\n`);
}

/** Projects and writes; prints the headline with its band. */
export async function runForecastCommand(options: ForecastCommandOptions): Promise<void> {
  const context = await openContext({ name: 'forecast', purpose: purposeOf(options), migrate: false });
  try {
    const result = await project(context, {
      seed: options.seed ?? defaultProjection.seed,
      paths: Number(options.paths ?? defaultProjection.paths),
      scenario: options.scenario ?? defaultProjection.scenario,
    });
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${formatForecast(result)}\n`);
  } finally {
    await context.close();
  }
}
