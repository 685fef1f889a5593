// A run of the forecast: facts and a scenario in, the share of each definition by year with its bands out. Pure.
import { PermanentError } from '../../schemas/errors.ts';
import { contentHash, projectionRunId, shareValueId } from '../../schemas/ids.ts';
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { exitRates, judged, judgedPhases, type Rate, ratesOf } from './assumptions.ts';
import { layerError, modelledShares } from './layer-shares.ts';
import { quantile, tailWords } from './quantiles.ts';
import { pathRandom, seedBits } from './random.ts';
import type { Scenario } from './scenarios.ts';
import { simulatePath, type YearEnd } from './simulate-path.ts';
import { type StartWorld, startWorld } from './start-world.ts';

/** Raised with every change of the arithmetic, so that runs of two models never share an id. */
export const modelVersion = '1';

/** Last year of facts that the model starts from, and the year it runs to. */
export const horizon = { from: 2025, to: 2032 } as const;

export type ForecastInput = {
  readonly facts: readonly BaselineFigure[];
  readonly definitions: readonly ShareDefinition[];
  readonly scenario: Scenario;
  readonly seed: string;
  readonly paths: number;
};

export type ForecastResult = {
  readonly runId: string;
  readonly inputsHash: string;
  readonly modelVersion: string;
  readonly scenario: string;
  readonly seed: string;
  readonly paths: number;
  readonly nFacts: number;
  /** Percent of the live gigawatts of the last year that rest on judged rates or a judged split of the pipeline. */
  readonly pctJudgement: string;
  readonly headline: 'illustrative' | 'projection';
  readonly values: readonly ShareValue[];
  /** Live gigawatts by year: median and 80% band. */
  readonly totals: readonly { readonly year: number; readonly commercialGw: Band; readonly withOnPremiseGw: Band }[];
  readonly tails: readonly {
    readonly definitionId: string;
    readonly year: number;
    readonly belowPct: number;
    readonly words: string;
  }[];
  readonly rates: readonly Rate[];
  readonly checks: { readonly layerError: number; readonly flowError: number; readonly overCap: number };
};
type Band = { readonly p10: string; readonly median: string; readonly p90: string };

function requireInput({ paths, definitions }: ForecastInput): void {
  if (!Number.isInteger(paths) || paths < 1 || paths > 1_000_000) {
    throw new PermanentError('FORECAST_INPUT', `paths is ${paths}; it takes a whole number from 1 to 1000000`);
  }
  if (!definitions.some(({ definitionId }) => definitionId in modelledShares)) {
    throw new PermanentError('FORECAST_INPUT', 'none of these definitions can be projected');
  }
}

/** Everything that the result depends on, in an order of its own. */
function hashInputs(
  { scenario, seed, paths }: ForecastInput,
  world: StartWorld,
  definitions: readonly string[],
): string {
  const facts = [...world.figures].sort((a, b) => (a.figureId < b.figureId ? -1 : 1));
  return contentHash(
    JSON.stringify({ modelVersion, horizon, facts, judged, judgedPhases, definitions, scenario, seed, paths }),
  );
}

function simulate({ scenario, seed, paths }: ForecastInput, world: StartWorld): YearEnd[][] {
  const exits = exitRates(world);
  const bits = seedBits(seed);
  return Array.from({ length: paths }, (_, path) =>
    simulatePath(world, scenario.levers, exits, pathRandom(bits, path), horizon),
  );
}

/** What of the last year is live today rests on cited figures; whatever comes after rests on judgement. */
function judgementPct(input: ForecastInput, world: StartWorld): number {
  const levers = { ...input.scenario.levers, uncertainty: 0 };
  const [path] = simulate({ ...input, scenario: { ...input.scenario, levers }, paths: 1 }, world);
  const last = path?.at(-1);
  return last ? 100 * Math.max(0, 1 - world.live / last.commercial) : 100;
}

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

