// `megawatch resolve`: turn claims into events and marts, as a process of its own.
import type { Command } from 'commander';
import type { StageOptions } from './run-stage.ts';
import { portNumber } from './whole-number.ts';

/** Adds `resolve`. */
export function addResolveCommand(program: Command): void {
  program
    .command('resolve')
    .description('turn claims into events and marts, as a process of its own')
    .option('--once', 'end when nothing is left to do')
    .option('--all', 'recompute everything from the claims, write what differs, and end')
    .option('--demo', 'work on the demo database')
    .option('--live', 'work on the database of start --live')
    .option('--metrics-port <port>', 'serve /livez, /readyz and /metrics on this port', portNumber)
    .addHelpText('after', '\nExample:\n  $ npx megawatch resolve --once\n  $ npx megawatch resolve --all')
    .action(async (options: StageOptions & { all?: boolean }) => {
      if (options.all) {
        await resolveEverything(options);
        return;
      }
      const { runStage } = await import('./run-stage.ts');
      const { isResolved } = await import('./drained.ts');
      const { startResolve } = await import('../resolve/run-resolve.ts');
      await runStage('resolve', options, {
        start: async (context) => await startResolve(context),
        isDrained: async (context) => await isResolved(context),
      });
    });
}

/** Once through all claims; events, marts and ids are what they were where nothing has changed. */
async function resolveEverything(options: StageOptions): Promise<void> {
  const { openContext } = await import('./context.ts');
  const { purposeOf } = await import('./purpose.ts');
  const { formatCounts } = await import('./run-stage.ts');
  const { resolveAll } = await import('../resolve/run-resolve.ts');
  const context = await openContext({ name: 'resolve', purpose: purposeOf(options), migrate: false });
  try {
    const counts = await resolveAll(context);
    process.stdout.write(
      options.json ? `${JSON.stringify({ stage: 'resolve', counts })}\n` : `resolve: ${formatCounts(counts)}\n`,
    );
  } finally {
    await context.close();
  }
}
