// Binaries that the server's user can run: those in node_modules, else a copy beside the data folder.
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, errorMessage } from '../../../schemas/errors.ts';
import type { Log } from '../../log/log.ts';
import { hydrateLinks, type PostgresBinaries, program } from './postgres-binaries.ts';
import { type Outcome, runProgram, type ServerUser } from './run-program.ts';

/**
 * The folder with bin, lib and share to run from. node_modules may lie where the server's user cannot go (a project in
 * root's home, as in many containers) or where we cannot make links; then the binaries are copied once beside the data,
 * which the user must be able to reach anyhow.
 */
export async function runnableBinaries(
  binaries: PostgresBinaries,
  { user, besideFolder, log }: { user: ServerUser; besideFolder: string; log: Log },
): Promise<string> {
  if (tryToLink(binaries.nativeFolder) && (await runs(binaries.nativeFolder, user, besideFolder)).code === 0) {
    return binaries.nativeFolder;
  }
  const copy = join(besideFolder, `postgres-binaries-${binaries.version}`);
  if (!existsSync(copy)) {
    log.info({ folder: copy }, 'the installed Postgres cannot be run from where it is; copying it beside the data');
    const unfinished = `${copy}.${process.pid}`;
    try {
      cpSync(binaries.nativeFolder, unfinished, { recursive: true, verbatimSymlinks: true });
      openForAll(unfinished); // whatever the umask was
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw cannotRun(binaries, errorMessage(error), error);
    }
  }
  hydrateLinks(copy);
  const outcome = await runs(copy, user, besideFolder);
  if (outcome.code !== 0) throw cannotRun(binaries, outcome.output);
  return copy;
}

function openForAll(path: string): void {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return;
  chmodSync(path, status.isDirectory() || status.mode & 0o100 ? 0o755 : 0o644);
  if (status.isDirectory()) for (const name of readdirSync(path)) openForAll(join(path, name));
}

function tryToLink(nativeFolder: string): boolean {
  try {
    hydrateLinks(nativeFolder);
    return true;
  } catch {
    return false;
  }
}

function runs(nativeFolder: string, user: ServerUser, cwd: string): Promise<Outcome> {
  return runProgram(program(nativeFolder, 'postgres'), ['--version'], { user, cwd });
}

function cannotRun(binaries: PostgresBinaries, why: string, cause?: unknown): ConfigurationError {
  const isNoSpace = /ENOSPC|no space left/i.test(why);
  return new ConfigurationError(
    isNoSpace ? 'DISK_FULL' : 'DATABASE_UNREACHABLE',
    `The embedded Postgres ${binaries.version} cannot be run: ${why}. Set DATABASE_URL to use a server of your own.`,
    { cause },
  );
}
