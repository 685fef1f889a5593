// The contract list on Kafka by @platformatic/kafka; what the two clients do differently is in npm test (kafka-only).
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startTestKafka, type TestKafka } from '../support/kafka.ts';
import { busContract } from '../contract/bus/bus-contract.ts';
import { freshKafkaLog } from '../contract/bus/kafka-log-under-test.ts';

let test: TestDatabase;
let kafka: TestKafka;
beforeAll(async () => {
  [test, kafka] = await Promise.all([createTestDatabase(), startTestKafka()]);
}, 180_000);
afterAll(async () => {
  await kafka?.stop();
  await test?.close();
});

describe('Kafka bus by @platformatic/kafka', () => {
  for (const [name, run] of busContract) {
    it(name, { timeout: 40_000 }, async () => {
      const log = await freshKafkaLog(kafka.brokers, test.database, 'platformatic');
      try {
        await run(log);
      } finally {
        await log.close();
      }
    });
  }
});
