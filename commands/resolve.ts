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
    .option('--demo', 'work on the demo database')
    .option('--live', 'work on the database of start --live')
    .option('--metrics-port <port>', 'serve /livez, /readyz and /metrics on this port', portNumber)
    .addHelpText('after', '\nExample:\n  $ npx megawatch resolve --once')
    .action(async (options: StageOptions) => {
      const { runStage } = await import('./run-stage.ts');
      const { isResolved } = await import('./drained.ts');
      const { startResolve } = await import('../resolve/run-resolve.ts');
      await runStage('resolve', options, {
        start: async (context) => await startResolve(context),
        isDrained: async (context) => await isResolved(context),
      });
    });
}
