// The paths of one run on several threads; the bytes that come out are those of one thread.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Simulated, simulatePaths } from './simulate.ts';
import type { Range } from './simulate-worker.ts';
import type { WorldPlan } from './world-plan.ts';

/** Sets the ranges side by side as if one thread had run them all. */
export function mergeRanges(plan: WorldPlan, paths: number, ranges: readonly Simulated[]): Simulated {
  const rows = plan.shares.length * plan.years;
  const merged: Simulated = {
    from: 0,
    to: paths,
    numerator: new Float64Array(rows * paths),
    denominator: new Float64Array(rows * paths),
    commercial: new Float64Array(plan.years * paths),
    onPremise: new Float64Array(plan.years * paths),
    layerError: Math.max(...ranges.map((each) => each.layerError)),
    flowError: Math.max(...ranges.map((each) => each.flowError)),
    overCap: Math.max(...ranges.map((each) => each.overCap)),
  };
  for (const range of ranges) {
    const count = range.to - range.from;
    const copy = (into: Float64Array, of: Float64Array, length: number): void => {
      for (let row = 0; row < length; row += 1)
        into.set(of.subarray(row * count, (row + 1) * count), row * paths + range.from);
    };
    copy(merged.numerator, range.numerator, rows);
    copy(merged.denominator, range.denominator, rows);
    copy(merged.commercial, range.commercial, plan.years);
    copy(merged.onPremise, range.onPremise, plan.years);
  }
  return merged;
}

async function inWorker(range: Range): Promise<Simulated> {
  const worker = new Worker(new URL('./simulate-worker.ts', import.meta.url));
  try {
    worker.postMessage(range);
    // An error of the thread rejects.
    const [result] = (await once(worker, 'message')) as [Simulated];
    return result;
  } finally {
    await worker.terminate();
  }
}

/** Runs `paths` paths on `threads` threads, this one among them. */
export async function simulateInThreads(plan: WorldPlan, paths: number, threads: number): Promise<Simulated> {
  const count = Math.max(1, Math.min(threads, paths));
  const edge = (index: number): number => Math.round((index * paths) / count);
  const others = Array.from({ length: count - 1 }, (_, index) =>
    inWorker({ plan, from: edge(index + 1), to: edge(index + 2) }),
  );
  const settled = Promise.all(others);
  // The workers start while this thread runs its own part.
  await new Promise((resolve) => setImmediate(resolve));
  const own = simulatePaths(plan, 0, edge(1));
  return count === 1 ? own : mergeRanges(plan, paths, [own, ...(await settled)]);
}
