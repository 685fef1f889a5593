// A member of a group on the embedded bus: one loop for each partition that it owns, and a beat that settles which.
import { errorMessage } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Bell } from './bell.ts';
import type { BusBatch, SubscribeOptions, Subscription } from './bus.ts';
import { type Delivery, deliverBatch } from './deliver-batch.ts';
import { readMessages } from './embedded-log.ts';
import type { Membership } from './embedded-membership.ts';
import { isDatabaseLost, keepTrying } from './keep-trying.ts';
import { beginAt, checkRange, outOfRange, type PartitionRange } from './offset-range.ts';
import { createSubscriptionState } from './subscription-state.ts';

/** A batch never holds more than about this much, so that memory is bounded whatever the messages weigh. */
const maxBatchBytes = 16 * 1024 * 1024;

export type SubscriptionParts = {
  readonly database: Database;
  readonly log: Log;
  readonly membership: Membership;
  /** The end of each partition as far as this process knows it. */
  readonly tail: {
    end(topic: TopicName, partition: number): bigint;
    saw(range: PartitionRange): void;
    readonly grown: Bell;
  };
  /** Rings when the group's members change. */
  readonly groupChanged: Bell;
  readonly tellGroup: () => void;
  readonly heartbeatMs: number;
  readonly pauseRetryMs: number;
};

type Loop = { readonly stop: AbortController; readonly ended: Promise<void> };

/** Joins the group and starts to read; resolves when the first partitions are settled. */
export async function startSubscription(options: SubscribeOptions, parts: SubscriptionParts): Promise<Subscription> {
  const { topic, group, maxBatch, startAt } = options;
  const { database, log, membership, tail, groupChanged, tellGroup, heartbeatMs, pauseRetryMs } = parts;
  const loops = new Map<number, Loop>();
  const { closing, resumed, isPaused, fail, handle } = createSubscriptionState(shutDown);

  /** Where to read on, checked against what the log holds. Asks the group for its offset unless it is known. */
  async function position(partition: number, known: bigint | null): Promise<bigint> {
    const wanted = startAt ? await startAt(partition) : known;
    const { range } = await readMessages(database.pool, {
      topic,
      partition,
      offset: wanted ?? 0n,
      limit: 0,
      maxBytes: 1,
    });
    if (!range) throw outOfRange(topic, partition, wanted ?? 0n, 'the topic has no such partition');
    return beginAt(range, wanted);
  }

  /** As `position`; an offset that the handler keeps itself becomes the group's too, or lag would show the older one. */
  async function begin(partition: number, known: bigint | null): Promise<bigint> {
    const at = await position(partition, known);
    if (startAt && at !== known) await membership.record(partition, at);
    return at;
  }

  async function readBatch(partition: number, offset: bigint): Promise<BusBatch> {
    const { range, messages } = await readMessages(database.pool, {
      topic,
      partition,
      offset,
      limit: maxBatch,
      maxBytes: maxBatchBytes,
    });
    if (!range) throw outOfRange(topic, partition, offset, 'the topic has no such partition any more');
    tail.saw(range);
    checkRange(range, offset);
    const last = messages.at(-1);
    const windowEnd = offset + BigInt(maxBatch) < range.end ? offset + BigInt(maxBatch) : range.end;
    return { topic, partition, messages, firstOffset: offset, nextOffset: last ? last.offset + 1n : windowEnd };
  }

  async function readPartition(partition: number, recorded: bigint | null, signal: AbortSignal): Promise<void> {
    const trying = { signal, log, what: `read ${topic} partition ${partition} as ${group}` };
    let at = await keepTrying(() => begin(partition, recorded), trying);
    while (at !== undefined && !signal.aborted) {
      const from: bigint = at;
      if (isPaused()) {
        await resumed.heard({ signal });
        continue;
      }
      // An end before the position: the topic was recreated, or what is known is old. Reading tells.
      if (tail.end(topic, partition) === from) {
        await tail.grown.heard({ signal });
        continue;
      }
      const batch = await keepTrying(() => readBatch(partition, from), trying);
      if (!batch || signal.aborted) break;
      const delivery: Delivery =
        batch.messages.length === 0
          ? { outcome: 'taken', nextOffset: batch.nextOffset }
          : await deliverBatch(batch, { ...options, log, signal, pauseRetryMs, retryNow: resumed });
      if (delivery.outcome === 'stopped') break;
      if (delivery.outcome === 'fenced') {
        at = await keepTrying(async () => begin(partition, await membership.recorded(partition)), trying);
        continue;
      }
      const isMine = await keepTrying(() => membership.record(partition, delivery.nextOffset), trying);
      // Recorded by nobody: another member has the partition and will take the batch again.
      if (!isMine) break;
      at = delivery.nextOffset;
    }
  }

  function startLoop(partition: number, recorded: bigint | null): void {
    const stop = new AbortController();
    const ended = readPartition(partition, recorded, stop.signal)
      .catch((error: unknown) => fail(error))
      .then(() => membership.release(partition))
      .catch((error: unknown) =>
        log.warn({ topic, partition, group, reason: errorMessage(error) }, 'partition not given back'),
      )
      .finally(() => {
        loops.delete(partition);
        tellGroup();
      });
    loops.set(partition, { stop, ended });
  }

  async function settle(): Promise<void> {
    const { gained, surplus, lost } = await membership.balance(new Set(loops.keys()));
    for (const partition of [...surplus, ...lost]) loops.get(partition)?.stop.abort();
    if (closing.signal.aborted) return;
    for (const [partition, recorded] of gained) startLoop(partition, recorded);
    if (gained.size > 0) log.debug({ topic, group, partitions: [...loops.keys()] }, 'partitions assigned');
  }

  async function beat(): Promise<void> {
    while (!closing.signal.aborted) {
      await groupChanged.heard({ signal: closing.signal, timeoutMs: heartbeatMs });
      if (closing.signal.aborted) return;
      try {
        await settle();
      } catch (error) {
        if (!isDatabaseLost(error)) return fail(error);
        log.warn({ topic, group, reason: errorMessage(error) }, 'no sign of life given: the database is away');
      }
    }
  }

  async function shutDown(): Promise<void> {
    for (const loop of loops.values()) loop.stop.abort();
    await beating;
    await Promise.all([...loops.values()].map((loop) => loop.ended));
    try {
      await membership.leave();
    } catch (error) {
      log.warn({ topic, group, reason: errorMessage(error) }, 'left the group without a word: the database is away');
    }
    tellGroup();
  }

  let beating: Promise<void> = Promise.resolve();
  await keepTrying(() => membership.join(), { signal: closing.signal, log, what: `join ${group}` });
  tellGroup();
  await keepTrying(settle, { signal: closing.signal, log, what: `join ${group}` });
  beating = beat();

  return handle(() => loops.keys());
}
