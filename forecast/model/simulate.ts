// The paths: every operator's projects move through the phases year by year, regions deliver no more than they can, and what
// is live is counted once for its owner and once for whoever runs it. Each path depends on its number alone.
import { pathBits } from './counter-random.ts';
import { drawStandard } from './drivers.ts';
import { bigFour, holders, regions } from './holders.ts';
import { judged } from './judged.ts';
import { emptyStart, fillStart, type PathStart } from './path-start.ts';
import { fillRows, moveRows, shockTable, stride } from './rows.ts';
import {
  type Cells,
  denominatorOf,
  emptyCells,
  layerError,
  numeratorOf,
  type Sums,
  sumsFor,
  sumYear,
} from './year-end.ts';
import type { WorldPlan } from './world-plan.ts';

/** What a range of paths gives: value by definition, year and path; the last index runs fastest. */
export type Simulated = {
  readonly from: number;
  readonly to: number;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly commercial: Float64Array;
  readonly onPremise: Float64Array;
  layerError: number;
  flowError: number;
  overCap: number;
};

/** What the middle path leaves behind for people to read. */
export type Trace = {
  /** By operator: gigawatts delivered by the end. By year and region: wanted, delivered, cap, live. */
  readonly delivered: Float64Array;
  readonly regions: { wanted: number; delivered: number; cap: number; live: number }[][];
};

/** What one thread works with; made once, filled anew for each path. */
type Work = {
  readonly plan: WorldPlan;
  readonly result: Simulated;
  readonly trace: Trace | null;
  readonly middle: PathStart;
  readonly start: PathStart;
  readonly rows: Float64Array;
  readonly table: Float64Array | null;
  readonly standard: Float64Array;
  readonly cells: Cells;
  readonly yearSums: Sums;
  /** What a block did in a year; see `moveRows`. */
  readonly moved: Float64Array;
  /** By region: ready to be switched on, the part of it that the grid takes, what it took. */
  readonly wanted: Float64Array;
  readonly admitted: Float64Array;
  readonly delivered: Float64Array;
  /** By cohort and year: the part of what is announced that it starts. */
  readonly announcedPart: Float64Array;
  readonly growth: Float64Array;
  /** Gigawatts of the path so far that were begun, and that were switched on or given up. */
  begun: number;
  ended: number;
};

const newcomers = holders.indexOf('newcomers');
const china = regions.indexOf('china');
const isFour = Uint8Array.from(holders, (holder) => (bigFour.includes(holder) ? 1 : 0));

/** Part of newcomers' new projects that a cohort of entrants starts in a year; -1 is what is left to those with projects today. */
function entrantPart(year: number, entersIn: number): number {
  const until = (age: number): number => judged.inflow.entrants * (1 - Math.exp(-0.5 * (age + 1)));
  if (entersIn < 0) return 1 - until(year);
  return entersIn > year ? 0 : until(entersIn) - (entersIn > 0 ? until(entersIn - 1) : 0);
}

function workFor(plan: WorldPlan, from: number, to: number, fixed: Float64Array | null, trace: Trace | null): Work {
  const { years, shares } = plan;
  const count = to - from;
  const middle = emptyStart();
  fillStart(plan, middle, new Float64Array(plan.drivers.length), null);
  const saturated = (year: number): number => judged.inflow.saturation ** year;
  return {
    plan,
    result: {
      from,
      to,
      numerator: new Float64Array(shares.length * years * count),
      denominator: new Float64Array(shares.length * years * count),
      commercial: new Float64Array(years * count),
      onPremise: new Float64Array(years * count),
      layerError: 0,
      flowError: 0,
      overCap: 0,
    },
    trace,
    middle,
    start: emptyStart(),
    rows: new Float64Array(plan.key.length * stride),
    table: fixed || plan.uncertainty === 0 ? null : shockTable(plan.uncertainty),
    standard: fixed ?? new Float64Array(plan.drivers.length),
    cells: emptyCells(),
    yearSums: sumsFor(shares),
    moved: new Float64Array(7),
    wanted: new Float64Array(regions.length),
    admitted: new Float64Array(regions.length),
    delivered: new Float64Array(regions.length),
    // The first row is for everyone but newcomers, the next for newcomers of today, then one for each cohort.
    announcedPart: Float64Array.from({ length: (years + 2) * years }, (_, index) => {
      const [row, year] = [Math.floor(index / years), index % years];
      return (row === 0 ? 1 : entrantPart(year, row - 2)) * saturated(year);
    }),
    growth: Float64Array.from({ length: years }, (_, year) => (1 + judged.grid.growth) ** year),
    begun: 0,
    ended: 0,
  };
}

