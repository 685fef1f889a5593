// The operators of the model: those that facts name, those with a record of their own, and the unnamed rest of each group,
// so that a group's total is split over firms of very different size and not treated as one.
import { normalQuantile, textBits } from './counter-random.ts';
import type { OperatorFact } from './operator-facts.ts';
import { type Hazards, hazardOf } from './hazards.ts';
import { bigFour, groupOf, type Holder, holders, otherHyperscalers, type Region, regions } from './holders.ts';
import { judged, whereabouts } from './judged.ts';
import type { StartWorld } from './start-world.ts';

/** One operator in one region. Gigawatts at the start; `inflow` is its part of what its holder class announces. */
export type Operator = {
  readonly operatorId: string;
  readonly name: string;
  readonly named: boolean;
  readonly holder: Holder;
  readonly region: Region;
  readonly construction: number;
  readonly committed: number;
  readonly early: number;
  readonly live: number;
  readonly inflow: number;
  /** Year (0 = the first) in which an entrant starts its first project; -1: it has projects today. */
  readonly entersIn: number;
  /** Log-odds by which its record differs from its type's, and what is left open. */
  readonly offset: number;
  readonly spread: number;
  readonly nFacts: number;
  readonly key: number;
};

/** Gigawatts of one holder class by phase. */
export type Stock = {
  readonly live: number;
  readonly construction: number;
  readonly committed: number;
  readonly early: number;
};

/** How many unnamed operators each class is split over, and how many entrants start each year. */
const unnamed: Readonly<Partial<Record<Holder, number>>> = {
  newcomers: 230,
  financial: 60,
  industry: 190,
  other_hyperscalers: 10,
};
const entrantsPerYear = 12;
export const entrantYears = 7;

/** Live gigawatts of each class in the middle of all draws. */
export function middleLive(world: StartWorld): Record<Holder, number> {
  const all = world.live / (world.hyperscale + world.colocation);
  const owned = all * world.hyperscale * world.owned;
  const four = owned * world.top4;
  const others = owned - four;
  const { newcomers, financial } = judged.live;
  const result = Object.fromEntries(holders.map((holder) => [holder, 0])) as Record<Holder, number>;
  for (const [holder, part] of Object.entries(judged.firms)) result[holder as Holder] = four * part;
  for (const [holder, part] of Object.entries(judged.others)) result[holder as Holder] = others * part;
  result.newcomers = newcomers;
  result.financial = financial;
  result.industry = Math.max(0, world.live - four - others - newcomers - financial);
  return result;
}

/** Gigawatts under construction in the world. */
export const underConstruction = (world: StartWorld): number => world.constructionNa / judged.northAmericaConstruction;

/** What each class has at the start: the pipeline of its group, split by class. */
export function middleStocks(world: StartWorld): Record<Holder, Stock> {
  const live = middleLive(world);
  const building = underConstruction(world);
  const others = building * (1 - world.constructionOwn);
  const construction = {
    big4: building * world.constructionOwn,
    newcomers: others * judged.construction.newcomers,
    financial: others * judged.construction.financial,
    industry: others * judged.construction.industry,
  };
  const stock = (holder: Holder): Stock => {
    const group = groupOf(holder);
    const members = holders.filter((each) => groupOf(each) === group);
    const groupLive = members.reduce((sum, each) => sum + live[each], 0);
    const early = Math.max(0, world.totals[group] - groupLive - construction[group] - judged.committed[group]);
    const part = partOfPipeline(holder);
    return {
      live: live[holder],
      construction: construction[group] * part,
      committed: judged.committed[group] * part,
      early: early * part,
    };
  };
  return Object.fromEntries(holders.map((holder) => [holder, stock(holder)])) as Record<Holder, Stock>;
}

/** A class's part of its group's pipeline and new projects. */
export function partOfPipeline(holder: Holder): number {
  if (bigFour.includes(holder)) return judged.firms[holder as keyof typeof judged.firms];
  if (otherHyperscalers.includes(holder))
    return judged.others[holder as keyof typeof judged.others] * judged.othersPipeline;
  return holder === 'industry' ? 1 - judged.othersPipeline : 1;
}

