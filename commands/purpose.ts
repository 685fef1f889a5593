// Which of the three databases a command works on, and the mark inside a database that says which one it is.
import { loadConfig } from '../platform/config/config.ts';
import type { Database } from '../platform/database/database.ts';
import { ConfigurationError } from '../schemas/errors.ts';

export type Purpose = 'main' | 'demo' | 'live';

export const databaseNames = { main: 'megawatch', demo: 'megawatch_demo', live: 'megawatch_live' } as const;

/** The purpose that `--demo` and `--live` choose. */
export function purposeOf(options: { demo?: boolean | undefined; live?: boolean | undefined }): Purpose {
  return options.demo ? 'demo' : options.live ? 'live' : 'main';
}

/** Whether the user names a database at all: by `--demo`, by `--live` or by DATABASE_URL. */
export function isDatabaseNamed(options: { demo?: boolean | undefined; live?: boolean | undefined }): boolean {
  return options.demo === true || options.live === true || loadConfig().DATABASE_URL !== undefined;
}

/** The flag to repeat in a command line for the same database, with a leading blank, or nothing. */
export function purposeFlag(purpose: Purpose): string {
  return purpose === 'main' ? '' : ` --${purpose}`;
}

/**
 * Marks a database that has no mark, and refuses one that is marked otherwise: demo documents never meet real ones,
 * not even where DATABASE_URL names the demo's database.
 */
export async function claimPurpose(database: Database, purpose: Purpose): Promise<void> {
  await database.pool.query(
    `insert into ops.setting (key, value) values ('purpose', $1) on conflict (key) do nothing`,
    [purpose],
  );
  const { rows } = await database.pool.query<{ value: string }>(`select value from ops.setting where key = 'purpose'`);
  const found = rows[0]?.value;
  if (found === purpose) return;
  throw new ConfigurationError(
    'DEMO_DATABASE',
    `This database is marked "${found}" and the command works on "${purpose}": ${
      found === 'demo'
        ? 'the demo database never takes real documents; leave --demo off or name another database'
        : `use ${found === 'live' ? '--live' : 'neither --demo nor --live'} or name another database`
    }.`,
  );
}

export async function readSetting(database: Database, key: string): Promise<string | null> {
  const { rows } = await database.pool.query<{ value: string }>('select value from ops.setting where key = $1', [key]);
  return rows[0]?.value ?? null;
}

export async function writeSetting(database: Database, key: string, value: string): Promise<void> {
  await database.pool.query(
    'insert into ops.setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, value],
  );
}
