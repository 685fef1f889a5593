// What one owner group has at the start of a path, and how surely it finishes what it begins.
import { constructionOf, judged, judgedPhases } from './assumptions.ts';
import { type Drivers, partOf } from './drivers.ts';
import type { Levers } from './scenarios.ts';
import { type OwnerGroup, ownerGroups, type StartWorld } from './start-world.ts';

/** Gigawatts of one owner group by phase, with its rates. The stocks change as a path runs. */
export type Holding = {
  readonly group: OwnerGroup;
  live: number;
  /** Of live, what is leased to the four firms. */
  leased: number;
  construction: number;
  committed: number;
  early: number;
  /** Everything that was ever begun, delivered and cancelled, for the flow balance. */
  begun: number;
  delivered: number;
  cancelled: number;
  /** Part of each phase that moves on to the next one, once it leaves. */
  readonly moves: { readonly early: number; readonly committed: number; readonly construction: number };
  /** Gigawatts that the group announces in the first year. */
  readonly announced: number;
  /** Part of its new megawatts that the four firms lease. */
  readonly leaseRate: number;
};

/** How likely each group's projects are to be finished, as an offset of log-odds from the average. */
function offsets(drivers: Drivers, levers: Levers): Record<OwnerGroup, number> {
  const third = Math.log(levers.newcomerRealisation);
  return { big4: drivers.gap / 2, newcomers: third - drivers.gap / 2, financial: third, industry: third };
}

function movesOf(drivers: Drivers, levers: Levers, offset: number): Holding['moves'] {
  if (levers.allBuilt) return { early: 1, committed: 1, construction: 1 };
  const construction = partOf(drivers.finish.construction + offset);
  // Each phase is a stretch of the same way, so a later one cannot be less sure than an earlier one.
  const committed = Math.min(partOf(drivers.finish.committed + offset), construction);
  const early = Math.min(partOf(drivers.finish.early + offset), committed);
  return { construction, committed: committed / construction, early: early / committed };
}

function announcedBy(drivers: Drivers, levers: Levers): Record<OwnerGroup, number> {
  if (levers.allBuilt) return { big4: 0, newcomers: 0, financial: 0, industry: 0 };
  const others = drivers.announced * (1 - drivers.bigTechInflow);
  const { newcomers, financial } = judged.inflow;
  return {
    big4: drivers.announced * drivers.bigTechInflow,
    newcomers: others * newcomers * levers.entrants,
    financial: others * financial,
    industry: others * (1 - newcomers - financial),
  };
}

function liveOf(world: StartWorld, drivers: Drivers): Record<OwnerGroup, number> {
  const big4 = (drivers.live * world.hyperscale * drivers.owned * drivers.top4) / (world.hyperscale + world.colocation);
  const scale = drivers.live / world.live;
  const newcomers = judgedPhases.live.newcomers * scale;
  const financial = judgedPhases.live.financial * scale;
  return { big4, newcomers, financial, industry: Math.max(0, drivers.live - big4 - newcomers - financial) };
}

/** The four owner groups at the start. Third parties' leases begin where Synergy's owned and leased capacity puts them. */
export function startHoldings(world: StartWorld, drivers: Drivers, levers: Levers): Holding[] {
  const live = liveOf(world, drivers);
  const announced = announcedBy(drivers, levers);
  const offset = offsets(drivers, levers);
  const leasedByFour = (live.big4 * (1 - drivers.owned)) / drivers.owned;
  const thirdParties = drivers.live - live.big4;
  const begun = constructionOf(world);
  return ownerGroups.map((group) => {
    const real = group === 'big4' ? drivers.pipeline : 1;
    const construction = begun[group] * real;
    const committed = judgedPhases.committed[group] * real;
    const planned = world.totals[group] - live[group] - begun[group] - judgedPhases.committed[group];
    const early = Math.max(0, planned) * real;
    return {
      group,
      live: live[group],
      leased: group === 'big4' ? 0 : (leasedByFour * live[group]) / thirdParties,
      construction,
      committed,
      early,
      begun: construction + committed + early,
      delivered: 0,
      cancelled: 0,
      moves: movesOf(drivers, levers, offset[group]),
      announced: announced[group],
      leaseRate: group === 'big4' ? 0 : group === 'newcomers' ? drivers.leaseNewcomers : drivers.leaseIncumbents,
    };
  });
}
