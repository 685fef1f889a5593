// A thread that runs a range of paths. What a path gives depends on its number alone, so it does not matter which thread runs it.
import { parentPort } from 'node:worker_threads';
import { simulatePaths } from './simulate.ts';
import type { WorldPlan } from './world-plan.ts';

/** What the thread is asked for. */
export type Range = { readonly plan: WorldPlan; readonly from: number; readonly to: number };

const port = parentPort;
port?.on('message', ({ plan, from, to }: Range) => {
  const result = simulatePaths(plan, from, to);
  port.postMessage(result, [
    result.numerator.buffer as ArrayBuffer,
    result.denominator.buffer as ArrayBuffer,
    result.commercial.buffer as ArrayBuffer,
    result.onPremise.buffer as ArrayBuffer,
  ]);
});
