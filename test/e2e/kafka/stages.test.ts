// The stages as processes of their own on a real Kafka: what they leave is what one process on the embedded bus leaves,
// also when some of them are killed on the way.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { databaseDigest, type Digest } from '../../support/digest.ts';
import { startTestKafka, type TestKafka } from '../../support/kafka.ts';
import { type Running, runMegawatch } from '../../support/run-megawatch.ts';
import { createTestContext } from '../../support/test-context.ts';
import { waitFor } from '../../support/wait-for.ts';
import { noteFigure } from '../../full/note-figure.ts';
import { crawlCalmly } from '../faults/stages.ts';
import { createKafkaRun, type KafkaRun, type Service } from './kafka-run.ts';

/** Every round is a fresh installation. */
const [rounds, killsPerRound] = process.env['MEGAWATCH_TEST_FULL'] === '1' ? [40, 5] : [1, 3];
const kinds = ['transform', 'sink', 'ingest', 'resolve'] as const;
const services: readonly Service[] = ['transform', 'transform', 'sink', 'sink', 'resolve'];

let kafka: TestKafka;
let site: DemoSite;
/** What an undisturbed run on the embedded bus leaves. */
let expected: Digest;

beforeAll(async () => {
  site = await startDemoSite({ run: 1 });
  const starting = startTestKafka();
  const calm = await createTestContext();
  try {
    await crawlCalmly(calm, site);
    expected = await databaseDigest(calm.database);
  } finally {
    await calm.close();
    kafka = await starting;
  }
  console.log(`tests: Kafka by ${kafka.leg}`);
}, 180_000);
afterAll(async () => {
  await kafka?.stop();
  await site?.close();
});

async function withRun(work: (run: KafkaRun) => Promise<void>): Promise<void> {
  const run = await createKafkaRun(kafka.brokers);
  try {
    await work(run);
  } finally {
    await run.close();
  }
}

/** The same numbers in every run, so that a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

test('`ingest --once` runs its own stage alone and ends', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-folder-'));
  try {
    writeFileSync(join(folder, 'deal.txt'), 'Nvidia agreed to invest $2 billion in CoreWeave on January 26, 2026.');
    writeFileSync(join(folder, 'other.txt'), 'TeraWulf signed a lease of 168 MW with Fluidstack on August 14, 2025.');
    await withRun(async (run) => {
      const { code, stdout, stderr } = await runMegawatch(
        ['ingest', '--once', '--json', '--source', `folder:${folder}`],
        run.environment,
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ report: { outcome: 'complete' } });
      const lag = await run.bus.lag('documents', 'transform');
      expect(lag.reduce((sum, { end }) => sum + end, 0n)).toBe(2n);
      expect(lag.every(({ position }) => position === 0n)).toBe(true);
      expect(await run.count('raw.document')).toBe(2);
      expect(await run.count('fact.extraction')).toBe(0);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('two of transform and sink, and resolve, leave what one process leaves', { timeout: 120_000 }, async () => {
  await withRun(async (run) => {
    const started = services.map((service) => run.start(service));
    await run.crawl(site.origin);
    await run.drained();
    expect((await databaseDigest(run.database)).tables).toEqual(expected.tables);
    expect(await run.anomalies()).toEqual([]);
    // The offset in the rows' transaction is the one that counts; Kafka is told for the tools that show lag.
    const { rows } = await run.database.pool.query<{ partition: number; offset: string }>(
      `select partition, next_offset::text as offset from ops.sink_offset where topic = 'extractions' order by partition`,
    );
    const lag = await run.bus.lag('extractions', 'sink');
    const moved = lag.filter(({ end }) => end > 0n);
    expect(rows).toEqual(moved.map(({ partition, end }) => ({ partition, offset: `${end}` })));
    expect(moved.map(({ position }) => position)).toEqual(moved.map(({ end }) => end));
    await run.end();
    expect(await run.count('ops.dead_letter')).toBe(0);
    // Both of two did a part of the work.
    const words = await Promise.all(started.map(async ({ ended }) => (await ended).stdout));
    for (const line of words.slice(0, 4)) expect(line).toMatch(/^(transform|sink): received [1-9]/);
  });
});

test(`${rounds * killsPerRound} kills lose nothing and double nothing`, { timeout: 180_000 * rounds }, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const random = numbers(20_260_206 + round);
    await withRun(async (run) => {
      const running: { service: Service; process: Running }[] = services.map((service) => ({
        service,
        process: run.start(service),
      }));
      let crawl = run.startCrawl(site.origin);
      const documents = 40;
      const first = Math.floor(random() * kinds.length);
      for (let kill = 1; kill <= killsPerRound; kill += 1) {
        // Each falls into the work: some documents further than the one before.
        const threshold = Math.floor((documents * (kill - random())) / killsPerRound);
        const patience = { timeoutMs: 60_000, what: `${threshold} documents to be extracted` };
        await waitFor(
          async () => (await run.count('(select distinct document_id from fact.extraction) d')) > threshold,
          patience,
        );
        // One kind after the other, beginning with any, and either of two.
        const kind = kinds[(first + kill) % kinds.length];
        // One that has published everything has ended by itself.
        if (kind === 'ingest' && crawl.child.exitCode === null) {
          crawl.child.kill('SIGKILL');
          await crawl.ended;
          crawl = run.startCrawl(site.origin);
          continue;
        }
        const victim = running
          .filter(({ service }) => service === (kind === 'ingest' ? 'transform' : kind))
          .at(random() < 0.5 ? 0 : -1);
        if (!victim) throw new Error('no victim');
        await run.kill(victim.process);
        victim.process = run.start(victim.service);
      }
      expect(await crawl.ended).toBe(0);
      await run.drained();
      expect((await databaseDigest(run.database)).tables).toEqual(expected.tables);
      expect(await run.anomalies()).toEqual([]);
      await run.end();
    });
  }
  noteFigure('Kills of stages on Kafka while documents flow, digest and history without fault', rounds * killsPerRound);
});
