// `megawatch replay`: read the archive again with the rules of today, in the shadow of what answers.
import { type Command, Option } from 'commander';
import { dayOption } from './day-option.ts';
import type { ReplayCommandOptions } from './replay/run-replay.ts';
import { wholeNumber } from './whole-number.ts';

/** Adds `replay`. */
export function addReplayCommand(program: Command): void {
  program
    .command('replay')
    .description('read the archive again with the rules of today, and say what would change')
    .addOption(new Option('--extractor <name>', 'whose rules').choices(['rules', 'filing', 'dataset']).default('rules'))
    .option('--since <day>', 'only documents fetched on this day or later', dayOption)
    .option('--source <id>', 'only documents of this source')
    .option('--examples <n>', 'claims to show of each kind and way of differing', wholeNumber(0), '2')
    .option('--activate', 'make the new generation the one that answers, once it has read everything')
    .option('--demo', 'the demo database')
    .option('--live', 'the database of start --live')
    .addHelpText(
      'after',
      `
What is read goes into the tables as a new generation that nothing shows until it is activated; going back is
\`extractor activate\` with the former number. Running it twice writes nothing the second time.

Examples:
  $ npx megawatch replay --demo
  $ npx megawatch replay --extractor filing --since 2026-01-01 --json
  $ npx megawatch replay --activate`,
    )
    .action(async (options: ReplayCommandOptions) => {
      const { runReplay } = await import('./replay/run-replay.ts');
      await runReplay(options);
    });
}
