// Kafka for the contract: topics of its own for every case.
import { randomBytes } from 'node:crypto';
import kafkajs from 'kafkajs';
import type { Bus } from '../../../platform/bus/bus.ts';
import { createKafkaBus } from '../../../platform/bus/kafka-bus.ts';
import { createKafkaClient } from '../../../platform/bus/kafka-client.ts';
import { ensureTopics } from '../../../platform/bus/kafka-topics.ts';
import type { Database } from '../../../platform/database/database.ts';
import { testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';
import type { LogUnderTest } from './log-under-test.ts';
import { numbered } from './reader.ts';

/** Fresh topics on the brokers; dead letters go to the database, which is emptied of former ones. */
export async function freshKafkaLog(
  brokers: readonly string[],
  database: Database,
  client: 'kafkajs' | 'platformatic' = 'kafkajs',
): Promise<LogUnderTest> {
  const topicPrefix = `t${randomBytes(4).toString('hex')}-`;
  const buses: Bus[] = [];
  const kafka = createKafkaClient({ brokers, clientId: 'test', log: testLog });
  const admin = kafka.admin();
  await admin.connect();
  await ensureTopics(admin, topicPrefix);
  await database.pool.query('truncate ops.dead_letter');

  return {
    database,
    childEnvironment: { BUS_BROKERS: brokers.join(','), BUS_PREFIX: topicPrefix, BUS_CLIENT: client },
    async open() {
      const settings = { brokers, client, clientId: 'test', topicPrefix, log: testLog };
      const bus = await createKafkaBus({ ...settings, sessionTimeoutMs: 1500, pauseRetryMs: 200, createTopics: false });
      buses.push(bus);
      return bus;
    },
    async publishWithGaps(topic, count) {
      // The mark of a committed transaction takes an offset and is never shown.
      const producer = kafka.producer({
        transactionalId: topicPrefix,
        idempotent: true,
        maxInFlightRequests: 1,
        createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
        retry: { initialRetryTime: 5, retries: 20, factor: 0, multiplier: 1.2 },
      });
      await producer.connect();
      for (const message of numbered(count, { key: () => 'gappy' })) {
        const transaction = await producer.transaction();
        const value = Buffer.from(message.value);
        await transaction.send({ topic: topicPrefix + topic, messages: [{ ...message, value }] });
        await transaction.commit();
      }
      await producer.disconnect();
    },
    async recreate(topic) {
      await admin.deleteTopics({ topics: [topicPrefix + topic] });
      await waitFor(async () => !(await admin.listTopics()).includes(topicPrefix + topic));
      await waitFor(async () => (await ensureTopics(admin, topicPrefix)).length > 0);
    },
    async dropBefore(topic, partition, offset) {
      // kafkajs looks for the leader before it has asked who that is, unless something asked already.
      await admin.fetchTopicOffsets(topicPrefix + topic);
      await admin.deleteTopicRecords({ topic: topicPrefix + topic, partitions: [{ partition, offset: `${offset}` }] });
    },
    async close() {
      await Promise.all(buses.map((bus) => bus.close()));
      await admin.disconnect();
    },
  };
}
