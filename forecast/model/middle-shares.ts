// The middle path's shares: every input at its middle, or a few of them moved. Without chance, so that differences are exact.
import { PermanentError } from '../../schemas/errors.ts';
import { type ForecastInput, prepare } from './forecast-input.ts';
import { type Simulated, simulateMiddle, simulatePaths } from './simulate.ts';
import type { WorldPlan } from './world-plan.ts';

/** Percent by definition id. */
export type Shares = ReadonlyMap<string, number>;

/** Shares in percent of the last year of one path. */
export function lastShares(plan: WorldPlan, simulated: Simulated): Map<string, number> {
  const count = simulated.to - simulated.from;
  return new Map(
    plan.shares.map(({ definitionId }, index) => {
      const at = (index * plan.years + plan.years - 1) * count;
      return [definitionId, (100 * (simulated.numerator[at] ?? 0)) / (simulated.denominator[at] ?? 1)];
    }),
  );
}

/** The middle path of a plan, with some inputs moved by so many standard deviations. */
export function middleShares(plan: WorldPlan, moved: Readonly<Partial<Record<string, number>>> = {}): Shares {
  const standard = Float64Array.from(plan.drivers, ({ name }) => moved[name] ?? 0);
  return lastShares(plan, simulateMiddle(plan, standard));
}

/** The middle path of another input; null where it cannot be run, with the reason. */
export function tryMiddle(input: ForecastInput): { readonly shares: Shares } | { readonly why: string } {
  try {
    return { shares: middleShares(prepare(input).planned.plan) };
  } catch (error) {
    if (error instanceof PermanentError) return { why: error.message };
    throw error;
  }
}

/** Median and 80% band of the last year by definition, from few paths: enough to compare two inputs on the same draws. */
export function fewPaths(
  plan: WorldPlan,
  paths: number,
): ReadonlyMap<string, { readonly median: number; readonly p10: number; readonly p90: number }> {
  const simulated = simulatePaths(plan, 0, paths);
  return new Map(
    plan.shares.map(({ definitionId }, index) => {
      const at = (index * plan.years + plan.years - 1) * paths;
      const values = Float64Array.from(
        { length: paths },
        (_, path) => (100 * (simulated.numerator[at + path] ?? 0)) / (simulated.denominator[at + path] ?? 1),
      ).sort();
      const part = (p: number): number => values[Math.min(paths - 1, Math.floor(p * paths))] ?? 0;
      return [definitionId, { median: part(0.5), p10: part(0.1), p90: part(0.9) }];
    }),
  );
}
