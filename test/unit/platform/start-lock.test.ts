import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { processStartTime } from '../../../platform/database/embedded/process-state.ts';
import { withStartLock } from '../../../platform/database/embedded/start-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'megawatch-lock-'));
const path = join(folder, 'data.lock');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(path, { force: true }));

/** A pid that no process has: beyond what Linux hands out. */
const deadPid = 2 ** 22 + 1;

describe('withStartLock', () => {
  it('lets one in at a time, also over a stale file that all find at once', async () => {
    writeFileSync(path, `${deadPid}\n${hostname()}\n1\n`);
    let inside = 0;
    let most = 0;
    let done = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withStartLock(path, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
          done += 1;
        }),
      ),
    );
    expect({ most, done, left: readdirSync(folder) }).toEqual({ most: 1, done: 8, left: [] });
  });

  it('is let go of when the work fails', async () => {
    await expect(withStartLock(path, () => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
    expect(existsSync(path)).toBe(false);
  });

  it('takes over from a process whose pid another one has by now', async () => {
    writeFileSync(path, `${process.pid}\n${hostname()}\n1\n`);
    expect(await withStartLock(path, async () => 'in')).toBe('in');
  });

  it('takes over from another host only when its file has grown old', async () => {
    const foreign = `1\nsome-other-host\n${processStartTime(1) ?? ''}\n`;
    writeFileSync(path, foreign);
    let entered = false;
    const waiting = withStartLock(path, async () => {
      entered = true;
    });
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(entered).toBe(false);
    const old = new Date(Date.now() - 3_600_000);
    utimesSync(path, old, old);
    await waiting;
    expect(entered).toBe(true);
  });
});
