// Worlds made up with a known truth: what they publish is all that the model is given, what comes of them is what its bands must hold.
import { baselineFigures, type BaselineFigure } from '../../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { shareGroups } from '../../../forecast/definitions/share-groups.ts';
import type { AtlasFacility } from '../../../forecast/model/atlas-stays.ts';
import { type OwnerType, typeOf } from '../../../forecast/model/conversion.ts';
import { normalAt, textBits, uniformAt } from '../../../forecast/model/counter-random.ts';
import { type Driver, type DriverName, logit, partOf } from '../../../forecast/model/drivers.ts';
import { estimateHazards, type HazardEstimates } from '../../../forecast/model/estimate-hazards.ts';
import { type Hazards, parseHazards, shippedHazards } from '../../../forecast/model/hazards.ts';
import { holders } from '../../../forecast/model/holders.ts';
import { judged } from '../../../forecast/model/judged.ts';
import { quantile } from '../../../forecast/model/quantiles.ts';
import { scenarioNamed } from '../../../forecast/model/scenarios.ts';
import { simulatePaths } from '../../../forecast/model/simulate.ts';
import { startWorld } from '../../../forecast/model/start-world.ts';
import { planWorld, type WorldPlan } from '../../../forecast/model/world-plan.ts';

/** Draws of one world, each by its own name, so that no draw depends on another. */
export type Draws = { normal(name: string): number; uniform(name: string): number };
export function drawsOf(world: number): Draws {
  const bits = textBits(`world ${world}`);
  return {
    normal: (name) => normalAt(bits, textBits(name)),
    uniform: (name) => uniformAt(bits, textBits(name)),
  };
}

type ByType = Readonly<Record<OwnerType, number>>;
export type TrueRates = { readonly begun: ByType; readonly cancelled: ByType; readonly finished: ByType };

const types: readonly OwnerType[] = ['big4', 'established', 'newcomer'];
const byType = (of: (type: OwnerType) => number): ByType => ({
  big4: of('big4'),
  established: of('established'),
  newcomer: of('newcomer'),
});

/** How far one country's list strays from the world, as a standard deviation of logs; the model discounts it for that. */
const listStrays = 0.15;

/** What conversion is like in a world, and the lead of the four firms in it. */
export function trueRates(draws: Draws): { readonly rates: TrueRates; readonly gap: number } {
  const { exit, qualityGap } = judged;
  const spreadOf = (each: { perYear: number; weight: number }): number => 1 / Math.sqrt(each.perYear * each.weight);
  const gap = qualityGap.middle + qualityGap.spread * draws.normal('gap');
  const newcomers = 0.9 + 0.2 * draws.normal('odds of newcomers');
  const odds: ByType = { newcomer: newcomers, established: newcomers + gap / 2, big4: newcomers + gap };
  const leaving = byType((type) => exit.early.perYear * Math.exp(spreadOf(exit.early) * draws.normal(`early ${type}`)));
  const finishing = byType(
    (type) => exit.construction.perYear * Math.exp(spreadOf(exit.construction) * draws.normal(`construction ${type}`)),
  );
  return {
    gap,
    rates: {
      begun: byType((type) => leaving[type] * partOf(odds[type])),
      cancelled: byType((type) => leaving[type] * (1 - partOf(odds[type]))),
      finished: finishing,
    },
  };
}

const window = { from: '2024-01', to: '2026-08' } as const;
const snapshot = 2026 + 8 / 12;
const windowStart = 2024;

const dateOf = (time: number, byYear: boolean): string => {
  const year = Math.floor(time);
  const month = Math.min(12, Math.floor((time - year) * 12) + 1);
  return byYear ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
};

const operatorNames: Readonly<Record<OwnerType, (index: number) => string>> = {
  big4: (index) => ['Amazon Web Services', 'Microsoft', 'Google', 'Meta'][index % 4] ?? 'Meta',
  established: (index) => `Old Campus ${index % 40}`,
  newcomer: (index) => `New Campus ${index % 160}`,
};
const projects: Readonly<Record<OwnerType, number>> = { big4: 200, established: 150, newcomer: 450 };

