// The bus as the stages see it: an ordered, retained log of topics and partitions. Two adapters, one contract list.
import type { NewerVersionError } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';

/** A message on its way out. `value` null is a tombstone. */
export type OutgoingMessage = {
  readonly key: string;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
};

/** A message as it was read. */
export type BusMessage = {
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly timestampMs: number;
};

/** Messages of one partition in offset order; `nextOffset` is where the next batch begins (there may be gaps). */
export type BusBatch = {
  readonly topic: TopicName;
  readonly partition: number;
  readonly messages: readonly BusMessage[];
  readonly firstOffset: bigint;
  readonly nextOffset: bigint;
};

export type SubscribeOptions = {
  readonly topic: TopicName;
  readonly group: string;
  readonly maxBatch: number;
  /**
   * Takes a batch; when it resolves, the bus records `nextOffset` for the group. A TransientError is retried with
   * back-off on the same batch; any other error stops the subscription and rejects `done`. Handlers do their own dead
   * letters. A FENCED TransientError makes the bus call `startAt` again before it goes on. A NewerVersionError pauses the
   * partition at the message it names, after the messages before it were taken; it is asked again from time to time.
   */
  readonly onBatch: (batch: BusBatch) => Promise<void>;
  /**
   * Where to begin a partition on assignment; null and 0 stand for the beginning. Absent: the group's recorded offset,
   * else the beginning. An offset that the log does not hold rejects `done` with BUS_OFFSET_OUT_OF_RANGE.
   */
  readonly startAt?: (partition: number) => Promise<bigint | null>;
  readonly onRetry?: (error: unknown, attempt: number) => void;
  /** A partition waits for an upgrade of this process; its other partitions go on. */
  readonly onPause?: (error: NewerVersionError, partition: number) => void;
};

export type Subscription = {
  /** Partitions that this subscription reads now, ascending. */
  partitions(): readonly number[];
  /** Resolves when the subscription has been closed, rejects when it stopped on an error. */
  readonly done: Promise<void>;
  pause(): void;
  resume(): void;
  /** Finishes the batch in hand, records its offset, gives up the partitions. */
  close(): Promise<void>;
};

/** End of the log and the group's position, by partition. */
export type Lag = { readonly partition: number; readonly position: bigint; readonly end: bigint };

export type Bus = {
  readonly kind: 'embedded' | 'kafka';
  /** Appends in order; resolves when all are durable. */
  publish(topic: TopicName, messages: readonly OutgoingMessage[]): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  lag(topic: TopicName, group: string): Promise<readonly Lag[]>;
  /** First offset at or after a time, by partition; for replays. */
  offsetsAt(topic: TopicName, timestampMs: number): Promise<ReadonlyMap<number, bigint>>;
  close(): Promise<void>;
};
