// The model: what it must keep whatever is drawn, and where its middle must lie.
import { describe, expect, test } from 'vitest';
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { exposureOfMedian, operatorRate, pooledRate } from '../../../forecast/model/pool-rates.ts';
import { quantile, tailWords } from '../../../forecast/model/quantiles.ts';
import { pathRandom, seedBits } from '../../../forecast/model/random.ts';
import { type ForecastResult, runForecast } from '../../../forecast/model/run-forecast.ts';
import { type Levers, scenarioNamed } from '../../../forecast/model/scenarios.ts';
import { shareValue } from '../../../schemas/share-definition.ts';

const run = (
  scenario: string,
  { levers = {}, paths = 400, seed = '7' }: { levers?: Partial<Levers>; paths?: number; seed?: string } = {},
) =>
  runForecast({
    facts: baselineFigures,
    definitions: shareDefinitions,
    scenario: scenarioNamed(scenario, levers),
    seed,
    paths,
  });
const owned = 'big4-live-owned-commercial';
const operated = 'big4-live-operated-commercial';
const share = (result: ForecastResult, definitionId: string, year = 2032) => {
  const found = result.values.find((value) => value.definitionId === definitionId && value.year === year);
  if (!found) throw new Error(`no value of ${definitionId} in ${year}`);
  return found;
};
const median = (result: ForecastResult, definitionId: string, year?: number) =>
  Number(share(result, definitionId, year).sharePct);
const totalGw = (result: ForecastResult) => Number(result.totals.at(-1)?.commercialGw.median);

describe('the central run', () => {
  const result = run('central', { paths: 10_000 });

  test.each([
    [owned, 32.4],
    [operated, 63.3],
    ['big4-live-owned-with-on-premise', 27.3],
    ['big4-live-operated-with-on-premise', 53.5],
  ])('%s lies within three points of the prototype', (definitionId, prototype) => {
    expect(Math.abs(median(result, definitionId) - prototype)).toBeLessThan(3);
  });

  test('the total lies where the prototype has it, between the third parties', () => {
    expect(totalGw(result)).toBeGreaterThan(150);
    expect(totalGw(result)).toBeLessThan(185);
    const in2030 = Number(result.totals.find(({ year }) => year === 2030)?.withOnPremiseGw.median);
    expect(in2030).toBeGreaterThan(131);
    expect(in2030).toBeLessThan(200);
  });

  test('bands are nested and every value keeps its schema', () => {
    for (const value of result.values) {
      const band = [value.p025, value.p10, value.p25, value.sharePct, value.p75, value.p90, value.p975].map(Number);
      expect(band).toEqual([...band].sort((a, b) => a - b));
      expect(shareValue.parse(value)).toEqual(value);
      expect(value.sharePct).toMatch(/^\d+\.\d{4}$/);
    }
  });

  test('layers sum to 1, nothing gets lost on the way, the cap is obeyed', () => {
    expect(result.checks.layerError).toBeLessThan(1e-9);
    expect(result.checks.flowError).toBeLessThan(1e-9);
    expect(result.checks.overCap).toBeLessThan(1e-9);
  });

  test('most of it rests on judgement and the headline says so', () => {
    expect(Number(result.pctJudgement)).toBeGreaterThan(50);
    expect(result.headline).toBe('illustrative');
    expect(result.rates.filter((rate) => rate.restsOn === 'judgement').length).toBeGreaterThan(0);
    for (const rate of result.rates) expect(rate.restsOn === 'judgement').toBe(rate.n === 0);
  });

  test('tails are floored', () => {
    expect(result.tails.find((tail) => tail.definitionId === owned)?.words).toBe('< 1% under these assumptions');
    expect(tailWords([17, 19], 18)).toBe('50% under these assumptions');
    expect(
      tailWords(
        Array.from({ length: 1000 }, (_, i) => (i === 0 ? 17 : 19)),
        18,
      ),
    ).toMatch(/^< 1%/);
  });
});

