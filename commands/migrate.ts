// `megawatch migrate`: brings the schema up to date; with `start` the only command that may.
import type { Command } from 'commander';

/** Adds `migrate`. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the newest schema, create the roles, describe the marts')
    .option('--demo', 'work on the demo database')
    .option('--live', 'work on the database of start --live')
    .addHelpText('after', '\nExample:\n  $ DATABASE_URL=postgres://owner@db/megawatch npx megawatch migrate')
    .action(async (options: { demo?: boolean; live?: boolean; json?: boolean }) => {
      const { runMigrate } = await import('./migrate/run-migrate.ts');
      await runMigrate(options);
    });
}
