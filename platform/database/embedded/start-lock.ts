// One process at a time starts or stops the server of a data folder; the others wait and then attach.
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationError, errorMessage } from '../../../schemas/errors.ts';
import { isAlive, processStartTime } from './process-state.ts';

const waitLimitMs = 90_000;
const foreignHostStaleMs = 60_000;
const takeoverStaleMs = 10_000;

/**
 * Runs `work` while this process alone holds the file. A file whose process has died is taken over; its owner is known by
 * pid and start time, because pids are used again.
 */
export async function withStartLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await acquire(path);
  // A process on another host (a shared volume) cannot ask for our pid: the file's age tells it that we live.
  const heartbeat = setInterval(() => utimesSync(path, new Date(), new Date()), 5_000);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}

async function acquire(path: string): Promise<void> {
  const started = performance.now();
  while (!tryToCreate(path)) {
    takeOverIfStale(path);
    if (performance.now() - started > waitLimitMs) {
      throw new ConfigurationError(
        'DATABASE_REFUSED',
        `Another process has been starting or stopping the database for ${waitLimitMs / 1000} s (${readIfThere(path)}). If it is gone, delete ${path}.`,
      );
    }
    await delay(20 + Math.random() * 30);
  }
}

function tryToCreate(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o644);
    writeFileSync(file, `${process.pid}\n${hostname()}\n${processStartTime(process.pid) ?? ''}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new ConfigurationError(
      code === 'ENOSPC' || code === 'EDQUOT' ? 'DISK_FULL' : 'DATABASE_REFUSED',
      `The embedded Postgres needs to write ${path}: ${errorMessage(error)}. Run as the user who owns the folder, or set MEGAWATCH_DATA_FOLDER.`,
      { cause: error },
    );
  }
}

/** Two processes that find a stale file must not delete each other's new one: a second file guards the removal. */
function takeOverIfStale(path: string): void {
  if (!isStale(path)) return;
  const guard = `${path}.takeover`;
  try {
    closeSync(openSync(guard, 'wx'));
  } catch {
    if (ageMs(guard) > takeoverStaleMs) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isStale(path)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function isStale(path: string): boolean {
  const [pid, host, startTime] = readIfThere(path).split('\n');
  if (!pid || !host) return ageMs(path) > takeoverStaleMs; // being written, or a leftover of a full disk
  if (host !== hostname()) return ageMs(path) > foreignHostStaleMs;
  return !isAlive(Number(pid)) || (Boolean(startTime) && processStartTime(Number(pid)) !== startTime);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function ageMs(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
