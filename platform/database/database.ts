// The database as the stages see it: a pool, and transactions that always end.
import type { Pool, PoolClient } from 'pg';

export type Database = {
  readonly pool: Pool;
  /** The URL with its password hidden, for messages. */
  readonly shownUrl: string;
  /**
   * Runs `work` in one transaction: commit when it resolves, rollback when it rejects. A lost connection, a deadlock or a
   * serialization failure rejects with TransientError DATABASE_LOST.
   */
  transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
