// `megawatch sources`: the catalog, how each source has been doing, a look at it for real, and the start of a new one.
import { type Command, Option } from 'commander';
import type { SourcesCheckOptions } from './sources/run-sources-check.ts';
import type { SourcesNewOptions } from './sources/run-sources-new.ts';
import type { SourcesOptions } from './sources/run-sources.ts';

/** Adds `sources list | show | check | new`. */
export function addSourcesCommand(program: Command): void {
  const command = program.command('sources').description('the catalog of sources');
  command.addHelpText('after', '\nExample:\n  $ npx megawatch sources list');
  withDatabase(command.command('list'))
    .description('every source with its cadence, the day it was last seen working, and whether its last run was red')
    .option('--red', 'only those that need a person')
    .addHelpText('after', '\nExample:\n  $ npx megawatch sources list --json')
    .action(async (options: SourcesOptions & { red?: boolean }) => {
      const { runSourcesList } = await import('./sources/run-sources.ts');
      await runSourcesList(options);
    });
  withDatabase(command.command('show'))
    .argument('<id>', 'a source of the catalog')
    .description('one declaration, whole, with its last runs and what the last check found')
    .addHelpText('after', '\nExample:\n  $ npx megawatch sources show datacenter-dynamics')
    .action(async (id: string, options: SourcesOptions) => {
      const { runSourcesShow } = await import('./sources/run-sources.ts');
      await runSourcesShow(id, options);
    });
  withDatabase(command.command('check'))
    .argument('[id...]', 'sources of the catalog, or paths of declarations; none: all')
    .description('fetch for real: status, entries, newest item, robots.txt, and what differs from the last check')
    .addHelpText(
      'after',
      '\nExit codes: 0 all answer as before, 3 some do not, 75 there is no network.\n\nExample:\n  $ npx megawatch sources check datacenter-dynamics teletime',
    )
    .action(async (ids: string[], options: SourcesCheckOptions) => {
      const { runSourcesCheck } = await import('./sources/run-sources-check.ts');
      await runSourcesCheck(ids, options);
    });
  withDatabase(command.command('new'))
    .argument('<url>', 'a site, or its feed')
    .description('find the feed of a site, its charset, language and cadence, and write its declaration')
    .option('--id <id>', 'name of the source and of its file; else from its title')
    .option('--folder <path>', 'where the file goes; else the catalog')
    .addHelpText('after', '\nExample:\n  $ npx megawatch sources new https://example.com/news/')
    .action(async (url: string, options: SourcesNewOptions) => {
      const { runSourcesNew } = await import('./sources/run-sources-new.ts');
      await runSourcesNew(url, options);
    });
}

function withDatabase(command: Command): Command {
  return command
    .addOption(new Option('--demo', 'on the demo database'))
    .addOption(new Option('--live', 'on the database of start --live'));
}
