// Arithmetic on published figures that keeps what their rounding allows.
import { Big } from 'big.js';
import type { BaselineFigure } from './baseline-figures.ts';

/** A value with the lowest and highest that its source's rounding leaves open. */
export type Bounded = { readonly value: Big; readonly low: Big; readonly high: Big };

/** The bounds of a cited figure; "more than" and "nearly" are not bounds here, their width is in the figure's rounding. */
export function boundedFigure(figure: BaselineFigure): Bounded {
  const value = new Big(figure.value);
  return { value, low: value.minus(figure.rounding), high: value.plus(figure.rounding) };
}

/** `part` as percent of `part` and `rest` together: each bound takes the others at their opposite end. */
export function percentOf(part: Bounded, rest: readonly Bounded[]): Bounded {
  const ratio = (own: Big, others: readonly Big[]) =>
    own.times(100).div(others.reduce((total, each) => total.plus(each), own));
  return {
    value: ratio(
      part.value,
      rest.map((each) => each.value),
    ),
    low: ratio(
      part.low,
      rest.map((each) => each.high),
    ),
    high: ratio(
      part.high,
      rest.map((each) => each.low),
    ),
  };
}

/** Percent of a percent: 60% of 48% is 28.8%. */
export function percentOfPercent(whole: Bounded, part: Bounded): Bounded {
  return {
    value: whole.value.times(part.value).div(100),
    low: whole.low.times(part.low).div(100),
    high: whole.high.times(part.high).div(100),
  };
}
