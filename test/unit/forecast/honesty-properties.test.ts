// What must hold in any world, whatever is drawn and whichever lever is pulled.
import { describe, expect, test } from 'vitest';
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { shareGroups } from '../../../forecast/definitions/share-groups.ts';
import type { ForecastInput } from '../../../forecast/model/forecast-input.ts';
import { shippedHazards } from '../../../forecast/model/hazards.ts';
import type { OperatorFact } from '../../../forecast/model/operator-facts.ts';
import { runForecast } from '../../../forecast/model/run-forecast.ts';
import { runForecastInThreads } from '../../../forecast/model/run-forecast-in-threads.ts';
import { type Levers, scenarioNamed } from '../../../forecast/model/scenarios.ts';
import { type Simulated, simulatePaths } from '../../../forecast/model/simulate.ts';
import { startWorld } from '../../../forecast/model/start-world.ts';
import { planWorld } from '../../../forecast/model/world-plan.ts';
import { seeded, shuffled } from '../resolve/fixtures.ts';
import { drawsOf, publishedFigures } from './honesty-worlds.ts';

const years = 7;
const watched = {
  owned: 'big4-live-owned-commercial',
  operated: 'big4-live-operated-commercial',
  withOnPremise: 'big4-live-owned-with-on-premise',
} as const;
const definitions = shareDefinitions.filter((each) => Object.values<string>(watched).includes(each.definitionId));

function simulate(levers: Partial<Levers>, { world = -1, paths = 200 } = {}): Simulated {
  const figures = world < 0 ? baselineFigures : publishedFigures(drawsOf(world));
  const { plan } = planWorld({
    world: startWorld(figures),
    hazards: shippedHazards,
    operatorFacts: [],
    definitions,
    groups: shareGroups,
    scenario: scenarioNamed('central', levers),
    seed: `world ${world}`,
    years,
  });
  return simulatePaths(plan, 0, paths);
}

const order = Object.values(watched).toSorted();
const count = ({ from, to }: Simulated): number => to - from;
/** A share of the last year, path by path. */
const shares = (run: Simulated, definition: keyof typeof watched): number[] => {
  const at = (order.indexOf(watched[definition]) * years + years - 1) * count(run);
  return Array.from(
    { length: count(run) },
    (_, path) => (run.numerator[at + path] ?? 0) / (run.denominator[at + path] ?? 1),
  );
};
const totals = (run: Simulated): number[] => Array.from(run.commercial.slice((years - 1) * count(run)));

describe('conservation, in 12 worlds with their own levers', () => {
  test.each(Array.from({ length: 12 }, (_, world) => world))('world %d', (world) => {
    const draws = drawsOf(1000 + world);
    const pulled = (name: string, spread: number): number => Math.exp(spread * draws.normal(name));
    const run = simulate(
      {
        opposition: pulled('opposition', 0.7),
        entrants: pulled('entrants', 0.7),
        earlyStage: pulled('early', 1),
        newcomerRealisation: pulled('newcomers', 1),
        qualityGap: 2 * draws.normal('gap'),
        grid: pulled('grid', 1),
        lease: pulled('lease', 1.5),
        bigTechPipeline: pulled('pipeline', 0.5),
        uncertainty: 3 * draws.uniform('uncertainty'),
      },
      { world, paths: 60 },
    );
    // Every live megawatt counts once by owner, by operator and by end user; what begins ends or waits; no cap is passed.
    expect(run.layerError).toBeLessThan(1e-9);
    expect(run.flowError).toBeLessThan(1e-8);
    expect(run.overCap).toBeLessThan(1e-9);
    for (const definition of ['owned', 'operated', 'withOnPremise'] as const) {
      for (const share of shares(run, definition)) expect(share > 0 && share < 1).toBe(true);
    }
    // Who owns it runs it or lets it: the four firms run at least what they own.
    const [owned, operated] = [shares(run, 'owned'), shares(run, 'operated')];
    expect(owned.every((share, path) => share <= (operated[path] ?? 0) + 1e-12)).toBe(true);
  });
});

type Measure = (run: Simulated) => number[];
const owned: Measure = (run) => shares(run, 'owned');
const operated: Measure = (run) => shares(run, 'operated');
const withOnPremise: Measure = (run) => shares(run, 'withOnPremise');
const width: Measure = (run) => {
  const sorted = owned(run).toSorted((a, b) => a - b);
  return [(sorted[Math.floor(0.9 * sorted.length)] ?? 0) - (sorted[Math.floor(0.1 * sorted.length)] ?? 0)];
};

/** Lever, its settings from low to high, what it may only raise or lower, and on how many of 100 paths. */
const monotone: readonly (readonly [keyof Levers, readonly number[], string, Measure, 'rises' | 'falls' | 'stays'])[] =
  [
    ['newcomerRealisation', [0.5, 1, 2, 4], 'what the four own', owned, 'falls'],
    ['newcomerRealisation', [0.5, 1, 2, 4], 'the total', totals, 'rises'],
    ['entrants', [0.5, 1, 2, 4], 'what the four own', owned, 'falls'],
    ['qualityGap', [-1, 0, 1, 2], 'what the four own', owned, 'rises'],
    ['earlyStage', [0.5, 1, 2, 4], 'the total', totals, 'rises'],
    ['grid', [0.5, 1, 2, 4], 'the total', totals, 'rises'],
    ['opposition', [0, 1, 2, 4], 'the total', totals, 'falls'],
    ['lease', [0.5, 1, 2, 4], 'what the four run', operated, 'rises'],
    ['lease', [0.5, 1, 2, 4], 'what the four own', owned, 'stays'],
    ['onPremiseGrowth', [-0.05, 0, 0.05, 0.1], 'what the four own of everything', withOnPremise, 'falls'],
    ['onPremiseGrowth', [-0.05, 0, 0.05, 0.1], 'what the four own without on-premise', owned, 'stays'],
    ['bigTechInflow', [0.05, 0.15, 0.3, 0.5], 'what the four own', owned, 'rises'],
    ['bigTechPipeline', [0.4, 0.7, 1, 1.5], 'what the four own', owned, 'rises'],
    ['uncertainty', [0, 0.5, 1, 2], 'the width of the band', width, 'rises'],
  ];

