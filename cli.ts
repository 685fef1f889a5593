// The only entry of the program; bin/megawatch.mjs starts it on the pinned Node.
import { CommanderError } from 'commander';
import { createProgram } from './commands/program.ts';
import { exitCodeOf, reportError } from './commands/report-error.ts';

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    reportError(error, { json: process.argv.includes('--json') });
    process.exitCode = exitCodeOf(error);
  }
}
