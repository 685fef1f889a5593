// How much memory a process holds at most while something happens.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const everyMs = 100;

/** Resident memory of a process now, in megabytes. */
export async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1024;
}

/** Looks ten times a second until `stop`, which resolves with the highest. */
export function watchMemory(pid: number): { stop(): Promise<number> } {
  const stopped = new AbortController();
  const watching = (async () => {
    let highest = 0;
    do {
      highest = Math.max(highest, await memoryOf(pid).catch(() => 0));
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    } while (!stopped.signal.aborted);
    return highest;
  })();
  return {
    stop() {
      stopped.abort();
      return watching;
    },
  };
}
