// What was known at an origin: a figure counts from the last day on which it can have been published, never sooner.
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { lastDay } from '../ledger.ts';

/** Whether a figure was out on `origin` (YYYY-MM-DD) for sure: one of "2025" was out when that year had ended. */
export function knownBy({ published }: Pick<BaselineFigure, 'published'>, origin: string): boolean {
  return lastDay(published) <= origin;
}

/** The figures that were out on `origin`. */
export function figuresKnownBy(figures: readonly BaselineFigure[], origin: string): BaselineFigure[] {
  return figures.filter((each) => knownBy(each, origin));
}

/**
 * The same figures, of which those that came later cannot be read: reading their value is a bug that says so. A backtest
 * hands these to its methods, so that looking ahead fails and is no matter of care.
 */
export function sealLater(figures: readonly BaselineFigure[], origin: string): BaselineFigure[] {
  return figures.map((each) => {
    if (knownBy(each, origin)) return each;
    const sealed = { ...each };
    for (const field of ['value', 'low', 'high'] as const) {
      Object.defineProperty(sealed, field, {
        enumerable: true,
        get: () => {
          throw new Error(`${each.figureId} was published ${each.published}, after the origin ${origin}`);
        },
      });
    }
    return sealed;
  });
}