describe('each lever moves one way, on every path with the same draws', () => {
  test.each(monotone)('%s %j: %s', (lever, settings, _what, measure, direction) => {
    const results = settings.map((setting) => measure(simulate({ [lever]: setting }, { paths: 80 })));
    const [first = []] = results;
    for (const [index, values] of results.slice(1).entries()) {
      const before = results[index] ?? [];
      const steps = values.map((value, path) => value - (before[path] ?? 0));
      if (direction === 'stays') expect(Math.max(...steps.map(Math.abs))).toBeLessThan(1e-12);
      else if (direction === 'rises') expect(Math.min(...steps)).toBeGreaterThan(-1e-12);
      else expect(Math.max(...steps)).toBeLessThan(1e-12);
    }
    if (direction !== 'stays') expect(results.at(-1)).not.toEqual(first);
  });
});

const facts = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa'].map(
  (name, index): OperatorFact => ({
    factId: `fact ${name}`,
    operatorId: name.toLowerCase(),
    name,
    holder: index % 2 === 0 ? 'newcomers' : 'industry',
    region: 'us',
    phase: index % 3 === 0 ? 'live' : 'under_construction',
    mw: 90 + 60 * index,
    asOf: '2026',
    publisher: 'Example',
    url: 'https://example.org/',
    isDisputed: false,
  }),
);
const input = (changes: Partial<ForecastInput> = {}): ForecastInput => ({
  facts: baselineFigures,
  operatorFacts: facts,
  definitions,
  scenario: scenarioNamed('central'),
  seed: '7',
  paths: 120,
  detail: 'shares',
  ...changes,
});

describe('the same seed and facts give the same bytes', () => {
  const wanted = JSON.stringify(runForecast(input()));

  test('in any order of rows', () => {
    for (const seed of [1, 2, 3]) {
      const mixed = input({
        facts: shuffled(baselineFigures, seeded(seed)),
        operatorFacts: shuffled(facts, seeded(seed)),
        definitions: shuffled(definitions, seeded(seed)),
      });
      expect(JSON.stringify(runForecast(mixed)) === wanted).toBe(true);
    }
  });

  test.each([1, 2, 3])('on %d threads', { timeout: 60_000 }, async (threads) => {
    expect(JSON.stringify(await runForecastInThreads(input(), threads)) === wanted).toBe(true);
  });

  test('and another seed or fact gives others', () => {
    expect(JSON.stringify(runForecast(input({ seed: '8' }))) === wanted).toBe(false);
    expect(JSON.stringify(runForecast(input({ operatorFacts: facts.slice(1) }))) === wanted).toBe(false);
  });
});

describe('single sources and false rows', () => {
  test('each source withheld in turn, with its shift', { timeout: 60_000 }, () => {
    const { sources, definitions: told } = runForecast(input({ detail: 'full', operatorFacts: [], paths: 200 }));
    const found = sources.find((each) => each.definitionId === watched.owned);
    const read = new Set(startWorld(baselineFigures).figures.map((figure) => figure.publisher));
    expect(new Set(found?.sources.map((each) => each.publisher))).toEqual(new Set([...read, 'Compute Atlas']));
    const median =
      told.find((each) => each.definition.definitionId === watched.owned)?.years.at(-1)?.sharePct.median ?? 0;
    for (const { publisher, nFacts, withoutPct, shiftPct, why } of found?.sources ?? []) {
      console.log(
        `without ${publisher} (${nFacts} facts): ${withoutPct ?? 'no result'}, ${shiftPct ?? ''} points; ${why}`,
      );
      expect(withoutPct === null ? why.length > 0 : Math.abs(withoutPct - median - (shiftPct ?? 0)) < 0.02).toBe(true);
    }
    expect(found?.sources.some((each) => Math.abs(each.shiftPct ?? 0) > 0.5)).toBe(true);
  });

  test('a planted false row of 10 GW is flagged and held out', () => {
    const [first] = facts;
    if (!first) throw new Error('there are no facts');
    const honest = runForecast(input());
    for (const phase of ['live', 'under_construction', 'committed', 'early_stage'] as const) {
      const planted: OperatorFact = {
        ...first,
        factId: 'fact planted',
        operatorId: 'planted',
        name: 'Planted',
        phase,
        mw: 10_000,
      };
      const result = runForecast(input({ operatorFacts: [...facts, planted] }));
      expect([phase, result.flags.map((flag) => [flag.factId, flag.reason, flag.mw])]).toEqual([
        phase,
        [['fact planted', 'outlier', 10_000]],
      ]);
      expect(result.definitions.map((each) => each.years)).toEqual(honest.definitions.map((each) => each.years));
    }
    expect(honest.flags).toEqual([]);
  });
});
