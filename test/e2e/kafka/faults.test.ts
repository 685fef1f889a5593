// A broker that goes away and comes back, processes that were thought dead, messages that nobody can read: what is left
// afterwards is what an undisturbed run on the embedded bus leaves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { openArchive } from '../../../platform/archive/open-archive.ts';
import type { OutgoingMessage } from '../../../platform/bus/bus.ts';
import { createKafkaBus } from '../../../platform/bus/kafka-bus.ts';
import { createKafkaClient } from '../../../platform/bus/kafka-client.ts';
import { ensureTopics } from '../../../platform/bus/kafka-topics.ts';
import { extraction, outgoing, textOf } from '../../contract/sink/fixtures.ts';
import { databaseDigest, type Digest } from '../../support/digest.ts';
import { startTestKafka, type TestKafka } from '../../support/kafka.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { startOwnPostgres } from '../../support/own-postgres.ts';
import { type Running, runMegawatch, startMegawatch } from '../../support/run-megawatch.ts';
import { createTestContext } from '../../support/test-context.ts';
import { waitFor } from '../../support/wait-for.ts';
import { noteFigure } from '../../full/note-figure.ts';
import { crawlCalmly } from '../faults/stages.ts';
import { digestOfCalmRun, writeDeals } from './deals.ts';
import { createKafkaRun, type KafkaRun } from './kafka-run.ts';

const isFull = process.env['MEGAWATCH_TEST_FULL'] === '1';
const documents = isFull ? 20_000 : 200;
/** Enough for a busy machine that takes twenty documents a second. */
const patienceMs = 60_000 + documents * 50;

let kafka: TestKafka;
let site: DemoSite;
let folder: string;

beforeAll(async () => {
  [kafka, site] = await Promise.all([startTestKafka(), startDemoSite({ run: 1 })]);
  folder = mkdtempSync(join(tmpdir(), 'megawatch-faults-'));
}, 180_000);
afterAll(async () => {
  await kafka?.stop();
  await site?.close();
  if (folder) rmSync(folder, { recursive: true });
});

async function withRun(work: (run: KafkaRun) => Promise<void>, postgres?: TestDatabase): Promise<void> {
  const run = await createKafkaRun(kafka.brokers, postgres ? { postgres } : {});
  try {
    await work(run);
  } finally {
    await run.close();
  }
}

function poison(key: string): OutgoingMessage {
  return { key, value: Buffer.from(`${key} is no JSON`), headers: {} };
}

test(`a broker that stops and starts while ${documents} documents and some poison flow`, {
  timeout: patienceMs * 3,
}, async ({ skip }) => {
  const { broker } = kafka;
  if (!broker) return skip('these brokers are not ours to stop');
  const deals = writeDeals(folder, documents);
  const expected = await digestOfCalmRun(deals);
  await withRun(async (run) => {
    for (const service of ['transform', 'sink', 'resolve'] as const) run.start(service);
    await run.bus.publish('documents', [poison('first')]);
    await run.bus.publish('extractions', [poison('first for the sink')]);
    // Both have buried theirs, so both run; what comes now flows through them at once.
    await waitFor(async () => (await run.count('ops.dead_letter')) === 2, { timeoutMs: 60_000 });
    const ingest = startMegawatch(['ingest', '--once', '--json', '--source', `folder:${deals}`], run.environment);
    // Some are through and many are to come.
    const aTenth = documents / 10;
    await waitFor(async () => (await run.count('fact.extraction', `outcome = 'claims'`)) >= aTenth, {
      timeoutMs: patienceMs,
    });
    const [published, extracted] = [
      await run.count('raw.document'),
      await run.count('fact.extraction', `outcome = 'claims'`),
    ];
    console.log(`the broker stops when ${published} of ${documents} are published and ${extracted} extracted`);
    await broker.stop();
    await broker.start();
    await run.bus.publish('documents', [poison('middle')]);
    await run.bus.publish('extractions', [poison('middle for the sink')]);
    const { code, stderr } = await ingest.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await run.bus.publish('documents', [poison('last')]);
    await run.drained(patienceMs);
    expect((await databaseDigest(run.database)).tables).toEqual(expected.tables);
    expect(await run.anomalies({ mayResend: true })).toEqual([]);
    noteFigure('Documents on Kafka while its broker stops and starts, digest as of an undisturbed run', documents);
    const { rows } = await run.database.pool.query<{ stage: string; key: string; code: string }>(
      `select stage, key, code from ops.dead_letter order by key`,
    );
    expect(rows).toEqual([
      { stage: 'transform', key: 'first', code: 'MESSAGE_INVALID' },
      { stage: 'sink', key: 'first for the sink', code: 'MESSAGE_INVALID' },
      { stage: 'transform', key: 'last', code: 'MESSAGE_INVALID' },
      { stage: 'transform', key: 'middle', code: 'MESSAGE_INVALID' },
      { stage: 'sink', key: 'middle for the sink', code: 'MESSAGE_INVALID' },
    ]);
    await run.end();
  });
});

