// The server process of a data folder: found, started, stopped.
import { chownSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationError } from '../../../schemas/errors.ts';
import { folderRefused, logFile } from './data-folder.ts';
import { program } from './postgres-binaries.ts';
import { isAlive, processesIn, processFolder } from './process-state.ts';
import { runProgram, type ServerUser } from './run-program.ts';

export type Postmaster = { readonly pid: number; readonly port: number };

type Server = { readonly dataFolder: string; readonly nativeFolder: string; readonly user: ServerUser };

const startLimitSeconds = 120;
const logLimitBytes = 16 * 1024 * 1024;

/**
 * The living server of a data folder, once it takes connections; null where there is none. A pid file that a killed or
 * zombie server left behind is removed, because Postgres itself would refuse to start while such a pid exists.
 */
export async function findPostmaster(dataFolder: string): Promise<Postmaster | null> {
  const started = performance.now();
  for (;;) {
    const found = readPidFile(dataFolder);
    if (!found) return null;
    if (!isPostmaster(found.pid, dataFolder)) {
      // Children of a killed server end by themselves; until they have, the shared memory is in use.
      if ((processesIn(dataFolder) ?? []).length === 0) {
        rmSync(pidFile(dataFolder), { force: true });
        return null;
      }
    } else if (found.status === 'ready' && found.port > 0) {
      return { pid: found.pid, port: found.port };
    }
    if (performance.now() - started > startLimitSeconds * 1000) {
      throw new ConfigurationError(
        'DATABASE_REFUSED',
        `A Postgres (pid ${found.pid}) of ${dataFolder} has been "${found.status}" for ${startLimitSeconds} s. See ${logFile(dataFolder)}.`,
      );
    }
    await delay(50);
  }
}

/** Starts the server on loopback as a process of its own, which a Ctrl-C in this terminal does not reach. */
export async function startPostmaster(
  server: Server,
  { port, settings }: { port: number | null; settings: Readonly<Record<string, string>> },
): Promise<number> {
  const { dataFolder } = server;
  prepareLog(dataFolder, server.user);
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (attempt === 1 ? await usablePort(lastPort(dataFolder)) : await usablePort(0));
    const logStart = statSync(logFile(dataFolder)).size;
    const { code, output } = await pgCtl(server, [
      '-w',
      '-t',
      String(startLimitSeconds),
      '-l',
      logFile(dataFolder),
      '-o',
      serverOptions(chosen, settings),
      'start',
    ]);
    if (code === 0) return chosen;
    const log = readFileSync(logFile(dataFolder)).subarray(logStart).toString('utf8');
    const portTaken = /could not bind|Address already in use/i.test(log);
    if (portTaken && port === null && attempt < 5) continue; // taken between our look and the start
    if (portTaken) {
      throw new ConfigurationError(
        'PORT_TAKEN',
        `Port ${chosen} on 127.0.0.1 is taken; the embedded Postgres cannot start.`,
      );
    }
    const reasons = log.split('\n').filter((line) => /FATAL|PANIC|HINT/.test(line));
    throw folderRefused(dataFolder, new Error(reasons.slice(-4).join('\n') || log.trim().slice(-2000) || output));
  }
}

/** Ends the server after its open transactions were rolled back; true when it is gone. */
export async function stopPostmaster(server: Server): Promise<boolean> {
  const found = readPidFile(server.dataFolder);
  if (!found) return true;
  await pgCtl(server, ['-w', '-t', '60', '-m', 'fast', 'stop']);
  return readPidFile(server.dataFolder) === null;
}

function pgCtl(server: Server, arguments_: readonly string[]): ReturnType<typeof runProgram> {
  return runProgram(program(server.nativeFolder, 'pg_ctl'), ['-D', server.dataFolder, ...arguments_], {
    user: server.user,
    cwd: dirname(server.dataFolder),
  });
}

function serverOptions(port: number, settings: Readonly<Record<string, string>>): string {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    // TCP only: a socket's path has a length limit, and a folder that every user can write invites impostors.
    unix_socket_directories: '',
    max_connections: '100',
    max_wal_size: '2GB',
    // The default of 128 MB is made for machines of another time; memory is taken only as it is used.
    shared_buffers: '512MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Containers give /dev/shm 64 MB; a parallel query needs more, and the data folder has it.
    dynamic_shared_memory_type: process.platform === 'win32' ? 'windows' : 'mmap',
    ...settings,
  };
  const flags = Object.entries(all).map(([name, value]) => {
    // pg_ctl hands the options to a shell; nothing but plain words may pass.
    if (!/^[a-z_.]+$/.test(name) || !/^[\w.\-/ ]*$/.test(value)) throw new TypeError(`unsafe server setting ${name}`);
    return `-c ${name}='${value}'`;
  });
  return [`-p ${port}`, ...flags].join(' ');
}

function pidFile(dataFolder: string): string {
  return join(dataFolder, 'postmaster.pid');
}

function readPidFile(dataFolder: string): { pid: number; port: number; status: string } | null {
  try {
    const lines = readFileSync(pidFile(dataFolder), 'utf8').split('\n');
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3] ?? 0), status: lines[7]?.trim() || 'starting' };
  } catch {
    return null;
  }
}

/** A pid may have been given to another program since; where /proc tells, the process must run in the data folder. */
function isPostmaster(pid: number, dataFolder: string): boolean {
  if (!isAlive(pid)) return false;
  const folder = processFolder(pid);
  return folder === null || folder === dataFolder;
}

/** The port of the last start, so that a saved psql line or BI connection keeps working. */
function lastPort(dataFolder: string): number {
  const path = join(dataFolder, 'postmaster.opts');
  if (!existsSync(path)) return 0;
  return Number(/"-p" "(\d+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0);
}

/** The wanted port when it is free, else one that the system chooses. */
async function usablePort(wanted: number): Promise<number> {
  if (wanted === 0) return await freePort(0);
  return await freePort(wanted).catch(() => freePort(0));
}

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

function prepareLog(dataFolder: string, user: ServerUser): void {
  const path = logFile(dataFolder);
  try {
    const isTooLong = existsSync(path) && statSync(path).size > logLimitBytes;
    writeFileSync(path, '', { flag: isTooLong ? 'w' : 'a', mode: 0o600 });
    if (user) chownSync(path, user.uid, user.gid);
  } catch (error) {
    throw folderRefused(dataFolder, error);
  }
}
