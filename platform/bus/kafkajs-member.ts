// A member of a group by kafkajs. kafkajs fetches again only when every handler has returned, so its handler merely
// hands the messages on, and returns when there is something to fetch: with every partition held, kafkajs would sleep.
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { errorMessage } from '../../schemas/errors.ts';
import type { Log } from '../log/log.ts';
import { createBell, pauseFor } from './bell.ts';
import { isKafkaLost } from './kafka-client.ts';
import type { GroupMember, MemberEvents, MemberOptions } from './kafka-driver.ts';
import { KafkajsMessage } from './kafkajs-message.ts';
import { keepTrying } from './keep-trying.ts';

const restartMs = 200;
/** How often a handler that waits looks whether kafkajs wants to stop or to send a heartbeat. */
const lookMs = 250;

/** Makes the member; `start` joins the group. `signal` ends what kafkajs would try again for ever. */
export function createKafkajsMember(
  { topic, physicalTopic, groupId, sessionTimeoutMs }: MemberOptions,
  events: MemberEvents,
  { kafka, log, signal }: { kafka: Kafka; log: Log; signal: AbortSignal },
): GroupMember {
  const leaving = new AbortController();
  /** Partitions from which something may be fetched. */
  const open = new Set<number>();
  const opened = createBell();
  let restarting: Promise<void> = Promise.resolve();
  const running = { autoCommit: false, partitionsConsumedConcurrently: 16, eachBatch: takeIn };
  const consumer: Consumer = kafka.consumer({
    groupId,
    sessionTimeout: sessionTimeoutMs,
    heartbeatInterval: Math.min(3000, Math.ceil(sessionTimeoutMs / 10)),
    maxWaitTimeInMs: 100,
    maxBytesPerPartition: 1024 * 1024,
    allowAutoTopicCreation: false,
    retry: {
      initialRetryTime: 100,
      maxRetryTime: 1000,
      retries: 5,
      restartOnFailure: async () => !signal.aborted,
    },
  });

  /** kafkajs forbids these while it restarts; it assigns anew afterwards, which settles everything again. */
  function steer(work: () => void): void {
    try {
      work();
    } catch (error) {
      log.debug({ topic, group: groupId, reason: errorMessage(error) }, 'the consumer is restarting');
    }
  }

  async function takeIn(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const messages = batch.messages.map((message) => new KafkajsMessage(topic, batch.partition, message));
    events.arrived(batch.partition, messages, BigInt(batch.lastOffset()) + 1n);
    while (open.size === 0 && payload.isRunning() && !leaving.signal.aborted) {
      await opened.heard({ signal: leaving.signal, timeoutMs: lookMs });
      await payload.heartbeat();
    }
  }

  /** kafkajs gives up for good when a group has no coordinator for a moment, as after a restart of its broker. */
  async function restart(): Promise<void> {
    const trying = { signal: leaving.signal, log, what: `join ${groupId}`, isPassing: isKafkaLost };
    await pauseFor(restartMs, leaving.signal);
    if (leaving.signal.aborted) return;
    await keepTrying(() => consumer.connect(), trying);
    if (!leaving.signal.aborted) await consumer.run(running);
  }

  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    const partitions = payload.memberAssignment[physicalTopic] ?? [];
    for (const partition of open) if (!partitions.includes(partition)) open.delete(partition);
    events.assigned(partitions);
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (payload.restart || leaving.signal.aborted) return;
    if (!isKafkaLost(payload.error)) return events.failed(payload.error);
    log.warn(
      { topic, group: groupId, reason: errorMessage(payload.error) },
      'the consumer gave up and is started again',
    );
    restarting = restart().catch((reason: unknown) => events.failed(reason));
  });

  return {
    async start() {
      await consumer.connect();
      await consumer.subscribe({ topic: physicalTopic, fromBeginning: true });
      await consumer.run(running);
    },
    hold(partition) {
      open.delete(partition);
      steer(() => consumer.pause([{ topic: physicalTopic, partitions: [partition] }]));
    },
    letCome(partition) {
      open.add(partition);
      steer(() => consumer.resume([{ topic: physicalTopic, partitions: [partition] }]));
      opened.ring();
    },
    seek: (partition, offset) =>
      steer(() => consumer.seek({ topic: physicalTopic, partition, offset: offset.toString() })),
    commit: (offsets) =>
      consumer.commitOffsets(
        [...offsets].map(([partition, offset]) => ({ topic: physicalTopic, partition, offset: offset.toString() })),
      ),
    async leave() {
      leaving.abort();
      await restarting;
      await consumer.disconnect().catch((error: unknown) => {
        log.debug({ topic, group: groupId, reason: errorMessage(error) }, 'left the group without a word');
      });
    },
  };
}
