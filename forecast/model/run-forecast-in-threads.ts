// A run of the forecast on several threads.
import { type ForecastInput, prepare } from './forecast-input.ts';
import type { ForecastResult } from './forecast-result.ts';
import { finishForecast } from './run-forecast.ts';
import { simulateInThreads } from './simulate-in-threads.ts';

/** Runs the model on `threads` threads; the result is that of `runForecast` to the byte. */
export async function runForecastInThreads(input: ForecastInput, threads: number): Promise<ForecastResult> {
  const prepared = prepare(input);
  return finishForecast(prepared, await simulateInThreads(prepared.planned.plan, input.paths, threads));
}
