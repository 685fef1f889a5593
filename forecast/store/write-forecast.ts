// Writes a run with its values. A run is named after the hash of what it read, so writing it twice changes nothing.
import type { Database } from '../../platform/database/database.ts';
import type { ForecastResult } from '../model/run-forecast.ts';
import { rowOf, upsertRows } from './upsert-rows.ts';

/** Writes `result` to fact.projection_run and fact.share_value and counts the rows that changed. */
export async function writeForecast(
  database: Database,
  result: ForecastResult,
  now: Date = new Date(),
): Promise<{ readonly runId: string; readonly changed: number }> {
  const at = now.toISOString();
  const { runId, inputsHash, modelVersion, scenario, seed, paths, nFacts, pctJudgement, headline } = result;
  const { totals, tails, rates, checks } = result;
  const changed = await database.transaction(async (client) => {
    const run = await upsertRows(client, 'fact.projection_run', [
      {
        run_id: runId,
        inputs_hash: inputsHash,
        model_version: modelVersion,
        scenario,
        seed,
        paths,
        n_facts: nFacts,
        pct_judgement: pctJudgement,
        headline,
        summary: { totals, tails, rates, checks },
        run_at: at,
      },
    ]);
    return (
      run +
      (await upsertRows(
        client,
        'fact.share_value',
        result.values.map((value) => rowOf(value, at)),
      ))
    );
  });
  return { runId, changed };
}
