// `megawatch extractor`: which generation of each extractor answers, and how to go forward and back.
import type { Command } from 'commander';
import { wholeNumber } from './whole-number.ts';

type Options = { demo?: boolean; live?: boolean; json?: boolean };

/** Adds `extractor list | activate`. */
export function addExtractorCommand(program: Command): void {
  const command = program.command('extractor').description('generations of the extractors, and the active one');
  command.addHelpText('after', '\nExample:\n  $ npx megawatch extractor activate rules 2');
  command
    .command('list')
    .description('every generation with its version; the active one is marked')
    .option('--demo', 'the demo database')
    .option('--live', 'the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch extractor list')
    .action(async (options: Options) => {
      const { runExtractorList } = await import('./extractor/run-extractor.ts');
      await runExtractorList(options);
    });
  command
    .command('activate')
    .argument('<extractor>', 'rules, filing or dataset')
    .argument('<generation>', 'a number of `extractor list`', wholeNumber(1))
    .description('make a generation the one that answers: forward, or back')
    .option('--demo', 'the demo database')
    .option('--live', 'the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch extractor activate rules 2')
    .action(async (extractor: string, generation: string, options: Options) => {
      const { runExtractorActivate } = await import('./extractor/run-extractor.ts');
      await runExtractorActivate(extractor, Number(generation), options);
    });
}
