// Writes many rows in one statement: new ones are inserted, changed ones updated, unchanged ones left alone.
import { PgArray, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { Pool, type PoolClient } from 'pg';
import { errorMessage, PermanentError } from '../../schemas/errors.ts';
import { arrayLiteral } from './array-literal.ts';
import { errorCodeOf } from './database-error.ts';
import { newestRows, type Row } from './newest-rows.ts';
import {
  isJson,
  type UpsertColumn,
  type UpsertOptions,
  type UpsertStatement,
  upsertStatement,
  writableColumns,
} from './upsert-statement.ts';
import { isWellFormedJson, isWellFormedText } from './well-formed.ts';

export type RowOf<Table extends PgTable> = Table['$inferInsert'];

/** Rows in one statement. While Postgres works on it the next one is put together, so a few are better than one. */
const fewestRows = 250;
const mostRows = 1000;
const statements = 4;

/**
 * Upserts `rows` by the table's primary key (or `keyColumns`). Of several rows with one key the newest by `guard` wins, of
 * equal ones the last. `written` counts what was inserted or updated. Give a client that is inside a transaction: many rows
 * take several statements (on a pool it is always one). Rejects with PermanentError TEXT_INVALID for text that Postgres
 * cannot hold, and with ROW_INVALID where a row breaks a constraint or a type; the transaction is then to be rolled back, to a
 * savepoint if rows are to be tried one by one.
 */
export async function bulkUpsert<Table extends PgTable>(
  client: Pick<PoolClient, 'query'>,
  table: Table,
  rows: readonly RowOf<Table>[],
  options: UpsertOptions<Extract<keyof RowOf<Table>, string>> = {},
): Promise<{ written: number }> {
  if (rows.length === 0) return { written: 0 };
  const statement = upsertStatement(table, givenProperties(table, rows), options);
  let written = 0;
  if (statement.parameters === 'recordset') {
    return { written: await run(client, statement, [recordsetParameter(statement, rows)]) };
  }
  const unique = newestRows(
    rows,
    keyTextOf(statement),
    statement.guard.map(({ property }) => property),
  );
  const share = Math.min(Math.max(Math.ceil(unique.length / statements), fewestRows), mostRows);
  const size = client instanceof Pool ? unique.length : share;
  let running: Promise<number> = Promise.resolve(0);
  for (let start = 0; start < unique.length; start += size) {
    const values = arrayParameters(statement, unique.slice(start, start + size));
    written += await running;
    running = run(client, statement, values);
    running.catch(() => undefined); // it is awaited in the next turn; until then nobody listens
  }
  return { written: written + (await running) };
}

async function run(client: Pick<PoolClient, 'query'>, statement: UpsertStatement, values: unknown[]): Promise<number> {
  try {
    const { rowCount } = await client.query({ name: statement.name, text: statement.text, values });
    return rowCount ?? 0;
  } catch (error) {
    // Classes 22 (data) and 23 (constraint) are the rows' fault and no retry helps.
    if (!/^2[23]/.test(errorCodeOf(error) ?? '')) throw error;
    throw new PermanentError('ROW_INVALID', `${statement.table} refuses a row: ${errorMessage(error)}`, {
      cause: error,
    });
  }
}

/** A column with a default is left to it where no row gives a value; null where only some do would be a silent change. */
function givenProperties(table: PgTable, rows: readonly Row[]): string[] {
  return writableColumns(table)
    .filter(({ property, column }) => {
      const given = rows.reduce((count, row) => count + (row[property] === undefined ? 0 : 1), 0);
      if (!column.hasDefault || given === rows.length) return true;
      if (given > 0) throw new TypeError(`${property} has a default; give it in all rows or in none`);
      return false;
    })
    .map(({ property }) => property);
}

/** NUL stands between the values of a key: no text that Postgres takes can hold it. */
function keyTextOf(statement: UpsertStatement): (row: Row) => string {
  const mappers = statement.key.map((column) => ({ property: column.property, map: mapperOf(column, statement) }));
  return (row) => {
    let text = '';
    for (const { property, map } of mappers) text += `${String(map(row[property]))}\0`;
    return text;
  };
}

function arrayParameters(statement: UpsertStatement, rows: readonly Row[]): string[] {
  return statement.columns.map((column) => {
    const map = mapperOf(column, statement);
    const values = rows.map((row) => map(row[column.property]));
    if (column.column.getSQLType() !== 'jsonb') return arrayLiteral(values);
    return `[${values.map((json) => (typeof json === 'string' ? json : 'null')).join(',')}]`;
  });
}

function recordsetParameter(statement: UpsertStatement, rows: readonly Row[]): string {
  const mappers = statement.columns.map((column) => ({ ...column, map: mapperOf(column, statement) }));
  const records = rows.map((row, index) => {
    const record: Record<string, unknown> = { ord: index + 1 };
    for (const { property, name, column, map } of mappers) record[name] = forJson(map(row[property]), column);
    return record;
  });
  return JSON.stringify(records);
}

/** How a column's values become what the driver sends; made once for all rows, as it is called for every cell. */
function mapperOf({ column, name }: UpsertColumn, { table }: UpsertStatement): (value: unknown) => unknown {
  const refuse = (): never => {
    throw new PermanentError('TEXT_INVALID', `${table}.${name} would hold NUL or half of a surrogate pair`, {
      details: { table, column: name },
    });
  };
  const checkText = (mapped: unknown): unknown =>
    typeof mapped !== 'string' || isWellFormedText(mapped) ? mapped : refuse();
  // In JSON text a NUL is an escape, so JSON is looked at as JSON.
  const checkJson = (mapped: unknown): unknown =>
    typeof mapped !== 'string' || isWellFormedJson(mapped) ? mapped : refuse();
  if (column instanceof PgArray) {
    const { baseColumn } = column;
    return (value) => (value === null || value === undefined ? null : mapArray(value, baseColumn, checkText));
  }
  const check = isJson(column) ? checkJson : checkText;
  return (value) => (value === null || value === undefined ? null : check(column.mapToDriverValue(value)));
}

/** The driver would write an array literal; JSON takes the elements. Arrays of arrays are mapped all the way down. */
function mapArray(value: unknown, base: PgColumn, check: (item: unknown) => unknown): unknown {
  if (!Array.isArray(value)) throw new TypeError('an array column needs an array');
  return value.map((item: unknown) => {
    if (item === null || item === undefined) return null;
    if (Array.isArray(item)) return mapArray(item, base instanceof PgArray ? base.baseColumn : base, check);
    return check(forJson(base.mapToDriverValue(item), base));
  });
}

/** Large and exact numbers travel as strings, bytes in hex, JSON as itself. */
function forJson(value: unknown, column: PgColumn): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (typeof value === 'string' && isJson(column)) return JSON.parse(value) as unknown;
  return value;
}