/** One project's history as a list of 2026 shows it; null when it ended before anyone kept the list, as most lists begin late. */
function history(
  operator: string,
  draws: Draws,
  id: string,
  hazard: { begun: number; cancelled: number; finished: number },
): AtlasFacility | null {
  const exponential = (name: string, rate: number): number => -Math.log(draws.uniform(`${id} ${name}`)) / rate;
  const announced = 2019 + draws.uniform(`${id} announced`) * (snapshot - 2019);
  const decided = announced + exponential('decided', hazard.begun + hazard.cancelled);
  const begins = draws.uniform(`${id} begins`) < hazard.begun / (hazard.begun + hazard.cancelled);
  const finished = decided + exponential('finished', hazard.finished);
  const byYear = draws.uniform(`${id} precision`) < 0.2;
  const end = begins ? finished : decided;
  if (end < windowStart) return null;
  const statusHistory = [{ status: 'proposed', date: dateOf(announced, byYear) }];
  let status = 'proposed';
  const add = (next: string, time: number): void => {
    if (time > snapshot) return;
    status = next;
    statusHistory.push({ status: next, date: dateOf(time, byYear) });
  };
  if (begins) {
    add('under_construction', decided);
    add('operational', finished);
  } else add('cancelled', decided);
  const planned = 80 * Math.exp(1.2 * draws.normal(`${id} size`));
  return { operator, status, facilityType: 'data_center', capacityMw: { planned }, community: {}, statusHistory };
}

/** The list of projects that the world publishes. */
export function publishedList(rates: TrueRates, draws: Draws): AtlasFacility[] {
  const stray = Math.exp(listStrays * draws.normal('list'));
  const strayFinished = Math.exp(listStrays * draws.normal('list finished'));
  const listed = types.flatMap((type) =>
    Array.from({ length: projects[type] }, (_, index) =>
      history(operatorNames[type](index), draws, `${type} ${index}`, {
        begun: rates.begun[type] * stray,
        cancelled: rates.cancelled[type] * stray,
        finished: rates.finished[type] * strayFinished,
      }),
    ).filter((each) => each !== null),
  );
  // What makes an operator an established one: something that runs since before the list.
  const old = Array.from({ length: 40 }, (_, index): AtlasFacility => {
    return {
      operator: operatorNames.established(index),
      status: 'operational',
      facilityType: 'data_center',
      capacityMw: { operational: 60 },
      community: {},
      statusHistory: [],
    };
  });
  return [...listed, ...old];
}

/** Published figures of a world that is not ours: every level and part is another one. */
export function publishedFigures(draws: Draws): BaselineFigure[] {
  const level = Math.exp(0.25 * draws.normal('level'));
  return baselineFigures.map((each) => {
    if (each.unit === 'percent') {
      const part = partOf(
        logit(Math.min(0.95, Math.max(0.05, Number(each.value) / 100))) + 0.2 * draws.normal(each.figureId),
      );
      return { ...each, value: (100 * part).toFixed(4) };
    }
    if (each.unit !== 'GW' && each.unit !== 'MW') return each;
    // Levels of one publisher move together, or the two live levels would cross.
    const own = Math.exp(
      0.15 * draws.normal(each.edition) + (each.edition.startsWith('dcbyte') ? 0.1 * draws.normal(each.figureId) : 0),
    );
    return { ...each, value: (Number(each.value) * level * own).toFixed(4) };
  });
}

const paths = 400;
export const years = 7;
export const watched = [
  'big4-live-owned-commercial',
  'big4-live-operated-commercial',
  'big4-live-owned-with-on-premise',
  'hyperscale19-live-operated-with-on-premise',
] as const;

function planOf(figures: readonly BaselineFigure[], hazards: Hazards | null, seed: string): WorldPlan {
  return planWorld({
    world: startWorld(figures),
    hazards,
    operatorFacts: [],
    definitions: shareDefinitions.filter((each) => watched.some((id) => id === each.definitionId)),
    groups: shareGroups,
    scenario: scenarioNamed('central'),
    seed,
    years,
  }).plan;
}

/** What the model supposes wrongly of a world: how far it moves each input from its middle, in that input's spreads. */
export type Shock = (draws: Draws) => Readonly<Partial<Record<DriverName, number>>>;

/** A squeeze of credit: newcomers and entrants build less all at once, grids deliver less, the four firms lease less. */
export const creditSqueeze: Shock = (draws) => {
  const squeeze = 2.2 * draws.normal('squeeze');
  return {
    gap: squeeze,
    entrants: -squeeze,
    announced: -squeeze,
    leaseIncumbents: -squeeze,
    leaseNewcomers: -squeeze,
    cap: -squeeze / 2,
  };
};

