// What a report of the sample result is made of.
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { baselineShares } from '../../../forecast/baseline/baseline-shares.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { forecastLedger } from '../../../forecast/ledger.ts';
import type { Calibration } from '../../../forecast/report/calibration.ts';
import { ledgerScores } from '../../../forecast/report/ledger-scores.ts';
import type { ReportInput } from '../../../forecast/report/report-page.ts';
import { owned, sampleResult } from './sample-result.ts';

export const sampleCalibration: Calibration = {
  measuredOn: '2026-11-23',
  modelVersion: '3',
  coverage: [
    {
      world: 'well_specified',
      label: 'worlds as the model supposes',
      nominalPct: 80,
      coveredPct: 79.2,
      worlds: 400,
      gate: { low: 75, high: 85 },
    },
    {
      world: 'well_specified',
      label: 'worlds as the model supposes',
      nominalPct: 95,
      coveredPct: 94.8,
      worlds: 400,
      gate: { low: 92, high: 98 },
    },
    {
      world: 'mis_specified',
      label: 'a shock that hits all owners at once',
      nominalPct: 80,
      coveredPct: 61.5,
      worlds: 400,
      gate: null,
    },
  ],
  skill: [
    {
      series: 'Synergy, about 19 hyperscalers',
      method: 'logit trend',
      reference: 'flat',
      targets: 3,
      meanError: 0.3,
      referenceError: 3.7,
      skill: 0.92,
    },
  ],
  proved: [{ property: 'Largest error of a layer that must sum to 1', figure: '2e-16' }],
};

/** The input of a report of the sample. */
export function sampleInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    result: sampleResult(),
    definitionId: owned,
    definitions: shareDefinitions,
    baseline: baselineShares(baselineFigures),
    evidence: [
      {
        factId: 'dcbyte-2025-big4',
        quote: 'Big Tech holds 68 GW of live and planned capacity.',
        url: 'https://example.org/digest',
      },
    ],
    calibration: sampleCalibration,
    ledger: ledgerScores(
      forecastLedger(baselineFigures, '2026-11-23'),
      (id) => shareDefinitions.find((each) => each.definitionId === id)?.label ?? id,
    ),
    ...changes,
  };
}
