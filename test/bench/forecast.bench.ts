// The forecast: 10,000 paths of at least 500 operators over 8 years, on one thread and on two, and the memory it takes.
import { baselineFigures } from '../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../forecast/definitions/share-definitions.ts';
import { type ForecastInput, prepare } from '../../forecast/model/forecast-input.ts';
import { runForecast } from '../../forecast/model/run-forecast.ts';
import { scenarioNamed } from '../../forecast/model/scenarios.ts';
import { simulatePaths } from '../../forecast/model/simulate.ts';
import { simulateInThreads } from '../../forecast/model/simulate-in-threads.ts';
import { interleave, type Measured, median, secondsOf } from './measure.ts';

const paths = 10_000;
const rounds = 5;
const leastOperators = 500;

/** Seconds of the paths alone and of a whole run with everything that is told of it, and the memory of the process. */
export async function benchForecast(): Promise<Measured[]> {
  const input: ForecastInput = {
    facts: baselineFigures,
    definitions: shareDefinitions,
    scenario: scenarioNamed('central'),
    seed: '7',
    paths,
    to: 2033,
  };
  const { planned } = prepare(input);
  const operators = new Set(planned.operators.map(({ operatorId }) => operatorId)).size;
  if (operators < leastOperators || planned.plan.years !== 8)
    throw new Error(`${operators} operators, ${planned.plan.years} years`);
  // The first run of a process compiles the code.
  simulatePaths(planned.plan, 0, paths / 10);
  const before = process.memoryUsage().rss;
  let most = before;
  const timed = await interleave(rounds, {
    one: () => secondsOf(async () => void simulatePaths(planned.plan, 0, paths)),
    two: () => secondsOf(() => simulateInThreads(planned.plan, paths, 2)),
    full: () =>
      secondsOf(async () => {
        runForecast(input);
        most = Math.max(most, process.memoryUsage().rss);
      }),
  });
  const of = (name: string): number => median(timed.get(name) ?? []);
  // What neighbours on the machine take does not count in this one.
  const processor = Array.from({ length: rounds }, () => {
    const started = process.threadCpuUsage().user;
    simulatePaths(planned.plan, 0, paths);
    return (process.threadCpuUsage().user - started) / 1e6;
  });
  const what = `10,000 paths × ${operators} operators × 8 years`;
  return [
    { name: `${what}, two threads`, value: of('two'), unit: 's', limit: 1, better: 'lower' },
    { name: `${what}, one thread`, value: of('one'), unit: 's', limit: null, better: 'lower' },
    { name: 'processor time of one thread', value: median(processor), unit: 's', limit: null, better: 'lower' },
    { name: 'the same with weights, tornado and bands', value: of('full'), unit: 's', limit: null, better: 'lower' },
    { name: 'memory of the process at the most', value: most / 1e6, unit: 'MB', limit: null, better: 'lower' },
  ];
}
