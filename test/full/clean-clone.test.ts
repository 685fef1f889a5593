// The two commands of the README on a fresh clone, by root and by an account without rights. The registry is asked once.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { goldenOfRun } from '../../demo/golden.ts';
import { noteFigure } from './note-figure.ts';

const timeout = 600_000;
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const folder = mkdtempSync(join(tmpdir(), 'megawatch-clone-'));
const clone = join(folder, 'megawatch');

/** What the run prints of its documents. */
const printed = z.looseObject({
  summary: z.looseObject({
    documents: z.array(z.object({ name: z.string(), count: z.number() })),
    deadLetters: z.number(),
  }),
});

type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a program as a user would: without what vitest and npm put into our environment. */
async function run(
  command: string,
  parameters: readonly string[],
  account: Partial<typeof nobody> = {},
): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_|KAFKA_|MEGAWATCH_|NODE_OPTIONS|NODE_ENV|VITEST|npm_)/.test(name),
  );
  // npm puts our own pinned Node first; the clone has to find its own.
  const path = (process.env['PATH'] ?? '').split(':').filter((each) => !each.includes('node_modules'));
  const child = spawn(command, parameters, {
    cwd: clone,
    env: {
      ...Object.fromEntries(inherited),
      ...(account.uid === undefined ? {} : { HOME: folder }),
      PATH: path.join(':'),
      SERVE_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

async function startOnce(name: string, account: Partial<typeof nobody> = {}): Promise<void> {
  const started = performance.now();
  const ended = await run('npm', ['start', '--silent', '--', '--once', '--json', '--demo-port', '0'], account);
  expect(ended.code, ended.stderr).toBe(0);
  const { summary } = printed.parse(JSON.parse(ended.stdout));
  expect(summary.documents).toEqual([{ name: 'fetched', count: goldenOfRun(1).length }]);
  expect(summary.deadLetters).toBe(0);
  expect(performance.now() - started).toBeLessThan(60_000);
  noteFigure(`\`npm start -- --once\` in a clean clone, ${name}`, `${seconds(started)} s`);
}

beforeAll(async () => {
  chmodSync(folder, 0o755);
  const from = join(import.meta.dirname, '../..');
  await new Promise<void>((resolve, reject) => {
    const git = spawn('git', ['clone', '--quiet', from, clone], { stdio: 'inherit' });
    git.on('error', reject);
    git.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`git clone ended with ${code}`))));
  });
}, timeout);
afterAll(() => rmSync(folder, { recursive: true, force: true }), timeout);

test('npm ci --ignore-scripts && npm start -- --once --json', { timeout }, async () => {
  const started = performance.now();
  const installed = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  expect(installed.code, installed.stderr).toBe(0);
  noteFigure('`npm ci --ignore-scripts` in a clean clone', `${seconds(started)} s`);
  await startOnce(isRoot ? 'as root' : 'as a user');
});

test.runIf(isRoot)('the same by an account without rights, to whom the clone belongs', { timeout }, async () => {
  rmSync(join(clone, '.megawatch'), { recursive: true, force: true });
  expect((await run('chown', ['-R', `${nobody.uid}:${nobody.gid}`, folder])).code).toBe(0);
  await startOnce('as a user without rights', nobody);
});
