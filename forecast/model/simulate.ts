// The paths: every operator's projects move through the phases year by year, regions deliver no more than they can, and what
// is live is counted once for its owner and once for whoever runs it. Each path depends on its number alone.
import { mix, normalQuantile, pathBits, quickNormalAt, uniformAt } from './counter-random.ts';
import { drawStandard } from './drivers.ts';
import { bigFour, holders, regions } from './holders.ts';
import { judged } from './judged.ts';
import { emptyStart, fillStart, type PathStart } from './path-start.ts';
import { type Cells, denominatorOf, emptyCells, layerError, numeratorOf, sumsFor, sumYear } from './year-end.ts';
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
  /** By operator: gigawatts delivered by the end. By year and region: wanted, delivered, deferred, cap, live. */
  readonly delivered: Float64Array;
  readonly regions: {
    readonly wanted: number;
    readonly delivered: number;
    readonly cap: number;
    readonly live: number;
  }[][];
};

/**
 * The rows of a path, eight numbers each: gigawatts under construction, committed, early and paused, the parts of what
 * leaves the first three that move on, and gigawatts announced a year. One array keeps a row in one line of the cache.
 */
const stride = 8;
const shockEdges = 4096;

const entrantKey = 0x3c6ef372;
/** A cohort's firms turn up or not: as many as are expected on average. */
const turnsUp = 0.7;

/** exp(−shock) of an operator whose record is its type's, between quantiles: there are millions of them. */
function shockTable(uncertainty: number): Float64Array {
  return Float64Array.from({ length: shockEdges + 1 }, (_, index) =>
    Math.exp(
      -normalQuantile(Math.min(1 - 1 / 32_768, Math.max(1 / 32_768, index / shockEdges))) *
        judged.operatorSpread *
        uncertainty,
    ),
  );
}

/** Fills the rows of one path: its stocks, and how surely each operator finishes what it begins. */
function fillRows(
  plan: WorldPlan,
  start: PathStart,
  rows: Float64Array,
  path: number,
  table: Float64Array | null,
): void {
  const { key, spread, against } = plan;
  for (let block = 0; block < plan.blocks.length; block += 1) {
    const each = plan.blocks[block];
    if (!each) continue;
    const { from, to, holder, entersIn } = each;
    const pipeline = start.pipeline[holder] ?? 1;
    const earlyScale = (start.earlyScale[holder] ?? 1) * pipeline;
    const shift = Math.exp(-(start.offset[holder] ?? 0));
    const against3 = start.construction * shift;
    const against2 = start.committed * shift;
    const against1 = start.early * shift;
    const announced = start.announced[holder] ?? 0;
    for (let row = from; row < to; row += 1) {
      let shock = against[row] ?? 1;
      if (table) {
        const word = mix(path ^ (key[row] ?? 0)) >>> 0;
        const edge = word >>> 20;
        const below = table[edge] ?? 1;
        const own = spread[row] ?? 0;
        shock *=
          own === judged.operatorSpread
            ? below + ((table[edge + 1] ?? 1) - below) * ((word & 0xf_ffff) / 0x10_0000)
            : Math.exp(-quickNormalAt(path, key[row] ?? 0) * own * plan.uncertainty);
      }
      const construction = 1 / (1 + against3 * shock);
      // Each phase is a stretch of the same way, so a later one cannot be less sure than an earlier one.
      const committed = Math.min(1 / (1 + against2 * shock), construction);
      const early = Math.min(1 / (1 + against1 * shock), committed);
      const at = row * stride;
      rows[at] = (plan.construction[row] ?? 0) * pipeline;
      rows[at + 1] = (plan.committed[row] ?? 0) * pipeline;
      rows[at + 2] = (plan.early[row] ?? 0) * earlyScale;
      rows[at + 3] = 0;
      rows[at + 4] = construction;
      rows[at + 5] = committed / construction;
      rows[at + 6] = early / committed;
      rows[at + 7] =
        (plan.inflow[row] ?? 0) * announced * (table && entersIn >= 0 ? entrantSize(path, key[row] ?? 0) : 1);
    }
  }
}

/** How large a firm without any project today turns out, if it turns up; 1 on average. */
function entrantSize(path: number, key: number): number {
  const entrant = key ^ entrantKey;
  const { entrantSizeSpread } = judged.inflow;
  if (uniformAt(path, entrant) >= turnsUp) return 0;
  return Math.exp(entrantSizeSpread * quickNormalAt(path, entrant) - entrantSizeSpread ** 2 / 2) / turnsUp;
}

const newcomers = holders.indexOf('newcomers');
const four = Uint8Array.from(holders, (holder) => (bigFour.includes(holder) ? 1 : 0));

