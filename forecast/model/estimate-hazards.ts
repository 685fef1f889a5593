// Yearly rates of moving between phases, from stays that are left-truncated and known to a month or a year only.
// A stay counts from the start of the window on (delayed entry): what ended before it was never written down, so a stay
// that began before counts as surviving until then, and not a day of it as exposure. Within the window an unknown month
// of entry or exit is weighed by how likely each is under the rates (EM), and a stay without an end is censored.
import {
  type AtlasFacility,
  type Interval,
  monthsOf,
  type Stay,
  type StayEnd,
  type StayPhase,
  type StayType,
  staysOf,
  type Window,
} from './atlas-stays.ts';

export type Count = { readonly events: number; readonly years: number };
export type Cell = Count & {
  readonly perYear: number;
  /** Standard error of the logarithm of the rate. */
  readonly logError: number;
};
export type HazardEstimate = {
  readonly from: StayPhase;
  readonly to: StayEnd;
  readonly world: Cell;
  readonly types: readonly (Cell & {
    readonly type: StayType;
    readonly operators: number;
    readonly pooledPerYear: number;
  })[];
  /** Project-years that the world is worth beside a type, and a type beside an operator, as their spread says. */
  readonly typeWeight: number;
  readonly operatorWeight: number;
  /** The world's rate under other windows, and without any correction for truncation. */
  readonly windows: readonly { readonly from: string; readonly perYear: number; readonly events: number }[];
  readonly uncorrectedPerYear: number;
};
export type HazardEstimates = {
  readonly window: Window;
  readonly facilities: number;
  readonly stays: number;
  readonly hazards: readonly HazardEstimate[];
  readonly operators: readonly {
    readonly operator: string;
    readonly type: StayType;
    readonly begun: number;
    readonly cancelled: number;
    readonly earlyYears: number;
    readonly finished: number;
    readonly constructionYears: number;
  }[];
  readonly contested: Contested;
  readonly operatorSizes: { readonly n: number; readonly logSd: number };
};
type EarlyCount = { readonly begun: number; readonly cancelled: number; readonly years: number };
type Contested = {
  readonly resolved: number;
  readonly contested: EarlyCount;
  readonly others: EarlyCount;
  readonly cancelRatio: number;
  readonly beginRatio: number;
};

const stayTypes = ['big4', 'established', 'newcomer'] as const;

/** What can end a phase; the order is that of the file. */
const moves: readonly (readonly [StayPhase, StayEnd])[] = [
  ['early', 'begun'],
  ['early', 'cancelled'],
  ['construction', 'finished'],
  ['construction', 'cancelled'],
];

/** Expected years under observation, and the part of the exit that falls into the window. */
function expected(stay: Stay, end: number, perMonth: number): { years: number; inside: number } {
  const exits: Interval = stay.exit ?? { low: end, high: end };
  let weight = 0;
  let outside = 0;
  let months = 0;
  for (let entry = stay.entry.low; entry <= stay.entry.high; entry += 1) {
    for (let exit = Math.max(exits.low, entry); exit <= Math.max(exits.high, entry); exit += 1) {
      // An exit in the month of the entry took half a month.
      const stayed = Math.max(exit - entry, 0.5);
      const likely = Math.exp(-perMonth * stayed);
      if (exit < 0) outside += likely;
      else {
        weight += likely;
        months += likely * Math.min(stayed, exit - Math.max(entry, 0) + (entry >= 0 && exit === entry ? 0.5 : 0));
      }
    }
  }
  return weight === 0
    ? { years: 0, inside: 0 }
    : { years: months / (weight + outside) / 12, inside: weight / (weight + outside) };
}

/** Expected events by cause and years of these stays, weighed by their own rate until it settles. */
function countStays(stays: readonly Stay[], end: number): { years: number; events: Record<StayEnd, number> } {
  let perMonth = 0.03;
  let result = { years: 0, events: { begun: 0, finished: 0, cancelled: 0 } };
  for (let round = 0; round < 40; round += 1) {
    const events = { begun: 0, finished: 0, cancelled: 0 };
    let years = 0;
    for (const stay of stays) {
      const { years: stayed, inside } = expected(stay, end, perMonth);
      years += stayed;
      if (stay.exit) events[stay.exit.cause] += inside;
    }
    result = { years, events };
    const next = years > 0 ? (events.begun + events.finished + events.cancelled) / years / 12 : 0;
    if (Math.abs(next - perMonth) < 1e-9) break;
    perMonth = next;
  }
  return result;
}

const cellOf = ({ events, years }: Count): Cell => ({
  events,
  years,
  perYear: years > 0 ? events / years : 0,
  logError: events > 0 ? 1 / Math.sqrt(events) : 9,
});

function logGamma(x: number): number {
  // Stirling's series after shifting the argument up; enough digits for a likelihood.
  let shift = 0;
  let at = x;
  while (at < 8) {
    shift -= Math.log(at);
    at += 1;
  }
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * at) - 1 / (360 * at ** 3);
}

/** Empirical Bayes: the project-years of the wider pool that make the counts likeliest (gamma-Poisson). */
export function shrinkageWeight(counts: readonly Count[], perYear: number): number {
  if (perYear <= 0 || counts.length < 2) return 64;
  const candidates = Array.from({ length: 25 }, (_, index) => 0.5 * 2 ** (index / 2));
  const likelihood = (weight: number): number => {
    const shape = weight * perYear;
    return counts.reduce(
      (total, { events, years }) =>
        total +
        logGamma(shape + events) -
        logGamma(shape) +
        shape * Math.log(weight / (weight + years)) -
        events * Math.log(weight + years),
      0,
    );
  };
  return candidates.reduce(
    (best, weight) => (likelihood(weight) > likelihood(best) ? weight : best),
    candidates[0] ?? 1,
  );
}

