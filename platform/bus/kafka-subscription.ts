// A member of a group on Kafka: a loop of our own for each assigned partition, fed by kafkajs.
import type { Consumer, EachBatchPayload } from 'kafkajs';
import { errorMessage, TransientError } from '../../schemas/errors.ts';
import type { Log } from '../log/log.ts';
import { backOffMs, createBell, pauseFor } from './bell.ts';
import type { BusMessage, SubscribeOptions, Subscription } from './bus.ts';
import { deliverBatch } from './deliver-batch.ts';
import { createCommitter } from './kafka-committer.ts';
import { isKafkaLost } from './kafka-client.ts';
import { keepTrying } from './keep-trying.ts';
import { createSlot, fill, putBack, seekAgain, type Slot, take } from './kafka-slot.ts';
import { beginAt, checkRange, type PartitionRange } from './offset-range.ts';

export type KafkaSubscriptionParts = {
  readonly consumer: Consumer;
  /** The topic's name on the brokers. */
  readonly physicalTopic: string;
  readonly log: Log;
  readonly pauseRetryMs: number;
  readonly rangeOf: (partition: number) => Promise<PartitionRange>;
  /** The group's committed offset; null where there is none. */
  readonly committed: (partition: number) => Promise<bigint | null>;
};

const flushMs = 500;
const restartMs = 200;

