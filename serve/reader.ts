// Reads for the web page: read-only transactions, as role megawatch_analyst where our login may take it.
import { types } from 'pg';
import type { Database } from '../platform/database/database.ts';

export type ReadRow = Readonly<Record<string, unknown>>;
export type Reader = {
  query(statement: string, values?: readonly unknown[]): Promise<readonly ReadRow[]>;
};

/** A value of a column as text; nothing as an empty string. */
export function columnText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return `${value}`;
  return JSON.stringify(value);
}

const standardParser: (oid: number, format: 'text' | 'binary') => unknown = types.getTypeParser;
const oids = { date: 1082, timestamptz: 1184 } as const;

/** Days stay what Postgres says, or they would move with the time zone of this process; instants are ISO 8601 in UTC. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === oids.date) return (text: string) => text;
  if (oid === oids.timestamptz) return (text: string) => text.replace(' ', 'T').replace(/\+00$/, 'Z');
  return standardParser(oid, format ?? 'text');
}

const analyst = 'megawatch_analyst';

/**
 * A reader on `database`. Statements are our own; the role, the read-only transaction and the time limit are second lines
 * for the day when one of them is wrong.
 */
export async function createReader(database: Database): Promise<Reader> {
  const { rows } = await database.pool.query<{ member: boolean }>(
    `select coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = $1), false) as member`,
    [analyst],
  );
  const role = rows[0]?.member ? `set local role ${analyst};` : '';
  return {
    query: (statement, values = []) =>
      database.transaction(async (client) => {
        await client.query(
          `set transaction read only; set local statement_timeout = '15s'; set local timezone = 'UTC'; ${role}`,
        );
        const result = await client.query<Record<string, unknown>>({
          text: statement,
          values: [...values],
          types: { getTypeParser },
        });
        return result.rows;
      }),
  };
}
