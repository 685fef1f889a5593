// Writes a run with its values. A run is named after the hash of what it read, so writing it twice changes nothing.
import type { Database } from '../../platform/database/database.ts';
import { shareValueId } from '../../schemas/ids.ts';
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import type { ForecastResult, ShareChange } from '../model/forecast-result.ts';
import type { OperatorFact } from '../model/operator-facts.ts';
import { type Row, rowOf, upsertRows } from './upsert-rows.ts';

/** What a run read, kept with it so that a later run can say which fact moved the shares. */
export type RunInputs = {
  readonly figures: readonly BaselineFigure[];
  readonly operatorFacts: readonly OperatorFact[];
};

function qualityRows(result: ForecastResult, at: string): Row[] {
  return result.definitions.flatMap(({ definition, quality, years }) =>
    years.map(({ year }): Row => {
      const { grade: _grade, judgementPct: _judgement, missingRegions, ...rest } = quality;
      return rowOf(
        {
          shareId: shareValueId(['projected', result.runId, definition.definitionId, year]),
          ...rest,
          missingRegions: missingRegions.join(', '),
        },
        at,
      );
    }),
  );
}

function changeRows({ runId, moved }: ForecastResult, at: string): Row[] {
  if (!moved) return [];
  const causesOf = ({ causes, togetherPct }: ShareChange): readonly ShareChange['causes'][number][] =>
    Math.abs(togetherPct) < 0.001
      ? causes
      : [
          ...causes,
          { kind: 'scenario', factId: null, label: 'together', before: null, after: null, deltaPct: togetherPct },
        ];
  return moved.changes.flatMap((change) =>
    causesOf(change).map(
      (cause, position): Row =>
        rowOf(
          {
            changeId: `${runId}/${moved.sinceRunId}/${change.definitionId}/${position}`,
            runId,
            sinceRunId: moved.sinceRunId,
            definitionId: change.definitionId,
            year: change.year,
            beforePct: change.beforePct,
            afterPct: change.afterPct,
            deltaPct: change.deltaPct,
            causeKind: cause.label === 'together' ? 'together' : cause.kind,
            factId: cause.factId,
            cause: cause.label === 'together' ? 'what the causes do together, and chance' : cause.label,
            valueBefore: cause.before,
            valueAfter: cause.after,
            causeDeltaPct: cause.deltaPct,
          },
          at,
        ),
    ),
  );
}

/** Writes `result` to fact.projection_run, fact.share_value and what stands beside them; counts the rows that changed. */
export async function writeForecast(
  database: Database,
  result: ForecastResult,
  now: Date = new Date(),
  inputs: RunInputs = { figures: [], operatorFacts: [] },
): Promise<{ readonly runId: string; readonly changed: number }> {
  const at = now.toISOString();
  const { runId, inputsHash, modelVersion, scenario, seed, paths, nFacts, headline } = result;
  const { values, moved: _moved, ...summary } = result;
  const changed = await database.transaction(async (client) => {
    const run: Row = {
      run_id: runId,
      inputs_hash: inputsHash,
      model_version: modelVersion,
      scenario,
      seed,
      paths,
      n_facts: nFacts,
      pct_judgement: headline.pctJudgement.toFixed(2),
      headline: headline.rule,
      summary: { ...summary, inputs },
      run_at: at,
    };
    let count = await upsertRows(client, 'fact.projection_run', [run]);
    count += await upsertRows(
      client,
      'fact.share_value',
      values.map((value) => rowOf(value, at)),
    );
    count += await upsertRows(client, 'fact.share_quality', qualityRows(result, at));
    const steps = result.bridge.map((step) => rowOf({ runId, ...step }, at));
    count += await upsertRows(client, 'fact.share_bridge_step', steps);
    return count + (await upsertRows(client, 'fact.share_change', changeRows(result, at)));
  });
  return { runId, changed };
}
