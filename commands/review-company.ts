// `megawatch review company`: companies merged, split, renamed, given a parent or confirmed by hand.
import type { Command } from 'commander';
import { dayOption } from './day-option.ts';
import { type JudgeOptions, judging } from './review-options.ts';

/** Adds `review company merge | split | rename | parent | confirm`. */
export function addReviewCompanyCommands(review: Command): void {
  const company = review
    .command('company')
    .description('companies: merged, split, renamed, given a parent, confirmed; each can be undone');
  company.addHelpText(
    'after',
    '\nExample:\n  $ npx megawatch review company merge "~fluidstack-ltd" fluidstack --reason "its British arm"',
  );
  judging(
    company
      .command('merge')
      .argument('<company>', 'the company that goes')
      .argument('<into>', 'the company that stays')
      .description('say that a company is another one, which gets its names and facts'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ npx megawatch review company merge "~core-42" g42 --reason "its subsidiary brand"',
    )
    .action(async (from: string, into: string, options: JudgeOptions) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { mergeCompanies } = await import('../resolve/judgement/judge-companies.ts');
      await runJudge(options, async (home, judge) => await mergeCompanies(home, [from, into], judge));
    });
  judging(
    company
      .command('split')
      .argument('<company>', 'the company')
      .argument('<name>', 'a name of it that is another company')
      .description('say that a name which a company goes by is a company of its own')
      .option('--as <id>', 'id of that one (default: from its name)'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ npx megawatch review company split aws "AWS Elemental" --reason "makes video gear"',
    )
    .action(async (from: string, name: string, options: JudgeOptions & { as?: string }) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { splitCompany } = await import('../resolve/judgement/judge-companies.ts');
      await runJudge(
        options,
        async (home, judge) => await splitCompany(home, { company: from, name, id: options.as }, judge),
      );
    });
  judging(
    company
      .command('rename')
      .argument('<company>', 'the company')
      .argument('<name>', 'its name from now on')
      .description('give a company another name; the former one leads to it still')
      .option('--on <day>', 'the day of the change, e.g. 2024-11-15', dayOption),
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ npx megawatch review company rename bitdeer "Bitdeer AI" --on 2026-03-01 --reason "press release"',
    )
    .action(async (from: string, name: string, options: JudgeOptions & { on?: string }) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { renameCompany } = await import('../resolve/judgement/judge-companies.ts');
      await runJudge(
        options,
        async (home, judge) => await renameCompany(home, { company: from, name, on: options.on }, judge),
      );
    });
  judging(
    company
      .command('parent')
      .argument('<company>', 'the company')
      .argument('<parent>', 'the company that it belongs to, or "none"')
      .description('say whose subsidiary a company is; nobody is his own parent, at any remove'),
    { over: true },
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ npx megawatch review company parent core-scientific coreweave --reason "merger closed"',
    )
    .action(async (child: string, parent: string, options: JudgeOptions) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { setParent } = await import('../resolve/judgement/judge-companies.ts');
      await runJudge(
        options,
        async (home, judge) =>
          await setParent(home, { company: child, parent: parent === 'none' ? null : parent }, judge),
      );
    });
  judging(
    company
      .command('confirm')
      .argument('<company>', 'a provisional company')
      .description('say that a company which only documents name is one of its own: it leaves the queue'),
  )
    .addHelpText('after', '\nExample:\n  $ npx megawatch review company confirm "~nscale" --reason "a new entrant"')
    .action(async (name: string, options: JudgeOptions) => {
      const { runJudge } = await import('./review/run-judge.ts');
      const { confirmCompany } = await import('../resolve/judgement/judge-companies.ts');
      await runJudge(options, async (home, judge) => await confirmCompany(home, name, judge));
    });
}