test.runIf(isFull)(
  'a topic that is recreated stops the sink, which goes on where it is told to',
  { timeout: 180_000 },
  async () => {
    const text = textOf('Nvidia', 'CoreWeave', '2000000000');
    await withRun(async (run) => {
      const archive = openArchive(null, run.database);
      const tell = async (revision: number): Promise<OutgoingMessage> =>
        outgoing(await extraction(archive, { page: 'a', revision, text, outcome: 'empty' }));
      const revisionIs = async (revision: number): Promise<boolean> =>
        (await run.count('fact.extraction', `revision = ${revision}`)) === 1;
      const patience = { timeoutMs: 60_000 };
      const sink = run.start('sink');
      for (const revision of [1, 2, 3]) await run.bus.publish('extractions', [await tell(revision)]);
      await waitFor(async () => await revisionIs(3), patience);
      await run.leave(sink);

      const settings = { brokers: kafka.brokers, clientId: 'test', log: testLog };
      const admin = createKafkaClient(settings).admin();
      await admin.connect();
      const topic = `${run.topicPrefix}extractions`;
      await admin.deleteTopics({ topics: [topic] });
      await waitFor(async () => !(await admin.listTopics()).includes(topic));
      await waitFor(async () => (await ensureTopics(admin, run.topicPrefix)).length > 0);
      await admin.disconnect();
      // A producer that knew the former topic would fail on the new one.
      const bus = await createKafkaBus({ ...settings, topicPrefix: run.topicPrefix });
      try {
        await bus.publish('extractions', [await tell(4)]);
        const stopped = await runMegawatch(['sink'], run.environment);
        expect(stopped.code).toBe(78);
        expect(stopped.stderr).toMatch(
          /^megawatch: Offset 3 of extractions partition \d is out of range: .*sink reset --from /,
        );
        const reset = await runMegawatch(['sink', 'reset', '--from', 'earliest'], run.environment);
        expect(reset).toMatchObject({ code: 0, stderr: '' });
        run.start('sink');
        await waitFor(async () => await revisionIs(4), patience);
        await run.end();
        // By time: what is published from then on, which is nothing yet, and all of it.
        const offsetsFrom = async (time: string): Promise<number[]> => {
          const { stdout } = await runMegawatch(['sink', 'reset', '--json', '--from', time], run.environment);
          const lines = stdout.trim().split('\n');
          return lines.map((line) => z.object({ offset: z.coerce.number() }).parse(JSON.parse(line)).offset);
        };
        expect((await offsetsFrom('2100-01-01')).reduce((sum, each) => sum + each, 0)).toBe(1);
        expect(await offsetsFrom('2026-01-01T00:00:00+01:00')).toEqual([0, 0, 0, 0]);
      } finally {
        await bus.close();
      }
    });
  },
);

/** What undisturbed runs on the embedded bus leave: after the first day of the demo site, and after the second. */
async function digestsOfCalmDays(): Promise<readonly [Digest, Digest]> {
  const calm = await createTestContext();
  try {
    await crawlCalmly(calm, site);
    const firstDay = await databaseDigest(calm.database);
    site.setRun(2);
    await crawlCalmly(calm, site);
    return [firstDay, await databaseDigest(calm.database)];
  } finally {
    site.setRun(1);
    await calm.close();
  }
}
let calmDays: ReturnType<typeof digestsOfCalmDays> | undefined;

