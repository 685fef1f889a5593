// Opens a pool on a Postgres of any origin, with errors that say what to do.
import { type ClientBase, Pool, type PoolClient, type PoolConfig } from 'pg';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import { hideCredentials, type Log } from '../log/log.ts';
import { applicationName } from './application-name.ts';
import type { Database } from './database.ts';
import { databaseError, errorCodeOf, openingError } from './database-error.ts';

export type OpenOptions = {
  /** What this process is, as `pg_stat_activity` shows it. */
  readonly applicationName: string;
  readonly max?: number;
  readonly log: Log;
  /** Server settings for every connection, e.g. `-c statement_timeout=60s`. */
  readonly settings?: string;
};

const oldestServer = 150_000;

/**
 * Connects once to prove that the database is there, recent enough and in UTF-8, and gives the pool. Rejects with a
 * ConfigurationError: DATABASE_UNREACHABLE, DATABASE_REFUSED or DATABASE_VERSION. Later losses are TransientErrors.
 */
export async function openDatabase(url: string, options: OpenOptions): Promise<Database> {
  const shownUrl = hideCredentials(url);
  const pool = createPool(url, options);
  try {
    await proveServer(pool, shownUrl);
  } catch (error) {
    await pool.end();
    throw openingError(error, shownUrl);
  }
  mapQueryErrors(pool, shownUrl);
  let closing: Promise<void> | null = null;
  return {
    pool,
    shownUrl,
    transaction: (work) => runTransaction(pool, shownUrl, work),
    close: () => (closing ??= pool.end()),
  };
}

function createPool(url: string, { applicationName: name, max = 8, log, settings }: OpenOptions): Pool {
  if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError(
      'CONFIG_INVALID',
      'DATABASE_URL is no URL of the form postgres://user:password@host:port/database',
    );
  }
  const config: PoolConfig = {
    connectionString: url,
    application_name: applicationName(name),
    max,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, which its types do not tell
    onConnect: boundTransactions,
  };
  if (settings) config.options = settings;
  const pool = new Pool(config);
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ reason: errorMessage(error) }, 'an idle database connection was lost'));
  // A connection in use rejects its query; the same loss as an event must not end the process either.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * A process that is frozen inside a transaction (a suspended machine, a cut network) would hold its locks until the kernel
 * gives the connection up, hours later, and the others of its group would wait for as long.
 */
const boundTransactions: (client: ClientBase) => Promise<void> = async (client) => {
  await client.query(`set idle_in_transaction_session_timeout = '2min'`);
};

async function proveServer(pool: Pool, shownUrl: string): Promise<void> {
  const { rows } = await withPatience(() =>
    pool.query<{ version: number; shown: string; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as shown,
              current_setting('server_encoding') as encoding`,
    ),
  );
  const server = rows[0];
  if (!server || server.version < oldestServer) {
    throw new ConfigurationError(
      'DATABASE_VERSION',
      `The database ${shownUrl} runs on Postgres ${server?.shown}; Megawatch needs 15 or later.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The database ${shownUrl} is encoded in ${server.encoding}, which cannot hold every language. Create one with: create database megawatch encoding 'UTF8' template template0;`,
    );
  }
}

/** A server that is starting up says so; it is given ten seconds. */
async function withPatience<T>(ask: () => Promise<T>): Promise<T> {
  const started = performance.now();
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (errorCodeOf(error) !== '57P03' || performance.now() - started > 10_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** `pool.query` is used without a transaction as well; its errors get the same classes. */
function mapQueryErrors(pool: Pool, shownUrl: string): void {
  const original: (...arguments_: unknown[]) => unknown = pool.query.bind(pool);
  const mapped = (...arguments_: unknown[]): unknown => {
    const result = original(...arguments_);
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      throw databaseError(error, shownUrl);
    });
  };
  pool.query = mapped as Pool['query'];
}

async function runTransaction<T>(pool: Pool, shownUrl: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  let client: PoolClient | null = null;
  let broken: Error | null = null;
  try {
    client = await pool.connect();
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    if (client) broken = await rollBack(client);
    throw databaseError(error, shownUrl);
  } finally {
    // A connection that cannot roll back is thrown away, or the next user would find a half-done transaction in it.
    client?.release(broken ?? undefined);
  }
}

async function rollBack(client: PoolClient): Promise<Error | null> {
  try {
    await client.query('rollback');
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(errorMessage(error));
  }
}
