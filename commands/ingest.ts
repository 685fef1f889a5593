// `megawatch ingest`: reads sources. Without Kafka all stages run in this process and it ends when they have drained.
import type { Command } from 'commander';
import { portNumber, wholeNumber } from './whole-number.ts';

export type IngestCommandOptions = {
  once?: boolean;
  schedule?: boolean;
  metricsPort?: string;
  source?: string[];
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
    .option('--max-documents <n>', 'stop after so many documents', wholeNumber(1))
    .option('--demo', 'work on the demo database, from the bundled demo site')
    .option('--live', 'work on the database of start --live')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx megawatch ingest --once\n  $ npx megawatch ingest --once --source folder:./articles',
    )
    .action(async (options: IngestCommandOptions) => {
      const { runIngestCommand } = await import('./ingest/run-ingest-command.ts');
      await runIngestCommand(options);
    });
}
