// The uncertain inputs of a path: each a middle and a spread, drawn by its own name, so that a lever moves nothing but itself.
import { normalAt, textBits } from './counter-random.ts';
import type { Conversion } from './conversion.ts';
import type { RestsOn } from './forecast-result.ts';
import { otherHyperscalers } from './holders.ts';
import { judged, whereabouts } from './judged.ts';
import type { Levers } from './scenarios.ts';
import type { StartWorld } from './start-world.ts';

export const driverNames = [
  'live',
  'owned',
  'top4',
  'pipeline',
  'gap',
  'finishEarly',
  'finishCommitted',
  'finishConstruction',
  'exitEarly',
  'exitConstruction',
  'announced',
  'bigTechInflow',
  'entrants',
  'cap',
  'onPremiseGrowth',
  'leaseIncumbents',
  'leaseNewcomers',
  'labs',
] as const;
export type DriverName = (typeof driverNames)[number];

/** Middle, spread and scale of one input. `log` and `logit` inputs are normal on that scale. */
export type Driver = {
  readonly name: DriverName;
  readonly label: string;
  readonly unit: string;
  readonly scale: 'linear' | 'log' | 'logit';
  readonly middle: number;
  readonly spread: number;
  readonly restsOn: RestsOn;
  readonly n: number;
};

export const logit = (part: number): number => Math.log(part / (1 - part));
export const partOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The four firms' part of hyperscalers outside China, where the part that leasing is quoted for lies. */
export function top4OutsideChina(top4: number): number {
  const outside = otherHyperscalers.reduce(
    (sum, holder) => sum + judged.others[holder as keyof typeof judged.others] * (1 - whereabouts[holder].china),
    0,
  );
  return top4 / (top4 + (1 - top4) * outside);
}

/** Part of incumbents' new megawatts that the four firms lease: hyperscalers' part of leasing, and the four firms' of it. */
export function incumbentLease(world: Pick<StartWorld, 'leasingHyperscale' | 'top4'>): number {
  return world.leasingHyperscale * top4OutsideChina(world.top4);
}

/** The value of an input `z` standard deviations from its middle. */
export function valueAt({ scale, middle, spread }: Driver, z: number): number {
  if (scale === 'log') return middle * Math.exp(spread * z);
  if (scale === 'logit') return partOf(logit(middle) + spread * z);
  return middle + spread * z;
}

type Row = readonly [
  name: DriverName,
  label: string,
  unit: string,
  scale: Driver['scale'],
  middle: number,
  spread: number,
  restsOn?: RestsOn,
  n?: number,
];

/** Every input of a run with its levers pulled. */
export function driversOf(world: StartWorld, conversion: Conversion, levers: Levers): Driver[] {
  const { inflow, grid, lease, finish, finishSpread, exit } = judged;
  const { gap, early, construction } = conversion;
  const moves = (of: typeof early): number => of.big4.n + of.established.n + of.newcomer.n;
  const odds = (part: number, times: number): number => partOf(logit(part) + Math.log(times));
  const leased = odds(incumbentLease(world), levers.lease);
  const pooled = (n: number): RestsOn => (n > 0 ? 'pooled' : 'judgement');
  const { live, owned, top4, big4Total, leasingHyperscale } = world.starts;
  const leaseFacts = leasingHyperscale.figures.length + top4.figures.length;
  const rows: Row[] = [
    [
      'live',
      'live capacity of the world at the start',
      'GW',
      'log',
      world.live,
      world.liveSpread,
      live.restsOn,
      live.figures.length,
    ],
    [
      'owned',
      'owned part of hyperscale capacity',
      'part',
      'linear',
      world.owned,
      judged.ownedSpread,
      owned.restsOn,
      owned.figures.length,
    ],
    [
      'top4',
      'four firms’ part of hyperscale capacity',
      'part',
      'linear',
      world.top4,
      judged.top4Spread,
      top4.restsOn,
      top4.figures.length,
    ],
    [
      'pipeline',
      'four firms’ pipeline that is theirs and real',
      'times',
      'log',
      levers.bigTechPipeline,
      judged.pipelineSpread,
      pooled(big4Total.figures.length),
      big4Total.figures.length,
    ],
    [
      'gap',
      'four firms’ lead in getting projects built',
      'log-odds',
      'linear',
      gap.value + levers.qualityGap,
      gap.spread,
      gap.restsOn,
      gap.n,
    ],
    [
      'finishEarly',
      'early stage that gets built',
      'part',
      'logit',
      odds(finish.early, levers.earlyStage),
      finishSpread.early,
    ],
    ['finishCommitted', 'committed that gets built', 'part', 'logit', finish.committed, finishSpread.committed],
    [
      'finishConstruction',
      'under construction that gets finished',
      'part',
      'logit',
      finish.construction,
      finishSpread.construction,
    ],
    [
      'exitEarly',
      'speed of deciding early-stage projects',
      'times',
      'log',
      1,
      exit.logSpread,
      pooled(moves(early)),
      moves(early),
    ],
    [
      'exitConstruction',
      'speed of building',
      'times',
      'log',
      1,
      exit.logSpread,
      pooled(moves(construction)),
      moves(construction),
    ],
    ['announced', 'new projects announced in the first year', 'GW', 'log', inflow.gigawatts, inflow.spread],
    ['bigTechInflow', 'four firms’ part of new projects', 'part', 'logit', levers.bigTechInflow, inflow.bigTechSpread],
    ['entrants', 'new projects of firms without any today', 'times', 'log', levers.entrants, inflow.entrantsSpread],
    ['cap', 'gigawatts that grids deliver in the first year', 'GW', 'log', grid.gigawatts * levers.grid, grid.spread],
    [
      'onPremiseGrowth',
      'yearly growth of on-premise capacity',
      'part',
      'linear',
      levers.onPremiseGrowth,
      judged.onPremise.spread,
    ],
    [
      'leaseIncumbents',
      'part of incumbents’ new megawatts leased to the four firms',
      'part',
      'logit',
      leased,
      lease.incumbentSpread,
      leaseFacts > 0 ? 'pooled' : 'judgement',
      leaseFacts,
    ],
    [
      'leaseNewcomers',
      'part of newcomers’ new megawatts leased to the four firms',
      'part',
      'logit',
      odds(leased, lease.newcomerOdds),
      lease.newcomerSpread,
    ],
    [
      'labs',
      'part of what the four firms run that AI labs use',
      'part',
      'logit',
      judged.endUser.labs,
      judged.endUser.spread,
    ],
  ];
  return rows.map(([name, label, unit, scale, middle, spread, restsOn = 'judgement', n = 0]) => ({
    name,
    label,
    unit,
    scale,
    middle,
    spread: spread * levers.uncertainty,
    restsOn: n === 0 ? 'judgement' : restsOn,
    n,
  }));
}

const keys = driverNames.map((name) => textBits(`driver ${name}`));

/** Draws every input of one path into `into`, as standard deviations from its middle. */
export function drawStandard(path: number, into: Float64Array): void {
  for (let index = 0; index < keys.length; index += 1) into[index] = normalAt(path, keys[index] ?? 0);
}
