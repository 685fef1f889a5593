// The bus's driver on kafkajs.
import kafkajs, { type Producer } from 'kafkajs';
import { PermanentError } from '../../schemas/errors.ts';
import { createKafkaClient, isKafkaLost, type KafkaSettings } from './kafka-client.ts';
import type { KafkaCompression, KafkaDriver } from './kafka-driver.ts';
import { createKafkajsMember } from './kafkajs-member.ts';

const { CompressionTypes, Partitioners } = kafkajs;

const compressionTypes: Readonly<Record<KafkaCompression, kafkajs.CompressionTypes>> = {
  none: CompressionTypes.None,
  gzip: CompressionTypes.GZIP,
  zstd: CompressionTypes.ZSTD,
};

/** A driver by kafkajs; nothing is connected yet. */
export function createKafkajsDriver(settings: KafkaSettings & { readonly compression: KafkaCompression }): KafkaDriver {
  const kafka = createKafkaClient(settings);
  const admin = kafka.admin();
  const closing = new AbortController();
  let producer: Promise<Producer> | null = null;

  function connectedProducer(): Promise<Producer> {
    producer ??= (async () => {
      const made = kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        createPartitioner: Partitioners.DefaultPartitioner,
        retry: { initialRetryTime: 50, maxRetryTime: 1000, retries: 8 },
      });
      await made.connect();
      return made;
    })();
    producer.catch(() => {
      producer = null;
    });
    return producer;
  }

  /** A producer that has given up may have used sequence numbers that the broker never saw; the next is a new one. */
  async function dropProducer(): Promise<void> {
    const former = producer;
    producer = null;
    await (await former?.catch(() => null))?.disconnect().catch(() => undefined);
  }

  return {
    topicAdmin: admin,
    isLost: isKafkaLost,
    async connect() {
      try {
        await admin.connect();
        await connectedProducer();
      } catch (error) {
        await admin.disconnect().catch(() => undefined);
        throw error;
      }
    },
    async send(physicalTopic, messages) {
      try {
        const connected = await connectedProducer();
        await connected.send({
          topic: physicalTopic,
          acks: -1,
          compression: compressionTypes[settings.compression],
          messages: messages.map(({ key, value, headers }) => ({
            key,
            value: value === null ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength),
            headers,
          })),
        });
      } catch (error) {
        await dropProducer();
        if (error instanceof Error && 'type' in error && /TOO_LARGE/.test(String(error.type))) {
          throw new PermanentError('BODY_TOO_LARGE', `publish to ${physicalTopic}: ${error.message}`, { cause: error });
        }
        throw error;
      }
    },
    async ranges(physicalTopic) {
      const offsets = await admin.fetchTopicOffsets(physicalTopic);
      return offsets.map(({ partition, low, high }) => ({ partition, first: BigInt(low), end: BigInt(high) }));
    },
    async offsetsAt(physicalTopic, timestampMs) {
      const found = await admin.fetchTopicOffsetsByTimestamp(physicalTopic, timestampMs);
      return new Map(found.map(({ partition, offset }) => [partition, BigInt(offset)]));
    },
    async committed(physicalTopic, groupId) {
      const [found] = await admin.fetchOffsets({ groupId, topics: [physicalTopic] });
      const offsets = (found?.partitions ?? []).map(({ partition, offset }) => [partition, BigInt(offset)] as const);
      // Kafka shows no offset, and "the earliest", as a negative number.
      return new Map(offsets.filter(([, offset]) => offset >= 0n));
    },
    member: (options, events) =>
      createKafkajsMember(options, events, { kafka, log: settings.log, signal: closing.signal }),
    async close() {
      closing.abort();
      await Promise.all([dropProducer(), admin.disconnect()]);
    },
  };
}
