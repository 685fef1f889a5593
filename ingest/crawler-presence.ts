// Which crawlers are alive: each holds an advisory lock, which Postgres lets go of the moment its process dies.
import type { PoolClient } from 'pg';
import type { Database } from '../platform/database/database.ts';

/** The first half of the lock's key; the second is the hash of the crawler's name. */
const lockClass = 0x4d57_0004;

export type CrawlerPresence = {
  /** Takes the lock again where its connection was lost. */
  keep(): Promise<void>;
  leave(): void;
};

/** Announces a crawler for as long as its connection stands. */
export async function announceCrawler(database: Database, owner: string): Promise<CrawlerPresence> {
  let held: PoolClient | null = null;
  const drop = (client: PoolClient): void => {
    if (held !== client) return;
    held = null;
    client.release(true);
  };
  const keep = async (): Promise<void> => {
    if (held !== null) return;
    const client = await database.pool.connect();
    try {
      await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [lockClass, owner]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    held = client;
    client.on('error', () => drop(client));
    client.on('end', () => drop(client));
  };
  await keep();
  return {
    keep,
    leave() {
      const client = held;
      if (client === null) return;
      held = null;
      // The connection goes with its lock.
      client.release(true);
    },
  };
}

/** SQL that is true where the crawler is alive whose name the expression `owner` is. */
export function presenceLock(owner: string): string {
  return `exists (select from pg_locks l where l.locktype = 'advisory' and l.classid::bigint = ${lockClass}
         and l.objid::bigint = hashtext(${owner})::bigint & 4294967295
         and l.database = (select oid from pg_database where datname = current_database()))`;
}

/** Frees what dead crawlers held, so that nobody waits for their leases; returns how many rows. */
export async function reclaimLeases(database: Database, sourceIds: readonly string[]): Promise<number> {
  const { rowCount } = await database.pool.query(
    `update ops.frontier f set lease_until = null, lease_owner = null
     where f.lease_owner is not null and f.source_id = any($1) and not ${presenceLock('f.lease_owner')}`,
    [sourceIds],
  );
  return rowCount ?? 0;
}
