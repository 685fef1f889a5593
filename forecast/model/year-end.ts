// The same megawatts at a year's end seen through each layer: who owns them, who runs them, whose work they do.
import { bigFour, cells as cellCount, holders, landlords, otherHyperscalers, regions } from './holders.ts';
import { judged } from './judged.ts';
import type { SharePlan } from './share-plan.ts';

/** Stocks by class and region. Gigawatts. Early stage holds what is paused as well. */
export type Cells = {
  readonly live: Float64Array;
  readonly leased4: Float64Array;
  readonly leasedOther: Float64Array;
  readonly construction: Float64Array;
  readonly committed: Float64Array;
  readonly early: Float64Array;
  onPremise: number;
  labs: number;
};

export function emptyCells(): Cells {
  const array = (): Float64Array => new Float64Array(cellCount);
  return {
    live: array(),
    leased4: array(),
    leasedOther: array(),
    construction: array(),
    committed: array(),
    early: array(),
    onPremise: 0,
    labs: 0,
  };
}

const holderCount = holders.length;
const landlordIndex = landlords.map((holder) => holders.indexOf(holder));
const newcomersIndex = holders.indexOf('newcomers');
const stockNames = ['live', 'construction', 'committed', 'early'] as const;
const stocksOf = {
  live: [0],
  under_construction: [1],
  early_stage: [3],
  all_phases: [0, 1, 2, 3],
} as const satisfies Record<SharePlan['stock'], readonly number[]>;

/** Sums over the regions that definitions count, made once a year for all of them. */
export type Sums = {
  readonly sets: readonly Int32Array[];
  /** Which stocks of which set any definition reads. */
  readonly needed: readonly (readonly number[])[];
  /** By set, stock and class; and by set and stock for everyone. */
  readonly byHolder: Float64Array;
  readonly everyone: Float64Array;
  /** By set: what the four firms and other hyperscalers lease, and what newcomers run themselves. */
  readonly leased4: Float64Array;
  readonly leasedOther: Float64Array;
  readonly newcomersRun: Float64Array;
  readonly setOf: Int32Array;
};

/** Room for the sums that these definitions need. */
export function sumsFor(shares: readonly SharePlan[]): Sums {
  const names = [...new Set(shares.map((each) => each.regions.join()))];
  const sets = names.map((name) => shares.find((each) => each.regions.join() === name)?.regions ?? new Int32Array());
  const needed = names.map((name) => {
    const stocks = shares.filter((each) => each.regions.join() === name).flatMap(({ stock }) => [...stocksOf[stock]]);
    return [...new Set([0, ...stocks])].sort((a, b) => a - b);
  });
  const array = (length: number): Float64Array => new Float64Array(length);
  return {
    sets,
    needed,
    byHolder: array(sets.length * stockNames.length * holderCount),
    everyone: array(sets.length * stockNames.length),
    leased4: array(sets.length),
    leasedOther: array(sets.length),
    newcomersRun: array(sets.length),
    setOf: Int32Array.from(shares, (each) => names.indexOf(each.regions.join())),
  };
}

function sumStock(values: Float64Array, inSet: Int32Array, into: Float64Array, base: number): number {
  let total = 0;
  for (let holder = 0; holder < holderCount; holder += 1) {
    let sum = 0;
    for (let index = 0; index < inSet.length; index += 1)
      sum += values[holder * regions.length + (inSet[index] ?? 0)] ?? 0;
    into[base + holder] = sum;
    total += sum;
  }
  return total;
}

