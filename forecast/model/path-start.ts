// The start of one path: its drawn inputs as the few numbers per class that the years then use.
import { type Driver, driverNames, top4OutsideChina, valueAt } from './drivers.ts';
import { cellIndex, holders, landlords, regions } from './holders.ts';
import { judged } from './judged.ts';
import type { WorldPlan } from './world-plan.ts';

const at = Object.fromEntries(driverNames.map((name, index) => [name, index])) as Record<Driver['name'], number>;
const china = regions.indexOf('china');
const landlordOf = holders.map((holder) => landlords.indexOf(holder));

/** One path's numbers; made once for a thread and filled anew for each path. */
export type PathStart = {
  /** Live gigawatts by cell, and of landlords' cells what the four firms and other hyperscalers lease. */
  readonly live: Float64Array;
  readonly leased4: Float64Array;
  readonly leasedOther: Float64Array;
  onPremise: number;
  onPremiseGrowth: number;
  /** By class: what the pipeline and its early stage are worth on this path, offset of log-odds, gigawatts announced. */
  readonly pipeline: Float64Array;
  readonly earlyScale: Float64Array;
  readonly offset: Float64Array;
  readonly announced: Float64Array;
  readonly leaveEarly: Float64Array;
  readonly leaveConstruction: Float64Array;
  leaveCommitted: number;
  /** exp(−log-odds) of being finished, from each phase. */
  early: number;
  committed: number;
  construction: number;
  readonly cap: Float64Array;
  readonly lease4: Float64Array;
  readonly leaseOther: Float64Array;
  labs: number;
};

