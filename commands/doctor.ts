// `megawatch doctor`: is everything here that a run needs, and what to do where it is not.
import type { Command } from 'commander';

/** Adds `doctor`. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check runtime, configuration, database, bus, port, disk, and Java for the tests')
    .addHelpText('after', '\nExample:\n  $ npx megawatch doctor')
    .action(async (options: { json?: boolean }) => {
      const { runDoctor } = await import('./doctor/run-doctor.ts');
      await runDoctor(options);
    });
}