const firmNames: Readonly<Partial<Record<Holder, string>>> = {
  amazon: 'Amazon',
  microsoft: 'Microsoft',
  alphabet: 'Alphabet',
  meta: 'Meta',
  oracle: 'Oracle',
  apple: 'Apple',
  alibaba: 'Alibaba',
  tencent: 'Tencent',
  bytedance: 'ByteDance',
};
const recordNames: Readonly<Record<string, Holder>> = {
  'Amazon Web Services': 'amazon',
  Google: 'alphabet',
  Microsoft: 'microsoft',
  Meta: 'meta',
};

/** A firm's moves against those of its type: shrunk log-odds of moving on, and the spread that is left. */
function recordOf(
  hazards: Hazards | null,
  operator: Hazards['operators'][number] | undefined,
): { offset: number; spread: number } {
  if (!hazards || !operator) return { offset: 0, spread: judged.operatorSpread };
  const rate = (to: string): number =>
    hazardOf(hazards, 'early', to).types.find((each) => each.type === operator.type)?.pooledPerYear ?? 0;
  const part = rate('begun') / (rate('begun') + rate('cancelled'));
  // The beta prior that is worth as many moves as the spread between operators says.
  const weight = 1 / (judged.operatorSpread ** 2 * part * (1 - part));
  const moves = operator.begun + operator.cancelled;
  const own = (operator.begun + weight * part) / (moves + weight);
  const { relevance } = judged.exit;
  return {
    offset: relevance * (Math.log(own / (1 - own)) - Math.log(part / (1 - part))),
    spread: judged.operatorSpread * Math.sqrt(weight / (weight + relevance * moves)),
  };
}

type Seat = {
  readonly operatorId: string;
  readonly name: string;
  readonly named: boolean;
  readonly record: Hazards['operators'][number] | undefined;
};

/** Who shares a class: the firm itself, or the firms with a record, largest first, and then the unnamed. */
function seatsOf(holder: Holder, hazards: Hazards | null): Seat[] {
  const name = firmNames[holder];
  const records = hazards?.operators ?? [];
  if (name) {
    const record = records.find((each) => recordNames[each.operator] === holder);
    return [{ operatorId: holder, name, named: true, record }];
  }
  const type = holder === 'newcomers' ? 'newcomer' : holder === 'industry' ? 'established' : null;
  const busy = (each: Hazards['operators'][number]): number => each.earlyYears + each.constructionYears;
  const recorded = records
    .filter((each) => each.type === type)
    .sort((x, y) => busy(y) - busy(x) || (x.operator < y.operator ? -1 : 1))
    .map((record) => ({ operatorId: `record ${record.operator}`, name: record.operator, named: true, record }));
  const rest = Array.from({ length: unnamed[holder] ?? 0 }, (_, index) => ({
    operatorId: `${holder} ${index + 1}`,
    name: `unnamed ${holder.replaceAll('_', ' ')} ${index + 1}`,
    named: false,
    record: undefined,
  }));
  return [...recorded, ...rest];
}

/** No firm that facts do not measure is given more of its class and region than this. */
const largestPart = 0.08;

/** Sizes of `count` operators as parts of 1, largest first: quantiles of the lognormal that operators' sizes follow, cut off at the top. */
export function sizesOf(count: number, logSd: number): number[] {
  const most = Math.max(largestPart, 1.5 / count);
  let sizes = Array.from({ length: count }, (_, index) => Math.exp(logSd * normalQuantile(1 - (index + 0.5) / count)));
  for (let round = 0; round < 20; round += 1) {
    const sum = sizes.reduce((total, each) => total + each, 0);
    sizes = sizes.map((each) => Math.min(most, each / sum));
  }
  const sum = sizes.reduce((total, each) => total + each, 0);
  return sizes.map((each) => each / sum);
}

const gigawattsOf = (facts: readonly OperatorFact[], phase: OperatorFact['phase']): number =>
  facts.filter((each) => each.phase === phase).reduce((sum, each) => sum + each.mw / 1000, 0);

