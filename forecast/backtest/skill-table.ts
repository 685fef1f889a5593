// How good past forecasts would have been, as the calibration keeps it: the trend on every past series, and the model itself.
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import type { Calibration } from '../report/calibration.ts';
import { replayModel } from './replay-model.ts';
import { pastSeries, rollOrigin, skillOf } from './rolling-origin.ts';
import { logRatio } from './trend-methods.ts';

type Row = Calibration['skill'][number];
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function trendRows(figures: readonly BaselineFigure[]): Row[] {
  const trials = [...pastSeries(figures)].flatMap(([name, series]) => rollOrigin(name, series));
  return [true, false].flatMap((isShare) =>
    ['flat', 'linear'].flatMap((reference): Row[] => {
      const of = trials.filter((trial) => trial.isShare === isShare);
      const found = skillOf(of, logRatio.name, reference);
      if (!found) return [];
      const { method, targets, meanError, referenceError, skill } = found;
      return [
        {
          series: isShare
            ? 'shares: Synergy’s four rows (errors in points)'
            : 'megawatts and counts (errors in percent)',
          reference,
          method,
          targets,
          meanError: rounded(meanError, 1),
          referenceError: rounded(referenceError, 1),
          skill: rounded(skill, 2),
        },
      ];
    }),
  );
}

function modelRows(figures: readonly BaselineFigure[]): Row[] {
  const errors = replayModel(figures).flatMap(({ forecast, flat, actual }) =>
    forecast ? [{ own: Math.abs(forecast.median - actual), flat: Math.abs(flat - actual) }] : [],
  );
  if (errors.length === 0) return [];
  const mean = (of: (each: (typeof errors)[number]) => number): number =>
    errors.reduce((sum, each) => sum + of(each), 0) / errors.length;
  const [meanError, referenceError] = [mean((each) => each.own), mean((each) => each.flat)];
  return [
    {
      series: 'about 19 hyperscalers, one year on (errors in points)',
      reference: 'flat',
      method: 'the model, with the judged inputs of today',
      targets: errors.length,
      meanError: rounded(meanError, 1),
      referenceError: rounded(referenceError, 1),
      skill: rounded(1 - meanError / referenceError, 2),
    },
  ];
}

/** Every comparison that the past allows, with its n. */
export function skillTable(figures: readonly BaselineFigure[]): Row[] {
  return [...modelRows(figures), ...trendRows(figures)];
}