function byOperator(stays: readonly Stay[]): Map<string, Stay[]> {
  const groups = new Map<string, Stay[]>();
  for (const stay of stays) {
    const group = groups.get(stay.operator);
    if (group) group.push(stay);
    else groups.set(stay.operator, [stay]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function estimateMove(
  facilities: readonly AtlasFacility[],
  stays: readonly Stay[],
  window: Window,
  [from, to]: readonly [StayPhase, StayEnd],
): HazardEstimate {
  const end = monthsOf(window.to, window.from).high;
  const count = (some: readonly Stay[]): Count => {
    const { years, events } = countStays(some, end);
    return { years, events: events[to] };
  };
  const mine = stays.filter(({ phase }) => phase === from);
  const world = cellOf(count(mine));
  const types = stayTypes.map((type) => {
    const some = mine.filter((stay) => stay.type === type);
    return { type, operators: byOperator(some).size, ...cellOf(count(some)) };
  });
  const typeWeight = shrinkageWeight(types, world.perYear);
  const operators = [...byOperator(mine).values()].map(count);
  const other = (start: string): { from: string; perYear: number; events: number } => {
    const shifted = { ...window, from: start };
    const { years, events } = countStays(
      staysOf(facilities, shifted).filter(({ phase }) => phase === from),
      monthsOf(shifted.to, start).high,
    );
    return { from: start, perYear: events[to] / years, events: events[to] };
  };
  // Only what ended, over the time that it took: what a table of finished stays suggests.
  const ended = mine.filter((stay) => stay.exit?.cause === to);
  const took = ended.reduce(
    (sum, { entry, exit }) =>
      sum + Math.max(0.5, (exit ? exit.low + exit.high : 0) / 2 - (entry.low + entry.high) / 2) / 12,
    0,
  );
  return {
    from,
    to,
    world,
    types: types.map((cell) => ({
      ...cell,
      pooledPerYear: (cell.events + typeWeight * world.perYear) / (cell.years + typeWeight),
    })),
    typeWeight,
    operatorWeight: shrinkageWeight(operators, world.perYear),
    windows: ['2023-01', '2025-01'].map(other),
    uncorrectedPerYear: took > 0 ? ended.length / took : 0,
  };
}

/**
 * Contested projects against others. The ratios compare within a type (Mantel-Haenszel), because the four firms are
 * contested less and build more. What is found is an association: a project may be contested because it stalls.
 */
function contestedOf(stays: readonly Stay[], end: number): Contested {
  const early = stays.filter(({ phase }) => phase === 'early');
  const count = (contested: boolean, type?: StayType): EarlyCount => {
    const { years, events } = countStays(
      early.filter((stay) => stay.contested === contested && (!type || stay.type === type)),
      end,
    );
    return { begun: events.begun, cancelled: events.cancelled, years };
  };
  const ratio = (of: (each: EarlyCount) => number): number => {
    let above = 0;
    let below = 0;
    for (const type of stayTypes) {
      const [mine, others] = [count(true, type), count(false, type)];
      const years = mine.years + others.years;
      above += (of(mine) * others.years) / years;
      below += (of(others) * mine.years) / years;
    }
    return above / below;
  };
  const contested = count(true);
  return {
    resolved: Math.round(contested.begun + contested.cancelled),
    contested,
    others: count(false),
    cancelRatio: ratio((each) => each.cancelled),
    beginRatio: ratio((each) => each.begun),
  };
}

/** Spread of operators' sizes: standard deviation of the logarithm of what each has live and planned. */
function sizesOf(facilities: readonly AtlasFacility[]): { n: number; logSd: number } {
  const sizes = new Map<string, number>();
  for (const { operator, capacityMw, facilityType } of facilities) {
    const mw = (capacityMw?.planned ?? 0) || (capacityMw?.operational ?? 0);
    if (facilityType === 'data_center' && mw > 0) sizes.set(operator, (sizes.get(operator) ?? 0) + mw);
  }
  const logs = [...sizes.values()].map(Math.log);
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  return {
    n: logs.length,
    logSd: Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (logs.length - 1)),
  };
}

/** Estimates every rate with its n. Pure: the same facilities in any order give the same numbers. */
export function estimateHazards(facilities: readonly AtlasFacility[], window: Window): HazardEstimates {
  const ordered = [...facilities].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const stays = staysOf(ordered, window);
  const end = monthsOf(window.to, window.from).high;
  const operators = [...byOperator(stays)].flatMap(([operator, mine]) => {
    const early = countStays(
      mine.filter(({ phase }) => phase === 'early'),
      end,
    );
    const construction = countStays(
      mine.filter(({ phase }) => phase === 'construction'),
      end,
    );
    const [first] = mine;
    // Of an operator with one or two projects nothing is kept: its type speaks for it.
    return first && mine.length >= 4
      ? [
          {
            operator,
            type: first.type,
            begun: early.events.begun,
            cancelled: early.events.cancelled,
            earlyYears: early.years,
            finished: construction.events.finished,
            constructionYears: construction.years,
          },
        ]
      : [];
  });
  return {
    window,
    facilities: facilities.length,
    stays: stays.length,
    hazards: moves.map((move) => estimateMove(ordered, stays, window, move)),
    operators,
    contested: contestedOf(stays, end),
    operatorSizes: sizesOf(ordered),
  };
}