function bandOf(values: readonly number[]): Band {
  const sorted = ascending(values);
  const at = (p: number): string => quantile(sorted, p).toFixed(2);
  return { p10: at(0.1), median: at(0.5), p90: at(0.9) };
}

/** Runs the model. The same facts, definitions, scenario, seed and paths give the same result to the byte, in any order. */
export function runForecast(input: ForecastInput): ForecastResult {
  requireInput(input);
  const world = startWorld(input.facts);
  const definitions = input.definitions
    .map(({ definitionId }) => definitionId)
    .filter((id) => id in modelledShares)
    .sort();
  const inputsHash = hashInputs(input, world, definitions);
  const runId = projectionRunId(inputsHash);
  const paths = simulate(input, world);
  const pctJudgement = judgementPct(input, world);
  const years = Array.from({ length: horizon.to - horizon.from }, (_, index) => horizon.from + 1 + index);
  const endsOf = (index: number): YearEnd[] => paths.flatMap((path) => path[index] ?? []);
  const vintage = world.figures.reduce((newest, each) => (each.published > newest ? each.published : newest), '');

  const shareOf = (definitionId: string, ends: readonly YearEnd[]): number[] => {
    const read = modelledShares[definitionId];
    return read ? ends.map((end) => 100 * read(end)) : [];
  };
  const values = definitions.flatMap((definitionId) =>
    years.map((year, index): ShareValue => {
      const sorted = ascending(shareOf(definitionId, endsOf(index)));
      const at = (p: number): string => quantile(sorted, p).toFixed(4);
      return {
        ...projectedValue,
        shareId: shareValueId(['projected', runId, definitionId, year]),
        runId,
        definitionId,
        year,
        asOf: String(year),
        scenario: input.scenario.name,
        sharePct: at(0.5),
        p025: at(0.025),
        p10: at(0.1),
        p25: at(0.25),
        p75: at(0.75),
        p90: at(0.9),
        p975: at(0.975),
        vintage,
        nFacts: world.figures.length,
        pctJudgement: pctJudgement.toFixed(4),
        note: definitionId.startsWith('hyperscale19') ? scaledNote : null,
      };
    }),
  );
  const last = endsOf(years.length - 1);
  const ends = paths.flat();
  const largest = (of: (end: YearEnd) => number): number => ends.reduce((most, end) => Math.max(most, of(end)), 0);
  return {
    runId,
    inputsHash,
    modelVersion,
    scenario: input.scenario.name,
    seed: input.seed,
    paths: input.paths,
    nFacts: world.figures.length,
    pctJudgement: pctJudgement.toFixed(2),
    headline: pctJudgement > 50 ? 'illustrative' : 'projection',
    values,
    totals: years.map((year, index) => ({
      year,
      commercialGw: bandOf(endsOf(index).map((end) => end.commercial)),
      withOnPremiseGw: bandOf(endsOf(index).map((end) => end.commercial + end.onPremise)),
    })),
    tails: definitions.map((definitionId) => ({
      definitionId,
      year: horizon.to,
      belowPct: 18,
      words: tailWords(shareOf(definitionId, last), 18),
    })),
    rates: ratesOf(world),
    checks: {
      layerError: largest(layerError),
      flowError: largest((end) => end.flowError),
      overCap: largest((end) => end.delivered - end.cap),
    },
  };
}

const scaledNote =
  'The four firms scaled to about 19 by their part of hyperscale self-build; supposes that the others keep pace.';

/** What is the same for every projected value. */
const projectedValue = {
  valueKind: 'projected',
  numeratorMw: null,
  denominatorMw: null,
  unclassifiedMw: null,
  roundingLowPct: null,
  roundingHighPct: null,
  lowerBoundPct: null,
  upperBoundPct: null,
  publisher: null,
  quotedVia: null,
  url: null,
  comparator: null,
  modality: null,
  pctInferred: null,
  pctConverted: '0',
  grade: 'D',
} as const satisfies Partial<ShareValue>;