/** The operators of one class in one region; a firm of a class with many has one region, by turns of its size. */
function operatorsOf(
  holder: Holder,
  stock: Stock,
  hazards: Hazards | null,
  facts: readonly OperatorFact[],
): Operator[] {
  const logSd = hazards?.operatorSizes.logSd ?? 2;
  const seats = seatsOf(holder, hazards);
  return regions.flatMap((region, position): Operator[] => {
    const part = whereabouts[holder][region];
    const here = facts.filter((each) => each.holder === holder && each.region === region);
    if (part === 0 && here.length === 0) return [];
    const local =
      seats.length === 1
        ? seats
        : seats.filter((each, index) => (each.record ? 0 : index % regions.length) === position);
    const present = local.length > 0 ? local : seats.slice(-1);
    const sizes = sizesOf(present.length, logSd);
    const byFirm = new Map<string, OperatorFact[]>();
    for (const fact of here) byFirm.set(fact.operatorId, [...(byFirm.get(fact.operatorId) ?? []), fact]);
    // What facts name comes first; the rest of the class is spread over the others. Facts can show more than the split
    // supposes and never less: they are far from complete.
    const rest = (phase: OperatorFact['phase'], total: number): number =>
      Math.max(0, total * part - gigawattsOf(here, phase));
    const left = {
      live: rest('live', stock.live),
      construction: rest('under_construction', stock.construction),
      committed: rest('committed', stock.committed),
      early: rest('early_stage', stock.early),
    };
    const row = (seat: Seat, size: number, own: readonly OperatorFact[]): Operator => ({
      operatorId: seat.operatorId,
      name: seat.name,
      named: seat.named,
      holder,
      region,
      live: left.live * size + gigawattsOf(own, 'live'),
      construction: left.construction * size + gigawattsOf(own, 'under_construction'),
      committed: left.committed * size + gigawattsOf(own, 'committed'),
      early: left.early * size + gigawattsOf(own, 'early_stage'),
      inflow: part * size,
      entersIn: -1,
      ...recordOf(hazards, seat.record),
      nFacts: own.length,
      key: textBits(`operator ${seat.operatorId}`),
    });
    const seated = present.map((seat, index) => row(seat, sizes[index] ?? 0, byFirm.get(seat.operatorId) ?? []));
    const others = [...byFirm]
      .filter(([operatorId]) => !present.some((seat) => seat.operatorId === operatorId))
      .map(([operatorId, own]) =>
        row({ operatorId, name: own[0]?.name ?? operatorId, named: true, record: undefined }, 0, own),
      );
    return [...seated, ...others];
  });
}

/** Firms that have nothing today and start between now and the horizon: as many as are needed to tell large from small. */
function entrants(): Operator[] {
  const sizes = sizesOf(entrantsPerYear, 1.2);
  return Array.from({ length: entrantYears }, (_, year) =>
    sizes.map((size, index): Operator => {
      const region = regions[[0, 0, 0, 2, 0, 3, 0, 0, 2, 0, 4, 1][index] ?? 0] ?? 'us';
      const operatorId = `entrant ${year + 1} ${index + 1}`;
      return {
        operatorId,
        name: operatorId,
        named: false,
        holder: 'newcomers',
        region,
        construction: 0,
        committed: 0,
        early: 0,
        live: 0,
        inflow: size,
        entersIn: year,
        offset: 0,
        spread: judged.operatorSpread,
        nFacts: 0,
        key: textBits(`operator ${operatorId}`),
      };
    }),
  ).flat();
}

/** Every operator, by region, class and id: an order that no order of facts can change. */
export function buildOperators(world: StartWorld, hazards: Hazards | null, facts: readonly OperatorFact[]): Operator[] {
  const stocks = middleStocks(world);
  const ordered = [...facts].sort((x, y) => (x.factId < y.factId ? -1 : 1));
  const all = [...holders.flatMap((holder) => operatorsOf(holder, stocks[holder], hazards, ordered)), ...entrants()];
  const place = (each: Operator): number =>
    regions.indexOf(each.region) * holders.length + holders.indexOf(each.holder);
  return all.sort(
    (x, y) => place(x) - place(y) || (x.operatorId < y.operatorId ? -1 : x.operatorId > y.operatorId ? 1 : 0),
  );
}
