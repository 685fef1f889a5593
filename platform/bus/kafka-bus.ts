// The bus on Kafka. Same semantics as the embedded one; the contract list holds both to it.
import { MegawatchError, TransientError } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';
import type { Bus, Lag, OutgoingMessage, SubscribeOptions, Subscription } from './bus.ts';
import { startGroupSubscription } from './group-subscription.ts';
import { type KafkaSettings, unreachable } from './kafka-client.ts';
import type { KafkaCompression, KafkaDriver } from './kafka-driver.ts';
import { ensureTopics, requireTopics } from './kafka-topics.ts';
import { keepTrying } from './keep-trying.ts';
import { outOfRange, type PartitionRange } from './offset-range.ts';
import { createSendQueue, type SendQueue } from './send-queue.ts';

export type KafkaBusOptions = KafkaSettings & {
  /** Which library speaks to the brokers. */
  readonly client?: 'kafkajs' | 'platformatic';
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
  client = 'kafkajs',
  topicPrefix,
  compression = 'zstd',
  sessionTimeoutMs = 30_000,
  pauseRetryMs = 30_000,
  publishTimeoutMs = 30_000,
  createTopics = true,
  ...settings
}: KafkaBusOptions): Promise<Bus> {
  const { log } = settings;
  const driver = await driverOf(client, { ...settings, compression });
  const subscriptions = new Set<Subscription>();
  const queues = new Map<TopicName, SendQueue>();
  const closing = new AbortController();
  const nameOf = (topic: TopicName): string => topicPrefix + topic;
  const trying = { signal: closing.signal, log, isPassing: (error: unknown) => driver.isLost(error) };

  try {
    await driver.connect();
    await (createTopics ? ensureTopics : requireTopics)(driver.topicAdmin, topicPrefix);
  } catch (error) {
    await driver.close().catch(() => undefined);
    throw error instanceof MegawatchError ? error : unreachable(settings.brokers, error);
  }

  async function send(topic: TopicName, messages: readonly OutgoingMessage[]): Promise<void> {
    const what = `publish to ${topic}`;
    const isSent = await keepTrying(() => driver.send(nameOf(topic), messages).then(() => true), {
      ...trying,
      what,
      deadlineMs: publishTimeoutMs,
    });
    if (!isSent) throw new TransientError('BUS_UNREACHABLE', `${what}: the bus was closed`);
  }

  /** What the brokers say of topics and groups. A fresh topic has no leader yet and a broker may be away: both pass. */
  async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    const what = 'ask the brokers';
    const answer = await keepTrying(async () => ({ value: await question() }), {
      ...trying,
      what,
      deadlineMs: askTimeoutMs,
    });
    if (answer === undefined) throw new TransientError('BUS_UNREACHABLE', `${what}: the bus was closed`);
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
    const found = await ask(() => driver.ranges(nameOf(topic)));
    return found.map((range) => ({ topic, ...range })).sort((a, b) => a.partition - b.partition);
  }

  const committedOffsets = (topic: TopicName, group: string): Promise<ReadonlyMap<number, bigint>> =>
    ask(() => driver.committed(nameOf(topic), topicPrefix + group));

  async function subscribe(options: SubscribeOptions): Promise<Subscription> {
    const { topic, group } = options;
    const member = { topic, physicalTopic: nameOf(topic), groupId: topicPrefix + group, sessionTimeoutMs };
    const subscription = await startGroupSubscription(options, {
      join: (events) => driver.member(member, events),
      isLost: trying.isPassing,
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
    offsetsAt: (topic, timestampMs) => ask(() => driver.offsetsAt(nameOf(topic), timestampMs)),
    async close() {
      await Promise.all([...subscriptions].map((each) => each.close()));
      closing.abort();
      await driver.close();
    },
  };
}

/** Loads the one library that is wanted. */
async function driverOf(
  client: 'kafkajs' | 'platformatic',
  settings: KafkaSettings & { readonly compression: KafkaCompression },
): Promise<KafkaDriver> {
  if (client === 'platformatic') {
    return (await import('./platformatic-driver.ts')).createPlatformaticDriver(settings);
  }
  return (await import('./kafkajs-driver.ts')).createKafkajsDriver(settings);
}
