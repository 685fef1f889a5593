import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { retryTransient } from '../../../platform/lifecycle/retry-transient.ts';
import { secondsSince, startStopwatch } from '../../../platform/lifecycle/stopwatch.ts';
import { createLog } from '../../../platform/log/log.ts';
import { PermanentError, TransientError } from '../../../schemas/errors.ts';

const log = createLog({ level: 'silent', name: 'test' });
const quick = { log, firstWaitMs: 1, maxWaitMs: 2 };
const lost = () => new TransientError('DATABASE_LOST', 'gone');

describe('retryTransient', () => {
  it('tries until it works, and counts the tries', async () => {
    const seen: number[] = [];
    const result = await retryTransient(
      async (attempt) => {
        if (attempt < 4) throw lost();
        return attempt;
      },
      { ...quick, onRetry: (_, attempt) => seen.push(attempt) },
    );
    expect({ result, seen }).toEqual({ result: 4, seen: [1, 2, 3] });
  });

  it('gives up at once on anything else', async () => {
    const work = vi.fn(async () => {
      throw new PermanentError('TEXT_INVALID', 'bad');
    });
    await expect(retryTransient(work, quick)).rejects.toMatchObject({ code: 'TEXT_INVALID' });
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('rejects with the last error after the last attempt', async () => {
    const work = vi.fn(async () => {
      throw lost();
    });
    await expect(retryTransient(work, { ...quick, maxAttempts: 3 })).rejects.toMatchObject({ code: 'DATABASE_LOST' });
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('stops waiting when aborted', async () => {
    const abort = new AbortController();
    const waiting = retryTransient(() => Promise.reject(lost()), {
      log,
      firstWaitMs: 600_000,
      maxWaitMs: 600_000,
      signal: abort.signal,
      onRetry: () => abort.abort(),
    });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a clock that jumps back', () => {
  it('breaks no duration', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const seconds = startStopwatch();
    vi.setSystemTime(0);
    const first = seconds();
    expect(first).toBeGreaterThanOrEqual(0);
    expect(seconds()).toBeGreaterThanOrEqual(first);
    expect(secondsSince(500_000)).toBe(0);
    vi.useRealTimers();
  });
});

describe('onShutdown', () => {
  const script = `
    import { onShutdown } from ${JSON.stringify(new URL('../../../platform/lifecycle/on-shutdown.ts', import.meta.url).href)};
    const asked = onShutdown();
    const alive = setInterval(() => {}, 1000);
    console.log('ready');
    console.log(await asked);
    if (process.argv[1] === 'hang') await new Promise(() => {});
    clearInterval(alive);`;
  const start = async (mode: string) => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, mode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const said = async (word: string) => {
      while (!output.includes(word)) await once(child.stdout, 'data');
    };
    await said('ready');
    return { child, said };
  };

  it('resolves with the signal, and the process ends by itself with 0', async () => {
    const { child } = await start('end');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends at once at the second signal', async () => {
    const { child, said } = await start('hang');
    child.kill('SIGINT');
    await said('SIGINT');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });
});
