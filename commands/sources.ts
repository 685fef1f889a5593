// `megawatch sources`: the catalog, its declarations and how each source has been doing.
import type { Command } from 'commander';

/** Adds `sources list | show`. */
export function addSourcesCommand(program: Command): void {
  const command = program.command('sources').description('the catalog of sources');
  command.addHelpText('after', '\nExample:\n  $ npx megawatch sources list');
  command
    .command('list')
    .description('every source with its protocol, tier, cadence and the day it was last seen working')
    .addHelpText('after', '\nExample:\n  $ npx megawatch sources list --json')
    .action(async (options: { json?: boolean }) => {
      const { runSourcesList } = await import('./sources/run-sources.ts');
      await runSourcesList(options);
    });
  command
    .command('show')
    .argument('<id>', 'a source of the catalog')
    .description('one declaration, whole')
    .addHelpText('after', '\nExample:\n  $ npx megawatch sources show datacenter-dynamics')
    .action(async (id: string) => {
      const { runSourcesShow } = await import('./sources/run-sources.ts');
      await runSourcesShow(id);
    });
}
