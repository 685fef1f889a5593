// `megawatch generate`: writes what is derived from the code (JSON Schemas, the dictionary, tables of the documentation).
import type { Command } from 'commander';

/** Adds `generate`. */
export function addGenerateCommand(program: Command): void {
  program
    .command('generate')
    .description('write the files derived from the code: JSON Schemas and generated pages of docs/')
    .addHelpText('after', '\nExample:\n  $ npx megawatch generate')
    .action(async (options: { json?: boolean }) => {
      const { runGenerate } = await import('./generate/run-generate.ts');
      await runGenerate(options);
    });
}
