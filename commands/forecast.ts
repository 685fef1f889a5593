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
  definition?: string;
  set?: string[];
  to?: string;
  threads?: string;
  schedule?: string | true;
  metricsPort?: string;
};

/** Adds `forecast definitions | run`. */
export function addForecastCommand(program: Command): void {
  const command = program
    .command('forecast')
    .description('Big Tech’s share of capacity to 2032, under named definitions');
  command.addHelpText(
    'after',
    '\nWithout a command it projects; its options: npx megawatch forecast run --help\n\nExamples:\n  $ npx megawatch forecast --definition big4-live-owned-commercial --scenario tight-grid --seed 7\n  $ npx megawatch forecast definitions',
  );
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
    .command('hazards <file>')
    .description(
      'estimate how projects move between phases from a facilities file of Compute Atlas; prints what is shipped',
    )
    .option('--from <month>', 'first month of the window', '2024-01')
    .option('--snapshot <month>', 'month of the file', '2026-08')
    .addHelpText('after', '\nExample:\n  $ npx megawatch forecast hazards facilities.json > hazards.json')
    .action(async (file: string, options: { from: string; snapshot: string }) => {
      const { printHazards } = await import('./forecast/print-hazards.ts');
      await printHazards(file, { from: options.from, to: options.snapshot });
    });
  command
    .command('report')
    .description('the forecast as one HTML file that needs no network: charts, facts with their sources, calibration')
    .option('--out <file>', 'where to write it', 'report.html')
    .option('--definition <id>', 'which definition it tells of', 'big4-live-owned-commercial')
    .option('--scenario <name>', 'a named set of assumptions', 'central')
    .option('--set <lever=value...>', 'set levers beside the scenario’s')
    .option('--seed <n>', 'seed of the random paths', '7')
    .option('--paths <n>', 'how many paths', wholeNumber(1, 1_000_000), '10000')
    .option('--demo', 'facts of the demo database')
    .option('--live', 'facts of the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch forecast report --out report.html')
    .action(async (options: ForecastCommandOptions & { out?: string }) => {
      const { runReport } = await import('./forecast/run-report.ts');
      await runReport(options);
    });
  command
    .command('run', { isDefault: true })
    .description('project the shares and write them with the hash of their inputs')
    .option('--definition <id>', 'tell of this definition alone')
    .option('--set <lever=value...>', 'set levers beside the scenario’s, e.g. --set grid=0.7 opposition=2')
    .option('--to <year>', 'last year', wholeNumber(1900, 2200), '2032')
    .option('--threads <n>', 'how many threads run the paths; the result does not depend on it', wholeNumber(1, 64))
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
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx megawatch forecast run --definition big4-live-owned-commercial --seed 7\n  $ npx megawatch forecast run --scenario tight-grid --set entrants=2 --json',
    )
    .action(async (options: ForecastCommandOptions) => {
      const { runForecastCommand } = await import('./forecast/run-forecast-command.ts');
      await runForecastCommand(options);
    });
}
