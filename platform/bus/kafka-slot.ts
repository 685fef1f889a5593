// What has come in of one partition and waits for its loop. kafkajs fetches again only when every handler has returned,
// so its handler merely fills slots: a slow or paused partition holds up no other, and heartbeats go on.
import { type Bell, createBell } from './bell.ts';
import type { BusBatch, BusMessage } from './bus.ts';
import { outOfRange } from './offset-range.ts';
import type { TopicName } from '../../schemas/topics.ts';

export type Slot = {
  readonly partition: number;
  readonly stop: AbortController;
  /** Rings when messages came in or the position must be sought again. */
  readonly bell: Bell;
  /** Messages that wait, in order. */
  waiting: BusMessage[];
  /** Offset after the last that came in; what comes next must not lie before it. */
  expected: bigint;
  /** Messages come from another place than this loop stands at: drop them until it has sought its own. */
  needsSeek: boolean;
  /** Where offsets were missing between two fetches: compaction, or retention that overtook us. */
  gapFrom: bigint | null;
  failure: unknown;
};

/** An empty slot whose position is still to be sought. */
export function createSlot(partition: number): Slot {
  return {
    partition,
    stop: new AbortController(),
    bell: createBell(),
    waiting: [],
    expected: 0n,
    needsSeek: true,
    gapFrom: null,
    failure: null,
  };
}

/** Puts what was fetched into the slot. */
export function fill(slot: Slot, topic: TopicName, messages: readonly BusMessage[], nextOffset: bigint): void {
  if (slot.needsSeek) return;
  const first = messages[0];
  if (first && first.offset < slot.expected) {
    slot.failure = outOfRange(
      topic,
      slot.partition,
      slot.expected,
      `the log went on at ${first.offset}: the topic was recreated`,
    );
  } else if (first && first.offset > slot.expected) {
    slot.gapFrom ??= slot.expected;
  }
  slot.waiting = slot.waiting.length === 0 ? [...messages] : [...slot.waiting, ...messages];
  slot.expected = nextOffset;
  slot.bell.ring();
}

/** The next batch of at most `maxBatch` messages; the slot must not be empty. */
export function take(slot: Slot, topic: TopicName, at: bigint, maxBatch: number): BusBatch {
  const messages = slot.waiting.slice(0, maxBatch);
  slot.waiting = slot.waiting.slice(maxBatch);
  return {
    topic,
    partition: slot.partition,
    messages,
    firstOffset: at,
    nextOffset: slot.waiting[0]?.offset ?? slot.expected,
  };
}

/** Puts back what a handler left of a batch. */
export function putBack(slot: Slot, batch: BusBatch, from: bigint): void {
  slot.waiting = [...batch.messages.filter((message) => message.offset >= from), ...slot.waiting];
}

/** Forgets what waits, as the position will be sought again. */
export function seekAgain(slot: Slot): void {
  slot.needsSeek = true;
  slot.waiting = [];
  slot.gapFrom = null;
  slot.bell.ring();
}
