// Which of several schedulers on one database fires: the one that holds an advisory lock, which Postgres lets go of when it dies.
import type { PoolClient } from 'pg';
import type { Database } from '../platform/database/database.ts';

const lockKey = [0x4d57_0005, 1] as const;

export type ScheduleLeader = {
  /** True where this process leads now; tries to where nobody does. Asks the database each time. */
  lead(): Promise<boolean>;
  /** Lets another one lead. */
  leave(): void;
};

/** Stands for election whenever it is asked whether it leads. */
export function createScheduleLeader(database: Database): ScheduleLeader {
  let held: PoolClient | null = null;
  const drop = (): void => {
    const client = held;
    held = null;
    // The connection goes with its lock.
    client?.release(true);
  };
  const stillLeads = async (client: PoolClient): Promise<boolean> => {
    try {
      await client.query('select 1');
      return held === client;
    } catch {
      if (held === client) drop();
      return false;
    }
  };
  return {
    async lead() {
      if (held !== null && (await stillLeads(held))) return true;
      const client = await database.pool.connect();
      let isWon = false;
      try {
        const { rows } = await client.query<{ won: boolean }>('select pg_try_advisory_lock($1, $2) as won', [
          ...lockKey,
        ]);
        isWon = rows[0]?.won === true;
      } finally {
        if (!isWon) client.release();
      }
      if (!isWon) return false;
      held = client;
      const lost = (): void => {
        if (held === client) drop();
      };
      client.on('error', lost);
      client.on('end', lost);
      return true;
    },
    leave: drop,
  };
}
