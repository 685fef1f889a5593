// Simple forecasts of a series from its own past: the references that a model has to beat, and the log-ratio trend.
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { endOfPeriod } from './end-of-period.ts';
import { knownBy } from './known-by.ts';

export type Observation = { readonly time: number; readonly value: number; readonly isShare: boolean };

/** A forecast of the value at `time` from what was known; null where it needs more than there is. */
export type TrendMethod = {
  readonly name: string;
  readonly forecast: (known: readonly Observation[], time: number) => number | null;
};

/** The observations that were known at an origin, oldest first; where two tell of one period the later one counts. */
export function observationsKnownBy(series: readonly BaselineFigure[], origin: string): Observation[] {
  const known = series.filter((each) => knownBy(each, origin));
  const byTime = new Map(
    [...known]
      .sort((a, b) => a.published.localeCompare(b.published, 'en'))
      .map((each) => [
        each.asOf,
        { time: endOfPeriod(each.asOf), value: Number(each.value), isShare: each.unit === 'percent' },
      ]),
  );
  return [...byTime.values()].sort((a, b) => a.time - b.time);
}

/** A straight line by least squares through the points; null below two. */
function line(points: readonly (readonly [time: number, value: number])[], time: number): number | null {
  if (points.length < 2) return null;
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [meanTime, meanValue] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [t]) => sum + (t - meanTime) ** 2, 0);
  if (spread === 0) return null;
  const slope = points.reduce((sum, [t, v]) => sum + (t - meanTime) * (v - meanValue), 0) / spread;
  return meanValue + slope * (time - meanTime);
}

/** Where a value can only be a share or above 0, its line is drawn where every value is possible. */
const stretch = ({ value, isShare }: Observation): number =>
  isShare ? Math.log(value / (100 - value)) : Math.log(Math.max(1e-9, value));
const shrink = (value: number, isShare: boolean): number => (isShare ? 100 / (1 + Math.exp(-value)) : Math.exp(value));

/** The last value stays. */
export const flat: TrendMethod = { name: 'flat', forecast: (known) => known.at(-1)?.value ?? null };

/** The last two values go on in a straight line. */
export const linear: TrendMethod = {
  name: 'linear',
  forecast: (known, time) => {
    const two = known.slice(-2).map(({ time: at, value }) => [at, value] as const);
    return line(two, time);
  },
};

/** The trend of log-ratios (of logs where it is no share) through all that is known: the top-down cross-check. */
export const logRatio: TrendMethod = {
  name: 'log-ratio trend',
  forecast: (known, time) => {
    const found = line(
      known.map((each) => [each.time, stretch(each)] as const),
      time,
    );
    return found === null ? null : shrink(found, known[0]?.isShare ?? false);
  },
};
