// Everything that the model supposes and no source gives, in one place. A judgement is called one wherever it is shown.
// Where sources leave room, middles were set so that the central run lies within a few points of an earlier prototype on
// the same figures: that the two agree is a check of the arithmetic and no evidence for the result.
import type { Holder, Region } from './holders.ts';

type ByRegion = Readonly<Record<Region, number>>;

export const judged = {
  /** North America's part of what is under construction, which turns JLL's level into the world's. */
  northAmericaConstruction: 0.64,
  /** How owners other than the four firms divide what is under construction. */
  construction: { newcomers: 0.39, financial: 0.22, industry: 0.39 },
  committed: { big4: 12.5, newcomers: 22, financial: 9, industry: 20.5 },
  /** Live gigawatts of newcomers and financial firms; the rest that is not the hyperscalers' is the industry's. */
  live: { newcomers: 4, financial: 8 },
  /** How the four firms and the other hyperscalers divide what their group owns. */
  firms: { amazon: 0.3, microsoft: 0.3, alphabet: 0.24, meta: 0.16 },
  others: { oracle: 0.15, apple: 0.08, alibaba: 0.2, tencent: 0.15, bytedance: 0.12, other_hyperscalers: 0.3 },
  /** The other hyperscalers' part of the industry's pipeline and new projects. */
  othersPipeline: 0.17,
  /** How tenants divide what they lease. */
  tenants4: { amazon: 0.2, microsoft: 0.4, alphabet: 0.2, meta: 0.2 },
  tenantsOther: { oracle: 0.35, apple: 0.02, alibaba: 0.15, tencent: 0.1, bytedance: 0.2, other_hyperscalers: 0.18 },
  /** Log-odds that a project of each phase is finished at last, for an average owner, as parts. */
  finish: { early: 0.15, committed: 0.6, construction: 0.93 },
  finishSpread: { early: 0.5, committed: 0.4, construction: 0.4 },
  qualityGap: { middle: 1.6, spread: 0.45 },
  /** One operator's projects against its type's: standard deviation of log-odds. */
  operatorSpread: 0.6,
  ownedSpread: 0.015,
  top4Spread: 0.03,
  pipelineSpread: 0.13,
  inflow: {
    /** New gigawatts announced in the first year by everyone, and how fast that flattens out. */
    gigawatts: 34,
    spread: 0.35,
    saturation: 0.94,
    bigTechSpread: 0.36,
    /** What the four firms announce as decided already. */
    bigTechCommitted: 0.4,
    newcomers: 0.55,
    financial: 0.15,
    /** Part of newcomers' new projects that firms without any project today start, in the end; and how fast it gets there. */
    entrants: 0.5,
    entrantsSpread: 0.4,
    entrantSizeSpread: 0.8,
  },
  /** Deliverable gigawatts in the first year and their yearly growth, and how regions divide them. */
  grid: {
    gigawatts: 15.6,
    growth: 0.05,
    spread: 0.24,
    regions: { us: 0.58, china: 0.16, europe: 0.11, asia_pacific: 0.12, rest: 0.03 } satisfies ByRegion,
  },
  onPremise: { growth: 0.026, spread: 0.015, china: 0.15 },
  lease: { newcomerOdds: 0.75, incumbentSpread: 0.5, newcomerSpread: 0.5, china: 0.5 },
  /** Of what the four firms run, what AI labs use; of what newcomers run themselves, what works for the four firms. */
  endUser: { labs: 0.12, newcomersForFour: 0.25, spread: 0.5 },
  /** Yearly rates of pausing, and of what is paused: going on, being given up. */
  pause: { start: 0.03, resume: 0.35, cancel: 0.2 },
  /**
   * Prior rates of leaving a phase, each worth so many project-years. Counts of Compute Atlas enter at `relevance`: it
   * is one country, its campuses stay "under construction" while parts of them run, and what was given up early is missing.
   */
  exit: {
    relevance: 0.25,
    early: { perYear: 0.5, weight: 40 },
    committed: { perYear: 0.8, weight: 1 },
    construction: { perYear: 0.5, weight: 60 },
    logSpread: 0.15,
  },
  /** Prior of what opposition does, until 30 contested projects are resolved in the facts. */
  opposition: { contested: 99 / 770, cancelOdds: 3.2, decided: 0.5 },
} as const;

const american: ByRegion = { us: 0.76, china: 0, europe: 0.13, asia_pacific: 0.1, rest: 0.01 };

/** Where each holder's capacity lies, live and planned; judged, with SemiAnalysis's levels by region in mind. */
export const whereabouts: Readonly<Record<Holder, ByRegion>> = {
  amazon: american,
  microsoft: american,
  alphabet: american,
  meta: american,
  oracle: { us: 0.8, china: 0, europe: 0.1, asia_pacific: 0.08, rest: 0.02 },
  apple: { us: 0.8, china: 0.02, europe: 0.16, asia_pacific: 0.02, rest: 0 },
  alibaba: { us: 0, china: 0.85, europe: 0, asia_pacific: 0.15, rest: 0 },
  tencent: { us: 0, china: 0.92, europe: 0, asia_pacific: 0.08, rest: 0 },
  bytedance: { us: 0.02, china: 0.7, europe: 0.03, asia_pacific: 0.25, rest: 0 },
  other_hyperscalers: { us: 0.3, china: 0.45, europe: 0.15, asia_pacific: 0.08, rest: 0.02 },
  newcomers: { us: 0.78, china: 0.02, europe: 0.1, asia_pacific: 0.07, rest: 0.03 },
  financial: { us: 0.6, china: 0.05, europe: 0.2, asia_pacific: 0.13, rest: 0.02 },
  industry: { us: 0.42, china: 0.25, europe: 0.15, asia_pacific: 0.15, rest: 0.03 },
};
