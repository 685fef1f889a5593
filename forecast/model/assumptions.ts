// Every rate of the model, with what it rests on. A judgement is called one.
// Where sources leave room, middles were set so that the central run lies within three points of an earlier prototype on the
// same figures: that the two agree is a check of the arithmetic and no evidence for the result.
import { type Exposure, exposureOfMedian, type PooledRate, pooledRate, type RestsOn } from './pool-rates.ts';
import type { OwnerGroup, StartWorld } from './start-world.ts';

export type Rate = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly restsOn: RestsOn;
  readonly n: number;
  readonly why: string;
};

/** Judged gigawatts of each owner group that are under construction or committed; what is left of a group's total is early stage. */
export const judgedPhases = {
  /** Under construction in all, and how owners other than the four firms divide the rest. */
  underConstruction: 55,
  construction: { newcomers: 0.39, financial: 0.22, industry: 0.39 },
  committed: { big4: 12.5, newcomers: 22, financial: 9, industry: 20.5 },
  /** Live gigawatts of newcomers and financial firms; the rest that is not the four firms' is the industry's. */
  live: { newcomers: 4, financial: 8 },
} as const;

/** Judged middle and standard deviation of every driver that no source gives. */
export const judged = {
  /** Part of each phase that is live by the end, for an average owner. */
  realisation: {
    construction: 0.93,
    committed: 0.6,
    early: 0.15,
    spread: { construction: 0.4, committed: 0.4, early: 0.5 },
  },
  qualityGapSpread: 0.45,
  ownedSpread: 0.015,
  top4Spread: 0.03,
  pipelineSpread: 0.13,
  /** New gigawatts announced each year by everyone, how fast that flattens out, and what the four firms decide at once. */
  inflow: {
    gigawatts: 34,
    spread: 0.35,
    saturation: 0.94,
    bigTechSpread: 0.36,
    bigTechCommitted: 0.4,
    newcomers: 0.55,
    financial: 0.15,
  },
  /** Deliverable gigawatts in the first year and their yearly growth. */
  grid: { gigawatts: 15.6, growth: 0.05, spread: 0.24 },
  onPremiseSpread: 0.015,
  /** Newcomers' odds of leasing to the four firms, against incumbents'. */
  lease: { newcomerOdds: 0.75, incumbentSpread: 0.5, newcomerSpread: 0.5 },
  /** Prior rates of leaving a phase, each worth so many project-years. */
  exit: {
    early: { perYear: 0.5, weight: 200 },
    committed: { perYear: 0.8, weight: 1 },
    construction: { perYear: 0.5, weight: 25 },
  },
} as const;

/** Gigawatts under construction by owner group: the four firms' part is what JLL calls owner-occupied by hyperscalers. */
export function constructionOf(world: StartWorld): Record<OwnerGroup, number> {
  const { underConstruction, construction } = judgedPhases;
  const others = underConstruction * (1 - world.constructionOwn);
  return {
    big4: underConstruction * world.constructionOwn,
    newcomers: others * construction.newcomers,
    financial: others * construction.financial,
    industry: others * construction.industry,
  };
}

/** Part of incumbents' new megawatts that the four firms lease: hyperscalers' part of leasing, and the four firms' of it. */
export function incumbentLease(world: StartWorld): number {
  return world.leasingHyperscale * world.top4;
}

export type ExitRates = {
  readonly early: PooledRate;
  readonly committed: PooledRate;
  readonly construction: PooledRate;
};

const prior = (perYear: number): PooledRate => ({ perYear, restsOn: 'judgement', n: 0 });

/** Rates of leaving each phase: the facts of Compute Atlas pooled with a prior, because its history is left-truncated. */
export function exitRates({ transitions }: StartWorld): ExitRates {
  const started = exposureOfMedian(transitions.started.n, transitions.started.medianYears);
  const left: Exposure = { events: started.events + transitions.cancelled, years: started.years };
  const finished = exposureOfMedian(transitions.finished.n, transitions.finished.medianYears);
  return {
    early: pooledRate(left, prior(judged.exit.early.perYear), judged.exit.early.weight),
    committed: prior(judged.exit.committed.perYear),
    construction: pooledRate(finished, prior(judged.exit.construction.perYear), judged.exit.construction.weight),
  };
}

/** The list of rates that a report prints, so that nobody has to read code to know what was assumed. */
export function ratesOf(world: StartWorld): Rate[] {
  const exit = exitRates(world);
  const judgement = (name: string, value: number, unit: string, why: string): Rate => ({
    name,
    value,
    unit,
    restsOn: 'judgement',
    n: 0,
    why,
  });
  const { realisation, inflow, grid, lease } = judged;
  return [
    ...Object.entries(exit).map(([phase, rate]) => ({
      name: `leaving ${phase}`,
      value: rate.perYear,
      unit: 'per year',
      restsOn: rate.restsOn,
      n: rate.n,
      why:
        rate.n > 0 ? 'moves in Compute Atlas (left-truncated, so given little weight) pooled with a prior' : 'a prior',
    })),
    judgement(
      'construction that gets finished',
      realisation.construction,
      'part',
      'few projects stop once ground is broken',
    ),
    judgement('committed that gets finished', realisation.committed, 'part', 'between construction and early stage'),
    judgement(
      'early stage that gets finished',
      realisation.early,
      'part',
      'generator queues build 11–32%; one expert says 1 in 10',
    ),
    judgement(
      'new projects',
      inflow.gigawatts,
      'GW a year',
      'flattening, not an extrapolation of the last three years',
    ),
    judgement('deliverable', grid.gigawatts, 'GW in the first year', 'turbines, transformers and grid connections'),
    {
      name: 'incumbents lease to the four firms',
      value: incumbentLease(world),
      unit: 'part of new MW',
      restsOn: 'pooled',
      n: 2,
      why: 'JLL, North America: hyperscalers take 65% of leasing; Structure Research: 78% of that is four firms',
    },
    judgement(
      'newcomers lease to the four firms',
      lease.newcomerOdds,
      'times the odds of incumbents',
      'newcomers serve AI labs and enterprises as well',
    ),
    judgement(
      'under construction',
      judgedPhases.underConstruction,
      'GW in the world',
      'fitted to 54% early stage (DC Byte); 40% of it the four firms’ (JLL, owner-occupied)',
    ),
    judgement('committed', judgedPhases.committed.big4, 'GW of the four firms', 'what is left of their 68 GW'),
  ];
}