/** Joins the group and starts to read; resolves when the group has assigned its partitions. */
export async function startKafkaSubscription(
  options: SubscribeOptions,
  { consumer, physicalTopic, log, pauseRetryMs, rangeOf, committed }: KafkaSubscriptionParts,
): Promise<Subscription> {
  const { topic, group, maxBatch, startAt } = options;
  const slots = new Map<number, Slot>();
  const loops = new Map<number, Promise<void>>();
  const closing = new AbortController();
  const resumed = createBell();
  const finished = Promise.withResolvers<void>();
  finished.promise.catch(() => undefined);
  let isPaused = false;
  let closed: Promise<void> | null = null;
  let restarting: Promise<void> = Promise.resolve();
  const running = { autoCommit: false, partitionsConsumedConcurrently: 16, eachBatch: takeIn };

  const committer = createCommitter({
    signal: closing.signal,
    log,
    commit: (offsets) =>
      consumer.commitOffsets(
        [...offsets].map(([partition, offset]) => ({ topic: physicalTopic, partition, offset: `${offset}` })),
      ),
  });

  const fail = (reason: unknown): void => {
    finished.reject(reason);
    void close().catch(() => undefined);
  };

  /** kafkajs forbids these while it restarts; it assigns anew afterwards, which settles everything again. */
  function steer(work: () => void): void {
    try {
      work();
    } catch (error) {
      log.debug({ topic, group, reason: errorMessage(error) }, 'the consumer is restarting');
    }
  }
  const hold = (partition: number): void =>
    steer(() => consumer.pause([{ topic: physicalTopic, partitions: [partition] }]));
  const letCome = (partition: number): void =>
    steer(() => consumer.resume([{ topic: physicalTopic, partitions: [partition] }]));

  async function position(slot: Slot): Promise<bigint | undefined> {
    for (let attempt = 1; !slot.stop.signal.aborted; attempt += 1) {
      try {
        const wanted = await (startAt ?? committed)(slot.partition);
        const at = beginAt(await rangeOf(slot.partition), wanted);
        // An offset that the handler keeps itself becomes the group's too, or lag would show the older one.
        if (startAt && slots.get(slot.partition) === slot) committer.record(slot.partition, at);
        return at;
      } catch (error) {
        if (!(error instanceof TransientError) && !isKafkaLost(error)) throw error;
        log.warn(
          { topic, group, partition: slot.partition, reason: errorMessage(error) },
          'where to begin is not known yet',
        );
        await pauseFor(backOffMs(attempt), slot.stop.signal);
      }
    }
    return undefined;
  }

  /** Offsets between two fetches are missing: fine where compaction took them, not where retention did. */
  async function checkGap(slot: Slot): Promise<void> {
    if (slot.failure !== null) throw slot.failure;
    if (slot.gapFrom === null) return;
    const range = await rangeOf(slot.partition);
    checkRange({ ...range, end: range.end > slot.gapFrom ? range.end : slot.gapFrom }, slot.gapFrom);
    slot.gapFrom = null;
  }

  async function readPartition(slot: Slot): Promise<void> {
    const { partition, stop } = slot;
    const { signal } = stop;
    let at = await position(slot);
    while (at !== undefined && !signal.aborted) {
      if (slot.needsSeek) {
        slot.needsSeek = false;
        slot.waiting = [];
        slot.expected = at;
        const offset = `${at}`;
        steer(() => consumer.seek({ topic: physicalTopic, partition, offset }));
        letCome(partition);
      }
      if (isPaused) {
        await resumed.heard({ signal });
        continue;
      }
      if (slot.waiting.length === 0 && slot.failure === null) {
        await slot.bell.heard({ signal });
        continue;
      }
      await checkGap(slot);
      if (slot.needsSeek) continue;
      const batch = take(slot, topic, at, maxBatch);
      // While this batch is in hand, one more may come.
      if (slot.waiting.length === 0) letCome(partition);
      const delivery = await deliverBatch(batch, { ...options, log, signal, pauseRetryMs, retryNow: resumed });
      if (delivery.outcome === 'stopped') break;
      if (delivery.outcome === 'fenced') {
        hold(partition);
        at = await position(slot);
        seekAgain(slot);
        continue;
      }
      at = delivery.nextOffset;
      if (slots.get(partition) === slot) committer.record(partition, at);
      if (at < batch.nextOffset && !slot.needsSeek) putBack(slot, batch, at);
    }
  }

  function startLoop(partition: number): void {
    const slot = createSlot(partition);
    slots.set(partition, slot);
    // A former loop of the partition may still have its last batch in hand.
    const before = loops.get(partition) ?? Promise.resolve();
    const ended = before.then(() => readPartition(slot)).catch((error: unknown) => fail(error));
    loops.set(partition, ended);
    void ended.then(() => {
      if (loops.get(partition) === ended) loops.delete(partition);
    });
  }

  /** Runs inside kafkajs between joining and the first fetch: nothing may come before its position is sought. */
  function assign(partitions: readonly number[]): void {
    for (const [partition, slot] of slots) {
      if (partitions.includes(partition)) continue;
      slots.delete(partition);
      slot.stop.abort();
      committer.forget(partition);
    }
    if (closing.signal.aborted) return;
    for (const partition of partitions) {
      hold(partition);
      const slot = slots.get(partition);
      // kafkajs goes on from the committed offset, the loop from where it is.
      if (slot) seekAgain(slot);
      else startLoop(partition);
    }
    log.debug({ topic, group, partitions }, 'partitions assigned');
  }

  async function takeIn({ batch }: EachBatchPayload): Promise<void> {
    const slot = slots.get(batch.partition);
    if (!slot) return;
    hold(batch.partition);
    const messages = batch.messages.map(
      (message): BusMessage => ({
        topic,
        partition: batch.partition,
        offset: BigInt(message.offset),
        key: message.key?.toString() ?? null,
        value: message.value,
        headers: plainHeaders(message.headers ?? {}),
        timestampMs: Number(message.timestamp),
      }),
    );
    fill(slot, topic, messages, BigInt(batch.lastOffset()) + 1n);
  }

  async function shutDown(): Promise<void> {
    closing.abort();
    for (const slot of slots.values()) slot.stop.abort();
    await restarting;
    await Promise.all(loops.values());
    await committer.flush(flushMs);
    slots.clear();
    await consumer.disconnect().catch((error: unknown) => {
      log.debug({ topic, group, reason: errorMessage(error) }, 'left the group without a word');
    });
    finished.resolve();
  }

  /** kafkajs gives up for good when a group has no coordinator for a moment, as after a restart of its broker. */
  async function restart(): Promise<void> {
    const { signal } = closing;
    await pauseFor(restartMs, signal);
    if (signal.aborted) return;
    await keepTrying(() => consumer.connect(), { signal, log, what: `join ${group}`, isPassing: isKafkaLost });
    if (!signal.aborted) await consumer.run(running);
  }

  function close(): Promise<void> {
    closed ??= shutDown();
    return closed;
  }

  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => assign(payload.memberAssignment[physicalTopic] ?? []));
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (payload.restart || closing.signal.aborted) return;
    if (!isKafkaLost(payload.error)) return fail(payload.error);
    log.warn({ topic, group, reason: errorMessage(payload.error) }, 'the consumer gave up and is started again');
    restarting = restart().catch((reason: unknown) => fail(reason));
  });
  await consumer.subscribe({ topic: physicalTopic, fromBeginning: true });
  await consumer.run(running);

  return {
    done: finished.promise,
    partitions: () => [...slots.keys()].sort((a, b) => a - b),
    pause() {
      isPaused = true;
    },
    resume() {
      isPaused = false;
      resumed.ring();
    },
    close,
  };
}

/** Kafka's headers are bytes and may repeat; ours are text, and the first counts. */
function plainHeaders(
  headers: Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>,
): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) plain[name] = first.toString();
  }
  return plain;
}
