// What the options of `forecast run` and `forecast report` ask of a projection.
import { parseLevers, scenarioNamed } from '../../forecast/model/scenarios.ts';
import type { ForecastCommandOptions } from '../forecast.ts';
import { defaultProjection, type ProjectOptions } from '../start/project.ts';

/**
 * The projection that is asked for, checked before a database is opened.
 * @throws UsageError for a scenario or a lever that does not exist.
 */
export function projectionOptions(
  options: Pick<ForecastCommandOptions, 'seed' | 'paths' | 'scenario' | 'set' | 'to' | 'threads'>,
): ProjectOptions {
  const scenario = options.scenario ?? defaultProjection.scenario;
  const levers = parseLevers(options.set ?? []);
  scenarioNamed(scenario, levers);
  return {
    seed: options.seed ?? defaultProjection.seed,
    paths: Number(options.paths ?? defaultProjection.paths),
    scenario,
    levers,
    ...(options.to === undefined ? {} : { to: Number(options.to) }),
    ...(options.threads === undefined ? {} : { threads: Number(options.threads) }),
  };
}
