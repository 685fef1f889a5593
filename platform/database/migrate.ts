// Applies the numbered SQL files in order, each once, each in its own transaction, whoever else tries at the same time.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PoolClient } from 'pg';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import type { Database } from './database.ts';
import { databaseError, errorCodeOf } from './database-error.ts';
import { ensureRoles, type RolesOutcome } from './ensure-roles.ts';

export type Migration = { readonly name: string; readonly number: number; readonly hash: string; readonly sql: string };
export type Migrated = {
  readonly applied: string[];
  /** Migrations that the database has now. */
  readonly present: number;
  /** Where the login may not create roles: what an administrator must run. */
  readonly roles: RolesOutcome;
};

export const migrationsFolder: string = join(dirname(fileURLToPath(import.meta.url)), 'migrations');

/** Any constant will do, as long as every version of this program takes the same. */
const lockKey = 'megawatch:migrate';

/**
 * Brings the database up to date, then sees to roles and grants. Rejects with MIGRATION_DRIFT where a file was changed,
 * removed or inserted before one that has been applied, and where the database is newer than this program.
 */
export async function migrate(database: Database, folder: string = migrationsFolder): Promise<Migrated> {
  const migrations = readMigrations(folder);
  const applied = await withMigrationLock(database, async (client) => {
    await client.query('create schema if not exists ops');
    await client.query(
      'create table if not exists ops.migration (name text primary key, hash text not null, applied_at timestamptz not null)',
    );
    const present = await appliedMigrations(client);
    refuseDrift(migrations, present, { newerIsFine: false });
    const pending = migrations.filter(({ name }) => !present.has(name));
    for (const migration of pending) await apply(client, migration);
    if (pending.length > 0) await shapePublicMarts(client);
    return pending.map(({ name }) => name);
  });
  return { applied, present: migrations.length, roles: await ensureRoles(database) };
}

/**
 * For stages, which run without the right to change tables: rejects unless every migration that this program knows has been
 * applied. A newer database is fine, because migrations expand before they contract.
 */
export async function verifyMigrated(database: Database, folder: string = migrationsFolder): Promise<void> {
  const migrations = readMigrations(folder);
  const { rows } = await database.pool.query<{ exists: boolean }>(
    `select to_regclass('ops.migration') is not null as exists`,
  );
  const present = rows[0]?.exists ? await appliedMigrations(database.pool) : new Map<string, string>();
  refuseDrift(migrations, present, { newerIsFine: true });
  const missing = migrations.filter(({ name }) => !present.has(name));
  if (missing.length === 0) return;
  throw new ConfigurationError(
    'MIGRATION_DRIFT',
    `The database ${database.shownUrl} lacks ${missing.length} of ${migrations.length} migrations (${missing[0]?.name} …). Run: megawatch migrate`,
  );
}

/** The files `NNNN_name.sql` of a folder in order of their numbers. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1];
      if (!number) throw new ConfigurationError('MIGRATION_DRIFT', `${name} is not named NNNN_name.sql`);
      // A checkout on Windows may have other line ends; the content is the same.
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, number: Number(number), hash: createHash('sha256').update(sql).digest('hex'), sql };
    });
  for (const [index, migration] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before?.number === migration.number) {
      throw new ConfigurationError('MIGRATION_DRIFT', `${before.name} and ${migration.name} have the same number`);
    }
  }
  return migrations;
}

function refuseDrift(
  migrations: readonly Migration[],
  present: ReadonlyMap<string, string>,
  { newerIsFine }: { newerIsFine: boolean },
): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const lastKnown = migrations.at(-1)?.name ?? '';
  const problems: string[] = [];
  for (const [name, hash] of present) {
    const file = known.get(name);
    if (!file && name > lastKnown) {
      if (!newerIsFine) problems.push(`${name} was applied by a newer version of this program`);
    } else if (!file) problems.push(`${name} was applied and its file is gone`);
    else if (file.hash !== hash) problems.push(`${name} was changed after it had been applied`);
  }
  const lastApplied = [...present.keys()].sort().at(-1) ?? '';
  for (const { name } of migrations) {
    if (!present.has(name) && name < lastApplied) {
      problems.push(`${name} was never applied, and the later ${lastApplied} was: give it a higher number`);
    }
  }
  if (problems.length > 0) {
    throw new ConfigurationError(
      'MIGRATION_DRIFT',
      `The database does not match the migrations:\n- ${problems.join('\n- ')}`,
    );
  }
}

/** The public view of each mart follows from the mart, so that no migration has to think of it. */
async function shapePublicMarts(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regprocedure('fact.shape_public_marts()') is not null as exists`,
  );
  if (rows[0]?.exists) await client.query('select fact.shape_public_marts()');
}

async function apply(client: PoolClient, { name, hash, sql }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into ops.migration (name, hash, applied_at) values ($1, $2, clock_timestamp())', [
      name,
      hash,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const mapped = refusedOr(error, `Migration ${name}`);
    if (mapped !== error) throw mapped;
    throw new Error(`Migration ${name} failed and was rolled back: ${errorMessage(error)}`, { cause: error });
  }
}

/** A login without the right to create tables is a mistake in the set-up, and gets told so. */
function refusedOr(error: unknown, what: string): unknown {
  if (errorCodeOf(error) !== '42501') return databaseError(error, what);
  return new ConfigurationError(
    'DATABASE_REFUSED',
    `${what} is not permitted: ${errorMessage(error)}. Migrate as the database's owner or as a login in role megawatch_owner.`,
    { cause: error },
  );
}

async function withMigrationLock<T>(database: Database, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  let failure: unknown;
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [lockKey]);
    return await work(client);
  } catch (error) {
    failure = databaseError(refusedOr(error, `Migrating ${database.shownUrl}`), database.shownUrl);
    throw failure;
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [lockKey]).catch(() => undefined);
    client.release(failure instanceof Error ? failure : undefined);
  }
}

async function appliedMigrations(client: Pick<PoolClient, 'query'>): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from ops.migration');
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}
