// `megawatch ingest`: reads sources. Without Kafka all stages run in this process and it ends when they have drained.
import type { Command } from 'commander';
import { dayOption } from './day-option.ts';
import { portNumber, wholeNumber } from './whole-number.ts';

export type IngestCommandOptions = {
  once?: boolean;
  schedule?: boolean;
  metricsPort?: string;
  source?: string[];
  company?: string[];
  form?: string[];
  since?: string;
  until?: string;
  maxDocuments?: string;
  demo?: boolean;
  live?: boolean;
  json?: boolean;
};

/** Adds `ingest`. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description('read sources; without KAFKA_BROKERS also extract, write and resolve, then end')
    .option('--once', 'read what is due once, then end (as without --schedule)')
    .option('--schedule', 'keep running: read each source when its cadence says, until told to end')
    .option('--metrics-port <port>', 'serve /livez, /readyz and /metrics on this port', portNumber)
    .option('--source <id...>', 'only these sources of the catalog, or folder:PATH for files on disk')
    .option('--company <cik|ticker|name...>', 'filings of these companies only (sources of SEC EDGAR)')
    .option('--form <form...>', 'filings of these forms only, with their amendments')
    .option(
      '--since <day>',
      'filings since this day, e.g. 2025-03-01; run it again to go on where it stopped',
      dayOption,
    )
    .option('--until <day>', 'filings until this day', dayOption)
    .option('--max-documents <n>', 'stop after so many documents', wholeNumber(1))
    .option('--demo', 'work on the demo database, from the bundled demo site')
    .option('--live', 'work on the database of start --live')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx megawatch ingest --once\n  $ npx megawatch ingest --once --source folder:./articles\n  $ npx megawatch ingest --source sec-filings --company CRWV --since 2025-03-01',
    )
    .action(async (options: IngestCommandOptions) => {
      const { runIngestCommand } = await import('./ingest/run-ingest-command.ts');
      await runIngestCommand(options);
    });
}
