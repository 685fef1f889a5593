// The tree of commands. Each file of `commands/` adds one; their work is loaded when it is asked for.
import { Command } from 'commander';
import { version } from '../platform/version.ts';
import { addDeadLetterCommand } from './dead-letter.ts';
import { addDoctorCommand } from './doctor.ts';
import { addExportCommand } from './export.ts';
import { addExtractorCommand } from './extractor.ts';
import { addFilingsCommand } from './filings.ts';
import { addForecastCommand } from './forecast.ts';
import { addGenerateCommand } from './generate.ts';
import { addIngestCommand } from './ingest.ts';
import { addInspectCommand } from './inspect.ts';
import { addMigrateCommand } from './migrate.ts';
import { addProbeCommand } from './probe.ts';
import { addReplayCommand } from './replay.ts';
import { addResolveCommand } from './resolve.ts';
import { addReviewCommand } from './review.ts';
import { addServeCommand } from './serve.ts';
import { addSinkCommand } from './sink.ts';
import { addSourcesCommand } from './sources.ts';
import { addSqlCommand } from './sql.ts';
import { addStartCommand } from './start.ts';
import { addTopicsCommand } from './topics.ts';
import { addTransformCommand } from './transform.ts';

/** True where a command does something itself and is not just a group of others, which have no options of their own. */
export function isRunnable(command: Command): boolean {
  return command.parent !== null && (command.commands.length === 0 || command.options.length > 0);
}

/** The whole command line; it throws CommanderError instead of leaving the process. */
export function createProgram(): Command {
  const program = new Command('megawatch')
    .description('Data-center facts from public pages, filings and reports, in Postgres, each with its sentence.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(add --help for the options)')
    .showSuggestionAfterError(true)
    .addHelpText(
      'after',
      `
Examples:
  $ npx megawatch start --once             the whole pipeline on the bundled demo site, then end
  $ npx megawatch sql --demo "select title, consideration_usd from deals"
  $ npx megawatch ingest --once --source datacenter-dynamics

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done, 75 try again later, 78 wrong configuration.
Every command takes --json.`,
    );
  for (const add of [
    addStartCommand,
    addIngestCommand,
    addTransformCommand,
    addSinkCommand,
    addResolveCommand,
    addForecastCommand,
    addServeCommand,
    addSqlCommand,
    addExportCommand,
    addInspectCommand,
    addSourcesCommand,
    addFilingsCommand,
    addDeadLetterCommand,
    addExtractorCommand,
    addReplayCommand,
    addReviewCommand,
    addMigrateCommand,
    addTopicsCommand,
    addProbeCommand,
    addDoctorCommand,
    addGenerateCommand,
  ]) {
    add(program);
  }
  // Subcommands inherit neither of these, so each gets them here; --json is accepted everywhere.
  const everywhere = (command: Command): void => {
    command.exitOverride().configureOutput({ outputError: (text, write) => write(`megawatch: ${text}`) });
    // An option that stands behind a subcommand is the subcommand's.
    command.enablePositionalOptions();
    if (isRunnable(command)) command.option('--json', 'print JSON for machines');
    command.commands.forEach((each) => everywhere(each));
  };
  everywhere(program);
  return program;
}
