// Past vintages forecast from what was known before them: at the publication of each value the next one is forecast.
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { lastDay } from '../ledger.ts';
import { endOfPeriod } from './end-of-period.ts';
import { sealLater } from './known-by.ts';
import { flat, linear, logRatio, observationsKnownBy, type TrendMethod } from './trend-methods.ts';

/** One value forecast at one origin. */
export type Trial = {
  readonly series: string;
  readonly isShare: boolean;
  readonly method: string;
  readonly origin: string;
  readonly target: string;
  readonly forecast: number;
  readonly actual: number;
  /** Points of a share; for anything else the absolute error of the logarithm, in percent. */
  readonly error: number;
};

export type Skill = {
  readonly method: string;
  readonly reference: string;
  /** Targets that both could forecast. */
  readonly targets: number;
  readonly meanError: number;
  readonly referenceError: number;
  /** 1 − error / error of the reference. */
  readonly skill: number;
};

const isPast = ({ timeKind }: BaselineFigure): boolean => timeKind === 'actual' || timeKind === 'estimate';

/** Figures that measure one thing by one publisher, in the order of publication; those with fewer than three values are left out. */
export function pastSeries(figures: readonly BaselineFigure[]): ReadonlyMap<string, readonly BaselineFigure[]> {
  const series = new Map<string, BaselineFigure[]>();
  for (const each of figures) {
    if (!isPast(each) || each.unit === 'USD' || each.unit === 'TWh' || each.periodFrom !== null) continue;
    const { publisher, about, metric, unit, phaseSet, loadBasis, region, groupId } = each;
    const key = [publisher, about, metric, groupId ?? '', phaseSet, loadBasis, region, unit].join(' · ');
    series.set(key, [...(series.get(key) ?? []), each]);
  }
  const ordered = [...series].map(([key, some]): [string, readonly BaselineFigure[]] => [
    key,
    some.toSorted((a, b) => lastDay(a.published).localeCompare(lastDay(b.published)) || a.asOf.localeCompare(b.asOf)),
  ]);
  return new Map(ordered.filter(([, some]) => some.length > 2).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every target of a series, forecast on the day on which the value before it was published for sure. */
export function rollOrigin(
  name: string,
  series: readonly BaselineFigure[],
  methods: readonly TrendMethod[] = [flat, linear, logRatio],
): Trial[] {
  return series.flatMap((target, index) => {
    const before = series[index - 1];
    // A table that tells of many years at once has no past vintages.
    if (!before || lastDay(before.published) >= lastDay(target.published)) return [];
    const origin = lastDay(before.published);
    const sealed = sealLater(series, origin);
    const known = observationsKnownBy(sealed, origin);
    const time = endOfPeriod(target.asOf);
    if ((known.at(-1)?.time ?? Number.POSITIVE_INFINITY) >= time) return [];
    return methods.flatMap((method): Trial[] => {
      const forecast = method.forecast(known, time);
      if (forecast === null) return [];
      const actual = Number(target.value);
      const isShare = target.unit === 'percent';
      const error = isShare ? Math.abs(forecast - actual) : 100 * Math.abs(Math.log(Math.max(1e-9, forecast) / actual));
      return [{ series: name, isShare, method: method.name, origin, target: target.asOf, forecast, actual, error }];
    });
  });
}

/** How much better one method does than another on the targets that both forecast; null where there are none. */
export function skillOf(trials: readonly Trial[], method: string, reference: string): Skill | null {
  const keyOf = (trial: Trial): string => `${trial.series} ${trial.origin} ${trial.target}`;
  const errors = (name: string): Map<string, number> =>
    new Map(trials.filter((trial) => trial.method === name).map((trial) => [keyOf(trial), trial.error]));
  const [own, other] = [errors(method), errors(reference)];
  const shared = [...own.keys()].filter((key) => other.has(key));
  if (shared.length === 0) return null;
  const mean = (of: ReadonlyMap<string, number>): number =>
    shared.reduce((sum, key) => sum + (of.get(key) ?? 0), 0) / shared.length;
  const [meanError, referenceError] = [mean(own), mean(other)];
  return {
    method,
    reference,
    targets: shared.length,
    meanError,
    referenceError,
    skill: referenceError === 0 ? 0 : 1 - meanError / referenceError,
  };
}
