// A Postgres with its durability switched on, for benchmarks: what a user gets, not what tests may skip.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../platform/database/database.ts';
import { databaseUrl } from '../../platform/database/database-url.ts';
import { startEmbeddedPostgres } from '../../platform/database/embedded/start-embedded-postgres.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { createLog, type Log } from '../../platform/log/log.ts';

export const benchLog: Log = createLog({ level: process.env['LOG_LEVEL'] ?? 'error', name: 'bench' });

export type BenchServer = {
  /** A migrated database of its own. */
  create(name: string): Promise<Database>;
  /** What leads a process of its own to that database. */
  urlOf(name: string): string;
  stop(): Promise<void>;
};

/** Starts the embedded server in a temporary folder. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), log: benchLog });
  const root = await openDatabase(postgres.url, { applicationName: 'bench', log: benchLog });
  const opened: Database[] = [root];
  return {
    urlOf: (name) => databaseUrl(postgres.url, name),
    create: async (name) => {
      await root.pool.query(`create database ${name} template template0 encoding 'UTF8'`);
      const database = await openDatabase(databaseUrl(postgres.url, name), {
        applicationName: 'bench',
        max: 12,
        log: benchLog,
      });
      opened.push(database);
      await migrate(database);
      return database;
    },
    stop: async () => {
      for (const database of opened.toReversed()) await database.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
