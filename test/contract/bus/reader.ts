// A subscription that remembers what it was given.
import type { Bus, BusBatch, BusMessage, SubscribeOptions, Subscription } from '../../../platform/bus/bus.ts';
import type { TopicName } from '../../../schemas/topics.ts';
import { waitFor } from '../../support/wait-for.ts';

export type Reader = {
  readonly subscription: Subscription;
  /** Messages of batches that the handler took, in the order of taking. */
  readonly taken: BusMessage[];
  /** Every call of the handler, taken or not. */
  readonly calls: BusBatch[];
  keys(): (string | null)[];
  until(count: number): Promise<void>;
};

/** Subscribes; `onBatch` runs before the batch counts as taken. */
export async function readWith(
  bus: Bus,
  {
    onBatch = async () => undefined,
    topic = 'documents',
    group = 'readers',
    maxBatch = 100,
    ...rest
  }: Partial<SubscribeOptions> = {},
): Promise<Reader> {
  const taken: BusMessage[] = [];
  const calls: BusBatch[] = [];
  const subscription = await bus.subscribe({
    topic,
    group,
    maxBatch,
    ...rest,
    async onBatch(batch) {
      calls.push(batch);
      await onBatch(batch);
      taken.push(...batch.messages);
    },
  });
  return {
    subscription,
    taken,
    calls,
    keys: () => taken.map((message) => message.key),
    async until(count) {
      await waitFor(() => taken.length >= count, {
        what: `${count} messages, have ${taken.length}`,
        timeoutMs: 15_000,
      });
    },
  };
}

/** `count` messages with keys `k0`, `k1`, …; the value says the number. */
export function numbered(
  count: number,
  { from = 0, key = (n: number) => `k${n}` } = {},
): {
  key: string;
  value: Uint8Array;
  headers: Record<string, string>;
}[] {
  return Array.from({ length: count }, (_, index) => ({
    key: key(from + index),
    value: Buffer.from(String(from + index)),
    headers: { n: String(from + index) },
  }));
}

/** The numbers that messages of `numbered` carry. */
export function numbers(messages: readonly BusMessage[]): number[] {
  return messages.map((message) => Number(Buffer.from(message.value ?? []).toString()));
}

/** Where the group stands, by partition. */
export async function positions(bus: Bus, topic: TopicName = 'documents', group = 'readers'): Promise<bigint[]> {
  return (await bus.lag(topic, group)).map((each) => each.position);
}

/** Ends of a topic's partitions. */
export async function ends(bus: Bus, topic: TopicName = 'documents', group = 'readers'): Promise<bigint[]> {
  return (await bus.lag(topic, group)).map((each) => each.end);
}

/** Sum of what a group has not read yet. */
export async function unread(bus: Bus, topic: TopicName = 'documents', group = 'readers'): Promise<bigint> {
  return (await bus.lag(topic, group)).reduce((sum, { position, end }) => sum + end - position, 0n);
}
