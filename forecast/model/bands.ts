// Bands of simulated values.
import type { Band } from './forecast-result.ts';
import { quantile } from './quantiles.ts';

const digits = 4;
/** A number of four decimals, so that results are equal to the byte wherever they are equal. */
export const rounded = (value: number): number => Number(value.toFixed(digits));

/** The middle and the bands of `values`, which are sorted in place. */
export function bandOf(values: Float64Array): Band {
  values.sort();
  const at = (p: number): number => rounded(quantile(values, p));
  return {
    median: at(0.5),
    p025: at(0.025),
    p10: at(0.1),
    p25: at(0.25),
    p75: at(0.75),
    p90: at(0.9),
    p975: at(0.975),
  };
}

/** A band of `count` values made one by one. */
export function bandFrom(count: number, valueAt: (index: number) => number): Band {
  return bandOf(Float64Array.from({ length: count }, (_, index) => valueAt(index)));
}
