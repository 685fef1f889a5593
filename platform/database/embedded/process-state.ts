// What the operating system says of a process: alive, a zombie, where it runs, since when.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** True where a process of this pid exists and is no zombie. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return procStat(pid)?.state !== 'Z';
}

/** When the process began, in the kernel's ticks; null where the system has no /proc. */
export function processStartTime(pid: number): string | null {
  return procStat(pid)?.startTime ?? null;
}

/** The folder that a process runs in; null where it cannot be known. */
export function processFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Living processes that run in a folder; null where the system has no /proc. Postgres and its children run in their data folder. */
export function processesIn(folder: string): number[] | null {
  if (process.platform !== 'linux') return null;
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => processFolder(pid) === folder && isAlive(pid));
  } catch {
    return null;
  }
}

function procStat(pid: number): { state: string; startTime: string } | null {
  if (process.platform !== 'linux') return null;
  try {
    // The name in parentheses may hold spaces; what follows the last one is split by spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [state] = fields;
    const startTime = fields[19];
    return state && startTime ? { state, startTime } : null;
  } catch {
    return null;
  }
}