/** Fills the stocks of a path, and what is ready in its first year. */
function beginPath(work: Work): void {
  const { plan, start, rows, cells, wanted } = work;
  cells.live.set(start.live);
  cells.leased4.set(start.leased4);
  cells.leasedOther.set(start.leasedOther);
  cells.labs = start.labs;
  cells.onPremise = start.onPremise;
  work.begun = 0;
  work.ended = 0;
  wanted.fill(0);
  for (const { from, to, holder, region } of plan.blocks) {
    let ready = 0;
    for (let at = from * stride; at < to * stride; at += stride) {
      ready += (rows[at] ?? 0) * (rows[at + 4] ?? 0);
      work.begun += (rows[at] ?? 0) + (rows[at + 1] ?? 0) + (rows[at + 2] ?? 0);
    }
    wanted[region] = (wanted[region] ?? 0) + ready * (start.leaveConstruction[holder] ?? 0);
  }
}

/** What each region's grid takes of what is ready. */
function admit({ plan, start, wanted, admitted, delivered, growth, trace }: Work, year: number): void {
  for (let region = 0; region < regions.length; region += 1) {
    const cap = (start.cap[region] ?? 0) * (growth[year] ?? 1);
    const want = wanted[region] ?? 0;
    admitted[region] = want > cap ? cap / want : 1;
    if (trace)
      trace.regions[year]?.push({
        wanted: want,
        delivered: 0,
        cap: plan.allBuilt ? Number.POSITIVE_INFINITY : cap,
        live: 0,
      });
  }
  wanted.fill(0);
  delivered.fill(0);
}

/** Moves every block a year on and books what it did by class and region; returns the gigawatts that are on their way. */
function moveYear(work: Work, year: number): number {
  const { plan, start, rows, cells, moved, wanted, admitted, delivered, announcedPart, trace } = work;
  const { blocks, pause, years } = plan;
  cells.construction.fill(0);
  cells.committed.fill(0);
  cells.early.fill(0);
  const leave2 = start.leaveCommitted;
  let stock = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    // Before a cohort enters there is nothing to move.
    if (!block || block.entersIn > year) continue;
    const { from, to, holder, region, landlord } = block;
    const leave3 = start.leaveConstruction[holder] ?? 0;
    const leave1 = start.leaveEarly[holder] ?? 0;
    const part = announcedPart[(holder === newcomers ? block.entersIn + 2 : 0) * years + year] ?? 0;
    const decided = isFour[holder] ? judged.inflow.bigTechCommitted : 0;
    const pausing = plan.allBuilt ? 0 : Math.min(pause.start, 1 - Math.max(leave1, leave2));
    const admits = admitted[region] ?? 1;
    if (trace) traceRows(trace, rows, from, to, leave3 * admits);
    moveRows(
      rows,
      from,
      to,
      leave3,
      admits,
      leave2,
      leave1,
      pausing,
      pause.resume,
      pause.cancel,
      part * decided,
      part * (1 - decided),
      moved,
    );
    const on = moved[0] ?? 0;
    const cell = holder * regions.length + region;
    wanted[region] = (wanted[region] ?? 0) + (moved[1] ?? 0) * leave3;
    delivered[region] = (delivered[region] ?? 0) + on;
    cells.live[cell] = (cells.live[cell] ?? 0) + on;
    cells.construction[cell] = (cells.construction[cell] ?? 0) + (moved[2] ?? 0);
    cells.committed[cell] = (cells.committed[cell] ?? 0) + (moved[3] ?? 0);
    cells.early[cell] = (cells.early[cell] ?? 0) + (moved[4] ?? 0);
    stock += (moved[2] ?? 0) + (moved[3] ?? 0) + (moved[4] ?? 0);
    work.ended += moved[5] ?? 0;
    work.begun += moved[6] ?? 0;
    if (landlord >= 0) letOut(cells, start, cell, region, landlord, on);
  }
  cells.onPremise *= 1 + start.onPremiseGrowth;
  return stock;
}