/** The plan of what really happens: the world's own conversion, and its own value of every input that nobody knows. */
function truePlan(observed: WorldPlan, rates: TrueRates, gap: number, draws: Draws, shock: Shock | null): WorldPlan {
  const shocks = shock?.(draws) ?? {};
  const total = byType((type) => rates.begun[type] + rates.cancelled[type]);
  const fix = (driver: Driver): Driver => {
    if (driver.name === 'gap')
      return { ...driver, middle: gap + (shocks.gap ?? 0) * judged.qualityGap.spread, spread: 0 };
    if (driver.name === 'exitEarly' || driver.name === 'exitConstruction') return { ...driver, spread: 0 };
    // Whatever else is unknown lies around what is published as far as its spread says; a shock moves it further.
    const moved = (shocks[driver.name] ?? 0) * driver.spread;
    if (driver.scale === 'log') return { ...driver, middle: driver.middle * Math.exp(moved) };
    if (driver.scale === 'logit') return { ...driver, middle: partOf(logit(driver.middle) + moved) };
    return { ...driver, middle: driver.middle + moved };
  };
  return {
    ...observed,
    drivers: observed.drivers.map(fix),
    exitEarly: Float64Array.from(holders, (holder) => -total[typeOf(holder)]),
    exitConstruction: Float64Array.from(holders, (holder) => -rates.finished[typeOf(holder)]),
    seed: textBits(`truth of ${observed.seed}`),
  };
}

/** Shares in percent of one definition at the end, path by path. */
function lastShares(plan: WorldPlan, index: number, count: number): Float64Array {
  const { numerator, denominator } = simulated(plan, count);
  const at = index * years * count + (years - 1) * count;
  return Float64Array.from(
    { length: count },
    (_, path) => (100 * (numerator[at + path] ?? 0)) / (denominator[at + path] ?? 1),
  );
}

const cache = new WeakMap<WorldPlan, ReturnType<typeof simulatePaths>>();
function simulated(plan: WorldPlan, count: number): ReturnType<typeof simulatePaths> {
  const found = cache.get(plan) ?? simulatePaths(plan, 0, count);
  cache.set(plan, found);
  return found;
}

/** Whether each definition's interval held the truth of one world. */
export type WorldScore = {
  readonly definitionId: string;
  readonly in80: boolean;
  readonly in95: boolean;
  /** The truth's place among the paths, 0 to 1. */
  readonly rank: number;
  readonly width80: number;
  readonly error: number;
};

export type WorldOptions = {
  readonly shock?: Shock | null;
  /** Width of the model's uncertainties against what it says of itself; 1 = as shipped. */
  readonly width?: number;
};

/** The hazards of a list, as the file of estimates would hold them; of opposition these worlds tell nothing. */
export const hazardsOf = (estimates: HazardEstimates): Hazards =>
  parseHazards(JSON.stringify({ ...shippedHazards, ...estimates, contested: shippedHazards.contested }));

/** What the model reads of a world; kept, because a world is read again under other shocks and widths. */
const readings = new Map<number, WorldPlan>();
function readingOf(world: number): WorldPlan {
  const found = readings.get(world);
  if (found) return found;
  const draws = drawsOf(world);
  const list = publishedList(trueRates(draws).rates, draws);
  const plan = planOf(publishedFigures(draws), hazardsOf(estimateHazards(list, window)), `world ${world}`);
  readings.set(world, plan);
  return plan;
}

/** Makes a world, lets the model read what it publishes, and compares its bands with what comes. */
export function scoreWorld(world: number, { shock = null, width = 1 }: WorldOptions = {}): WorldScore[] {
  const draws = drawsOf(world);
  const { rates, gap } = trueRates(draws);
  const read = readingOf(world);
  const forecast =
    width === 1
      ? read
      : {
          ...read,
          uncertainty: width,
          drivers: read.drivers.map((each) => ({ ...each, spread: each.spread * width })),
        };
  const truth = truePlan(read, rates, gap, draws, shock);
  return watched.map((_, position): WorldScore => {
    // Plans are in the order of ids.
    const definitionId = [...watched].sort()[position] ?? '';
    const sorted = lastShares(forecast, position, paths).sort();
    const [came = 0] = lastShares(truth, position, 1);
    const at = (p: number): number => quantile(sorted, p);
    return {
      definitionId,
      in80: came >= at(0.1) && came <= at(0.9),
      in95: came >= at(0.025) && came <= at(0.975),
      rank: sorted.filter((each) => each < came).length / paths,
      width80: at(0.9) - at(0.1),
      error: at(0.5) - came,
    };
  });
}

/** Coverage of many worlds, in percent. */
export function coverageOf(scores: readonly WorldScore[]): {
  readonly in80: number;
  readonly in95: number;
  readonly n: number;
} {
  const percent = (of: (score: WorldScore) => boolean): number => (100 * scores.filter(of).length) / scores.length;
  return { in80: percent((each) => each.in80), in95: percent((each) => each.in95), n: scores.length };
}

export { window as listWindow };
