// One state of the marts, read by a role of analysts: everything that one export tells belongs together.
import Cursor from 'pg-cursor';
import type { PoolClient } from 'pg';
import { ConfigurationError } from '../../schemas/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import { databaseError } from '../../platform/database/database-error.ts';
import { roles } from '../../platform/database/ensure-roles.ts';

/** A row as Postgres writes it: text or null for each column. */
export type TextRow = readonly (string | null)[];

export type Snapshot = {
  /** All rows of a small answer. */
  rows(statement: string, values?: readonly unknown[]): Promise<TextRow[]>;
  /** Rows of a large one, at most `size` at a time: no more of them are in memory. */
  stream(statement: string, values: readonly unknown[], size: number): AsyncGenerator<TextRow[]>;
};

/** Values stay as Postgres writes them: no decimal becomes a float, no day moves with a time zone. */
const types = { getTypeParser: () => (text: string) => text };

/** Runs `work` in one read-only transaction that sees one state, as role megawatch_bi, else as megawatch_analyst. */
export async function withSnapshot<Result>(
  database: Database,
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const role = await readerRole(database);
  const client = await database.pool.connect().catch((error: unknown) => {
    throw databaseError(error, database.shownUrl);
  });
  let isBroken = true;
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    // Who reads the output may be slow, and a whole mart takes as long as it takes.
    await client.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = '1h';
      set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local extra_float_digits = 1; set local role ${role}`);
    return await work(snapshotOn(client));
  } catch (error) {
    throw databaseError(error, database.shownUrl);
  } finally {
    isBroken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(isBroken);
  }
}

function snapshotOn(client: PoolClient): Snapshot {
  return {
    async rows(text, values = []) {
      const { rows } = await client.query<(string | null)[]>({ text, values: [...values], rowMode: 'array', types });
      return rows;
    },
    async *stream(text, values, size) {
      const cursor = client.query(new Cursor<TextRow>(text, [...values], { rowMode: 'array', types }));
      try {
        for (;;) {
          const rows = await cursor.read(size);
          if (rows.length === 0) return;
          yield rows;
        }
      } finally {
        await cursor.close();
      }
    },
  };
}

async function readerRole(database: Database): Promise<string> {
  const { rows } = await database.pool.query<{ role: string }>(
    `select rolname as role from pg_roles where rolname = any($1) and pg_has_role(current_user, oid, 'member')
     order by array_position($1, rolname) limit 1`,
    [[roles.bi, roles.analyst]],
  );
  const mart = await database.pool.query(`select where to_regnamespace('mart') is not null`);
  if (mart.rowCount === 0) {
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The database ${database.shownUrl} has no marts yet. Run "npm start" or "npx megawatch migrate" first.`,
    );
  }
  const role = rows[0]?.role;
  if (role !== undefined) return role;
  throw new ConfigurationError(
    'DATABASE_REFUSED',
    `The login of ${database.shownUrl} is in neither ${roles.bi} nor ${roles.analyst}. Run as an administrator: grant ${roles.bi} to <login>;`,
  );
}
