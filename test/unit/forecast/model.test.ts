// The model: what it must keep whatever is drawn, and where its middle must lie.
import { describe, expect, test } from 'vitest';
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import {
  normalAt,
  normalQuantile,
  pathBits,
  quickNormalAt,
  textBits,
  uniformAt,
} from '../../../forecast/model/counter-random.ts';
import { type ForecastInput, prepare } from '../../../forecast/model/forecast-input.ts';
import type { ForecastResult } from '../../../forecast/model/forecast-result.ts';
import { shippedHazards } from '../../../forecast/model/hazards.ts';
import type { OperatorFact } from '../../../forecast/model/operator-facts.ts';
import { sizesOf } from '../../../forecast/model/operators.ts';
import { exposureOfMedian, operatorRate, pooledRate } from '../../../forecast/model/pool-rates.ts';
import { quantile, tailWords } from '../../../forecast/model/quantiles.ts';
import { runForecast } from '../../../forecast/model/run-forecast.ts';
import { runForecastInThreads } from '../../../forecast/model/run-forecast-in-threads.ts';
import { baseOf, type Levers, parseLevers, scenarioNamed } from '../../../forecast/model/scenarios.ts';
import { whatMoved } from '../../../forecast/model/what-moved.ts';
import { shareValue } from '../../../schemas/share-definition.ts';

const inputOf = (scenario: string, more: Partial<ForecastInput> & { levers?: Partial<Levers> } = {}): ForecastInput => {
  const { levers = {}, ...rest } = more;
  return {
    facts: baselineFigures,
    definitions: shareDefinitions,
    scenario: scenarioNamed(scenario, levers),
    seed: '7',
    paths: 400,
    detail: 'shares',
    ...rest,
  };
};
const run = (scenario: string, more: Partial<ForecastInput> & { levers?: Partial<Levers> } = {}) =>
  runForecast(inputOf(scenario, more));
const owned = 'big4-live-owned-commercial';
const operated = 'big4-live-operated-commercial';
const share = (result: ForecastResult, definitionId: string, year = 2032) => {
  const found = result.definitions
    .find(({ definition }) => definition.definitionId === definitionId)
    ?.years.find((each) => each.year === year);
  if (!found) throw new Error(`no value of ${definitionId} in ${year}`);
  return found;
};
const median = (result: ForecastResult, definitionId: string, year?: number) =>
  share(result, definitionId, year).sharePct.median;
const totalGw = (result: ForecastResult) => result.totals.at(-1)?.commercialGw.median ?? Number.NaN;
const fact = (mw: number, more: Partial<OperatorFact> = {}): OperatorFact => ({
  factId: `evt_${mw}_${more.operatorId ?? 'a'}`,
  operatorId: 'firm-a',
  name: 'Firm A',
  holder: 'newcomers',
  region: 'us',
  phase: 'under_construction',
  mw,
  asOf: '2026',
  publisher: 'a digest',
  url: null,
  isDisputed: false,
  ...more,
});

