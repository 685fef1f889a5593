// `megawatch ingest`: reads sources. Without Kafka all stages run in this process and it ends when they have drained.
import type { Command } from 'commander';
import { dayOption } from './day-option.ts';
import { sinceOption } from './since-option.ts';
import { portNumber, wholeNumber } from './whole-number.ts';

export type IngestCommandOptions = {
  once?: boolean;
  schedule?: boolean;
  metricsPort?: string;
  source?: string[];
  warc?: string[];
  company?: string[];
  form?: string[];
  since?: Date;
  until?: string;
  maxDocuments?: string;
  maxMinutes?: string;
  jitter?: string;
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
    .option(
      '--source <id...>',
      'only these sources: ids of the catalog, paths of declarations, or folder:PATH for files on disk',
    )
    .option(
      '--warc <file...>',
      'read web archives (WARC, also gzipped; files, folders or URLs); with --source: as what that published',
    )
    .option('--company <cik|ticker|name...>', 'filings of these companies only (sources of SEC EDGAR)')
    .option('--form <form...>', 'filings of these forms only, with their amendments')
    .option(
      '--jitter <seconds>',
      'with --schedule: sources of one cadence start spread over so long',
      wholeNumber(0, 3_600),
    )
    .option(
      '--since <time>',
      'only what says it was published since: a day, a time, or how long ago (36h, 7d); filings by their day',
      sinceOption,
    )
    .option('--until <day>', 'filings until this day', dayOption)
    .option('--max-documents <n>', 'stop after so many documents', wholeNumber(1))
    .option(
      '--max-minutes <n>',
      'stop after so many minutes; the rest stays due for the next run',
      wholeNumber(1, 10_080),
    )
    .option('--demo', 'work on the demo database, from the bundled demo site')
    .option('--live', 'work on the database of start --live')
    .addHelpText(
      'after',
      '\nExit codes of --once: 0 complete, 3 partly (run it again), 75 nothing could be reached (try later).\n\nExamples:\n  $ npx megawatch ingest --once\n  $ npx megawatch ingest --once --source folder:./articles\n  $ npx megawatch ingest --once --max-minutes 25 --since 2d\n  $ npx megawatch ingest --source sec-filings --company CRWV --since 2025-03-01',
    )
    .action(async (options: IngestCommandOptions) => {
      const { runIngestCommand } = await import('./ingest/run-ingest-command.ts');
      await runIngestCommand(options);
    });
}
