// `megawatch forecast`: Big Tech's share under its named definitions.
import type { Command } from 'commander';
import { portNumber, wholeNumber } from './whole-number.ts';

export type ForecastCommandOptions = {
  demo?: boolean;
  live?: boolean;
  json?: boolean;
  seed?: string;
  paths?: string;
  scenario?: string;
  schedule?: string | true;
  metricsPort?: string;
};

/** Adds `forecast definitions | run`. */
export function addForecastCommand(program: Command): void {
  const command = program
    .command('forecast')
    .description('Big Tech’s share of capacity to 2032, under named definitions');
  command.addHelpText('after', '\nExample:\n  $ npx megawatch forecast definitions');
  command
    .command('definitions')
    .description('every definition in a sentence, with its newest values; without a database those that are shipped')
    .option('--demo', 'values of the demo database')
    .option('--live', 'values of the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch forecast definitions --json')
    .action(async (options: ForecastCommandOptions) => {
      const { printDefinitions } = await import('./forecast/print-definitions.ts');
      await printDefinitions(options);
    });
  command
    .command('run')
    .description('project the shares and write them with the hash of their inputs')
    .option('--seed <n>', 'seed of the random paths', '7')
    .option('--paths <n>', 'how many paths', wholeNumber(1, 1_000_000), '10000')
    .option('--scenario <name>', 'a named set of assumptions', 'central')
    .option(
      '--schedule [cron]',
      'keep running: once now, then as the cron expression says, in UTC (default: 17 5 * * *)',
    )
    .option('--metrics-port <port>', 'serve /livez, /readyz and /metrics on this port', portNumber)
    .option('--demo', 'work on the demo database')
    .option('--live', 'work on the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch forecast run --seed 7')
    .action(async (options: ForecastCommandOptions) => {
      const { runForecastCommand } = await import('./forecast/run-forecast-command.ts');
      await runForecastCommand(options);
    });
}
