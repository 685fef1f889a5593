// A session of a reader: what `megawatch sql` and every other door for strangers' SQL goes through.
//
// It is a login of its own in role megawatch_analyst, never our own login after `set role`: a single statement can undo that,
// for `select set_config('role', 'none', true), query_to_xml('select … from raw.archive', …)` is one statement, and so is a
// `do` block. A login that holds no other rights has nothing to go back to. Reading only, a time limit and one statement a
// time are comfort and second lines; what keeps raw and ops closed is that the login was never granted them.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Pool, types } from 'pg';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import type { Config } from '../config/config.ts';
import { hideCredentials, type Log } from '../log/log.ts';
import { applicationName } from './application-name.ts';
import { type Connection, connectDatabase, type DatabaseName } from './connect-database.ts';
import type { Database } from './database.ts';
import { databaseError, errorCodeOf, openingError } from './database-error.ts';
import { databaseOf, databaseUrl } from './database-url.ts';
import { ownerOf, writeOwned } from './embedded/data-folder.ts';
import { chooseServerUser, type ServerUser } from './embedded/run-program.ts';
import { readerSettings, roles } from './ensure-roles.ts';
import { scramVerifier } from './scram-verifier.ts';

export type AnalystResult = {
  readonly columns: string[];
  readonly rows: Record<string, unknown>[];
};

export type Analyst = {
  /** The analyst's URL, its password included; for a psql line see `shownUrl`. */
  readonly url: string;
  readonly shownUrl: string;
  /** Runs one statement; several in one text are refused by Postgres. Its errors are Postgres's own. */
  query(statement: string, values?: readonly unknown[]): Promise<AnalystResult>;
  close(): Promise<void>;
};

type AnalystConfig = Pick<Config, 'DATABASE_URL' | 'DATABASE_ANALYST_URL' | 'MEGAWATCH_DATA_FOLDER'>;

