// A run of the forecast: facts and a scenario in, the share of each definition by year with everything around it out. Pure.
import { projectionRunId, shareValueId } from '../../schemas/ids.ts';
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';
import { bandFrom, rounded } from './bands.ts';
import { believeOf, target } from './believe.ts';
import { bridgeOf } from './bridge.ts';
import { topFactsOf, sourcesOf } from './fact-weights.ts';
import { type ForecastInput, hashInputs, horizon, modelVersion, type Prepared, prepare } from './forecast-input.ts';
import type {
  Believe,
  DefinitionForecast,
  ForecastResult,
  Headline,
  OppositionEffect,
  YearShare,
  YearTotal,
} from './forecast-result.ts';
import { funnelOf, operatorRows, traceOf } from './funnel.ts';
import { regions } from './holders.ts';
import { middleShares } from './middle-shares.ts';
import { tailWords } from './quantiles.ts';
import { gradeOf, mostJudgement, newestOf, qualityOf } from './quality.ts';
import { ratesOf } from './rates.ts';
import { type Simulated, simulateMiddle, simulatePaths, type Trace } from './simulate.ts';
import { tornadoOf } from './tornado.ts';

export { type ForecastInput, horizon, modelVersion } from './forecast-input.ts';
export type { ForecastResult } from './forecast-result.ts';

/** Paths that are enough to compare two inputs on the same draws. */
const comparing = 200;
const tailBelow = 18;

/** Runs the model on this thread. The same input gives the same bytes, whatever the order of its rows. */
export function runForecast(input: ForecastInput): ForecastResult {
  const prepared = prepare(input);
  return finishForecast(prepared, simulatePaths(prepared.planned.plan, 0, input.paths));
}

/** What of the last year is live today rests on cited figures; whatever comes after rests on judgement in part or whole. */
function judgementPct({ world, planned }: Prepared): number {
  const { commercial } = simulateMiddle(planned.plan);
  return 100 * Math.max(0, 1 - world.live / (commercial.at(-1) ?? world.live));
}

function headlineOf(pctJudgement: number, { to }: Prepared): Headline {
  const rule = pctJudgement > mostJudgement ? 'illustrative' : 'projection';
  const part = `${Math.round(pctJudgement)}% of the live megawatts of ${to} rest on judgement.`;
  return {
    rule,
    pctJudgement: rounded(pctJudgement),
    sentence: rule === 'illustrative' ? `Illustrative: ${part}` : `A projection: ${part}`,
  };
}

/** Everything that a result holds, from simulated paths of all threads. */
export function finishForecast(prepared: Prepared, simulated: Simulated): ForecastResult {
  const { input, world, planned, to, flags } = prepared;
  const { plan, operators, conversion } = planned;
  const { scenario, seed, paths } = input;
  const full = input.detail !== 'shares';
  const inputsHash = hashInputs(prepared);
  const runId = projectionRunId(inputsHash);
  const pctJudgement = judgementPct(prepared);
  const headline = headlineOf(pctJudgement, prepared);
  const asOf = newestOf(prepared);
  const years = Array.from({ length: plan.years }, (_, index) => horizon.from + 1 + index);
  const years_ = plan.shares.map((share, index) => yearsOf(share.definitionId, index));
  const medians = new Map(
    plan.shares.map(({ definitionId }, index) => [definitionId, years_[index]?.at(-1)?.sharePct.median ?? 0]),
  );
  const comparingPaths = Math.min(paths, comparing);
  const topFacts = full ? topFactsOf(prepared, medians, comparingPaths, to) : [];
  const definitionOf = new Map(input.definitions.map((each) => [each.definitionId, each]));
  const definitions = plan.shares.flatMap(({ definitionId }, index): DefinitionForecast[] => {
    const definition = definitionOf.get(definitionId);
    const weights = topFacts.find((each) => each.definitionId === definitionId)?.facts ?? [];
    if (!definition) return [];
    return [
      {
        definition,
        grade: gradeOf(pctJudgement),
        quality: qualityOf(prepared, pctJudgement, weights),
        note: noteOf(definition),
        years: years_[index] ?? [],
        tail: tailOf(definitionId, index),
      },
    ];
  });
  const trace = traceOf(prepared);
  const nFacts = world.figures.length + prepared.operatorFacts.length;
  return {
    runId,
    inputsHash,
    modelVersion,
    scenario: scenario.name,
    scenarioSentence: scenario.sentence,
    levers: { ...scenario.levers },
    changedLevers: [...(scenario.changed ?? [])],
    seed,
    paths,
    horizon: { from: horizon.from, to },
    asOf,
    nFacts,
    nOperators: new Set(operators.map(({ operatorId }) => operatorId)).size,
    headline,
    definitions,
    notProjected: planned.notProjected,
    totals: totalsOf(simulated, years, trace),
    tornado: full ? tornadoOf(plan, to) : [],
    bridge: bridgeOf(input.definitions, medians, to),
    believe: (full ? believeOf(input, comparingPaths, to) : null) ?? noBelief(to),
    topFacts,
    sources: full ? sourcesOf(prepared, medians, to) : [],
    moved: null,
    funnel: funnelOf(prepared),
    operators: operatorRows(prepared, trace),
    rates: ratesOf(prepared),
    opposition: oppositionOf(prepared, conversion.opposition),
    flags,
    values: definitions.flatMap((each) =>
      each.years.map((year) => valueOf(each, year, { runId, asOf, scenario: scenario.name, nFacts, pctJudgement })),
    ),
    checks: { layerError: simulated.layerError, flowError: simulated.flowError, overCap: simulated.overCap },
  };

  function yearsOf(definitionId: string, index: number): YearShare[] {
    return years.map((year, position): YearShare => {
      const at = (index * plan.years + position) * paths;
      const numerator = (path: number): number => simulated.numerator[at + path] ?? 0;
      const denominator = (path: number): number => simulated.denominator[at + path] ?? 1;
      return {
        definitionId,
        valueKind: 'projected',
        year,
        asOf: String(year),
        grade: gradeOf(pctJudgement),
        headline: headline.rule,
        sharePct: bandFrom(paths, (path) => (100 * numerator(path)) / denominator(path)),
        numeratorGw: bandFrom(paths, numerator),
        denominatorGw: bandFrom(paths, denominator),
      };
    });
  }

  function tailOf(definitionId: string, index: number): DefinitionForecast['tail'] {
    const at = (index * plan.years + plan.years - 1) * paths;
    const shares = Array.from(
      { length: paths },
      (_, path) => (100 * (simulated.numerator[at + path] ?? 0)) / (simulated.denominator[at + path] ?? 1),
    );
    return { definitionId, year: to, belowPct: tailBelow, words: tailWords(shares, tailBelow) };
  }
}