// On the embedded bus `npm test` has both of these as well (test/e2e/faults/disturbed-run.test.ts).
test.runIf(isFull)(
  'a Postgres that is killed while documents flow, and comes back a while later',
  { timeout: 180_000 },
  async () => {
    const [expected] = await (calmDays ??= digestsOfCalmDays());
    const postgres = await startOwnPostgres();
    try {
      await withRun(async (run) => {
        const stages = ['transform', 'sink', 'resolve'] as const;
        const running = stages.map((service) => run.start(service, [], { LOG_LEVEL: 'silent' }));
        const crawled = run.crawl(site.origin, { LOG_LEVEL: 'silent' });
        await waitFor(async () => (await run.count('fact.extraction')) >= 10, { timeoutMs: 60_000 });
        await postgres.kill();
        const isAway = (): Promise<boolean> =>
          run.count('raw.document').then(
            () => false,
            () => true,
          );
        await waitFor(isAway);
        await postgres.start();
        await crawled;
        await run.drained();
        expect((await databaseDigest(run.database)).tables).toEqual(expected.tables);
        expect(await run.anomalies()).toEqual([]);
        // The same processes, that is: nobody had to start one again.
        expect(running.map(({ child }) => child.exitCode)).toEqual([null, null, null]);
        await run.end();
      }, postgres);
    } finally {
      await postgres.close();
    }
  },
);

test.runIf(isFull)(
  'two transforms and two sinks, one after the other thought dead, that come back with old work',
  {
    timeout: 240_000,
  },
  async () => {
    const [, expected] = await (calmDays ??= digestsOfCalmDays());
    await withRun(async (run) => {
      run.start('resolve');
      const crawled = run.crawl(site.origin);
      const zombies: Running[] = [];
      // Of every partition two owners end up as zombies, each with work of its own in hand.
      for (const extracted of [10, 40]) {
        const owners = [run.start('transform'), run.start('sink')];
        await waitFor(async () => (await run.count('fact.extraction')) >= extracted, { timeoutMs: 60_000 });
        for (const { child } of owners) await stopAtRest(run, child);
        zombies.push(...owners);
      }
      const before = await run.count('fact.extraction');
      // Their successors do the rest of the first day and all of the second.
      run.start('transform');
      run.start('sink');
      await crawled;
      await run.drained();
      expect(await run.count('fact.extraction')).toBeGreaterThan(before);
      site.setRun(2);
      await run.database.pool.query(`update ops.frontier set state = 'due', due_at = clock_timestamp()`);
      await run.crawl(site.origin);
      await run.drained();
      // What they still held comes now, all of it older than what is there.
      for (const { child } of zombies) child.kill('SIGCONT');
      await run.bus.publish('documents', [poison('to be seen by whoever has the partition')]);
      await waitFor(async () => (await run.count('ops.dead_letter')) === 1, { timeoutMs: 30_000 });
      // Who slept through the answer to a send sends it again, and may do so after the last check of the lag.
      let anomalies = await anomaliesAtRest(run);
      await waitFor(
        async () => {
          if (anomalies.length > 0) anomalies = await anomaliesAtRest(run);
          return anomalies.length === 0;
        },
        { timeoutMs: 30_000, what: `no anomaly, but ${JSON.stringify(anomalies)}` },
      );
      await run.end();
      expect((await databaseDigest(run.database)).tables).toEqual(expected.tables);
    });
    site.setRun(1);
  },
);

async function anomaliesAtRest(run: KafkaRun) {
  await run.drained();
  return await run.anomalies({ mayResend: true });
}

/** Stops a process where its connections are at rest: one that holds a lock would only make the others wait. */
async function stopAtRest(
  { database }: KafkaRun,
  child: { pid?: number | undefined; kill(signal: NodeJS.Signals): boolean },
): Promise<void> {
  await waitFor(async () => {
    child.kill('SIGSTOP');
    const { rows } = await database.pool.query<{ busy: boolean }>(
      `select exists (select from pg_stat_activity where state <> 'idle' and application_name like '%/' || $1) as busy`,
      [String(child.pid)],
    );
    if (rows[0]?.busy === true) child.kill('SIGCONT');
    return rows[0]?.busy === false;
  });
}