/** Connects as an analyst, starting or attaching to the embedded server where no other is configured. */
export async function connectAnalyst(
  config: AnalystConfig,
  { database, log }: { database: DatabaseName; log: Log },
): Promise<Analyst> {
  if (config.DATABASE_ANALYST_URL !== undefined) {
    const given = config.DATABASE_ANALYST_URL;
    const isMain = database === 'megawatch' && databaseOf(given) !== null;
    return await openAnalyst(isMain ? given : databaseUrl(given, database), log);
  }
  const connection = await connectDatabase(config, { database, applicationName: 'analyst login', max: 1, log });
  try {
    const login = await analystLogin(connection);
    const analyst = await openAnalyst(login.url, log);
    return {
      ...analyst,
      close: async () => {
        await analyst.close();
        await login.forget();
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** A login in role megawatch_analyst: the embedded server keeps one, elsewhere it lives as long as the session. */
export async function analystLogin(
  connection: Pick<Connection, 'database' | 'embedded' | 'url'>,
): Promise<{ url: string; passwordFile: string | null; forget: () => Promise<void> }> {
  const { database, embedded, url } = connection;
  const { rows } = await database.pool.query<{ exists: boolean }>(
    `select to_regrole('${roles.analyst}') is not null and to_regnamespace('mart') is not null as exists`,
  );
  if (!rows[0]?.exists) {
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The database ${database.shownUrl} has nothing for analysts yet. Run "npm start" or "npx megawatch migrate" first.`,
    );
  }
  if (embedded) {
    const passwordFile = `${embedded.dataFolder}.analyst-password`;
    // Root leaves it to the folder's owner, or that user could not ask any more.
    const password = await keptPassword(database, passwordFile, ownerOf(embedded.dataFolder, chooseServerUser()));
    return {
      url: databaseUrl(url, databaseOf(url) ?? '', { user: roles.analyst, password }),
      passwordFile,
      forget: async () => undefined,
    };
  }
  return { ...(await sessionLogin(database, url)), passwordFile: null };
}

/** Connects with an analyst's own URL. */
export async function openAnalyst(url: string, log: Log): Promise<Analyst> {
  const shownUrl = hideCredentials(url);
  const pool = new Pool({
    connectionString: url,
    application_name: applicationName('analyst'),
    options: Object.entries(readerSettings)
      .map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '')}`)
      .join(' '),
    max: 4,
    connectionTimeoutMillis: 15_000,
    types: { getTypeParser },
  });
  pool.on('error', (error) => log.warn({ reason: errorMessage(error) }, 'an idle database connection was lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await pool.query('select');
  } catch (error) {
    await pool.end();
    throw openingError(error, shownUrl);
  }
  return {
    url,
    shownUrl,
    query: (statement, values = []) => runStatement(pool, shownUrl, statement, values),
    close: () => pool.end(),
  };
}

/** In a read-only transaction that is rolled back whatever happens; the extended protocol takes one statement only. */
async function runStatement(
  pool: Pool,
  shownUrl: string,
  statement: string,
  values: readonly unknown[],
): Promise<AnalystResult> {
  const client = await pool.connect().catch((error: unknown) => {
    throw databaseError(error, shownUrl);
  });
  let isBroken = true;
  try {
    await client.query('begin transaction read only');
    // `queryMode` is not in the type definitions: it asks for the extended protocol also without values.
    const question = { text: statement, values: [...values], rowMode: 'array' as const, queryMode: 'extended' };
    const result = await client.query<unknown[]>(question);
    const columns = distinctNames(result.fields.map(({ name }) => name));
    const rows = result.rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
    return { columns, rows };
  } catch (error) {
    throw databaseError(error, shownUrl);
  } finally {
    // What a statement set in its session must not meet the next one.
    isBroken = await client.query('rollback').then(
      () =>
        client.query('discard all').then(
          () => false,
          () => true,
        ),
      () => true,
    );
    client.release(isBroken);
  }
}

/** Two columns of one name are both shown: `id`, `id_2`. */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`;
    taken.add(free);
    return free;
  });
}

const standardParser: (oid: number, format: 'text' | 'binary') => unknown = types.getTypeParser;

/** Dates stay the text that Postgres gives, or they would move with the time zone; counts that fit are numbers. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  const temporal = [1082, 1083, 1114, 1184, 1186, 1266];
  if (temporal.includes(oid)) return (text: string) => text;
  if (oid === 20) return (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text);
  return standardParser(oid, format ?? 'text');
}

/** The password of the embedded server's analyst, made at the first need and kept beside the data. */
async function keptPassword(database: Database, file: string, owner: ServerUser): Promise<string> {
  return await database.transaction(async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('megawatch:analyst'))`);
    const { rows } = await client.query<{ login: boolean }>(
      'select rolcanlogin as login from pg_roles where rolname = $1',
      [roles.analyst],
    );
    if (rows[0]?.login && existsSync(file)) return readFileSync(file, 'utf8').trim();
    const password = randomBytes(24).toString('base64url');
    await client.query(`alter role ${roles.analyst} login password '${scramVerifier(password)}'`);
    writeOwned(file, `${password}\n`, owner);
    return password;
  });
}

const sessionPrefix = 'megawatch_session_';

/** A login for this session alone, which no longer works after a day even if we are killed before we drop it. */
async function sessionLogin(database: Database, url: string): Promise<{ url: string; forget: () => Promise<void> }> {
  const user = `${sessionPrefix}${randomBytes(8).toString('hex')}`;
  const password = randomBytes(24).toString('base64url');
  try {
    await dropExpired(database);
    // By the server's clock, which is the one that judges it.
    const { rows } = await database.pool.query<{ until: string }>(
      `select (clock_timestamp() + interval '1 day')::text as until`,
    );
    const until = rows[0]?.until ?? 'infinity';
    await database.pool.query(
      `create role ${user} login password '${scramVerifier(password)}' valid until '${until}' connection limit 4 in role ${roles.analyst}`,
    );
  } catch (error) {
    if (errorCodeOf(error) !== '42501') throw error;
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The login of DATABASE_URL may not make a login for analysts (${errorMessage(error)}). Set DATABASE_ANALYST_URL to a login in role ${roles.analyst}.`,
      { cause: error },
    );
  }
  return {
    url: databaseUrl(url, databaseOf(url) ?? '', { user, password }),
    forget: async () => {
      await database.pool.query(`drop role if exists ${user}`).catch(() => undefined); // it expires by itself
    },
  };
}

async function dropExpired(database: Database): Promise<void> {
  const { rows } = await database.pool.query<{ name: string }>(
    'select rolname as name from pg_roles where starts_with(rolname, $1) and rolvaliduntil < now()',
    [sessionPrefix],
  );
  for (const { name } of rows) await database.pool.query(`drop role if exists ${name}`).catch(() => undefined);
}
