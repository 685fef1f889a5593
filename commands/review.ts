// `megawatch review`: what a person should look at, and what a person says of it.
import { type Command, Option } from 'commander';
import { reviewReasons } from '../resolve/judgement/read-queue.ts';
import { addReviewCompanyCommands } from './review-company.ts';
import { type JudgeOptions, judging } from './review-options.ts';
import { wholeNumber } from './whole-number.ts';

export type ReviewListOptions = {
  kind?: string;
  why?: string;
  limit: string;
  page: string;
  demo?: boolean;
  live?: boolean;
  json?: boolean;
};

const kinds = [
  'deal',
  'share_sale',
  'opposition',
  'capacity',
  'indicator',
  'market_entry',
  'company',
  'claim',
  'judgement',
];

/** Adds `review` with its subcommands. */
export function addReviewCommand(program: Command): void {
  const command = program
    .command('review')
    .description('what is uncertain, the most urgent first; the subcommands judge it')
    .addOption(new Option('--kind <kind>', 'only this kind of fact, or companies, claims, judgements').choices(kinds))
    .addOption(new Option('--why <reason>', 'only what is listed for this reason').choices([...reviewReasons]))
    .option('--limit <n>', 'so many a page', wholeNumber(1, 1_000), '20')
    .option('--page <n>', 'which page', wholeNumber(1, 1_000_000), '1')
    .option('--demo', 'the demo database')
    .option('--live', 'the database of start --live')
    .addHelpText(
      'after',
      `
Examples:
  $ npx megawatch review --kind deal
  $ npx megawatch review --why provisional_company --page 2
  $ npx megawatch review same evt_5f… evt_9c… --reason "one lease, told twice"

A judgement takes effect with the next resolve, outlives every re-extraction, and can be undone.`,
    )
    .action(async (options: ReviewListOptions) => {
      const { runReviewList } = await import('./review/run-review-list.ts');
      await runReviewList(options);
    });
  addShow(command);
  addPairs(command);
  addSingles(command);
  addLog(command);
  addReviewCompanyCommands(command);
}

function addShow(review: Command): void {
  review
    .command('show')
    .argument('<id>', 'a fact (evt_…), claim (clm_…), judgement (jdg_…) or company')
    .description('one of them with competing values, claims, sentences and judgements')
    .option('--demo', 'the demo database')
    .option('--live', 'the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch review show evt_5f…')
    .action(async (id: string, options: { demo?: boolean; live?: boolean; json?: boolean }) => {
      const { runReviewShow } = await import('./review/run-review-show.ts');
      await runReviewShow(id, options);
    });
}

function addPairs(review: Command): void {
  for (const [verb, description] of [
    ['same', 'say that two facts or claims are one event, over every rule'],
    ['different', 'say that two facts or claims are not one event, and keep them apart'],
  ] as const) {
    judging(
      review
        .command(verb)
        .argument('<a>', 'a fact or a claim')
        .argument('<b>', 'another of the same kind')
        .description(description),
      { over: true },
    )
      .addHelpText('after', `\nExample:\n  $ npx megawatch review ${verb} evt_5f… clm_9c… --reason "the same campus"`)
      .action(async (a: string, b: string, options: JudgeOptions) => {
        const { runJudge } = await import('./review/run-judge.ts');
        const { judgePair } = await import('../resolve/judgement/judge-facts.ts');
        await runJudge(options, async ({ database }, judge) => await judgePair(database, verb, [a, b], judge));
      });
  }
}

function addSingles(review: Command): void {
  judging(
    review
      .command('wrong')
      .argument('<id>', 'a claim, or a fact: all its claims')
      .description('say that a document does not mean this: the claim stays, no fact rests on it'),
  )
    .addHelpText('after', '\nExample:\n  $ npx megawatch review wrong clm_9c… --reason "a quote of another deal"')
    .action(async (id: string, options: JudgeOptions) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { judgeWrong } = await import('../resolve/judgement/judge-facts.ts');
      await runJudge(options, async ({ database }, judge) => await judgeWrong(database, id, judge));
    });
  judging(
    review
      .command('confirm')
      .argument('<id>', 'a fact or a claim')
      .description('say that a fact is right as it stands: it leaves the queue'),
  )
    .addHelpText('after', '\nExample:\n  $ npx megawatch review confirm evt_5f… --reason "read the filing"')
    .action(async (id: string, options: JudgeOptions) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { judgeRight } = await import('../resolve/judgement/judge-facts.ts');
      await runJudge(options, async ({ database }, judge) => await judgeRight(database, id, judge));
    });
  judging(
    review
      .command('value')
      .argument('<fact>', 'a fact')
      .argument('<field>', 'a field of it: amount, amounts.backstop, mw, phase, place.county, date…')
      .argument('<value>', 'a word, a number, a sum such as "USD 3.2bn", or null for none')
      .description('give a field the value that stands over every claimed one'),
    { over: true },
  )
    .addHelpText(
      'after',
      `
Examples:
  $ npx megawatch review value evt_5f… amounts.backstop "USD 3.2bn" --reason "8-K of 2025-11-03"
  $ npx megawatch review value evt_5f… mw 245 --reason "permit, page 4"`,
    )
    .action(async (id: string, field: string, text: string, options: JudgeOptions) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { judgeValue } = await import('../resolve/judgement/judge-facts.ts');
      await runJudge(options, async ({ database }, judge) => await judgeValue(database, { id, field, text }, judge));
    });
  judging(
    review
      .command('undo')
      .argument('<judgement>', 'a judgement of `review log`')
      .description('undo a judgement of any kind; what it did is gone with the next resolve'),
  )
    .addHelpText('after', '\nExample:\n  $ npx megawatch review undo jdg_12 --reason "two campuses after all"')
    .action(async (id: string, options: JudgeOptions) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { undoJudgement } = await import('../resolve/judgement/judge-companies.ts');
      await runJudge(options, async (home, judge) => await undoJudgement(home, id, judge));
    });
}

export type ReviewLogOptions = {
  status?: string;
  author?: string;
  limit: string;
  page: string;
  demo?: boolean;
  live?: boolean;
  json?: boolean;
};

function addLog(review: Command): void {
  review
    .command('log')
    .description('every judgement, the newest first: who, what, when, why, and whether it holds')
    .addOption(
      new Option('--status <status>', 'only these').choices([
        'in_force',
        'waiting',
        'stale',
        'without_effect',
        'undone',
      ]),
    )
    .option('--author <name>', 'only those of this person')
    .option('--limit <n>', 'so many a page', wholeNumber(1, 1_000), '20')
    .option('--page <n>', 'which page', wholeNumber(1, 1_000_000), '1')
    .option('--demo', 'the demo database')
    .option('--live', 'the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch review log --status stale')
    .action(async (options: ReviewLogOptions) => {
      const { runReviewLog } = await import('./review/run-review-log.ts');
      await runReviewLog(options);
    });
}
