// Shares and audit after a crawl: definitions and baseline, the projection, the arithmetic auditor.
import { availableParallelism } from 'node:os';
import { shareDefinitions } from '../../forecast/definitions/share-definitions.ts';
import type { ForecastInput } from '../../forecast/model/forecast-input.ts';
import type { ForecastResult } from '../../forecast/model/forecast-result.ts';
import { runForecastInThreads } from '../../forecast/model/run-forecast-in-threads.ts';
import { type Levers, scenarioNamed } from '../../forecast/model/scenarios.ts';
import { figuresRead, whatMoved } from '../../forecast/model/what-moved.ts';
import { runAudit } from '../../forecast/run-audit.ts';
import { loadFigures } from '../../forecast/store/load-figures.ts';
import { readOperatorFacts } from '../../forecast/store/read-operator-facts.ts';
import { readPreviousRun } from '../../forecast/store/read-previous-run.ts';
import { seedDefinitions } from '../../forecast/store/seed-definitions.ts';
import { writeForecast } from '../../forecast/store/write-forecast.ts';
import type { Context } from '../context.ts';

export type ProjectOptions = {
  readonly seed: string;
  readonly paths: number;
  readonly scenario: string;
  /** Levers that are set beside the scenario's. */
  readonly levers?: Partial<Levers>;
  /** Last year; 2032 unless given. */
  readonly to?: number;
  /** How many threads run the paths; the result does not depend on it. */
  readonly threads?: number;
  /** `shares` leaves out what takes many runs: tornado, weights of facts and sources. */
  readonly detail?: 'full' | 'shares';
};

export const defaultProjection: ProjectOptions = { seed: '7', paths: 10_000, scenario: 'central' };

/** With fewer paths a second thread costs more than it saves. */
const worthThreads = 4000;
const mostThreads = 4;

/** How many threads so many paths are worth on this machine. */
export function threadsFor(paths: number): number {
  return paths < worthThreads ? 1 : Math.min(mostThreads, availableParallelism());
}

/** Runs and writes the projection, with what moved since the run before; the same inputs write nothing new. */
export async function project(
  { database }: Pick<Context, 'database'>,
  options: ProjectOptions = defaultProjection,
): Promise<ForecastResult> {
  const { seed, paths, to } = options;
  const scenario = scenarioNamed(options.scenario, options.levers);
  await seedDefinitions(database);
  const [figures, operatorFacts] = [await loadFigures(database), await readOperatorFacts(database)];
  const input: ForecastInput = {
    facts: figures,
    operatorFacts,
    definitions: shareDefinitions,
    scenario,
    seed,
    paths,
    ...(to === undefined ? {} : { to }),
    detail: options.detail ?? 'full',
  };
  const run = await runForecastInThreads(input, options.threads ?? threadsFor(paths));
  const previous = await readPreviousRun(database, scenario.name, run.runId);
  const result = previous ? { ...run, moved: whatMoved(input, run, previous) } : run;
  await writeForecast(database, result, new Date(), { figures: figuresRead(input), operatorFacts });
  return result;
}

/** Checks the arithmetic of what documents assert. */
export async function audit({ database }: Pick<Context, 'database'>): Promise<number> {
  const { findings } = await runAudit(database);
  return findings.length;
}
