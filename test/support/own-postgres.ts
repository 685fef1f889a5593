// A Postgres of a test's own, of another version or to be killed and started again, with one migrated database.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../platform/database/embedded/start-embedded-postgres.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { describeMarts } from '../../resolve/describe-marts.ts';
import { type TestDatabase, testLog } from './database.ts';

export type OwnPostgres = TestDatabase & {
  /** Ends every process of the server on the spot, as a lost machine does. */
  kill(): Promise<void>;
  /** Brings a killed one back, on its data and its port. */
  start(): Promise<void>;
};

/** Starts it; `packageName` names the npm package of another version. Its `close` leaves nothing. */
export async function startOwnPostgres({ packageName }: { packageName?: string } = {}): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-own-pg-'));
  chmodSync(folder, 0o755); // as root the server runs as another user
  const dataFolder = join(folder, 'data');
  const startServer = async (port?: number): Promise<EmbeddedPostgres> =>
    await startEmbeddedPostgres({
      dataFolder,
      log: testLog,
      ...(packageName === undefined ? {} : { packageName }),
      ...(port === undefined ? {} : { port }),
    });
  let server = await startServer();
  const database = await openDatabase(server.url, { applicationName: 'test', max: 20, log: testLog });
  await migrate(database);
  await describeMarts(database);
  return {
    url: server.url,
    database,
    async kill() {
      const pid = Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
      await server.release(); // or the server would be brought back at once, which is another test
      process.kill(pid, 'SIGKILL');
    },
    async start() {
      server = await startServer(server.port);
    },
    async close() {
      await database.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
