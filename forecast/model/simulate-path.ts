// One possible future: what the pipeline delivers year by year under the cap of the grids, and who runs it.
import { judged } from './assumptions.ts';
import type { ExitRates } from './assumptions.ts';
import { drawDrivers } from './drivers.ts';
import { type Holding, startHoldings } from './holding.ts';
import type { Random } from './random.ts';
import type { Levers } from './scenarios.ts';
import type { OwnerGroup, StartWorld } from './start-world.ts';

/** How a year of a path ends. Gigawatts. */
export type YearEnd = {
  readonly year: number;
  /** Live by owner group, and of it what the four firms lease. */
  readonly owners: readonly { readonly group: OwnerGroup; readonly live: number; readonly leased: number }[];
  readonly commercial: number;
  readonly onPremise: number;
  /** The four firms' part of about 19 hyperscalers. */
  readonly top4: number;
  /** What was ready to be switched on, what was, and what had to wait. */
  readonly wanted: number;
  readonly delivered: number;
  readonly deferred: number;
  readonly cap: number;
  /** Largest gap between what a group began and what became of it: delivered, cancelled, waiting. */
  readonly flowError: number;
};

const sum = (holdings: readonly Holding[], of: (each: Holding) => number): number =>
  holdings.reduce((total, each) => total + of(each), 0);

/** Moves one group's projects a year on; `admitted` is the part of its ready megawatts that the grid takes. */
function advance(holding: Holding, exit: Readonly<Record<keyof ExitRates, number>>, admitted: number): void {
  const { moves } = holding;
  const switchedOn = holding.construction * exit.construction * moves.construction * admitted;
  const abandoned = holding.construction * exit.construction * (1 - moves.construction);
  const broken = holding.committed * exit.committed;
  const decided = holding.early * exit.early;
  holding.live += switchedOn;
  holding.leased += switchedOn * holding.leaseRate;
  holding.delivered += switchedOn;
  holding.cancelled += abandoned + broken * (1 - moves.committed) + decided * (1 - moves.early);
  holding.construction += broken * moves.committed - switchedOn - abandoned;
  holding.committed += decided * moves.early - broken;
  holding.early -= decided;
}

/** New projects: part of what the four firms announce is decided already, everyone else announces hopes. */
function announce(holding: Holding, year: number): void {
  const gigawatts = holding.announced * judged.inflow.saturation ** year;
  const decided = holding.group === 'big4' ? gigawatts * judged.inflow.bigTechCommitted : 0;
  holding.begun += gigawatts;
  holding.committed += decided;
  holding.early += gigawatts - decided;
}

const flowError = (each: Holding): number =>
  Math.abs(each.begun - each.delivered - each.cancelled - each.construction - each.committed - each.early);

/** Runs one path from the year after `from` to `to`; a year's deferred megawatts wait in construction. */
export function simulatePath(
  world: StartWorld,
  levers: Levers,
  exits: ExitRates,
  random: Random,
  { from, to }: { readonly from: number; readonly to: number },
): YearEnd[] {
  const drivers = drawDrivers(world, levers, random);
  const holdings = startHoldings(world, drivers, levers);
  // A dispute delays the decision, not the building.
  const delay = Math.sqrt(Math.max(1, levers.opposition));
  const yearly = (perYear: number): number => (levers.allBuilt ? 1 : 1 - Math.exp(-perYear));
  const exit = {
    early: yearly(exits.early.perYear / delay),
    committed: yearly(exits.committed.perYear / delay),
    construction: yearly(exits.construction.perYear),
  };
  let onPremise = (drivers.live * world.onPremise) / (world.hyperscale + world.colocation);
  const ends: YearEnd[] = [];
  for (let year = from + 1; year <= to; year += 1) {
    const age = year - from - 1;
    const cap = levers.allBuilt ? Number.POSITIVE_INFINITY : drivers.cap * (1 + judged.grid.growth) ** age;
    const wanted = sum(holdings, (each) => each.construction * exit.construction * each.moves.construction);
    const admitted = wanted > cap ? cap / wanted : 1;
    for (const holding of holdings) {
      advance(holding, exit, admitted);
      announce(holding, age);
    }
    onPremise *= 1 + drivers.onPremiseGrowth;
    ends.push({
      year,
      owners: holdings.map(({ group, live, leased }) => ({ group, live, leased })),
      commercial: sum(holdings, (each) => each.live),
      onPremise,
      top4: drivers.top4,
      wanted,
      delivered: wanted * admitted,
      deferred: wanted * (1 - admitted),
      cap,
      flowError: Math.max(...holdings.map(flowError)),
    });
  }
  return ends;
}
