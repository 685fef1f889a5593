// Rates of leaving a phase, pooled: what few projects show is pulled towards what their type and the world show.
import type { RestsOn } from './forecast-result.ts';

/** Observed moves out of a phase, and the project-years during which they could have happened. */
export type Exposure = { readonly events: number; readonly years: number };

export type PooledRate = { readonly perYear: number; readonly restsOn: RestsOn; readonly n: number };

/** A count from this size on speaks for itself. */
const enough = 100;

/**
 * Gamma-Poisson mean: `own` weighed by its years against the wider pool's rate, worth `weight` project-years.
 * A pool without events of its own keeps the wider rate and says so.
 */
export function pooledRate(own: Exposure, wider: PooledRate, weight: number): PooledRate {
  const perYear = (own.events + weight * wider.perYear) / (own.years + weight);
  const restsOn =
    own.events >= enough && own.years > weight ? 'facts' : own.events + wider.n > 0 ? 'pooled' : 'judgement';
  return { perYear, restsOn, n: own.events + wider.n };
}

/** Project-years that `events` stays with this median stand for, if the hazard is constant. */
export function exposureOfMedian(events: number, medianYears: number): Exposure {
  return { events, years: (events * medianYears) / Math.LN2 };
}

/** The rate of an operator: pooled over its type, which is pooled over the world. */
export function operatorRate(
  operator: Exposure,
  type: Exposure,
  world: PooledRate,
  weights: { readonly operator: number; readonly type: number },
): PooledRate {
  return pooledRate(operator, pooledRate(type, world, weights.type), weights.operator);
}
