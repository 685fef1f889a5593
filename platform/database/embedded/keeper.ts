// One connection for as long as a process needs the embedded server: it tells the others that we are here, and us that
// the server is gone.
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { ConfigurationError, errorMessage } from '../../../schemas/errors.ts';
import type { Log } from '../../log/log.ts';
import { applicationName } from '../application-name.ts';

export type Keeper = {
  /** Processes of ours, other than this one, that are connected. */
  countOthers(): Promise<number>;
  close(): Promise<void>;
};

type KeeperOptions = {
  readonly url: string;
  readonly dataFolder: string;
  readonly log: Log;
  /** Starts the server again where it has died, unless, once it is our turn, nobody wants it any more. */
  readonly revive: (isWanted: () => boolean) => Promise<void>;
};

/**
 * The kernel closes the connection of a killed process, so the count of connections is a count of living users that no
 * crash can falsify, which a number in a file would be.
 */
export async function holdKeeper(options: KeeperOptions): Promise<Keeper> {
  let isClosed = false;
  let client = await connect(options);

  const watch = (watched: Client): void => {
    watched.once('end', () => {
      if (!isClosed) void revive();
    });
  };
  const revive = async (): Promise<void> => {
    options.log.warn({ data_folder: options.dataFolder }, 'the embedded Postgres is gone; starting it again');
    const isWanted = (): boolean => !isClosed;
    for (let wait = 100; isWanted(); wait = Math.min(wait * 2, 10_000)) {
      try {
        await options.revive(isWanted);
        if (!isWanted()) return;
        client = await connect(options);
        watch(client);
        if (!isWanted()) await client.end();
        return;
      } catch (error) {
        options.log.error({ reason: errorMessage(error) }, 'the embedded Postgres does not come back yet');
        await delay(wait, undefined, { ref: false });
      }
    }
  };
  watch(client);

  return {
    countOthers: async () => {
      try {
        return await countOthers(client);
      } catch {
        return 0; // the server is gone: nobody is connected
      }
    },
    close: async () => {
      isClosed = true;
      await client.end().catch(() => undefined);
    },
  };
}

async function connect({ url, dataFolder }: KeeperOptions): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: applicationName('keeper'),
    connectionTimeoutMillis: 20_000,
    keepAlive: true,
  });
  client.on('error', () => undefined); // 'end' follows and is what counts
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    if (rows[0]?.folder !== dataFolder) throw new Error(`it serves ${rows[0]?.folder}`);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The Postgres of ${dataFolder} runs but cannot be used: ${errorMessage(error)}`,
      { cause: error },
    );
  }
}

/** A connection that has just been closed may be listed for a moment, so a positive count is asked for again. */
async function countOthers(client: Client): Promise<number> {
  let others = 0;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { rows } = await client.query<{ others: string }>(
      `select count(distinct application_name) as others from pg_stat_activity
       where application_name like 'megawatch/%' and split_part(application_name, '/', 3) <> $1`,
      [String(process.pid)],
    );
    others = Number(rows[0]?.others ?? 0);
    if (others === 0) return 0;
    await delay(50);
  }
  return others;
}
