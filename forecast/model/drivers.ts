// The uncertain inputs of one path, drawn from their judged or cited middle and spread.
import { incumbentLease, judged } from './assumptions.ts';
import type { Random } from './random.ts';
import type { Levers } from './scenarios.ts';
import type { StartWorld } from './start-world.ts';

export type Drivers = {
  /** Live commercial gigawatts at the start. */
  readonly live: number;
  /** Owned part of hyperscale capacity, and the four firms' part of it. */
  readonly owned: number;
  readonly top4: number;
  /** How much of the four firms' pipeline is really theirs and real. */
  readonly pipeline: number;
  readonly gap: number;
  /** Log-odds that an average owner's project of each phase is finished. */
  readonly finish: { readonly early: number; readonly committed: number; readonly construction: number };
  /** Gigawatts announced in the first year, and the four firms' part. */
  readonly announced: number;
  readonly bigTechInflow: number;
  /** Gigawatts deliverable in the first year. */
  readonly cap: number;
  readonly onPremiseGrowth: number;
  /** Parts of new megawatts that incumbents and newcomers lease to the four firms. */
  readonly leaseIncumbents: number;
  readonly leaseNewcomers: number;
};

export const logit = (part: number): number => Math.log(part / (1 - part));
export const partOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Draws every input, always in the same order and number, so that a lever moves nothing but itself. */
export function drawDrivers(world: StartWorld, levers: Levers, random: Random): Drivers {
  const shock = (spread: number): number => random.normal() * spread * levers.uncertainty;
  const { realisation, inflow, grid, lease } = judged;
  const opposed = Math.log(levers.opposition);
  const leased = logit(incumbentLease(world)) + Math.log(levers.lease);
  return {
    live: world.live * Math.exp(shock(world.liveSpread)),
    owned: within(world.owned + shock(judged.ownedSpread), 0.05, 0.95),
    top4: within(world.top4 + shock(judged.top4Spread), 0.05, 0.98),
    pipeline: levers.bigTechPipeline * Math.exp(shock(judged.pipelineSpread)),
    gap: levers.qualityGap + shock(judged.qualityGapSpread),
    finish: {
      early: logit(realisation.early) + Math.log(levers.earlyStage) - opposed + shock(realisation.spread.early),
      committed: logit(realisation.committed) - opposed + shock(realisation.spread.committed),
      construction: logit(realisation.construction) + shock(realisation.spread.construction),
    },
    announced: inflow.gigawatts * Math.exp(shock(inflow.spread)),
    bigTechInflow: partOf(logit(levers.bigTechInflow) + shock(inflow.bigTechSpread)),
    cap: grid.gigawatts * levers.grid * Math.exp(shock(grid.spread)),
    onPremiseGrowth: levers.onPremiseGrowth + shock(judged.onPremiseSpread),
    leaseIncumbents: partOf(leased + shock(lease.incumbentSpread)),
    leaseNewcomers: partOf(leased + Math.log(lease.newcomerOdds) + shock(lease.newcomerSpread)),
  };
}
