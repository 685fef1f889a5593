// The model itself on a past day: run on what was out by then, and held against the next value that came.
import { PermanentError } from '../../schemas/errors.ts';
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { shareDefinitions } from '../definitions/share-definitions.ts';
import { lastDay } from '../ledger.ts';
import type { Band } from '../model/forecast-result.ts';
import { runForecast } from '../model/run-forecast.ts';
import { scenarioNamed } from '../model/scenarios.ts';
import { startWorld } from '../model/start-world.ts';
import { figuresKnownBy } from './known-by.ts';

export type Replay = {
  readonly origin: string;
  readonly target: string;
  /** One year after what was known; null where too little was out to start from, and `why` says what. */
  readonly forecast: Band | null;
  readonly why: string;
  readonly flat: number;
  readonly actual: number;
  /** Day of the newest figure that was read. */
  readonly newestRead: string | null;
};

/** The definition of Synergy's editions: the one series of shares that has past vintages. */
export const replayed = 'hyperscale19-live-operated-with-on-premise';

/**
 * Runs the model at the publication of each past value and compares its first year with the next value. Rates of Compute
 * Atlas were not out on any of these days, so priors stand in; judged inputs are today's, which no replay can undo.
 */
export function replayModel(figures: readonly BaselineFigure[], paths = 400): Replay[] {
  const stated = figures
    .filter((each) => each.definitionId === replayed && each.timeKind === 'actual')
    .toSorted((a, b) => a.published.localeCompare(b.published, 'en'));
  const definitions = shareDefinitions.filter((each) => each.definitionId === replayed);
  return stated.slice(1).map((next, index): Replay => {
    const before = stated[index] ?? next;
    const origin = lastDay(before.published);
    const facts = figuresKnownBy(figures, origin);
    const shared = { origin, target: next.asOf, flat: Number(before.value), actual: Number(next.value) };
    try {
      const read = startWorld(facts).figures.map((each) => lastDay(each.published));
      const scenario = scenarioNamed('central');
      const run = runForecast({ facts, definitions, scenario, seed: '7', paths, hazards: null, detail: 'shares' });
      const forecast = run.definitions[0]?.years[0]?.sharePct ?? null;
      return { ...shared, forecast, why: '', newestRead: read.toSorted().at(-1) ?? null };
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      return { ...shared, forecast: null, why: error.message, newestRead: null };
    }
  });
}
