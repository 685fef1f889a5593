// `megawatch transform`: read documents and extract claims, as a process of its own.
import type { Command } from 'commander';
import type { StageOptions } from './run-stage.ts';
import { portNumber } from './whole-number.ts';

/** Adds `transform`. */
export function addTransformCommand(program: Command): void {
  program
    .command('transform')
    .description('read documents and extract claims, as a process of its own')
    .option('--once', 'end when nothing is left to do')
    .option('--demo', 'work on the demo database')
    .option('--live', 'work on the database of start --live')
    .option('--metrics-port <port>', 'serve /livez, /readyz and /metrics on this port', portNumber)
    .addHelpText('after', '\nExample:\n  $ npx megawatch transform --once')
    .action(async (options: StageOptions) => {
      const { runStage } = await import('./run-stage.ts');
      const { isTopicRead } = await import('./drained.ts');
      const { startTransform } = await import('../transform/run-transform.ts');
      await runStage('transform', options, {
        start: async (context) => await startTransform(context),
        isDrained: async (context) => await isTopicRead(context, 'documents', 'transform'),
      });
    });
}
