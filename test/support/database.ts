// A migrated database of its own for each test file, copied from a template in some 50 ms.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../platform/database/database.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { databaseUrl } from '../../platform/database/database-url.ts';
import { testLog } from './test-log.ts';

export { testLog } from './test-log.ts';

export type TestDatabase = {
  /** For child processes: pass it as DATABASE_URL. */
  readonly url: string;
  readonly database: Database;
  /** Closes the pool and drops the database, whoever is still connected. */
  close(): Promise<void>;
};

/** Makes a database; `migrated: false` gives an empty one. Call `close` in `afterAll`. */
export async function createTestDatabase({ migrated = true, max = 10 } = {}): Promise<TestDatabase> {
  const server = inject('testServerUrl');
  const name = `${inject('testPrefix')}_${randomBytes(5).toString('hex')}`;
  const template = migrated ? inject('testTemplate') : 'template0';
  await onServer(server, `create database ${name} template ${template}${migrated ? '' : ` encoding 'UTF8'`}`);
  const url = databaseUrl(server, name);
  const database = await openDatabase(url, { applicationName: 'test', max, log: testLog });
  return {
    url,
    database,
    close: async () => {
      await database.close();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs one statement on the server's own database, as the login that may create databases. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