describe('scenarios', () => {
  test('all built gives the arithmetic behind 18%: 68 of 378 GW', () => {
    const result = run('all-built', { paths: 1 });
    expect(median(result, owned)).toBeCloseTo((68 / 378) * 100, 4);
    expect(totalGw(result)).toBe(378);
  });

  test('18% of what runs takes believing everything at once', () => {
    expect(Math.abs(median(run('believe-18'), owned) - 18.3)).toBeLessThan(2);
  });

  test('an unknown scenario is refused with the list', () => {
    expect(() => scenarioNamed('hope')).toThrow(/no scenario hope; there are central, /);
  });

  const rising = (name: keyof Levers, low: number, high: number) =>
    [run('central', { levers: { [name]: low } }), run('central', { levers: { [name]: high } })] as const;

  test('more realisation of third parties never raises what the four own', () => {
    const [less, more] = rising('newcomerRealisation', 1, 3);
    expect(median(more, owned)).toBeLessThan(median(less, owned));
  });
  test('more entrants never raise it either', () => {
    const [less, more] = rising('entrants', 1, 3);
    expect(median(more, owned)).toBeLessThanOrEqual(median(less, owned));
  });
  test('a wider quality gap raises it', () => {
    const [less, more] = rising('qualityGap', 0, 3);
    expect(median(more, owned)).toBeGreaterThan(median(less, owned));
  });
  test('more grid never lowers the total', () => {
    const [less, more] = rising('grid', 0.6, 1.4);
    expect(totalGw(more)).toBeGreaterThan(totalGw(less));
  });
  test('more leasing raises what the four run and not what they own', () => {
    const [less, more] = rising('lease', 1, 2);
    expect(median(more, operated)).toBeGreaterThan(median(less, operated));
    expect(median(more, owned)).toBe(median(less, owned));
  });
  test('opposition lowers the total, whatever it does to the share', () => {
    const [less, more] = rising('opposition', 1, 2);
    expect(totalGw(more)).toBeLessThan(totalGw(less));
  });
  test('on-premise growth lowers only the shares that count it', () => {
    const [less, more] = rising('onPremiseGrowth', 0, 0.08);
    expect(median(more, 'big4-live-owned-with-on-premise')).toBeLessThan(
      median(less, 'big4-live-owned-with-on-premise'),
    );
    expect(median(more, owned)).toBe(median(less, owned));
  });
});

describe('repeating a run', () => {
  test('the same seed and facts give the same bytes in any order of rows', () => {
    const first = JSON.stringify(run('central'));
    const shuffled = runForecast({
      facts: [...baselineFigures].reverse(),
      definitions: [...shareDefinitions].reverse(),
      scenario: scenarioNamed('central'),
      seed: '7',
      paths: 400,
    });
    expect(JSON.stringify(shuffled)).toBe(first);
  });

  test('another seed, scenario or fact is another run', () => {
    const ids = [
      run('central').runId,
      run('central', { seed: '8' }).runId,
      run('tight-grid').runId,
      runForecast({
        facts: baselineFigures.map((each) => (each.figureId === 'dcbyte-2025-big4' ? { ...each, value: '69' } : each)),
        definitions: shareDefinitions,
        scenario: scenarioNamed('central'),
        seed: '7',
        paths: 400,
      }).runId,
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('bands', () => {
  test.each([owned, operated])(
    'paths of another seed fall into the bands of %s as often as they say',
    (definitionId) => {
      const bands = share(run('central', { paths: 4000 }), definitionId);
      const truths = Array.from({ length: 400 }, (_, world) =>
        median(run('central', { paths: 1, seed: `truth ${world}` }), definitionId),
      );
      const covered = (low: string | null, high: string | null) =>
        (100 * truths.filter((truth) => truth >= Number(low) && truth <= Number(high)).length) / truths.length;
      expect(covered(bands.p10, bands.p90)).toBeGreaterThan(74);
      expect(covered(bands.p10, bands.p90)).toBeLessThan(86);
      expect(covered(bands.p025, bands.p975)).toBeGreaterThan(92);
      expect(covered(bands.p025, bands.p975)).toBeLessThan(98.5);
    },
  );
});

describe('bad input', () => {
  test('a missing or absurd figure is named', () => {
    const facts = baselineFigures.filter((each) => each.figureId !== 'knight-frank-2024');
    const input = { definitions: shareDefinitions, scenario: scenarioNamed('central'), seed: '1', paths: 10 };
    expect(() => runForecast({ ...input, facts })).toThrow(/knight-frank-2024 is missing/);
    const negative = baselineFigures.map((each) =>
      each.figureId === 'knight-frank-2024' ? { ...each, value: '-4' } : each,
    );
    expect(() => runForecast({ ...input, facts: negative })).toThrow(/knight-frank-2024 is -4/);
    expect(() => runForecast({ ...input, facts: [] })).toThrow(expect.objectContaining({ code: 'FORECAST_INPUT' }));
    expect(() => runForecast({ ...input, facts: baselineFigures, definitions: [] })).toThrow(/can be projected/);
    expect(() => runForecast({ ...input, facts: baselineFigures, paths: 0 })).toThrow(/paths is 0/);
  });
});

describe('parts', () => {
  test('draws are uniform and normal, and a path does not depend on the others', () => {
    const draws = Array.from({ length: 20_000 }, (_, path) => pathRandom(seedBits('x'), path).normal());
    const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
    const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
    expect(pathRandom(1, 5).uniform()).toBe(pathRandom(1, 5).uniform());
    expect(pathRandom(1, 5).uniform()).not.toBe(pathRandom(1, 6).uniform());
    const one = pathRandom(3, 0);
    const long = Array.from({ length: 20_000 }, () => one.uniform());
    expect(Math.abs(long.reduce((sum, each) => sum + each, 0) / long.length - 0.5)).toBeLessThan(0.01);
    expect(Math.min(...long)).toBeGreaterThan(0);
    expect(Math.max(...long)).toBeLessThan(1);
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

  test('quantiles interpolate', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 1)).toBe(3);
  });
});
