// Writes many rows in one statement: new ones are inserted, changed ones updated, unchanged ones left alone.
import { PgArray, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { PoolClient } from 'pg';
import { errorMessage, PermanentError } from '../../schemas/errors.ts';
import { errorCodeOf } from './database-error.ts';
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

/**
 * Upserts `rows` by the table's primary key (or `keyColumns`). Of several rows with one key the last wins. `written` counts
 * what was inserted or updated. Rejects with PermanentError TEXT_INVALID for text that Postgres cannot hold, before anything
 * is sent, and with ROW_INVALID where a row breaks a constraint or a type; the transaction is then to be rolled back, to a
 * savepoint if rows are to be tried one by one.
 */
export async function bulkUpsert<Table extends PgTable>(
  client: Pick<PoolClient, 'query'>,
  table: Table,
  rows: readonly RowOf<Table>[],
  options: UpsertOptions<Extract<keyof RowOf<Table>, string>> = {},
): Promise<{ written: number }> {
  if (rows.length === 0) return { written: 0 };
  const records = rows as readonly Readonly<Record<string, unknown>>[];
  const statement = upsertStatement(table, givenProperties(table, records), options);
  const values =
    statement.parameters === 'json' ? jsonParameter(statement, records) : arrayParameters(statement, records);
  try {
    const { rowCount } = await client.query({ name: statement.name, text: statement.text, values });
    return { written: rowCount ?? 0 };
  } catch (error) {
    // Classes 22 (data) and 23 (constraint) are the rows' fault and no retry helps.
    if (!/^2[23]/.test(errorCodeOf(error) ?? '')) throw error;
    throw new PermanentError('ROW_INVALID', `${statement.table} refuses a row: ${errorMessage(error)}`, {
      cause: error,
    });
  }
}

/** A column with a default is left to it where no row gives a value; null where only some do would be a silent change. */
function givenProperties(table: PgTable, rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return writableColumns(table)
    .filter(({ property, column }) => {
      const given = rows.reduce((count, row) => count + (row[property] === undefined ? 0 : 1), 0);
      if (!column.hasDefault || given === rows.length) return true;
      if (given > 0) throw new TypeError(`${property} has a default; give it in all rows or in none`);
      return false;
    })
    .map(({ property }) => property);
}

function arrayParameters(statement: UpsertStatement, rows: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  return statement.columns.map((column) =>
    rows.map((row, index) => driverValue(row[column.property], column, index, statement)),
  );
}

function jsonParameter(statement: UpsertStatement, rows: readonly Readonly<Record<string, unknown>>[]): [string] {
  const records = rows.map((row, index) => {
    const record: Record<string, unknown> = { ord: index + 1 };
    for (const column of statement.columns) {
      const value = driverValue(row[column.property], column, index, statement);
      record[column.name] = forJson(value, column.column);
    }
    return record;
  });
  return [JSON.stringify(records)];
}

function driverValue(value: unknown, { column, name }: UpsertColumn, row: number, { table }: UpsertStatement): unknown {
  if (value === null || value === undefined) return null;
  const refuse = (): never => {
    throw new PermanentError('TEXT_INVALID', `${table}.${name}: row ${row} holds NUL or half of a surrogate pair`, {
      details: { table, column: name, row },
    });
  };
  const check = (mapped: unknown, json: boolean): unknown => {
    if (typeof mapped === 'string' && !(json ? isWellFormedJson(mapped) : isWellFormedText(mapped))) refuse();
    return mapped;
  };
  if (column instanceof PgArray) return mapArray(value, column.baseColumn, (item) => check(item, false));
  const mapped: unknown = column.mapToDriverValue(value);
  // JSON may hold text whose own characters are fine and a NUL only as an escape; both are checked on the JSON text.
  return check(mapped, isJson(column));
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
