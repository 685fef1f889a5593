// Processes of transform and sink join and leave while documents flow: every change moves partitions, and none moves a fact.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOfCalmRun, writeDeals } from '../e2e/kafka/deals.ts';
import { createKafkaRun } from '../e2e/kafka/kafka-run.ts';
import { databaseDigest } from '../support/digest.ts';
import { startTestKafka, type TestKafka } from '../support/kafka.ts';
import { type Running, startMegawatch } from '../support/run-megawatch.ts';
import { waitFor } from '../support/wait-for.ts';
import { noteFigure } from './note-figure.ts';

const documents = 2_000;
const changes = 24;

let kafka: TestKafka;
let folder: string;
beforeAll(async () => {
  kafka = await startTestKafka();
  folder = mkdtempSync(join(tmpdir(), 'megawatch-rebalances-'));
}, 180_000);
afterAll(async () => {
  await kafka?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

test(`${changes} times a member joins or leaves under load`, { timeout: 900_000 }, async () => {
  const deals = writeDeals(folder, documents);
  const expected = await digestOfCalmRun(deals);
  const run = await createKafkaRun(kafka.brokers);
  try {
    const members: Record<'transform' | 'sink', Running[]> = {
      transform: [run.start('transform')],
      sink: [run.start('sink')],
    };
    run.start('resolve');
    const ingest = startMegawatch(['ingest', '--once', '--json', '--source', `folder:${deals}`], run.environment);
    const done = async (): Promise<number> =>
      await run.count('(select distinct document_id from fact.extraction) as document');
    let joined = 0;
    let left = 0;
    for (let change = 1; change <= changes; change += 1) {
      // Each falls into the work: some documents further than the one before.
      const threshold = Math.floor((documents * change) / (changes + 2));
      await waitFor(async () => (await done()) >= threshold, { timeoutMs: 120_000 });
      const stage = change % 2 === 0 ? 'transform' : 'sink';
      const [oldest] = members[stage];
      if (oldest && members[stage].length > 2) {
        members[stage].shift();
        await run.leave(oldest);
        left += 1;
      } else {
        members[stage].push(run.start(stage));
        joined += 1;
      }
    }
    expect((await ingest.ended).code).toBe(0);
    await run.drained(300_000);
    expect((await databaseDigest(run.database)).tables).toEqual(expected.tables);
    expect(await run.anomalies()).toEqual([]);
    expect(await run.count('ops.dead_letter')).toBe(0);
    await run.end();
    noteFigure(
      `Members that join and leave while ${documents} documents flow on Kafka, digest and history without fault`,
      `${joined} joined, ${left} left`,
    );
  } finally {
    await run.close();
  }
});
