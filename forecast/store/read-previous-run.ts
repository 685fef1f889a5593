// The run before, as it was written: what it read and what it said.
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import type { OperatorFact } from '../model/operator-facts.ts';
import { baseOf } from '../model/scenarios.ts';
import type { PreviousRun } from '../model/what-moved.ts';

const summary = z.object({
  levers: z.record(z.string(), z.union([z.number(), z.boolean()])),
  horizon: z.object({ to: z.int() }),
  // Written by this stage from values that it had checked; they are compared by value and unit alone.
  inputs: z.object({
    figures: z.array(
      z.custom<BaselineFigure>((each) => typeof each === 'object' && each !== null && 'figureId' in each),
    ),
    operatorFacts: z.array(
      z.custom<OperatorFact>((each) => typeof each === 'object' && each !== null && 'factId' in each),
    ),
  }),
});
const run = z.object({
  run_id: z.string(),
  run_at: z.date(),
  model_version: z.string(),
  scenario: z.string(),
  seed: z.string(),
  summary: z.unknown(),
});
const median = z.object({ definition_id: z.string(), share_pct: z.string() });

/**
 * The newest other run of a scenario, else of the named setting that it began as; null where there is none, or an older
 * version wrote it without its inputs.
 */
export async function readPreviousRun(
  database: Database,
  scenario: string,
  runId: string,
): Promise<PreviousRun | null> {
  const { pool } = database;
  const found = await pool.query(
    `select run_id, run_at, model_version, scenario, seed, summary from fact.projection_run
     where scenario in ($1, $3) and run_id <> $2 order by scenario = $1 desc, run_at desc, run_id limit 1`,
    [scenario, runId, baseOf(scenario)],
  );
  const [previous] = z.array(run).parse(found.rows);
  const parsed = summary.safeParse(previous?.summary);
  if (!previous || !parsed.success) return null;
  const { levers, horizon, inputs } = parsed.data;
  const { rows } = await pool.query(
    'select definition_id, share_pct::text as share_pct from fact.share_value where run_id = $1 and year = $2',
    [previous.run_id, horizon.to],
  );
  return {
    runId: previous.run_id,
    runAt: previous.run_at.toISOString(),
    modelVersion: previous.model_version,
    scenario: previous.scenario,
    seed: previous.seed,
    levers,
    ...inputs,
    medians: Object.fromEntries(
      z
        .array(median)
        .parse(rows)
        .map((each) => [each.definition_id, Number(each.share_pct)]),
    ),
  };
}
