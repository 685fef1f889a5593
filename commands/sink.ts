// `megawatch sink`: write extractions to Postgres, as a process of its own.
import type { Command } from 'commander';
import type { StageOptions } from './run-stage.ts';
import { portNumber, wholeNumber } from './whole-number.ts';

export type SinkResetOptions = { from: string; partition?: string; demo?: boolean; live?: boolean; json?: boolean };

/** Adds `sink` and `sink reset`. */
export function addSinkCommand(program: Command): void {
  const sink = program
    .command('sink')
    .description('write extractions to Postgres, as a process of its own')
    .option('--once', 'end when nothing is left to do')
    .option('--demo', 'work on the demo database')
    .option('--live', 'work on the database of start --live')
    .option('--metrics-port <port>', 'serve /livez, /readyz and /metrics on this port', portNumber)
    .addHelpText('after', '\nExample:\n  $ npx megawatch sink --once')
    .action(async (options: StageOptions) => {
      const { runStage } = await import('./run-stage.ts');
      const { isTopicRead } = await import('./drained.ts');
      const { startSink } = await import('../sinks/run-sink.ts');
      await runStage('sink', options, {
        start: async (context) => await startSink(context),
        isDrained: async (context) => await isTopicRead(context, 'extractions', 'sink'),
      });
    });
  sink
    .command('reset')
    .description('set the sink’s offsets, after a topic was recreated or to write everything again')
    .requiredOption('--from <where>', 'earliest, latest, an offset, or a time such as 2026-02-06T10:00:00Z')
    .option('--partition <n>', 'only this partition', wholeNumber(0))
    .option('--demo', 'work on the demo database')
    .option('--live', 'work on the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch sink reset --from earliest')
    .action(async (options: SinkResetOptions) => {
      const { runSinkReset } = await import('./sink/run-sink-reset.ts');
      await runSinkReset(options);
    });
}
