// Past vintages forecast with nothing known later than the origin: how good that was, and that looking ahead fails.
import { expect, test } from 'vitest';
import { endOfPeriod } from '../../../forecast/backtest/end-of-period.ts';
import { figuresKnownBy, knownBy, sealLater } from '../../../forecast/backtest/known-by.ts';
import { replayModel } from '../../../forecast/backtest/replay-model.ts';
import { pastSeries, rollOrigin, skillOf } from '../../../forecast/backtest/rolling-origin.ts';
import {
  flat,
  linear,
  logRatio,
  observationsKnownBy,
  type TrendMethod,
} from '../../../forecast/backtest/trend-methods.ts';
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { lastDay } from '../../../forecast/ledger.ts';
import { noteFigure } from '../../full/note-figure.ts';

const series = pastSeries(baselineFigures);
const synergy =
  [...series.values()].find(([first]) => first?.definitionId === 'hyperscale19-live-operated-with-on-premise') ?? [];

test('a figure is known when the last day on which it can have been published is over', () => {
  expect(knownBy({ published: '2025' }, '2025-12-30')).toBe(false);
  expect(knownBy({ published: '2025' }, '2025-12-31')).toBe(true);
  expect(knownBy({ published: '2025-06-25' }, '2025-06-25')).toBe(true);
  expect([endOfPeriod('2025'), endOfPeriod('2025-Q1'), endOfPeriod('2024-06')]).toEqual([2025, 2024.25, 2023.5]);
});

test('a method that looks ahead fails and names the figure', () => {
  const origin = '2024-12-31';
  const sealed = sealLater(synergy, origin);
  expect(sealed).toHaveLength(synergy.length);
  expect(() => sealed.map((each) => each.value)).toThrow(
    /synergy-2025-hyperscale was published 2025-06-25, after the origin/,
  );
  expect(observationsKnownBy(sealed, origin).map((each) => each.value)).toEqual([37, 41]);
  const peeks: TrendMethod = { name: 'peeks', forecast: () => Number(sealed.at(-1)?.value) };
  expect(() => peeks.forecast([], 2025)).toThrow(/after the origin/);
});

test('no trial reads a figure that was published after its origin', () => {
  const trials = [...series].flatMap(([name, some]) => rollOrigin(name, some));
  expect(trials.length).toBeGreaterThan(40);
  for (const [, some] of series) {
    for (const target of some.slice(1)) {
      const origin = lastDay(some[some.indexOf(target) - 1]?.published ?? '');
      for (const each of figuresKnownBy(some, origin)) expect(lastDay(each.published) <= origin).toBe(true);
    }
  }
  // What comes later cannot change what was forecast: other values there, the same forecasts.
  const [name = '', some = []] = [...series].find(([, each]) => each === synergy) ?? [];
  const changed = some.map((each, index) => (index === some.length - 1 ? { ...each, value: '99' } : each));
  const told = (of: typeof some): number[] => rollOrigin(name, of).map((trial) => trial.forecast);
  expect(told(changed)).toEqual(told(some));
});

test('skill on the shares of past vintages: better than flat, not worse than linear; on megawatts and counts it is reported', () => {
  const trials = [...series].flatMap(([name, some]) => rollOrigin(name, some));
  for (const isShare of [true, false]) {
    const some = trials.filter((trial) => trial.isShare === isShare);
    for (const reference of ['flat', 'linear']) {
      const skill = skillOf(some, logRatio.name, reference);
      if (!skill) throw new Error('there are no targets');
      const words = `${skill.skill.toFixed(2)} (n = ${skill.targets}, error ${skill.meanError.toFixed(2)} against ${skill.referenceError.toFixed(2)})`;
      console.log(
        `rolling origin, ${isShare ? 'shares' : 'megawatts and counts'}, ${logRatio.name} against ${reference}: ${words}`,
      );
      noteFigure(
        `Rolling origin, ${isShare ? 'shares' : 'megawatts and counts'}: skill of the ${logRatio.name} against ${reference}`,
        words,
      );
      expect(skill.targets).toBeGreaterThan(5);
      if (isShare && reference === 'flat') expect(skill.skill).toBeGreaterThan(0);
      if (isShare && reference === 'linear') expect(skill.meanError).toBeLessThanOrEqual(skill.referenceError);
    }
  }
});

test('the model itself on past days reads nothing that came later, and says where it could not start', () => {
  const replays = replayModel(baselineFigures);
  expect(replays.map((each) => each.origin)).toEqual(['2023-07-12', '2024-08-31', '2025-06-25']);
  for (const { origin, target, forecast, why, flat: stays, actual, newestRead } of replays) {
    if (!forecast) {
      expect(why).toMatch(/a live level of the world is missing/);
      continue;
    }
    expect((newestRead ?? '9999') <= origin).toBe(true);
    const words = `${forecast.median.toFixed(1)} (${forecast.p10.toFixed(1)}–${forecast.p90.toFixed(1)}), came ${actual}, flat ${stays}`;
    console.log(`the model at ${origin} for ${target}: ${words}`);
    noteFigure(`The model at ${origin}, about 19 hyperscalers in ${target} (n = 1, judged inputs of today)`, words);
    expect(Math.abs(forecast.median - actual)).toBeLessThan(Math.abs(stays - actual));
    expect(actual > forecast.p025 && actual < forecast.p975).toBe(true);
  }
  expect(replays.filter((each) => each.forecast).length).toBe(1);
});

test('the methods: flat stays, linear goes on, log-ratios keep a share between 0 and 100', () => {
  const known = [
    { time: 2020, value: 80, isShare: true },
    { time: 2021, value: 90, isShare: true },
  ];
  expect(flat.forecast(known, 2025)).toBe(90);
  expect(linear.forecast(known, 2022)).toBeCloseTo(100);
  expect(logRatio.forecast(known, 2030)).toBeLessThan(100);
  expect(logRatio.forecast(known, 2022)).toBeGreaterThan(90);
  expect(linear.forecast(known.slice(0, 1), 2022)).toBeNull();
  expect(skillOf([], 'a', 'b')).toBeNull();
});
