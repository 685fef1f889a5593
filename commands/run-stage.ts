// Runs one stage as a process of its own: until a signal, a fault, or (with --once) until its topic is drained.
import { onShutdown } from '../platform/lifecycle/on-shutdown.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import { type Context, openContext } from './context.ts';
import { untilDrained } from './drained.ts';
import { observe } from './observe.ts';
import { purposeOf } from './purpose.ts';

export type StageOptions = { demo?: boolean; live?: boolean; json?: boolean; once?: boolean; metricsPort?: string };

/** Opens the context, starts the stage, waits, and prints its counts. */
export async function runStage(
  name: Stage['name'],
  options: StageOptions,
  {
    start,
    isDrained,
  }: { start: (context: Context) => Promise<Stage>; isDrained: (context: Context) => Promise<boolean> },
): Promise<void> {
  // Before anything is opened: a process that is told to end while it starts ends as cleanly as any other.
  const stopped = onShutdown();
  const context = await openContext({ name, purpose: purposeOf(options), migrate: false });
  let stage: Stage | null = null;
  try {
    const running = await start(context);
    stage = running;
    const observed = await observe([running], context, options);
    const drained = options.once ? untilDrained(() => isDrained(context)) : new Promise<never>(() => {});
    await Promise.race([running.done, stopped, drained]);
    await observed.close();
  } finally {
    await stage?.close();
    await context.close();
  }
  const counts = stage?.counts() ?? {};
  process.stdout.write(
    options.json ? `${JSON.stringify({ stage: name, counts })}\n` : `${name}: ${formatCounts(counts)}\n`,
  );
}

/** `received 40, claims 81`. */
export function formatCounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([key, value]) => `${key} ${value.toLocaleString('en-US')}`);
  return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}
