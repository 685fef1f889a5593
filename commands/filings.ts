// `megawatch filings`: what the SEC has of a company, and what of it was fetched.
import type { Command } from 'commander';
import { dayOption } from './day-option.ts';
import { wholeNumber } from './whole-number.ts';

export type FilingsListOptions = {
  form?: string[];
  since?: string;
  until?: string;
  limit: string;
  fetch?: boolean;
  demo?: boolean;
  live?: boolean;
  json?: boolean;
};

/** Adds `filings list`. */
export function addFilingsCommand(program: Command): void {
  const command = program.command('filings').description('filings of the SEC, by company');
  command.addHelpText('after', '\nExample:\n  $ npx megawatch filings list CRWV --form 4 --since 2025-03-01');
  command
    .command('list')
    .argument('<company>', 'a CIK, a ticker symbol, or a name of the registry')
    .description('the known filings of a company, newest first; with --fetch its list is read from EDGAR before')
    .option('--form <form...>', 'only these forms, with their amendments')
    .option('--since <day>', 'filed on or after this day, e.g. 2025-03-01', dayOption)
    .option('--until <day>', 'filed on or before this day', dayOption)
    .option('--limit <n>', 'so many at most', wholeNumber(1, 100_000), '100')
    .option('--fetch', 'read the list from EDGAR first (needs MEGAWATCH_CONTACT)')
    .option('--demo', 'the demo database')
    .option('--live', 'the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch filings list 1769628 --form 4 --since 2025-03-01 --fetch')
    .action(async (company: string, options: FilingsListOptions) => {
      const { runFilingsList } = await import('./filings/run-filings-list.ts');
      await runFilingsList(company, options);
    });
}