function totalsOf(simulated: Simulated, years: readonly number[], trace: Trace): YearTotal[] {
  const count = simulated.to - simulated.from;
  return years.map((year, index) => ({
    year,
    commercialGw: bandFrom(count, (path) => simulated.commercial[index * count + path] ?? 0),
    withOnPremiseGw: bandFrom(
      count,
      (path) => (simulated.commercial[index * count + path] ?? 0) + (simulated.onPremise[index * count + path] ?? 0),
    ),
    regions: regions.map((region, place) => {
      const { wanted = 0, delivered = 0, cap = 0, live = 0 } = trace.regions[index]?.[place] ?? {};
      return {
        region,
        liveGw: rounded(live),
        wantedGw: rounded(wanted),
        deliveredGw: rounded(delivered),
        deferredGw: rounded(wanted - delivered),
        capGw: Number.isFinite(cap) ? rounded(cap) : null,
      };
    }),
  }));
}

function noteOf({ phaseSet, groupId, attribution }: ShareDefinition): string | null {
  if (phaseSet === 'all_phases')
    return 'What is live and planned at each year’s end, new announcements counted, as if all of it were built.';
  if (attribution === 'end_user') return 'What AI labs use, and what newcomers run for the four firms, is judged.';
  return groupId.startsWith('hyperscale') ? 'Hyperscalers beside the four firms are split by judgement.' : null;
}

const noBelief = (year: number): Believe => ({
  definitionId: target.definitionId,
  year,
  targetPct: target.pct,
  reached: false,
  sharePct: { median: 0, p025: 0, p10: 0, p25: 0, p75: 0, p90: 0, p975: 0 },
  conditions: [],
  sentence: `${target.definitionId} was not projected, so nothing is said of what ${target.pct}% would take.`,
});

/** What twice as many contested projects do to each share, whichever way it goes. */
function oppositionOf(prepared: Prepared, found: Prepared['planned']['conversion']['opposition']): OppositionEffect {
  const { input, planned } = prepared;
  const { levers } = input.scenario;
  const more = prepare({
    ...input,
    scenario: { ...input.scenario, levers: { ...levers, opposition: levers.opposition * 2 } },
  });
  const [before, after] = [middleShares(planned.plan), middleShares(more.planned.plan)];
  const facts = found.restsOn === 'facts';
  return {
    restsOn: found.restsOn,
    resolvedContested: found.resolved,
    cancelOdds: rounded(found.cancelOdds),
    delay: rounded(1 / found.decided),
    label: 'association',
    why: facts
      ? `${found.resolved} contested projects of Compute Atlas are resolved; compared with others of the same type of owner. A project may be contested because it stalls.`
      : 'A prior stands in until 30 contested projects of the facts are resolved: Heatmap finds 99 of 770 contested, and 40% of those under sustained opposition given up.',
    url: facts ? (prepared.hazards?.url ?? null) : 'https://heatmap.news/am/trump-revolution-wind-loss',
    onShare: planned.plan.shares.map(({ definitionId }) => ({
      definitionId,
      deltaPct: rounded((after.get(definitionId) ?? 0) - (before.get(definitionId) ?? 0)),
    })),
  };
}

type RunFacts = {
  readonly runId: string;
  readonly asOf: string;
  readonly scenario: string;
  readonly nFacts: number;
  readonly pctJudgement: number;
};

function valueOf(
  { definition, grade, note }: DefinitionForecast,
  { year, sharePct, numeratorGw, denominatorGw }: YearShare,
  run: RunFacts,
): ShareValue {
  const text = (value: number): string => value.toFixed(4);
  const mw = (value: number): string => (value * 1000).toFixed(0);
  const { definitionId } = definition;
  return {
    shareId: shareValueId(['projected', run.runId, definitionId, year]),
    runId: run.runId,
    definitionId,
    year,
    asOf: String(year),
    valueKind: 'projected',
    scenario: run.scenario,
    sharePct: text(sharePct.median),
    p025: text(sharePct.p025),
    p10: text(sharePct.p10),
    p25: text(sharePct.p25),
    p75: text(sharePct.p75),
    p90: text(sharePct.p90),
    p975: text(sharePct.p975),
    numeratorMw: mw(numeratorGw.median),
    denominatorMw: mw(denominatorGw.median),
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
    vintage: run.asOf,
    nFacts: run.nFacts,
    pctJudgement: run.pctJudgement.toFixed(4),
    pctInferred: null,
    pctConverted: '0',
    grade,
    note,
  };
}
