// `megawatch sql`: one read-only question to the marts, as the analyst role.
import { Argument, type Command, Option } from 'commander';
import { outputFormats, type OutputFormat } from './output.ts';

type SqlOptions = {
  format: OutputFormat;
  json?: boolean;
  demo?: boolean;
  live?: boolean;
  question?: string;
  list?: boolean;
};

/** Adds `sql`. */
export function addSqlCommand(program: Command): void {
  program
    .command('sql')
    .description('ask the marts in SQL, read-only, as the analyst role')
    .addArgument(new Argument('[query]', 'one statement; - or none: stdin'))
    .addOption(new Option('--format <format>', 'how rows are printed').choices([...outputFormats]).default('table'))
    .addOption(new Option('--question <n>', 'ask a question of docs/questions by its number').conflicts('list'))
    .option('--list', 'list these questions')
    .option('--demo', 'ask the demo database')
    .option('--live', 'ask the database of start --live')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx megawatch sql --demo "select title, consideration_usd, best_url from deals"\n  $ npx megawatch sql --demo --question 14',
    )
    .action(async (query: string | undefined, options: SqlOptions) => {
      const { runSql } = await import('./sql/run-sql.ts');
      await runSql(query, options);
    });
}
