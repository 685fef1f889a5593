// The work of `megawatch forecast definitions`.
import { formatDefinitions, listDefinitions } from '../../forecast/format-definitions.ts';
import { collectShares } from '../../forecast/store/collect-shares.ts';
import { readProjection } from '../../forecast/store/read-projection.ts';
import { openContext } from '../context.ts';
import type { ForecastCommandOptions } from '../forecast.ts';
import { isDatabaseNamed, purposeOf } from '../purpose.ts';

/**
 * Prints the definitions with their newest values. Of a database that is named (`--demo`, `--live`, or DATABASE_URL) they
 * are those of its facts; without one, those of the shipped figures, and nothing is started.
 */
export async function printDefinitions(options: ForecastCommandOptions): Promise<void> {
  const definitions = isDatabaseNamed(options) ? await readDefinitions(options) : listDefinitions();
  process.stdout.write(
    options.json ? `${JSON.stringify(definitions, null, 2)}\n` : `${formatDefinitions(definitions)}\n`,
  );
}

async function readDefinitions(options: ForecastCommandOptions): Promise<ReturnType<typeof listDefinitions>> {
  const context = await openContext({ name: 'forecast', purpose: purposeOf(options), migrate: false });
  try {
    return listDefinitions(await readProjection(context.database), await collectShares(context.database));
  } finally {
    await context.close();
  }
}
