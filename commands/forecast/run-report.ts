// The work of `megawatch forecast report`: one run, written as one HTML file.
import { writeFile } from 'node:fs/promises';
import { definitionNamed } from '../../forecast/definitions/definition-named.ts';
import { shareDefinitions } from '../../forecast/definitions/share-definitions.ts';
import { forecastLedger } from '../../forecast/ledger.ts';
import type { ForecastResult } from '../../forecast/model/forecast-result.ts';
import { runForecastInThreads } from '../../forecast/model/run-forecast-in-threads.ts';
import { scenarioNamed } from '../../forecast/model/scenarios.ts';
import { readCalibration } from '../../forecast/report/calibration.ts';
import type { FactEvidence } from '../../forecast/report/facts-section.ts';
import { ledgerScores } from '../../forecast/report/ledger-scores.ts';
import { reportPage } from '../../forecast/report/report-page.ts';
import { type CollectedShares, collectShares, shippedShares } from '../../forecast/store/collect-shares.ts';
import { readFactEvidence } from '../../forecast/store/read-fact-evidence.ts';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import { openContext } from '../context.ts';
import { isDatabaseNamed, purposeOf } from '../purpose.ts';
import { project, type ProjectOptions, threadsFor } from '../start/project.ts';
import { projectionOptions } from './projection-options.ts';

export type ReportOptions = {
  readonly out?: string;
  readonly definition?: string;
  readonly scenario?: string;
  readonly seed?: string;
  readonly paths?: string;
  readonly set?: string[];
  readonly demo?: boolean;
  readonly live?: boolean;
  readonly json?: boolean;
};

/** What a report tells of unless asked for another definition. */
export const defaultDefinition = 'big4-live-owned-commercial';
export const defaultFile = 'report.html';

type Told = {
  readonly result: ForecastResult;
  readonly shares: CollectedShares;
  readonly evidence: readonly FactEvidence[];
};

/** Runs on the facts of a database and writes the run there, as `forecast run` does. */
async function fromDatabase(options: ReportOptions, definitionId: string, run: ProjectOptions): Promise<Told> {
  const context = await openContext({ name: 'forecast report', purpose: purposeOf(options), migrate: false });
  try {
    const { database } = context;
    const result = await project(context, run);
    const shares = await collectShares(database);
    const facts = result.topFacts.find((each) => each.definitionId === definitionId)?.facts ?? [];
    return {
      result,
      shares,
      evidence: await readFactEvidence(
        database,
        facts.map(({ factId }) => factId),
      ),
    };
  } finally {
    await context.close();
  }
}

/** Runs on what is shipped; nothing is started and nothing but the file is written. */
async function fromShipped({ seed, paths, scenario, levers }: ProjectOptions): Promise<Told> {
  const shares = shippedShares();
  const result = await runForecastInThreads(
    { facts: shares.figures, definitions: shareDefinitions, scenario: scenarioNamed(scenario, levers), seed, paths },
    threadsFor(paths),
  );
  return { result, shares, evidence: [] };
}

/** Writes the report; of a database that is named (`--demo`, `--live`, or DATABASE_URL) the one of its facts. */
export async function runReport(options: ReportOptions): Promise<void> {
  const { definitionId } = definitionNamed(options.definition ?? defaultDefinition);
  const run = projectionOptions(options);
  const told = isDatabaseNamed(options) ? await fromDatabase(options, definitionId, run) : await fromShipped(run);
  const { result, shares, evidence } = told;
  const today = new Date().toISOString().slice(0, 10);
  const labelOf = (id: string): string => shareDefinitions.find((each) => each.definitionId === id)?.label ?? id;
  const page = await reportPage({
    result,
    definitionId,
    definitions: shareDefinitions,
    baseline: shares.values,
    evidence,
    calibration: readCalibration(),
    ledger: ledgerScores(forecastLedger(shares.figures, today), labelOf),
  });
  const file = options.out ?? defaultFile;
  await writeFile(file, page).catch((error: unknown) => {
    throw new ConfigurationError('CONFIG_INVALID', `the report cannot be written to ${file}: ${errorMessage(error)}`, {
      cause: error,
    });
  });
  const summary = {
    file,
    bytes: Buffer.byteLength(page),
    definitionId,
    runId: result.runId,
    headline: result.headline.sentence,
  };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(summary)}\n`
      : `${summary.headline}\nWritten to ${file} (${Math.round(summary.bytes / 1024)} kB).\n`,
  );
}
