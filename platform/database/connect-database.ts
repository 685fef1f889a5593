// The database of a command: the server of DATABASE_URL, else the embedded one, with the database made where it is missing.
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import type { Config } from '../config/config.ts';
import { hideCredentials, type Log } from '../log/log.ts';
import type { Database } from './database.ts';
import { errorCodeOf } from './database-error.ts';
import { databaseOf, databaseUrl } from './database-url.ts';
import { chooseDataFolder } from './embedded/choose-data-folder.ts';
import { locatePostgres } from './embedded/postgres-binaries.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts';
import { openDatabase } from './open-database.ts';

export type DatabaseName = 'megawatch' | 'megawatch_demo' | 'megawatch_live';

export type Connection = {
  readonly database: Database;
  /** Null where DATABASE_URL was given. */
  readonly embedded: EmbeddedPostgres | null;
  /** URL of the database with its password: for child processes, never for a person's eyes. */
  readonly url: string;
  /** Closes the pool; stops the embedded server unless another process needs it. */
  close(): Promise<void>;
};

export type ConnectOptions = {
  readonly database: DatabaseName;
  readonly applicationName?: string;
  readonly max?: number;
  readonly log: Log;
};

/** Opens the database of that name, on whichever server the configuration leads to. */
export async function connectDatabase(
  config: Pick<Config, 'DATABASE_URL' | 'MEGAWATCH_DATA_FOLDER'>,
  options: ConnectOptions,
): Promise<Connection> {
  const { embedded, url } = await findServer(config, options);
  const open = (target: string): Promise<Database> =>
    openDatabase(target, {
      applicationName: options.applicationName ?? 'megawatch',
      log: options.log,
      ...(options.max === undefined ? {} : { max: options.max }),
    });
  try {
    const database = await openOrCreate(url, embedded ? embedded.url : (config.DATABASE_URL ?? url), {
      open,
      isEmbedded: embedded !== null,
    });
    return {
      database,
      embedded,
      url,
      close: async () => {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** The server, and the URL of the wanted database on it. */
async function findServer(
  config: Pick<Config, 'DATABASE_URL' | 'MEGAWATCH_DATA_FOLDER'>,
  { database, log }: ConnectOptions,
): Promise<{ embedded: EmbeddedPostgres | null; url: string }> {
  const given = config.DATABASE_URL;
  if (given !== undefined) {
    // The URL names the main database; demo and live are its neighbours.
    const isMain = database === 'megawatch' && databaseOf(given) !== null;
    return { embedded: null, url: isMain ? given : databaseUrl(given, database) };
  }
  const { major } = locatePostgres();
  const dataFolder = await chooseDataFolder(config.MEGAWATCH_DATA_FOLDER, major, log);
  const embedded = await startEmbeddedPostgres({ dataFolder, log });
  return { embedded, url: databaseUrl(embedded.url, database) };
}

type Opening = { readonly open: (url: string) => Promise<Database>; readonly isEmbedded: boolean };

async function openOrCreate(url: string, serverUrl: string, { open, isEmbedded }: Opening): Promise<Database> {
  try {
    return await open(url);
  } catch (error) {
    if (errorCodeOf((error as Error).cause) !== '3D000') throw error;
    await createDatabase(url, serverUrl, { open, isEmbedded });
    return await open(url);
  }
}

async function createDatabase(url: string, serverUrl: string, { open, isEmbedded }: Opening): Promise<void> {
  const name = databaseOf(url) ?? '';
  const server = await openAny(
    [serverUrl, databaseUrl(serverUrl, 'postgres'), databaseUrl(serverUrl, 'template1')],
    open,
  );
  try {
    // template0 may be copied by two at once, and takes an encoding other than the server's default.
    await server.pool.query(`create database ${quoteName(name)} encoding 'UTF8' template template0`);
    if (isEmbedded) await closeToPublic(server, name);
  } catch (error) {
    // Two commands that start together both find it missing.
    if (['42P04', '23505'].includes(errorCodeOf(error) ?? '')) return;
    if (errorCodeOf(error) !== '42501') throw error;
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The database ${hideCredentials(url)} does not exist and this login may not make it (${errorMessage(error)}). Run as an administrator: create database ${quoteName(name)} encoding 'UTF8' template template0 owner ${quoteName(new URL(url).username)};`,
      { cause: error },
    );
  } finally {
    await server.close();
  }
}

/** Nobody else uses the embedded server, so its readers may enter only what is granted to them. */
async function closeToPublic(server: Database, name: string): Promise<void> {
  await server.pool.query(`revoke connect on database ${quoteName(name)} from public`);
  try {
    await server.pool.query('revoke connect on database postgres, template1 from public');
  } catch (error) {
    // XX000: another command does the same at this moment.
    if (errorCodeOf(error) !== 'XX000') throw error;
  }
}

/** Any database of the server will do to make another one in. */
async function openAny(urls: readonly string[], open: (url: string) => Promise<Database>): Promise<Database> {
  let failure: unknown;
  for (const url of urls) {
    try {
      return await open(url);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