/** Adds the year's end up for every set of regions. */
export function sumYear(cells: Cells, sums: Sums): void {
  for (let set = 0; set < sums.sets.length; set += 1) {
    const inSet = sums.sets[set] ?? new Int32Array();
    const stocks = sums.needed[set] ?? [];
    for (let index = 0; index < stocks.length; index += 1) {
      const stock = stocks[index] ?? 0;
      const values =
        stock === 0 ? cells.live : stock === 1 ? cells.construction : stock === 2 ? cells.committed : cells.early;
      const base = set * stockNames.length + stock;
      sums.everyone[base] = sumStock(values, inSet, sums.byHolder, base * holderCount);
    }
    let four = 0;
    let other = 0;
    let run = 0;
    for (let index = 0; index < inSet.length; index += 1) {
      const region = inSet[index] ?? 0;
      for (let landlord = 0; landlord < landlordIndex.length; landlord += 1) {
        const holder = landlordIndex[landlord] ?? 0;
        const cell = holder * regions.length + region;
        const [leased4, leasedOther] = [cells.leased4[cell] ?? 0, cells.leasedOther[cell] ?? 0];
        four += leased4;
        other += leasedOther;
        if (holder === newcomersIndex) run += (cells.live[cell] ?? 0) - leased4 - leasedOther;
      }
    }
    sums.leased4[set] = four;
    sums.leasedOther[set] = other;
    sums.newcomersRun[set] = run;
  }
}

/** Gigawatts of the group for one definition, from the sums of a year's end. */
export function numeratorOf(plan: SharePlan, index: number, sums: Sums, labs: number): number {
  const set = sums.setOf[index] ?? 0;
  const stocks = stocksOf[plan.stock];
  let own = 0;
  for (let at = 0; at < stocks.length; at += 1) {
    const base = (set * stockNames.length + (stocks[at] ?? 0)) * holderCount;
    for (let member = 0; member < plan.members.length; member += 1)
      own += sums.byHolder[base + (plan.members[member] ?? 0)] ?? 0;
  }
  if (plan.attribution === 'owner') return own;
  const run = own + (sums.leased4[set] ?? 0) * plan.ofTenants4 + (sums.leasedOther[set] ?? 0) * plan.ofTenantsOther;
  if (plan.attribution === 'operator') return run;
  // What AI labs use of the firms' capacity is the labs'; what newcomers run for the four firms is theirs.
  return run * (1 - labs) + (sums.newcomersRun[set] ?? 0) * judged.endUser.newcomersForFour * plan.ofFour;
}

/** Gigawatts of everyone for one definition. */
export function denominatorOf(plan: SharePlan, index: number, sums: Sums, onPremise: number): number {
  const set = sums.setOf[index] ?? 0;
  const stocks = stocksOf[plan.stock];
  let all = onPremise * plan.onPremise;
  for (let at = 0; at < stocks.length; at += 1) all += sums.everyone[set * stockNames.length + (stocks[at] ?? 0)] ?? 0;
  return all;
}

const isLandlord = Uint8Array.from(holders, (holder) => (landlords.includes(holder) ? 1 : 0));
const fourIndex = Uint8Array.from(holders, (holder) => (bigFour.includes(holder) ? 1 : 0));
const otherIndex = Uint8Array.from(holders, (holder) => (otherHyperscalers.includes(holder) ? 1 : 0));

/** How far the layers are from counting every live megawatt once: by owner, by who runs it, by whose work it does. */
export function layerError(cells: Cells): number {
  let total = 0;
  let four = 0;
  let other = 0;
  let third = 0;
  let negative = 0;
  let newcomersRun = 0;
  for (let holder = 0; holder < holders.length; holder += 1) {
    for (let region = 0; region < regions.length; region += 1) {
      const cell = holder * regions.length + region;
      const live = cells.live[cell] ?? 0;
      total += live;
      if (fourIndex[holder]) four += live;
      else if (otherIndex[holder]) other += live;
      if (!isLandlord[holder]) continue;
      const [leased4, leasedOther] = [cells.leased4[cell] ?? 0, cells.leasedOther[cell] ?? 0];
      const kept = live - leased4 - leasedOther;
      if (kept < negative) negative = kept;
      four += leased4;
      other += leasedOther;
      third += kept;
      if (holder === newcomersIndex) newcomersRun += kept;
    }
  }
  const operated = Math.abs(four + other + third - total) / total;
  const forFour = newcomersRun * judged.endUser.newcomersForFour;
  const labs = four * cells.labs;
  const worked = Math.abs(four - labs + forFour + labs + other + (third - forFour) - total) / total;
  return Math.max(operated, worked, -negative);
}
