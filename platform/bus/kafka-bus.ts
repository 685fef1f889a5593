// The bus on Kafka, by kafkajs. Same semantics as the embedded one; the contract list holds both to it.
import kafkajs, { type Producer } from 'kafkajs';
import { MegawatchError, PermanentError, TransientError } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';
import type { Bus, Lag, OutgoingMessage, SubscribeOptions, Subscription } from './bus.ts';
import { createKafkaClient, isKafkaLost, type KafkaSettings, unreachable } from './kafka-client.ts';
import { keepTrying } from './keep-trying.ts';
import { startKafkaSubscription } from './kafka-subscription.ts';
import { ensureTopics, requireTopics } from './kafka-topics.ts';
import { outOfRange, type PartitionRange } from './offset-range.ts';
import { createSendQueue, type SendQueue } from './send-queue.ts';

const { CompressionTypes, Partitioners } = kafkajs;

export type KafkaCompression = 'none' | 'gzip' | 'zstd';

const compressionTypes: Readonly<Record<KafkaCompression, kafkajs.CompressionTypes>> = {
  none: CompressionTypes.None,
  gzip: CompressionTypes.GZIP,
  zstd: CompressionTypes.ZSTD,
};

export type KafkaBusOptions = KafkaSettings & {
  /** Stands before every topic and group, so that several installations share a cluster. */
  readonly topicPrefix: string;
  readonly compression?: KafkaCompression;
  /** A member that was not heard of for so long is dead. */
  readonly sessionTimeoutMs?: number;
  readonly pauseRetryMs?: number;
  /** After this a publish gives up and rejects with BUS_UNREACHABLE. */
  readonly publishTimeoutMs?: number;
  /** Create topics that are missing; else a missing one is a ConfigurationError. */
  readonly createTopics?: boolean;
};

/** After this a question to the brokers is given up; a user waits for the answer. */
const askTimeoutMs = 10_000;

