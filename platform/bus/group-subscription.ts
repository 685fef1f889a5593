// A subscription on Kafka: a loop of our own for each partition that its member of the group is assigned, whichever
// client library the member stands on.
import { errorMessage, TransientError } from '../../schemas/errors.ts';
import type { Log } from '../log/log.ts';
import { backOffMs, pauseFor } from './bell.ts';
import type { SubscribeOptions, Subscription } from './bus.ts';
import { deliverBatch } from './deliver-batch.ts';
import { createCommitter } from './kafka-committer.ts';
import type { GroupMember, MemberEvents } from './kafka-driver.ts';
import { createSlot, fill, putBack, seekAgain, type Slot, take } from './kafka-slot.ts';
import { beginAt, checkRange, type PartitionRange } from './offset-range.ts';
import { createSubscriptionState } from './subscription-state.ts';

export type GroupSubscriptionParts = {
  readonly join: (events: MemberEvents) => GroupMember;
  readonly isLost: (error: unknown) => boolean;
  readonly log: Log;
  readonly pauseRetryMs: number;
  readonly rangeOf: (partition: number) => Promise<PartitionRange>;
  /** The group's committed offset; null where there is none. */
  readonly committed: (partition: number) => Promise<bigint | null>;
};

const flushMs = 500;

/** Joins the group and starts to read. */
export async function startGroupSubscription(
  options: SubscribeOptions,
  { join, isLost, log, pauseRetryMs, rangeOf, committed }: GroupSubscriptionParts,
): Promise<Subscription> {
  const { topic, group, maxBatch, startAt } = options;
  const slots = new Map<number, Slot>();
  const loops = new Map<number, Promise<void>>();
  const { closing, resumed, isPaused, fail, handle } = createSubscriptionState(shutDown);

  const member = join({
    assigned: assign,
    failed: fail,
    arrived(partition, messages, nextOffset) {
      const slot = slots.get(partition);
      if (!slot) return;
      if (messages.length > 0) member.hold(partition);
      fill(slot, topic, messages, nextOffset);
    },
    missed(partition) {
      const slot = slots.get(partition);
      if (!slot || slot.needsSeek) return;
      slot.gapFrom ??= slot.expected;
      slot.bell.ring();
    },
  });
  const committer = createCommitter({ signal: closing.signal, log, commit: (offsets) => member.commit(offsets) });

  async function position(slot: Slot): Promise<bigint | undefined> {
    for (let attempt = 1; !slot.stop.signal.aborted; attempt += 1) {
      try {
        const wanted = await (startAt ?? committed)(slot.partition);
        const at = beginAt(await rangeOf(slot.partition), wanted);
        // An offset that the handler keeps itself becomes the group's too, or lag would show the older one.
        if (startAt && slots.get(slot.partition) === slot) committer.record(slot.partition, at);
        return at;
      } catch (error) {
        if (!(error instanceof TransientError) && !isLost(error)) throw error;
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
    const isBehind = slot.waiting.length > 0 && range.end < slot.gapFrom;
    checkRange({ ...range, end: isBehind ? slot.gapFrom : range.end }, slot.gapFrom);
    slot.gapFrom = null;
    if (slot.waiting.length === 0) seekAgain(slot);
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
        member.seek(partition, at);
        member.letCome(partition);
      }
      if (isPaused()) {
        await resumed.heard({ signal });
        continue;
      }
      if (slot.waiting.length === 0 && slot.failure === null && slot.gapFrom === null) {
        await slot.bell.heard({ signal });
        continue;
      }
      await checkGap(slot);
      if (slot.needsSeek || slot.waiting.length === 0) continue;
      const batch = take(slot, topic, at, maxBatch);
      // While this batch is in hand, one more may come.
      if (slot.waiting.length === 0) member.letCome(partition);
      const delivery = await deliverBatch(batch, { ...options, log, signal, pauseRetryMs, retryNow: resumed });
      if (delivery.outcome === 'stopped') break;
      if (delivery.outcome === 'fenced') {
        member.hold(partition);
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

  /** Runs between joining and the first fetch: nothing may come before its position is sought. */
  function assign(partitions: readonly number[]): void {
    for (const [partition, slot] of slots) {
      if (partitions.includes(partition)) continue;
      slots.delete(partition);
      slot.stop.abort();
      committer.forget(partition);
    }
    if (closing.signal.aborted) return;
    for (const partition of partitions) {
      member.hold(partition);
      const slot = slots.get(partition);
      // The member goes on from the committed offset, the loop from where it is.
      if (slot) seekAgain(slot);
      else startLoop(partition);
    }
    log.debug({ topic, group, partitions }, 'partitions assigned');
  }

  async function shutDown(): Promise<void> {
    for (const slot of slots.values()) slot.stop.abort();
    await Promise.all(loops.values());
    await committer.flush(flushMs);
    slots.clear();
    await member.leave();
  }

  await member.start();
  return handle(() => slots.keys());
}