export function emptyStart(): PathStart {
  const array = (length: number): Float64Array => new Float64Array(length);
  const cellCount = holders.length * regions.length;
  return {
    live: array(cellCount),
    leased4: array(cellCount),
    leasedOther: array(cellCount),
    onPremise: 0,
    onPremiseGrowth: 0,
    pipeline: array(holders.length),
    earlyScale: array(holders.length),
    offset: array(holders.length),
    announced: array(holders.length),
    leaveEarly: array(holders.length),
    leaveConstruction: array(holders.length),
    leaveCommitted: 0,
    early: 0,
    committed: 0,
    construction: 0,
    cap: array(regions.length),
    lease4: array(landlords.length),
    leaseOther: array(landlords.length),
    labs: 0,
  };
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const firms = holders.map((holder) => judged.firms[holder as keyof typeof judged.firms] ?? 0);
const others = holders.map((holder) => judged.others[holder as keyof typeof judged.others] ?? 0);
const newcomers = holders.indexOf('newcomers');
const financial = holders.indexOf('financial');
const industry = holders.indexOf('industry');

/** Live capacity by class and region, and who leases it. */
function fillLive(plan: WorldPlan, start: PathStart, value: (name: Driver['name']) => number): void {
  const { world, liveParts, liveExtra } = plan;
  const live = value('live');
  const all = live / (world.hyperscale + world.colocation);
  const ownedPart = within(value('owned'), 0.05, 0.95);
  const owned = all * world.hyperscale * ownedPart;
  const four = owned * within(value('top4'), 0.05, 0.98);
  const scale = live / world.live;
  const third = Math.max(0, live - owned - (judged.live.newcomers + judged.live.financial) * scale);
  let landlordsHere = 0;
  let landlordsChina = 0;
  for (let holder = 0; holder < holders.length; holder += 1) {
    let total = four * (firms[holder] ?? 0) + (owned - four) * (others[holder] ?? 0);
    if (holder === newcomers) total = judged.live.newcomers * scale;
    else if (holder === financial) total = judged.live.financial * scale;
    else if (holder === industry) total = third;
    for (let region = 0; region < regions.length; region += 1) {
      const cell = cellIndex(holder, region);
      // Facts name some of it; they show more than the split only where they add up to more.
      const gigawatts = Math.max(total * (liveParts[cell] ?? 0), liveExtra[cell] ?? 0);
      start.live[cell] = gigawatts;
      if ((landlordOf[holder] ?? -1) >= 0) {
        if (region === china) landlordsChina += gigawatts;
        else landlordsHere += gigawatts;
      }
    }
  }
  const leased = (1 - ownedPart) / ownedPart;
  const othersLeased = (owned - four) * leased;
  const inChina = Math.min(othersLeased * judged.lease.china, landlordsChina);
  const part4 = Math.min(0.9, (four * leased) / landlordsHere);
  const partOther = Math.min(1 - part4, (othersLeased - inChina) / landlordsHere);
  for (let holder = 0; holder < holders.length; holder += 1) {
    if ((landlordOf[holder] ?? -1) < 0) continue;
    for (let region = 0; region < regions.length; region += 1) {
      const cell = cellIndex(holder, region);
      const gigawatts = start.live[cell] ?? 0;
      start.leased4[cell] = region === china ? 0 : gigawatts * part4;
      start.leasedOther[cell] =
        region === china ? gigawatts * (landlordsChina > 0 ? inChina / landlordsChina : 0) : gigawatts * partOther;
    }
  }
  start.onPremise = all * world.onPremise;
}

/** What the pipeline is worth: the four firms' as far as it is real, and what of each group's total is early stage. */
function fillPipeline(
  plan: WorldPlan,
  start: PathStart,
  value: (name: Driver['name']) => number,
  middle: PathStart | null,
): void {
  const groupLive = new Float64Array(plan.totals.length);
  for (let holder = 0; holder < holders.length; holder += 1) {
    const group = plan.group[holder] ?? 0;
    for (let region = 0; region < regions.length; region += 1) {
      groupLive[group] = (groupLive[group] ?? 0) + (start.live[cellIndex(holder, region)] ?? 0);
    }
  }
  for (let holder = 0; holder < holders.length; holder += 1) {
    const group = plan.group[holder] ?? 0;
    start.pipeline[holder] = group === 0 ? value('pipeline') : 1;
    // What is live is not early stage: a path that starts with more of the one has less of the other.
    const early = Math.max(0, (plan.totals[group] ?? 0) - (groupLive[group] ?? 0) - (plan.begun[group] ?? 0));
    start.earlyScale[holder] = middle
      ? (middle.earlyScale[holder] ?? 0) > 0
        ? early / (middle.earlyScale[holder] ?? 1)
        : 1
      : early;
  }
}

function fillRates(plan: WorldPlan, start: PathStart, value: (name: Driver['name']) => number): void {
  const { allBuilt, opposed } = plan;
  const gap = value('gap');
  const announced = allBuilt ? 0 : value('announced');
  const bigTech = value('bigTechInflow');
  const rest = announced * (1 - bigTech);
  const { inflow } = judged;
  const byGroup = [
    announced * bigTech,
    rest * inflow.newcomers * value('entrants'),
    rest * inflow.financial,
    rest * (1 - inflow.newcomers - inflow.financial),
  ];
  const speedEarly = value('exitEarly');
  const speedConstruction = value('exitConstruction');
  const leaving = (negative: number, speed: number): number => (allBuilt ? 1 : 1 - Math.exp(negative * speed));
  for (let holder = 0; holder < holders.length; holder += 1) {
    const group = plan.group[holder] ?? 0;
    start.announced[holder] = (byGroup[group] ?? 0) * (plan.partOfGroup[holder] ?? 0);
    start.offset[holder] = group === 0 ? gap / 2 : plan.logThird - (group === 1 ? gap / 2 : 0);
    start.leaveEarly[holder] = leaving(plan.exitEarly[holder] ?? 0, speedEarly);
    start.leaveConstruction[holder] = leaving(plan.exitConstruction[holder] ?? 0, speedConstruction);
  }
  start.leaveCommitted = leaving(plan.exitCommitted, speedEarly);
  const against = (part: number, logOdds: number): number => (allBuilt ? 0 : ((1 - part) / part) * Math.exp(logOdds));
  start.early = against(value('finishEarly'), opposed.logOdds);
  start.committed = against(value('finishCommitted'), opposed.logOdds);
  start.construction = against(value('finishConstruction'), 0);
  const cap = value('cap');
  for (let region = 0; region < regions.length; region += 1) {
    start.cap[region] = allBuilt ? Number.POSITIVE_INFINITY : cap * (plan.capParts[region] ?? 0);
  }
  // Other hyperscalers take of what the four leave as much as hyperscalers take of leasing beside the four.
  const { leasingHyperscale } = plan.world;
  const four = value('leaseIncumbents');
  const ofHyperscale = top4OutsideChina(within(value('top4'), 0.05, 0.98));
  const othersOfRest = within(
    (leasingHyperscale * (1 - ofHyperscale)) / (1 - leasingHyperscale * ofHyperscale),
    0,
    0.9,
  );
  landlords.forEach((holder, landlord) => {
    const part = holder === 'newcomers' ? value('leaseNewcomers') : four;
    start.lease4[landlord] = part;
    start.leaseOther[landlord] = (1 - part) * othersOfRest;
  });
  start.labs = value('labs');
  start.onPremiseGrowth = value('onPremiseGrowth');
}

/** Fills `start` for a path whose inputs lie `standard` deviations from their middles. `middle` is the path without chance. */
export function fillStart(plan: WorldPlan, start: PathStart, standard: Float64Array, middle: PathStart | null): void {
  const values = new Float64Array(plan.drivers.length);
  plan.drivers.forEach((driver, index) => {
    values[index] = valueAt(driver, standard[index] ?? 0);
  });
  const value = (name: Driver['name']): number => values[at[name]] ?? 0;
  fillLive(plan, start, value);
  fillPipeline(plan, start, value, middle);
  fillRates(plan, start, value);
}