describe('the central run', () => {
  const result = run('central', { paths: 2000 });

  test.each([
    [owned, 32.4, 3],
    ['big4-live-owned-with-on-premise', 27.3, 3],
    [operated, 63.3, 4],
    ['big4-live-operated-with-on-premise', 53.5, 4],
  ])('%s lies near the prototype, whose figures it shares', (definitionId, prototype, points) => {
    expect(Math.abs(median(result, definitionId) - prototype)).toBeLessThan(points);
  });

  test('the total lies between what third parties expect', () => {
    expect(totalGw(result)).toBeGreaterThan(140);
    expect(totalGw(result)).toBeLessThan(185);
    const in2030 = result.totals.find(({ year }) => year === 2030)?.withOnPremiseGw.median ?? Number.NaN;
    expect(in2030).toBeGreaterThan(131);
    expect(in2030).toBeLessThan(200);
  });

  test('bands are nested and every row keeps its schema', () => {
    for (const value of result.values) {
      const band = [value.p025, value.p10, value.p25, value.sharePct, value.p75, value.p90, value.p975].map(Number);
      expect(band).toEqual([...band].sort((a, b) => a - b));
      expect(shareValue.parse(value)).toEqual(value);
    }
    expect(result.values).toHaveLength(result.definitions.length * 7);
  });

  test('layers sum to 1, nothing gets lost on the way, every region keeps its cap', () => {
    expect(result.checks.layerError).toBeLessThan(1e-9);
    expect(result.checks.flowError).toBeLessThan(1e-9);
    expect(result.checks.overCap).toBeLessThan(1e-9);
    for (const { regions } of result.totals) {
      for (const { wantedGw, deliveredGw, deferredGw, capGw } of regions) {
        expect(deferredGw).toBeCloseTo(wantedGw - deliveredGw, 3);
        expect(deliveredGw).toBeLessThanOrEqual((capGw ?? Number.POSITIVE_INFINITY) + 1e-3);
      }
    }
    // Somewhere something has to wait, or the cap would be an ornament.
    expect(result.totals.some(({ regions }) => regions.some(({ deferredGw }) => deferredGw > 0))).toBe(true);
  });

  test('it runs on at least 500 operators', () => {
    expect(result.nOperators).toBeGreaterThanOrEqual(500);
  });

  test('most of it rests on judgement and the headline says so, without any odds', () => {
    expect(result.headline.pctJudgement).toBeGreaterThan(50);
    expect(result.headline.rule).toBe('illustrative');
    expect(result.headline.sentence).toMatch(/^Illustrative: /);
    expect(result.headline.sentence).not.toMatch(/probab|odds|under these assumptions|</);
    for (const rate of result.rates)
      expect([rate.name, rate.restsOn === 'judgement']).toEqual([rate.name, rate.n === 0]);
    expect(new Set(result.rates.map(({ restsOn }) => restsOn))).toEqual(new Set(['facts', 'pooled', 'judgement']));
  });

  test('what it cannot answer is named with the reason', () => {
    expect(result.notProjected.find((each) => each.definitionId === 'big4-oracle-owned-ai-compute')?.why).toMatch(
      /chips/,
    );
  });

  test('tails are floored', () => {
    expect(result.definitions.find(({ definition }) => definition.definitionId === owned)?.tail.words).toBe(
      '< 1% under these assumptions',
    );
    expect(tailWords([17, 19], 18)).toBe('50% under these assumptions');
  });

  test('neighbours on the bridge differ in one switch and meet', () => {
    expect(result.bridge.length).toBeGreaterThanOrEqual(4);
    result.bridge.forEach((step, index) => {
      expect(step.deltaPct).toBeCloseTo(step.toPct - step.fromPct, 3);
      expect(step.toPct).toBe(median(result, step.toDefinitionId));
      if (index > 0) expect(step.fromDefinitionId).toBe(result.bridge[index - 1]?.toDefinitionId);
    });
  });
});

