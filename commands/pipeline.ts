// All stages in one process, for `start` and for `ingest` on the embedded bus.
import type { Stage } from '../platform/lifecycle/stage.ts';
import { startResolve } from '../resolve/run-resolve.ts';
import { startSink } from '../sinks/run-sink.ts';
import { startTransform } from '../transform/run-transform.ts';
import type { Context } from './context.ts';
import { isPipelineDrained, untilDrained } from './drained.ts';

export type Pipeline = {
  /** Rejects when a stage stops on a fault. */
  readonly failed: Promise<never>;
  readonly stages: readonly Stage[];
  counts(): Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Resolves when nothing is left to do; rejects with the fault of a stage. */
  drained(): Promise<void>;
  close(): Promise<void>;
};

/** Starts transform, sink and resolve in this process. */
export async function startPipeline(context: Context): Promise<Pipeline> {
  const stages: Stage[] = [];
  const close = async (): Promise<void> => {
    for (const stage of stages) await stage.close();
  };
  try {
    stages.push(await startResolve(context));
    stages.push(await startSink(context));
    stages.push(await startTransform({ ...context, activate: context.purpose === 'demo' }));
  } catch (error) {
    await close();
    throw error;
  }
  const failed = Promise.race(
    stages.map(async (stage) => {
      await stage.done;
      return await new Promise<never>(() => {});
    }),
  );
  // Somebody awaits `failed` only while draining; until then its rejection must not count as unhandled.
  failed.catch(() => {});
  return {
    failed,
    stages,
    counts: () => Object.fromEntries(stages.map((stage) => [stage.name, stage.counts()])),
    drained: async () => {
      await Promise.race([failed, untilDrained(() => isPipelineDrained(context))]);
    },
    close,
  };
}
