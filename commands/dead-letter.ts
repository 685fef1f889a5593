// `megawatch dead-letter`: what a stage could not take, why, and once more.
import type { Command } from 'commander';
import type { OutputFormat } from './output.ts';

type Options = { demo?: boolean; live?: boolean; json?: boolean; format?: OutputFormat };

/** Adds `dead-letter list | show | replay`. */
export function addDeadLetterCommand(program: Command): void {
  const command = program.command('dead-letter').description('messages that a stage could not take');
  command.addHelpText('after', '\nExample:\n  $ npx megawatch dead-letter list');
  const withDatabase = (each: Command): Command =>
    each.option('--demo', 'the demo database').option('--live', 'the database of start --live');
  withDatabase(command.command('list').description('the newest first, with code and reason'))
    .addHelpText('after', '\nExample:\n  $ npx megawatch dead-letter list --json')
    .action(async (options: Options) => {
      const { runDeadLetterList } = await import('./dead-letter/run-dead-letter.ts');
      await runDeadLetterList(options);
    });
  withDatabase(
    command.command('show').argument('<id>', 'the dead letter').description('one, whole, with its headers and value'),
  )
    .addHelpText('after', '\nExample:\n  $ npx megawatch dead-letter show 3f2a…')
    .action(async (id: string, options: Options) => {
      const { runDeadLetterShow } = await import('./dead-letter/run-dead-letter.ts');
      await runDeadLetterShow(id, options);
    });
  withDatabase(
    command
      .command('replay')
      .argument('<id...>', 'the dead letters')
      .description('publish again, with the original key and headers'),
  )
    .addHelpText('after', '\nExample:\n  $ npx megawatch dead-letter replay 3f2a…')
    .action(async (ids: string[], options: Options) => {
      const { runDeadLetterReplay } = await import('./dead-letter/run-dead-letter.ts');
      await runDeadLetterReplay(ids, options);
    });
}
