// A crawl that is disturbed – by a clock that jumps back, workers that were thought dead, a database that goes away –
// leaves what an undisturbed one leaves.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isPipelineDrained } from '../../../commands/drained.ts';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { createEmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import { startEmbeddedPostgres } from '../../../platform/database/embedded/start-embedded-postgres.ts';
import { migrate } from '../../../platform/database/migrate.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { testLog } from '../../support/database.ts';
import { databaseDigest, type Digest } from '../../support/digest.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';
import { waitFor } from '../../support/wait-for.ts';
import { crawlCalmly, type Stages, stagesOn } from './stages.ts';

const timeout = 90_000;
const patiently = { timeoutMs: 60_000 };
const services = ['transform', 'sink', 'resolve'] as const;

const isFull = process.env['MEGAWATCH_TEST_FULL'] === '1';
let site: DemoSite;
/** What undisturbed runs leave: after the first day of the demo site, and after the second. */
let firstDay: Digest;
let secondDay: Digest;

beforeAll(async () => {
  site = await startDemoSite({ run: 1 });
  const calm = await createTestContext();
  try {
    await crawlCalmly(calm, site);
    firstDay = await databaseDigest(calm.database);
    site.setRun(2);
    await crawlCalmly(calm, site);
    secondDay = await databaseDigest(calm.database);
  } finally {
    await calm.close();
  }
}, 120_000);
beforeEach(() => site.setRun(1));
afterAll(async () => await site.close());

async function count({ pool }: Database, table: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? 0;
}

/** Runs `disturb` on stages of their own process over a fresh database, and closes everything. */
async function withStages(disturb: (stages: Stages, context: TestContext) => Promise<void>): Promise<void> {
  const context = await createTestContext();
  const stages = stagesOn(context.url, site);
  try {
    await disturb(stages, context);
  } finally {
    await stages.end();
    await context.close();
  }
}

test('the two days differ, or the comparisons below would prove little', () => {
  expect(secondDay.hash).not.toBe(firstDay.hash);
});

// Suffered in test:full, for the time that it takes.
test.runIf(isFull)('a clock that jumps back by three days in mid run', { timeout }, async () => {
  await withStages(async (stages, context) => {
    const environment = { NODE_OPTIONS: `--import=${join(import.meta.dirname, 'jump-clock.mjs')}` };
    const running = services.map((name) => stages.start(name, environment));
    await Promise.all(running.map((each) => each.running));
    const ingest = stages.start('ingest', environment);
    await waitFor(async () => (await count(context.database, 'raw.document')) >= 10, patiently);
    for (const { child } of [...running, ingest]) child.kill('SIGUSR2');
    expect(await ingest.exited).toBe(0);
    await waitFor(async () => await isPipelineDrained(context), patiently);
    const { rows } = await context.database.pool.query<{ days: number }>(
      `select extract(day from max(fetched_at) - min(fetched_at))::int as days from raw.document`,
    );
    expect(rows[0]?.days).toBeGreaterThanOrEqual(2);
    expect((await databaseDigest(context.database)).tables).toEqual(firstDay.tables);
  });
});

describe('zombies', () => {
  /** Stops a process where its connections are at rest: one that holds a lock would only make the others wait. */
  async function stop({ pool }: Database, child: { pid?: number | undefined; kill(signal: NodeJS.Signals): boolean }) {
    await waitFor(async () => {
      child.kill('SIGSTOP');
      const { rows } = await pool.query<{ busy: boolean }>(
        `select exists (select from pg_stat_activity where state <> 'idle' and application_name like '%/' || $1) as busy`,
        [String(child.pid)],
      );
      if (rows[0]?.busy === true) child.kill('SIGCONT');
      return rows[0]?.busy === false;
    }, patiently);
  }

  // `old-never-wins` asks the same of one transaction in every run.
  test.runIf(isFull)(
    'a transform and a sink that come back with old work after others took it over',
    { timeout },
    async () => {
      await withStages(async (stages, context) => {
        const { database } = context;
        const zombies = [stages.start('transform'), stages.start('sink')];
        stages.start('resolve');
        await Promise.all(zombies.map((each) => each.running));
        const ingest = stages.start('ingest');
        await waitFor(async () => (await count(database, 'fact.extraction')) >= 10, patiently);
        for (const { child } of zombies) await stop(database, child);
        const extractedBefore = await count(database, 'fact.extraction');
        // Their successors do the rest of the first day and all of the second.
        stages.start('transform');
        stages.start('sink');
        expect(await ingest.exited).toBe(0);
        await waitFor(async () => await isPipelineDrained(context), patiently);
        expect(await count(database, 'fact.extraction')).toBeGreaterThan(extractedBefore);
        site.setRun(2);
        await database.pool.query(`update ops.frontier set state = 'due', due_at = clock_timestamp()`);
        expect(await stages.start('ingest').exited).toBe(0);
        await waitFor(async () => await isPipelineDrained(context), patiently);
        for (const { child } of zombies) child.kill('SIGCONT');
        // What they still held comes now, all of it older than what is there.
        for (const { child } of zombies) child.kill('SIGTERM');
        await Promise.all(zombies.map((each) => each.exited));
        await waitFor(async () => await isPipelineDrained(context), patiently);
        expect((await databaseDigest(database)).tables).toEqual(secondDay.tables);
      });
    },
  );
});

test('a Postgres that is killed in mid run and comes back a while later', { timeout }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-lost-'));
  chmodSync(folder, 0o755);
  const dataFolder = join(folder, 'data');
  const start = async (port?: number) =>
    await startEmbeddedPostgres({ dataFolder, log: testLog, ...(port === undefined ? {} : { port }) });
  let server = await start();
  const database = await openDatabase(server.url, { applicationName: 'test', log: testLog });
  const stages = stagesOn(server.url, site);
  try {
    await migrate(database);
    const bus = createEmbeddedBus({ database, log: testLog });
    const running = services.map((name) => stages.start(name, { LOG_LEVEL: 'silent' }));
    await Promise.all(running.map((each) => each.running));
    const ingest = stages.start('ingest', { LOG_LEVEL: 'silent' });
    await waitFor(async () => (await count(database, 'raw.document')) >= 15, patiently);
    const pid = Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    await server.release(); // or the server would be brought back at once, which is another test
    process.kill(pid, 'SIGKILL');
    const isAway = () =>
      database.pool.query('select 1').then(
        () => false,
        () => true,
      );
    await waitFor(isAway);
    expect(await count(database, 'raw.document').catch(() => 'lost')).toBe('lost');
    server = await start(server.port);
    expect(server.attached).toBe(false);
    expect(await ingest.exited).toBe(0);
    await waitFor(async () => await isPipelineDrained({ bus, database }), patiently);
    for (const { child } of running) expect(child.exitCode).toBeNull();
    expect((await databaseDigest(database)).tables).toEqual(firstDay.tables);
    await bus.close();
  } finally {
    await stages.end();
    await database.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