/** Of what a landlord switches on, the tenants' parts; in China the four firms lease nothing. */
function letOut(cells: Cells, start: PathStart, cell: number, region: number, landlord: number, on: number): void {
  const to4 = region === china ? 0 : (start.lease4[landlord] ?? 0);
  const toOther = region === china ? judged.lease.china : (start.leaseOther[landlord] ?? 0);
  cells.leased4[cell] = (cells.leased4[cell] ?? 0) + on * to4;
  cells.leasedOther[cell] = (cells.leasedOther[cell] ?? 0) + on * toOther;
}

/** Writes a year's end into the result, and how well it kept what must hold. */
function recordYear(work: Work, path: number, year: number, stock: number): void {
  const { plan, result, cells, yearSums, start, delivered, growth, trace } = work;
  const { shares, years } = plan;
  const count = result.to - result.from;
  const at = year * count + path - result.from;
  sumYear(cells, yearSums);
  for (let share = 0; share < shares.length; share += 1) {
    const each = shares[share];
    if (!each) continue;
    const into = share * years * count + at;
    result.numerator[into] = numeratorOf(each, share, yearSums, cells.labs);
    result.denominator[into] = denominatorOf(each, share, yearSums, cells.onPremise);
  }
  let live = 0;
  for (let cell = 0; cell < cells.live.length; cell += 1) live += cells.live[cell] ?? 0;
  result.commercial[at] = live;
  result.onPremise[at] = cells.onPremise;
  for (let region = 0; region < regions.length; region += 1) {
    const over = (delivered[region] ?? 0) - (start.cap[region] ?? 0) * (growth[year] ?? 1);
    if (over > result.overCap) result.overCap = over;
  }
  const lost = Math.abs(work.begun - work.ended - stock);
  if (lost > result.flowError) result.flowError = lost;
  // The layers of a path are made alike in every year; a sixteenth of them is enough to find a fault of the model.
  if ((path & 15) === 0) result.layerError = Math.max(result.layerError, layerError(cells));
  if (trace) traceRegions(trace, work, year);
}

function traceRegions(trace: Trace, { cells, delivered }: Work, year: number): void {
  trace.regions[year]?.forEach((each, region) => {
    each.delivered = delivered[region] ?? 0;
    for (let cell = region; cell < cells.live.length; cell += regions.length) each.live += cells.live[cell] ?? 0;
  });
}

function traceRows(trace: Trace, rows: Float64Array, from: number, to: number, part: number): void {
  for (let row = from; row < to; row += 1) {
    const at = row * stride;
    trace.delivered[row] = (trace.delivered[row] ?? 0) + (rows[at] ?? 0) * (rows[at + 4] ?? 0) * part;
  }
}

function run(plan: WorldPlan, from: number, to: number, fixed: Float64Array | null, trace: Trace | null): Simulated {
  const work = workFor(plan, from, to, fixed, trace);
  for (let path = from; path < to; path += 1) {
    const bits = pathBits(plan.seed, path);
    if (!fixed) drawStandard(bits, work.standard);
    fillStart(plan, work.start, work.standard, work.middle);
    fillRows(plan, work.start, work.rows, bits, work.table);
    beginPath(work);
    for (let year = 0; year < plan.years; year += 1) {
      admit(work, year);
      recordYear(work, path, year, moveYear(work, year));
    }
  }
  return work.result;
}

/** Runs the paths `from` to `to` (not included). */
export function simulatePaths(plan: WorldPlan, from: number, to: number): Simulated {
  return run(plan, from, to, null, null);
}

/** The path without chance, or with the inputs of `standard` moved from their middles. */
export function simulateMiddle(
  plan: WorldPlan,
  standard: Float64Array | null = null,
  trace: Trace | null = null,
): Simulated {
  return run(plan, 0, 1, standard ?? new Float64Array(plan.drivers.length), trace);
}

/** An empty trace for `simulateMiddle`. */
export function emptyTrace(plan: WorldPlan): Trace {
  return { delivered: new Float64Array(plan.key.length), regions: Array.from({ length: plan.years }, () => []) };
}
