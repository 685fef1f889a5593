// The bus's driver on @platformatic/kafka.
import { Admin, findErrorBy, Producer } from '@platformatic/kafka';
import { PermanentError } from '../../schemas/errors.ts';
import type { KafkaSettings } from './kafka-client.ts';
import type { KafkaCompression, KafkaDriver } from './kafka-driver.ts';
import { murmur2 } from './partitioner.ts';
import { isPlatformaticLost, platformaticOptions } from './platformatic-client.ts';
import { createPlatformaticMember } from './platformatic-member.ts';

const latest = -1n;
const earliest = -2n;

/** A driver by @platformatic/kafka; nothing is connected yet. */
export function createPlatformaticDriver(
  settings: KafkaSettings & { readonly compression: KafkaCompression },
): KafkaDriver {
  const base = platformaticOptions(settings);
  const admin = new Admin(base);
  let producer: Producer | null = null;

  function currentProducer(): Producer {
    producer ??= new Producer({
      ...base,
      idempotent: true,
      compression: settings.compression,
      // Its own default keeps the sign bit and so sends keys elsewhere than Kafka's clients do.
      partitioner: (_message, key) => (key === undefined ? 0 : murmur2(key) & 0x7fffffff),
    });
    return producer;
  }

  /** A producer that has given up may have used sequence numbers that the broker never saw; the next is a new one. */
  async function dropProducer(): Promise<void> {
    const former = producer;
    producer = null;
    await former?.close(true).catch(() => undefined);
  }

  async function partitionsOf(physicalTopic: string): Promise<number[]> {
    const { topics } = await admin.metadata({ topics: [physicalTopic] });
    return Array.from({ length: topics.get(physicalTopic)?.partitionsCount ?? 0 }, (_, partition) => partition);
  }

  /** Asked anew where the brokers' answer shows that what we know of them is old. */
  async function offsetsOf(physicalTopic: string, timestamp: bigint): Promise<Map<number, bigint>> {
    try {
      const partitions = (await partitionsOf(physicalTopic)).map((partitionIndex) => ({ partitionIndex, timestamp }));
      const [found] = await admin.listOffsets({ topics: [{ name: physicalTopic, partitions }] });
      return new Map((found?.partitions ?? []).map(({ partitionIndex, offset }) => [partitionIndex, offset]));
    } catch (error) {
      admin.clearMetadata();
      throw error;
    }
  }

  return {
    topicAdmin: topicAdminOf(admin),
    isLost: isPlatformaticLost,
    async connect() {
      await admin.listTopics();
    },
    async send(physicalTopic, messages) {
      try {
        await currentProducer().send({
          acks: -1,
          messages: messages.map(({ key, value, headers }) => ({
            topic: physicalTopic,
            key: Buffer.from(key),
            ...(value === null ? {} : { value: Buffer.from(value.buffer, value.byteOffset, value.byteLength) }),
            headers: new Map(
              Object.entries(headers).map(([name, text]) => [Buffer.from(name), Buffer.from(text)] as const),
            ),
          })),
        });
      } catch (error) {
        await dropProducer();
        if (error instanceof Error && isTooLarge(error)) {
          throw new PermanentError('BODY_TOO_LARGE', `publish to ${physicalTopic}: ${error.message}`, { cause: error });
        }
        throw error;
      }
    },
    async ranges(physicalTopic) {
      const [firsts, ends] = await Promise.all([offsetsOf(physicalTopic, earliest), offsetsOf(physicalTopic, latest)]);
      return [...ends].map(([partition, end]) => ({ partition, first: firsts.get(partition) ?? 0n, end }));
    },
    async offsetsAt(physicalTopic, timestampMs) {
      const [found, ends] = await Promise.all([
        offsetsOf(physicalTopic, BigInt(timestampMs)),
        offsetsOf(physicalTopic, latest),
      ]);
      return new Map(
        [...found].map(([partition, offset]) => [partition, offset < 0n ? (ends.get(partition) ?? 0n) : offset]),
      );
    },
    async committed(physicalTopic, groupId) {
      const topics = [{ name: physicalTopic, partitionIndexes: await partitionsOf(physicalTopic) }];
      const [group] = await admin.listConsumerGroupOffsets({ groups: [{ groupId, topics }] });
      const offsets = (group?.topics[0]?.partitions ?? []).map(
        ({ partitionIndex, committedOffset }) => [partitionIndex, committedOffset] as const,
      );
      return new Map(offsets.filter(([, offset]) => offset >= 0n));
    },
    member: (options, events) => createPlatformaticMember(options, events, { base, log: settings.log }),
    async close() {
      await Promise.all([dropProducer(), admin.close()]);
    },
  };
}

function isTooLarge(error: Error): boolean {
  return ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE'].some((apiId) => findErrorBy(error, 'apiId', apiId) !== null);
}

/** The two questions that creating topics asks, in the form of kafkajs. */
function topicAdminOf(admin: Admin): KafkaDriver['topicAdmin'] {
  return {
    listTopics: () => admin.listTopics(),
    async createTopics({ topics }) {
      let isAnyNew = false;
      for (const { topic, numPartitions = -1, replicationFactor = -1, configEntries = [] } of topics) {
        try {
          await admin.createTopics({
            topics: [topic],
            partitions: numPartitions,
            replicas: replicationFactor,
            configs: configEntries,
          });
          isAnyNew = true;
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          if (findErrorBy(error, 'apiId', 'TOPIC_ALREADY_EXISTS') !== null) continue;
          const refused = findErrorBy(error, 'apiId', 'TOPIC_AUTHORIZATION_FAILED') !== null;
          throw refused
            ? Object.assign(new Error(error.message, { cause: error }), { type: 'TOPIC_AUTHORIZATION_FAILED' })
            : error;
        }
      }
      return isAnyNew;
    },
  };
}
