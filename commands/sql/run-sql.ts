// The work of `megawatch sql`: connects as the analyst, runs one statement, prints the rows.
import { text } from 'node:stream/consumers';
import { DatabaseError } from 'pg';
import { loadConfig } from '../../platform/config/config.ts';
import { connectAnalyst } from '../../platform/database/connect-analyst.ts';
import { createLog } from '../../platform/log/log.ts';
import { PermanentError, UsageError } from '../../schemas/errors.ts';
import { formatRows, type OutputFormat } from '../output.ts';
import { databaseNames, purposeOf } from '../purpose.ts';
import { questionOf, questions } from './questions.ts';

/** Runs `query` (or stdin's) and prints its rows. Throws UsageError where the statement is refused by Postgres. */
export async function runSql(
  query: string | undefined,
  options: { format: OutputFormat; json?: boolean; demo?: boolean; live?: boolean; question?: string; list?: boolean },
): Promise<void> {
  const format = options.json ? 'json' : options.format;
  if (options.list) {
    const rows = questions().map(({ number, question }) => ({ number, question }));
    const whole = rows.map(({ number, question }) => `${String(number).padStart(2)}  ${question}`).join('\n');
    process.stdout.write(`${format === 'table' ? whole : formatRows(rows, ['number', 'question'], format)}\n`);
    return;
  }
  if (options.question !== undefined && query !== undefined)
    throw new UsageError('a statement and --question: give one of them');
  const asked = options.question === undefined ? null : questionOf(options.question);
  // What is piped on takes rows alone.
  if (asked && format === 'table') process.stdout.write(`${asked.question}\n${asked.reading}\n`);
  const statement = asked?.statement ?? (query === undefined || query === '-' ? await text(process.stdin) : query);
  if (statement.trim() === '')
    throw new UsageError('no statement: give one in quotes, e.g. megawatch sql "select count(*) from deals"');
  const config = loadConfig();
  const log = createLog({ level: config.LOG_LEVEL, name: 'sql' });
  const analyst = await connectAnalyst(config, { database: databaseNames[purposeOf(options)], log });
  try {
    const { rows, columns } = await analyst.query(statement).catch((error: unknown) => {
      // What Postgres refuses is the statement's fault; its own words say what, and no stack helps.
      if (error instanceof DatabaseError)
        throw new PermanentError(
          'DATABASE_REFUSED',
          `Postgres refuses the statement: ${error.message}${error.hint ? ` (${error.hint})` : ''}`,
          { cause: error },
        );
      throw error;
    });
    process.stdout.write(`${formatRows(rows, columns, format)}\n`);
  } finally {
    await analyst.close();
  }
}
