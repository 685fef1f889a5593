// One `start` at a time on a database: a session lock that the server itself lets go of when the process dies.
import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.ts';
import { ConfigurationError } from '../../schemas/errors.ts';
import type { Purpose } from '../purpose.ts';

/** Takes the lock or refuses in one sentence; the returned function gives it up. */
export async function lockStart(database: Database, purpose: Purpose): Promise<() => Promise<void>> {
  const client: PoolClient = await database.pool.connect();
  const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(hashtext($1)) as taken`, [
    `megawatch start ${purpose}`,
  ]);
  if (rows[0]?.taken !== true) {
    client.release();
    throw new ConfigurationError(
      'PORT_TAKEN',
      `Another "megawatch start${purpose === 'live' ? ' --live' : ''}" is running on this data folder: use its web page, or end it with Ctrl-C first.`,
    );
  }
  return async () => {
    await client.query('select pg_advisory_unlock_all()').catch(() => {});
    client.release();
  };
}