/** Part of newcomers' new projects that a cohort of entrants starts in a year; -1 is what is left to those with projects today. */
function entrantPart(year: number, entersIn: number): number {
  const until = (age: number): number => judged.inflow.entrants * (1 - Math.exp(-0.5 * (age + 1)));
  if (entersIn < 0) return 1 - until(year);
  return entersIn > year ? 0 : until(entersIn) - (entersIn > 0 ? until(entersIn - 1) : 0);
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

/** Moves the rows of one block a year on and adds up what they did: delivered, ready next year, stocks, ended, begun. */
function move(
  rows: Float64Array,
  first: number,
  last: number,
  leave3: number,
  admit: number,
  leave2: number,
  leave1: number,
  pausing: number,
  resume: number,
  cancel: number,
  added2: number,
  added1: number,
  sums: Float64Array,
): void {
  let on = 0;
  let ready = 0;
  let sum3 = 0;
  let sum2 = 0;
  let sum1 = 0;
  let ended = 0;
  let begun = 0;
  const end = last * stride;
  for (let at = first * stride; at < end; at += stride) {
    const c3 = rows[at] ?? 0;
    const c2 = rows[at + 1] ?? 0;
    const c1 = rows[at + 2] ?? 0;
    const c0 = rows[at + 3] ?? 0;
    const move3 = rows[at + 4] ?? 0;
    const added = rows[at + 7] ?? 0;
    const out3 = c3 * leave3;
    const through = out3 * move3;
    const live = through * admit;
    const out2 = c2 * leave2;
    const fwd2 = out2 * (rows[at + 5] ?? 0);
    const out1 = c1 * leave1;
    const fwd1 = out1 * (rows[at + 6] ?? 0);
    const resumed = c0 * resume;
    const dropped = c0 * cancel;
    const n3 = c3 - live - (out3 - through) + fwd2;
    const n2 = c2 - out2 - c2 * pausing + fwd1 + added * added2;
    const n1 = c1 - out1 - c1 * pausing + resumed + added * added1;
    const n0 = c0 + (c1 + c2) * pausing - resumed - dropped;
    rows[at] = n3;
    rows[at + 1] = n2;
    rows[at + 2] = n1;
    rows[at + 3] = n0;
    begun += added;
    ended += live + (out3 - through) + (out2 - fwd2) + (out1 - fwd1) + dropped;
    on += live;
    ready += n3 * move3;
    sum3 += n3;
    sum2 += n2;
    sum1 += n1 + n0;
  }
  sums[0] = on;
  sums[1] = ready;
  sums[2] = sum3;
  sums[3] = sum2;
  sums[4] = sum1;
  sums[5] = ended;
  sums[6] = begun * (added1 + added2);
}

function traceRows(trace: Trace, rows: Float64Array, first: number, last: number, part: number): void {
  for (let row = first; row < last; row += 1) {
    const at = row * stride;
    trace.delivered[row] = (trace.delivered[row] ?? 0) + (rows[at] ?? 0) * (rows[at + 4] ?? 0) * part;
  }
}

function run(plan: WorldPlan, from: number, to: number, fixed: Float64Array | null, trace: Trace | null): Simulated {
  const { years, blocks, shares, pause, allBuilt } = plan;
  const count = to - from;
  const middle = emptyStart();
  fillStart(plan, middle, new Float64Array(plan.drivers.length), null);
  const start = emptyStart();
  const rows = new Float64Array(plan.key.length * stride);
  const table = fixed || plan.uncertainty === 0 ? null : shockTable(plan.uncertainty);
  const standard = fixed ?? new Float64Array(plan.drivers.length);
  const cells: Cells = emptyCells();
  const wanted = new Float64Array(regions.length);
  const admitted = new Float64Array(regions.length);
  const saturation = Float64Array.from({ length: years }, (_, year) => judged.inflow.saturation ** year);
  const growth = Float64Array.from({ length: years }, (_, year) => (1 + judged.grid.growth) ** year);
  const result: Simulated = {
    from,
    to,
    numerator: new Float64Array(shares.length * years * count),
    denominator: new Float64Array(shares.length * years * count),
    commercial: new Float64Array(years * count),
    onPremise: new Float64Array(years * count),
    layerError: 0,
    flowError: 0,
    overCap: 0,
  };
  const startPause = allBuilt ? 0 : pause.start;
  const sums = new Float64Array(7);
  const yearSums = sumsFor(shares);
  const freshParts = Float64Array.from({ length: (years + 1) * years }, (_, index) => {
    const [cohort, year] = [Math.floor(index / years) - 1, index % years];
    return entrantPart(year, cohort) * (saturation[year] ?? 1);
  });

  for (let path = from; path < to; path += 1) {
    const bits = pathBits(plan.seed, path);
    if (!fixed) drawStandard(bits, standard);
    fillStart(plan, start, standard, middle);
    fillRows(plan, start, rows, bits, table);
    cells.live.set(start.live);
    cells.leased4.set(start.leased4);
    cells.leasedOther.set(start.leasedOther);
    cells.labs = start.labs;
    cells.onPremise = start.onPremise;
    let begun = 0;
    let ended = 0;
    wanted.fill(0);
    for (const { from: first, to: last, holder, region } of blocks) {
      const leave = start.leaveConstruction[holder] ?? 0;
      let ready = 0;
      for (let row = first; row < last; row += 1) {
        const at = row * stride;
        ready += (rows[at] ?? 0) * (rows[at + 4] ?? 0);
        begun += (rows[at] ?? 0) + (rows[at + 1] ?? 0) + (rows[at + 2] ?? 0);
      }
      wanted[region] = (wanted[region] ?? 0) + ready * leave;
    }

    for (let year = 0; year < years; year += 1) {
      for (let region = 0; region < regions.length; region += 1) {
        const cap = (start.cap[region] ?? 0) * (growth[year] ?? 1);
        const want = wanted[region] ?? 0;
        admitted[region] = want > cap ? cap / want : 1;
        result.overCap = Math.max(result.overCap, Math.min(want, want * (admitted[region] ?? 1)) - cap);
        if (trace) trace.regions[year]?.push({ wanted: want, delivered: want * (admitted[region] ?? 1), cap, live: 0 });
      }
      wanted.fill(0);
      cells.construction.fill(0);
      cells.committed.fill(0);
      cells.early.fill(0);
      let stock = 0;
      for (const { from: first, to: last, holder, region, landlord, entersIn } of blocks) {
        const admit = admitted[region] ?? 1;
        const leave3 = start.leaveConstruction[holder] ?? 0;
        const leave2 = start.leaveCommitted;
        const leave1 = start.leaveEarly[holder] ?? 0;
        const pausing = Math.min(startPause, 1 - Math.max(leave1, leave2));
        const decided = four[holder] ? judged.inflow.bigTechCommitted : 0;
        const fresh = freshParts[(entersIn + 1) * years + year] ?? 0;
        const added2 = (holder === newcomers ? fresh : (saturation[year] ?? 1)) * decided;
        const added1 = (holder === newcomers ? fresh : (saturation[year] ?? 1)) * (1 - decided);
        if (trace) traceRows(trace, rows, first, last, leave3 * admit);
        move(
          rows,
          first,
          last,
          leave3,
          admit,
          leave2,
          leave1,
          pausing,
          pause.resume,
          pause.cancel,
          added2,
          added1,
          sums,
        );
        const on = sums[0] ?? 0;
        const ready = sums[1] ?? 0;
        const sum3 = sums[2] ?? 0;
        const sum2 = sums[3] ?? 0;
        const sum1 = sums[4] ?? 0;
        ended += sums[5] ?? 0;
        begun += sums[6] ?? 0;
        const cell = holder * regions.length + region;
        wanted[region] = (wanted[region] ?? 0) + ready * leave3;
        cells.live[cell] = (cells.live[cell] ?? 0) + on;
        cells.construction[cell] = (cells.construction[cell] ?? 0) + sum3;
        cells.committed[cell] = (cells.committed[cell] ?? 0) + sum2;
        cells.early[cell] = (cells.early[cell] ?? 0) + sum1;
        stock += sum3 + sum2 + sum1;
        if (landlord >= 0) letOut(cells, start, cell, region, landlord, on);
      }
      cells.onPremise *= 1 + start.onPremiseGrowth;
      const at = year * count + path - from;
      sumYear(cells, yearSums);
      for (let share = 0; share < shares.length; share += 1) {
        const each = shares[share];
        if (!each) continue;
        const into = share * years * count + at;
        result.numerator[into] = numeratorOf(each, share, yearSums, cells.labs);
        result.denominator[into] = denominatorOf(each, share, yearSums, cells.onPremise);
      }
      let total = 0;
      for (let cell = 0; cell < cells.live.length; cell += 1) {
        total += cells.live[cell] ?? 0;
        if (trace) {
          const here = trace.regions[year]?.[cell % regions.length];
          if (here) (here as { live: number }).live += cells.live[cell] ?? 0;
        }
      }
      result.commercial[at] = total;
      result.onPremise[at] = cells.onPremise;
      if ((path & 15) === 0) result.layerError = Math.max(result.layerError, layerError(cells));
      result.flowError = Math.max(result.flowError, Math.abs(begun - ended - stock));
    }
  }
  return result;
}

const china = regions.indexOf('china');

/** Of what a landlord switches on, the tenants' parts; in China the four firms lease nothing. */
function letOut(cells: Cells, start: PathStart, cell: number, region: number, landlord: number, on: number): void {
  const to4 = region === china ? 0 : (start.lease4[landlord] ?? 0);
  const toOther = region === china ? judged.lease.china : (start.leaseOther[landlord] ?? 0);
  cells.leased4[cell] = (cells.leased4[cell] ?? 0) + on * to4;
  cells.leasedOther[cell] = (cells.leasedOther[cell] ?? 0) + on * toOther;
}

/** An empty trace for `simulateMiddle`. */
export function emptyTrace(plan: WorldPlan): Trace {
  return { delivered: new Float64Array(plan.key.length), regions: Array.from({ length: plan.years }, () => []) };
}