describe('scenarios and levers', () => {
  test('all built gives the arithmetic behind 18%: 68 of 378 GW', () => {
    const result = run('all-built', { paths: 1 });
    expect(median(result, owned)).toBeCloseTo((68 / 378) * 100, 4);
    expect(median(result, 'big4-all-phases-owned')).toBeCloseTo((68 / 378) * 100, 4);
    expect(totalGw(result)).toBeCloseTo(378, 4);
  });

  test('18% of what runs takes believing everything at once', () => {
    expect(Math.abs(median(run('believe-18'), owned) - 18)).toBeLessThan(1.5);
  });

  test('an unknown scenario or lever is refused, with what was probably meant', () => {
    expect(() => scenarioNamed('tightgrid')).toThrow(
      /no scenario tightgrid; there are central, .* Did you mean tight-grid\?/,
    );
    expect(() => scenarioNamed('hope')).not.toThrow(/Did you mean/);
    expect(() => parseLevers(['gird=2'])).toThrow(/no lever gird.*Did you mean grid\?/);
    expect(() => parseLevers(['grid=-1'])).toThrow(/grid takes a number from/);
    expect(() => parseLevers(['grid='])).toThrow(/grid takes a number from/);
    expect(() => parseLevers(['allBuilt=1'])).toThrow(/true or false/);
    expect(parseLevers(['grid=2', 'allBuilt=true'])).toEqual({ grid: 2, allBuilt: true });
  });

  test('a run with changed levers is not taken for the named setting', () => {
    const changed = scenarioNamed('central', { opposition: 2, grid: 0.8 });
    expect(changed).toMatchObject({ name: 'central with grid=0.8 opposition=2', changed: ['grid', 'opposition'] });
    expect(baseOf(changed.name)).toBe('central');
    expect(scenarioNamed('central').name).toBe('central');
  });

  const steps = (name: keyof Levers, values: readonly number[]) =>
    values.map((value) => run('central', { paths: 200, levers: { [name]: value } }));
  const rises = (values: readonly number[]) =>
    values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0) - 1e-9);

  test.each<[keyof Levers, readonly number[], string, 'up' | 'down']>([
    ['newcomerRealisation', [0.5, 1, 2, 4], owned, 'down'],
    ['entrants', [0.5, 1, 2, 4], owned, 'down'],
    ['qualityGap', [-2, 0, 1, 2], owned, 'up'],
    ['bigTechInflow', [0.05, 0.16, 0.3, 0.5], owned, 'up'],
    ['bigTechPipeline', [0.5, 1, 1.5], owned, 'up'],
    ['lease', [0.5, 1, 2, 4], operated, 'up'],
    ['onPremiseGrowth', [-0.05, 0, 0.05, 0.1], 'big4-live-owned-with-on-premise', 'down'],
  ])('%s %s moves %s one way: %s', (name, values, definitionId, way) => {
    const shares = steps(name, values).map((each) => median(each, definitionId));
    expect(rises(way === 'up' ? shares : shares.map((each) => -each))).toBe(true);
    expect(shares.at(-1)).not.toBe(shares[0]);
  });

  test.each<[keyof Levers, readonly number[]]>([
    ['grid', [0.3, 0.6, 1, 2]],
    ['earlyStage', [0.5, 1, 2, 4]],
    ['entrants', [0.5, 1, 2]],
  ])('more of %s never lowers the total', (name, values) => {
    const totals = steps(name, values).map(totalGw);
    expect(rises(totals)).toBe(true);
    expect(totals.at(-1)).toBeGreaterThan(totals[0] ?? 0);
  });

  test('opposition lowers the total; what it does to the share is told as found', () => {
    const results = steps('opposition', [0.5, 1, 2, 4]);
    expect(rises(results.map((each) => -totalGw(each)))).toBe(true);
    const told = results[1]?.opposition;
    expect(told?.label).toBe('association');
    expect(told).toMatchObject({ restsOn: 'facts', resolvedContested: shippedHazards.contested.resolved });
    const found = told?.onShare.find((each) => each.definitionId === owned)?.deltaPct ?? Number.NaN;
    expect(Math.sign(found)).toBe(
      Math.sign(median(results[2] ?? run('central'), owned) - median(results[1] ?? run('central'), owned)),
    );
  });

  test('with fewer than 30 resolved contested projects a sourced prior stands in and says so', () => {
    const few = { ...shippedHazards, contested: { ...shippedHazards.contested, resolved: 29 } };
    const { opposition } = run('central', { paths: 10, hazards: few });
    expect(opposition).toMatchObject({ restsOn: 'judgement', resolvedContested: 29 });
    expect(opposition.url).toMatch(/heatmap/);
  });

  test('leasing moves who runs it and not who owns it', () => {
    const [less, more] = [run('central', { levers: { lease: 1 } }), run('central', { levers: { lease: 2 } })];
    expect(median(more, owned)).toBe(median(less, owned));
  });
});

