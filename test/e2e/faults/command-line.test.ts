// What a user's machine does to the program: signals, a killed start, a port that is taken, data of another major version,
// an account without rights. Each is the program as a process, on a data folder of its own.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { goldenOfRun } from '../../../demo/golden.ts';
import { startEmbeddedPostgres } from '../../../platform/database/embedded/start-embedded-postgres.ts';
import { createTestDatabase, testLog } from '../../support/database.ts';
import { type Running, runMegawatch, startMegawatch } from '../../support/run-megawatch.ts';
import { waitFor } from '../../support/wait-for.ts';

const timeout = 90_000;
const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'megawatch-faults-'));
const own = { MEGAWATCH_DATA_FOLDER: join(folder, 'data'), LOG_LEVEL: 'error', SERVE_PORT: '0' };
const cluster = join(own.MEGAWATCH_DATA_FOLDER, 'postgres-18');

beforeAll(() => chmodSync(folder, 0o755));
afterAll(async () => {
  if (existsSync(join(cluster, 'postmaster.pid'))) {
    const left = await startEmbeddedPostgres({ dataFolder: cluster, log: testLog }).catch(() => null);
    await left?.stop();
  }
  rmSync(folder, { recursive: true, force: true });
}, timeout);

const fetched = z.looseObject({
  summary: z.looseObject({ documents: z.array(z.object({ name: z.string(), count: z.number() })) }),
});

/** Waits until the program has stored documents and is at the next ones, seen by a session that the program does not know of. */
async function untilCrawling(): Promise<void> {
  await waitFor(
    async () => {
      const password = readFileSync(`${cluster}.password`, 'utf8').trim();
      const client = new Client({
        connectionString: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${postmaster().port}/megawatch_demo`,
      });
      client.on('error', () => undefined);
      await client.connect();
      try {
        const { rows } = await client.query<{ middle: boolean }>(
          `select exists (select from raw.document)
             and exists (select from ops.frontier where role = 'document' and lease_owner is not null) as middle`,
        );
        return rows[0]?.middle;
      } finally {
        await client.end();
      }
    },
    { timeoutMs: 60_000, what: 'the middle of the crawl' },
  );
}

// In this order: one data folder, as a user would go on with it.
describe('start', () => {
  test('Ctrl-C in the middle of a crawl ends it with 0; Postgres is stopped', { timeout }, async () => {
    // A port of its own, which other tests that start the demo do not take between two runs.
    const running = startMegawatch(['start', '--once', '--demo-port', '21002'], own);
    await untilCrawling();
    running.child.kill('SIGINT');
    const ended = await running.ended;
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.stdout).toBe('');
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  test('SIGKILL leaves Postgres running, and sql attaches to it', { timeout }, async () => {
    const running = startMegawatch(['start', '--once'], own);
    await untilCrawling();
    // The launcher and the program behind it, as a machine out of memory would.
    killTree(running);
    await running.ended;
    const { pid } = postmaster();
    expect(() => process.kill(pid, 0)).not.toThrow();
    const asked = await runMegawatch(['sql', '--demo', '--json', 'select count(*)::int as count from documents'], own);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toMatch(/"count": \d/);
  });

  test('the next run completes what both left, and nothing is there twice', { timeout }, async () => {
    const ended = await runMegawatch(['start', '--once', '--json'], own);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { summary } = fetched.parse(JSON.parse(ended.stdout));
    expect(summary.documents).toEqual([{ name: 'fetched', count: goldenOfRun(1).length }]);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });
});

function postmaster(): { pid: number; port: number } {
  const [pid, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) };
}

/** The launcher may have started the pinned runtime: both die at once. */
function killTree({ child }: Running): void {
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  for (const pid of children.split(' ').filter((each) => each !== '')) process.kill(Number(pid), 'SIGKILL');
  child.kill('SIGKILL');
}

test('serve --port with a port that is taken: exit 78, one sentence that names it', { timeout }, async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const opened = await createTestDatabase();
  try {
    const ended = await runMegawatch(['serve', '--port', String(port)], {
      DATABASE_URL: opened.url,
      LOG_LEVEL: 'error',
    });
    expect(ended).toMatchObject({ code: 78, stdout: '' });
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stderr).toMatch(new RegExp(`^megawatch: .*${port}`));
  } finally {
    server.close();
    await opened.close();
  }
});

test('sql asks a server whose clock is three days ahead of ours', { timeout }, async () => {
  const opened = await createTestDatabase();
  try {
    const ended = await runMegawatch(['sql', '--format', 'csv', 'select 1 as one'], {
      DATABASE_URL: opened.url,
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--import=${join(import.meta.dirname, 'jump-clock.mjs')}`,
      JUMP_CLOCK: 'now',
    });
    expect(ended).toMatchObject({ code: 0, stdout: 'one\n1\n', stderr: '' });
  } finally {
    await opened.close();
  }
});

test('a data folder of another major version is refused with what to run, and left as it was', {
  timeout,
}, async () => {
  const parent = join(folder, 'old');
  const old = join(parent, 'postgres-15');
  mkdirSync(old, { recursive: true });
  writeFileSync(join(old, 'PG_VERSION'), '15\n');
  for (const command of [
    ['start', '--once'],
    ['sql', 'select 1'],
  ]) {
    const ended = await runMegawatch(command, { ...own, MEGAWATCH_DATA_FOLDER: parent });
    expect(ended).toMatchObject({ code: 78, stdout: '' });
    expect(ended.stderr).toMatch(/written by Postgres 15, and the embedded server is Postgres 18/);
    expect(ended.stderr).toMatch(/pg_dumpall[^]*MEGAWATCH_DATA_FOLDER=\S+ .*npm start/);
  }
  expect(existsSync(join(parent, 'postgres-18'))).toBe(false);
});

describe.runIf(isRoot)('without rights', () => {
  const nobody = 65_534;

  test('the program runs as nobody, in a folder of nobody’s', { timeout }, async () => {
    const home = mkdtempSync(join(folder, 'nobody-'));
    chownSync(home, nobody, nobody);
    const environment = { ...own, MEGAWATCH_DATA_FOLDER: join(home, 'data'), HOME: home };
    const ended = await runMegawatch(['start', '--once', '--json', '--demo-port', '0'], environment, '', {
      uid: nobody,
      gid: nobody,
    });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { summary } = fetched.parse(JSON.parse(ended.stdout));
    expect(summary.documents).toEqual([{ name: 'fetched', count: goldenOfRun(1).length }]);
    // Root goes on with it, as the folder's owner.
    const asRoot = await runMegawatch(['sql', '--demo', '--format', 'csv', 'select 1 as one'], environment);
    expect(asRoot).toMatchObject({ code: 0, stdout: 'one\n1\n' });
    const strangers = execFileSync('find', [environment.MEGAWATCH_DATA_FOLDER, '!', '-user', String(nobody)]);
    expect(strangers.toString()).toBe('');
  });

  test('a data folder that may not be written is refused in a sentence', { timeout }, async () => {
    const closed = mkdtempSync(join(folder, 'closed-'));
    chmodSync(closed, 0o555);
    const environment = { ...own, MEGAWATCH_DATA_FOLDER: join(closed, 'data') };
    const ended = await runMegawatch(['start', '--once'], environment, '', { uid: nobody, gid: nobody });
    expect(ended.code).toBe(78);
    expect(ended.stderr.trim().split('\n').at(-1)).toMatch(/^megawatch: .*MEGAWATCH_DATA_FOLDER/);
  });
});