/** Connects to the brokers; ConfigurationError BUS_UNREACHABLE where none answers. */
export async function createKafkaBus({
  topicPrefix,
  compression = 'zstd',
  sessionTimeoutMs = 30_000,
  pauseRetryMs = 30_000,
  publishTimeoutMs = 30_000,
  createTopics = true,
  ...settings
}: KafkaBusOptions): Promise<Bus> {
  const { log } = settings;
  const kafka = createKafkaClient(settings);
  const admin = kafka.admin();
  const subscriptions = new Set<Subscription>();
  const queues = new Map<TopicName, SendQueue>();
  let producer: Promise<Producer> | null = null;
  const closing = new AbortController();
  const nameOf = (topic: TopicName): string => topicPrefix + topic;

  try {
    await admin.connect();
    await (createTopics ? ensureTopics : requireTopics)(admin, topicPrefix);
    await connectedProducer();
  } catch (error) {
    await admin.disconnect().catch(() => undefined);
    throw error instanceof MegawatchError ? error : unreachable(settings.brokers, error);
  }

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

  async function sendOnce(topic: TopicName, messages: readonly OutgoingMessage[]): Promise<true> {
    try {
      const connected = await connectedProducer();
      await connected.send({
        topic: nameOf(topic),
        acks: -1,
        compression: compressionTypes[compression],
        messages: messages.map(({ key, value, headers }) => ({
          key,
          value: value === null ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength),
          headers: { ...headers },
        })),
      });
      return true;
    } catch (error) {
      await dropProducer();
      if (error instanceof Error && 'type' in error && /TOO_LARGE/.test(String(error.type))) {
        throw new PermanentError('BODY_TOO_LARGE', `publish to ${topic}: ${error.message}`, { cause: error });
      }
      throw error;
    }
  }

  async function send(topic: TopicName, messages: readonly OutgoingMessage[]): Promise<void> {
    const what = `publish to ${topic}`;
    const isSent = await keepTrying(() => sendOnce(topic, messages), {
      signal: closing.signal,
      log,
      what,
      deadlineMs: publishTimeoutMs,
      isPassing: isKafkaLost,
    });
    if (!isSent) throw new TransientError('BUS_UNREACHABLE', `${what}: the bus was closed`);
  }

  /** What the brokers say of topics and groups. A fresh topic has no leader yet and a broker may be away: both pass. */
  async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    const answer = await keepTrying(async () => ({ value: await question() }), {
      signal: closing.signal,
      log,
      what: 'ask the brokers',
      deadlineMs: askTimeoutMs,
      isPassing: isKafkaLost,
    });
    if (answer === undefined) throw new TransientError('BUS_UNREACHABLE', 'ask the brokers: the bus was closed');
    return answer.value;
  }

  function queueOf(topic: TopicName): SendQueue {
    const existing = queues.get(topic);
    if (existing) return existing;
    const made = createSendQueue({
      // Less than a broker takes in one batch, even if all goes to one partition.
      maxMessages: 1000,
      maxBytes: 900_000,
      send: (messages) => send(topic, messages),
      isForAll: (error) => error instanceof TransientError,
    });
    queues.set(topic, made);
    return made;
  }

  async function ranges(topic: TopicName): Promise<PartitionRange[]> {
    const offsets = await ask(() => admin.fetchTopicOffsets(nameOf(topic)));
    return offsets
      .map(({ partition, low, high }) => ({ topic, partition, first: BigInt(low), end: BigInt(high) }))
      .sort((a, b) => a.partition - b.partition);
  }

  /** Kafka shows no offset, and "the earliest", as a negative number. */
  async function committedOffsets(topic: TopicName, group: string): Promise<Map<number, bigint>> {
    const [found] = await ask(() => admin.fetchOffsets({ groupId: topicPrefix + group, topics: [nameOf(topic)] }));
    const offsets = (found?.partitions ?? []).map(({ partition, offset }) => [partition, BigInt(offset)] as const);
    return new Map(offsets.filter(([, offset]) => offset >= 0n));
  }

  async function subscribe(options: SubscribeOptions): Promise<Subscription> {
    const { topic, group } = options;
    const consumer = kafka.consumer({
      groupId: topicPrefix + group,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.min(3000, Math.ceil(sessionTimeoutMs / 10)),
      maxWaitTimeInMs: 100,
      maxBytesPerPartition: 1024 * 1024,
      allowAutoTopicCreation: false,
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 1000,
        retries: 5,
        restartOnFailure: async () => !closing.signal.aborted,
      },
    });
    await consumer.connect();
    const subscription = await startKafkaSubscription(options, {
      consumer,
      physicalTopic: nameOf(topic),
      log,
      pauseRetryMs,
      committed: async (partition) => (await committedOffsets(topic, group)).get(partition) ?? null,
      async rangeOf(partition) {
        const range = (await ranges(topic)).find((each) => each.partition === partition);
        if (!range) throw outOfRange(topic, partition, 0n, 'the topic has no such partition');
        return range;
      },
    });
    subscriptions.add(subscription);
    const forget = (): void => void subscriptions.delete(subscription);
    subscription.done.then(forget, forget);
    return subscription;
  }

  return {
    kind: 'kafka',
    publish: (topic, messages) => queueOf(topic).push(messages),
    subscribe,
    async lag(topic, group): Promise<Lag[]> {
      const [positions, all] = await Promise.all([committedOffsets(topic, group), ranges(topic)]);
      return all.map(({ partition, first, end }) => ({ partition, position: positions.get(partition) ?? first, end }));
    },
    async offsetsAt(topic, timestampMs) {
      const found = await ask(() => admin.fetchTopicOffsetsByTimestamp(nameOf(topic), timestampMs));
      return new Map(found.map(({ partition, offset }) => [partition, BigInt(offset)]));
    },
    async close() {
      await Promise.all([...subscriptions].map((each) => each.close()));
      closing.abort();
      await Promise.all([dropProducer(), admin.disconnect()]);
    },
  };
}