describe('repeating a run', () => {
  const facts = [fact(300), fact(900, { operatorId: 'firm-b', name: 'Firm B' })];
  const first = run('central', { operatorFacts: facts });

  test('the same seed and facts give the same bytes in any order of rows', () => {
    const shuffled = runForecast({
      ...inputOf('central', { operatorFacts: [...facts].reverse() }),
      facts: [...baselineFigures].reverse(),
      definitions: [...shareDefinitions].reverse(),
    });
    expect(JSON.stringify(shuffled)).toBe(JSON.stringify(first));
  });

  test('and on any number of threads', async () => {
    for (const threads of [2, 3]) {
      const threaded = await runForecastInThreads(inputOf('central', { operatorFacts: facts }), threads);
      expect(JSON.stringify(threaded)).toBe(JSON.stringify(first));
    }
  });

  test('another seed, scenario, lever or fact is another run', () => {
    const ids = [
      first.runId,
      run('central').runId,
      run('central', { seed: '8' }).runId,
      run('tight-grid').runId,
      run('central', { levers: { grid: 1.1 } }).runId,
      run('central', { hazards: null }).runId,
      run('central', {
        facts: baselineFigures.map((each) => (each.figureId === 'dcbyte-2025-big4' ? { ...each, value: '69' } : each)),
      }).runId,
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a full result', () => {
  const input = inputOf('central', { detail: 'full', paths: 300 });
  const result = runForecast(input);
  const of = <Row extends { readonly definitionId: string }>(rows: readonly Row[]): Row => {
    const found = rows.find((each) => each.definitionId === owned);
    if (!found) throw new Error('the definition is missing');
    return found;
  };

  test('the tornado is sorted and says what each input rests on', () => {
    const { rows } = of(result.tornado);
    expect(rows.map(({ swing }) => swing)).toEqual(rows.map(({ swing }) => swing).toSorted((a, b) => b - a));
    for (const row of rows) expect(row.restsOn === 'judgement').toBe(row.n === 0);
    expect(rows.find(({ driver }) => driver === 'leaseIncumbents')).toBeUndefined();
  });

  test('ten facts at most, each with the result without it, as a run without it gives', () => {
    const { facts } = of(result.topFacts);
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.length).toBeLessThanOrEqual(10);
    const [heaviest] = facts;
    const without = run('central', {
      paths: 300,
      facts: baselineFigures.filter(({ figureId }) => figureId !== heaviest?.factId),
    });
    expect(Math.abs((heaviest?.withoutPct ?? 0) - median(without, owned))).toBeLessThan(0.3);
  });

  test('each source withheld in turn, estimates among them', () => {
    const names = of(result.sources).sources.map(({ publisher }) => publisher);
    expect(names).toEqual(
      expect.arrayContaining(['Compute Atlas', 'DC Byte', 'Knight Frank', 'Synergy Research Group']),
    );
  });

  test('what one would have to believe brings the middle to 18', () => {
    expect(result.believe.reached).toBe(true);
    expect(result.believe.conditions.at(-1)?.cumulativePct).toBeCloseTo(18, 1);
    for (const { alonePct } of result.believe.conditions) expect(alonePct).toBeGreaterThan(18);
  });

  test('what moved names the fact that did it', () => {
    const changed = baselineFigures.map((each) =>
      each.figureId === 'dcbyte-2025-big4' ? { ...each, value: '80' } : each,
    );
    const next = runForecast({ ...input, facts: changed, detail: 'shares' });
    const moved = whatMoved({ ...input, facts: changed }, next, {
      runId: result.runId,
      runAt: '2026-01-01T00:00:00.000Z',
      modelVersion: result.modelVersion,
      scenario: 'central',
      seed: '7',
      levers: result.levers,
      figures: prepare(input).world.figures,
      operatorFacts: [],
      medians: Object.fromEntries(
        result.definitions.map((each) => [each.definition.definitionId, each.years.at(-1)?.sharePct.median ?? 0]),
      ),
    });
    const change = of(moved?.changes ?? []);
    expect(change.deltaPct).toBeGreaterThan(0.5);
    expect(change.causes.map(({ factId }) => factId)).toEqual(['dcbyte-2025-big4']);
    expect(change.causes[0]).toMatchObject({ kind: 'fact_changed', before: '68 GW', after: '80 GW' });
    expect(Math.abs(change.togetherPct)).toBeLessThan(0.3);
  });
});

describe('bad input', () => {
  test('no live level: it says what is missing', () => {
    expect(() => run('central', { facts: [] })).toThrow(/no capacity facts.*knight-frank-2024/);
    expect(() => run('central', { facts: [] })).toThrow(expect.objectContaining({ code: 'FORECAST_INPUT' }));
  });

  test('a missing figure is replaced by the next best, a negative or absurd one is named', () => {
    const without = baselineFigures.filter(({ figureId }) => figureId !== 'knight-frank-2024');
    expect(median(run('central', { facts: without }), owned)).toBeGreaterThan(25);
    for (const value of ['-4', '0', '66504']) {
      const absurd = baselineFigures.map((each) => (each.figureId === 'knight-frank-2024' ? { ...each, value } : each));
      expect(() => run('central', { facts: absurd })).toThrow(/knight-frank-2024 is .*which cannot be/);
    }
  });

  test('one operator only leaves the totals as they are', () => {
    const result = run('central', { operatorFacts: [fact(300)] });
    expect(Math.abs(median(result, owned) - median(run('central'), owned))).toBeLessThan(0.5);
    expect(result.operators.find(({ operatorId }) => operatorId === 'firm-a')).toMatchObject({
      nFacts: 1,
      restsOn: 'facts',
    });
  });

  test('negative, absurd and planted rows are held out and flagged, and move nothing', () => {
    const usual = Array.from({ length: 12 }, (_, index) =>
      fact(100 + 40 * index, { factId: `evt_${index}`, operatorId: `firm-${index}` }),
    );
    const planted = [
      fact(-5, { factId: 'negative' }),
      fact(500_000, { factId: 'absurd' }),
      fact(10_000, { factId: 'planted', holder: 'amazon', operatorId: 'amazon', name: 'Amazon' }),
      fact(Number.NaN, { factId: 'nothing' }),
    ];
    const result = run('central', { operatorFacts: [...usual, ...planted] });
    expect(result.flags.map(({ factId, reason }) => [factId, reason])).toEqual([
      ['absurd', 'absurd'],
      ['negative', 'negative'],
      ['nothing', 'negative'],
      ['planted', 'outlier'],
    ]);
    expect(median(result, owned)).toBe(median(run('central', { operatorFacts: usual }), owned));
  });

  test('definitions, paths and horizons that cannot be', () => {
    expect(() => run('central', { definitions: [] })).toThrow(/can be projected/);
    expect(() =>
      run('central', { definitions: shareDefinitions.filter(({ denominator }) => denominator === 'ai_compute') }),
    ).toThrow(/chips/);
    expect(() => run('central', { paths: 0 })).toThrow(/paths is 0/);
    expect(() => run('central', { to: 2025 })).toThrow(/the horizon 2025 lies before .* 2026/);
    expect(() => run('central', { to: 2100 })).toThrow(/too far/);
    expect(run('central', { to: 2028, paths: 10 }).totals).toHaveLength(3);
    expect(run('central', { to: 2035, paths: 10 }).checks.flowError).toBeLessThan(1e-9);
  });
});

describe('parts', () => {
  test('draws are uniform and normal, by name and path, and not by order', () => {
    const seed = textBits('x');
    const draws = (of: (path: number, key: number) => number) =>
      Array.from({ length: 40_000 }, (_, path) => of(pathBits(seed, path), 77));
    for (const normals of [draws(normalAt), draws(quickNormalAt)]) {
      const mean = normals.reduce((sum, each) => sum + each, 0) / normals.length;
      const variance = normals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / normals.length;
      expect(Math.abs(mean)).toBeLessThan(0.02);
      expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    }
    const uniform = draws(uniformAt);
    expect(Math.abs(uniform.reduce((sum, each) => sum + each, 0) / uniform.length - 0.5)).toBeLessThan(0.006);
    expect(Math.min(...uniform)).toBeGreaterThan(0);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 5);
    // Two names on the same paths have nothing to do with each other.
    const [one, two] = [draws(normalAt), draws((path) => normalAt(path, 78))];
    const together = one.reduce((sum, each, index) => sum + each * (two[index] ?? 0), 0) / one.length;
    expect(Math.abs(together)).toBeLessThan(0.02);
  });

  test('rates are pooled: few events keep close to the wider pool, many speak for themselves', () => {
    const world = { perYear: 0.5, restsOn: 'facts', n: 200 } as const;
    expect(pooledRate({ events: 0, years: 0 }, world, 50).perYear).toBe(0.5);
    expect(pooledRate({ events: 1, years: 1 }, world, 50).perYear).toBeCloseTo(26 / 51);
    expect(pooledRate({ events: 900, years: 1000 }, world, 50).perYear).toBeCloseTo(0.88, 2);
    const operator = operatorRate({ events: 2, years: 1 }, { events: 20, years: 100 }, world, {
      operator: 20,
      type: 50,
    });
    expect(operator.perYear).toBeGreaterThan(0.3);
    expect(operator.perYear).toBeLessThan(0.5);
    expect(exposureOfMedian(25, 1.1).years).toBeCloseTo(39.7, 1);
    expect(pooledRate({ events: 0, years: 10 }, { perYear: 1, restsOn: 'judgement', n: 0 }, 5).restsOn).toBe(
      'judgement',
    );
  });

  test('sizes sum to 1, largest first, none above the most that is assumed', () => {
    const sizes = sizesOf(60, 2.2);
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(Math.max(...sizes)).toBeLessThan(0.1);
    expect(sizesOf(1, 2)).toEqual([1]);
  });

  test('quantiles interpolate', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 1)).toBe(3);
  });
});
