// Shares and audit after a crawl: definitions and baseline, the projection, the arithmetic auditor.
import { shareDefinitions } from '../../forecast/definitions/share-definitions.ts';
import { type ForecastResult, runForecast } from '../../forecast/model/run-forecast.ts';
import { scenarioNamed } from '../../forecast/model/scenarios.ts';
import { runAudit } from '../../forecast/run-audit.ts';
import { loadFigures } from '../../forecast/store/load-figures.ts';
import { seedDefinitions } from '../../forecast/store/seed-definitions.ts';
import { writeForecast } from '../../forecast/store/write-forecast.ts';
import type { Context } from '../context.ts';

export type ProjectOptions = { readonly seed: string; readonly paths: number; readonly scenario: string };

export const defaultProjection: ProjectOptions = { seed: '7', paths: 10_000, scenario: 'central' };

/** Runs and writes the projection; the same inputs write nothing new. */
export async function project(
  { database }: Pick<Context, 'database'>,
  options: ProjectOptions = defaultProjection,
): Promise<ForecastResult> {
  const scenario = scenarioNamed(options.scenario);
  await seedDefinitions(database);
  const result = runForecast({
    facts: await loadFigures(database),
    definitions: shareDefinitions,
    scenario,
    seed: options.seed,
    paths: options.paths,
  });
  await writeForecast(database, result);
  return result;
}

/** Checks the arithmetic of what documents assert. */
export async function audit({ database }: Pick<Context, 'database'>): Promise<number> {
  const { findings } = await runAudit(database);
  return findings.length;
}
