// The data folder of the embedded Postgres: looked at before it is used, made in one step that can be repeated.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ConfigurationError, errorMessage } from '../../../schemas/errors.ts';
import { program } from './postgres-binaries.ts';
import { mayUseFolder, runProgram, type ServerUser } from './run-program.ts';

/** Files that lie beside the data folder and belong to it. */
export const passwordFile = (dataFolder: string): string => `${dataFolder}.password`;
export const logFile = (dataFolder: string): string => `${dataFolder}.log`;
export const lockFile = (dataFolder: string): string => `${dataFolder}.lock`;

/** Name of the superuser of every embedded cluster. */
export const superuser = 'postgres';

export type DataFolderState = 'absent' | 'ready';

/** Throws where the folder is not ours to use: another major version, another user's, or something else altogether. */
export function inspectDataFolder(dataFolder: string, major: number): DataFolderState {
  if (!existsSync(dataFolder)) return 'absent';
  let names: string[];
  try {
    names = readdirSync(dataFolder);
  } catch (error) {
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The data folder ${dataFolder} cannot be read: ${errorMessage(error)}. Run as the user who made it, or set MEGAWATCH_DATA_FOLDER.`,
      { cause: error },
    );
  }
  if (names.length === 0) return 'absent';
  if (!names.includes('PG_VERSION')) {
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `${dataFolder} is not empty and no data folder of Postgres. Set MEGAWATCH_DATA_FOLDER to another place.`,
    );
  }
  const found = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (Number.parseInt(found, 10) !== major) throw otherMajor(dataFolder, found, major);
  return 'ready';
}

/** The one sentence and the two ways out for a folder that another major version of Postgres wrote. */
export function otherMajor(dataFolder: string, found: string, major: number): ConfigurationError {
  return new ConfigurationError(
    'DATA_FOLDER_VERSION',
    [
      `The data folder ${dataFolder} was written by Postgres ${found}, and the embedded server is Postgres ${major}.`,
      `To keep the data, start it with Postgres ${found}, then run "pg_dumpall -f megawatch.sql" there and load the file with psql after a start on a new folder.`,
      `To begin anew, run: MEGAWATCH_DATA_FOLDER=<another folder> npm start`,
    ].join('\n'),
    { details: { dataFolder, found, major } },
  );
}

/** As root the server runs as the folder's owner, so that a folder made by a plain user keeps working. */
export function ownerOf(dataFolder: string, fallback: ServerUser): ServerUser {
  if (!fallback || !existsSync(dataFolder)) return fallback;
  const { uid, gid } = statSync(dataFolder);
  return uid === 0 ? fallback : { uid, gid };
}

/** Makes the folder above the data, such that the server's user can get there whatever the umask was. */
export async function prepareParent(dataFolder: string, user: ServerUser): Promise<void> {
  const parent = dirname(dataFolder);
  try {
    const first = mkdirSync(parent, { recursive: true });
    if (user && first) openUpTo(first, parent);
  } catch (error) {
    throw folderRefused(dataFolder, error);
  }
  if (!(await mayUseFolder(parent, user))) {
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `Postgres does not run as root, and its user (uid ${user?.uid}) may not enter ${parent}. Set MEGAWATCH_DATA_FOLDER to a folder whose parents are open to it, e.g. /var/lib/megawatch.`,
    );
  }
}

function openUpTo(first: string, folder: string): void {
  chmodSync(folder, 0o755);
  if (folder.length > first.length) openUpTo(first, dirname(folder));
}

/**
 * Makes a new cluster: UTF-8 whatever the language settings of the caller are, scram with a random password. It is made
 * under another name and renamed, so that a killed start leaves nothing that looks like a cluster.
 */
export async function createCluster(
  dataFolder: string,
  { nativeFolder, major, user }: { nativeFolder: string; major: number; user: ServerUser },
): Promise<void> {
  removeUnfinished(dataFolder);
  const unfinished = `${dataFolder}.new-${process.pid}`;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    if (user) chownSync(unfinished, user.uid, user.gid);
    writeOwned(passwordFile(dataFolder), `${randomBytes(24).toString('base64url')}\n`, user);
    const { code, output } = await runProgram(
      program(nativeFolder, 'initdb'),
      [
        `--pgdata=${unfinished}`,
        `--username=${superuser}`,
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile(dataFolder)}`,
        '--encoding=UTF8',
        ...(major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C']),
        // A brand-new folder has nothing to lose; this makes the first start three times as fast.
        '--no-sync',
      ],
      { user, cwd: dirname(dataFolder) },
    );
    if (code !== 0) throw new Error(complaints(output));
    if (existsSync(dataFolder)) rmSync(dataFolder, { recursive: true }); // empty, or inspectDataFolder had refused it
    renameSync(unfinished, dataFolder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(passwordFile(dataFolder), { force: true });
    throw folderRefused(dataFolder, error);
  }
}

/** Writes a file beside the data folder that only its owner reads. */
export function writeOwned(path: string, text: string, user: ServerUser): void {
  rmSync(path, { force: true });
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  if (user) chownSync(path, user.uid, user.gid);
}

/** The superuser's password. */
export function readPassword(dataFolder: string): string {
  try {
    return readFileSync(passwordFile(dataFolder), 'utf8').trim();
  } catch (error) {
    throw new ConfigurationError(
      'DATABASE_REFUSED',
      `The password of the embedded Postgres cannot be read from ${passwordFile(dataFolder)}: ${errorMessage(error)}. Restore the file, run as the user who owns it, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** An error for a folder that cannot be made or filled; a full disk gets its own name. */
export function folderRefused(dataFolder: string, error: unknown): ConfigurationError {
  if (error instanceof ConfigurationError) return error;
  const why = errorMessage(error);
  return /ENOSPC|EDQUOT|no space left|disk quota/i.test(why)
    ? new ConfigurationError('DISK_FULL', `The disk that holds ${dataFolder} is full: ${why}`, { cause: error })
    : new ConfigurationError(
        'DATABASE_REFUSED',
        `The embedded Postgres cannot use ${dataFolder}: ${why}. Run as the user who owns the folder, or set MEGAWATCH_DATA_FOLDER.`,
        { cause: error },
      );
}

/** What initdb says beyond its progress. */
function complaints(output: string): string {
  const lines = output.split('\n').filter((line) => /error|fatal|panic|could not|no space|denied/i.test(line));
  return lines.slice(0, 4).join(' ') || output.slice(-1000);
}

function removeUnfinished(dataFolder: string): void {
  const parent = dirname(dataFolder);
  const prefix = `${basename(dataFolder)}.new-`;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
