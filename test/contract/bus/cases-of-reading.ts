// The contract of the bus, first part: what is published comes back, in order, from wherever a reader begins.
import { expect } from 'vitest';
import { Partitioners } from 'kafkajs';
import { waitFor } from '../../support/wait-for.ts';
import type { LogUnderTest } from './log-under-test.ts';
import { ends, numbered, numbers, positions, readWith, unread } from './reader.ts';

export type Case = readonly [name: string, run: (log: LogUnderTest) => Promise<void>];

/** The one partition that these messages went to. */
const only = <Item>(items: readonly Item[]): Item => {
  expect(new Set(items).size).toBe(1);
  return items[0] as Item;
};

export const casesOfReading: readonly Case[] = [
  [
    'keys, headers and binary values come back as they were',
    async (log) => {
      const bus = await log.open();
      const value = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
      const headers = { ce_id: 'a', 'content-type': 'application/json', title: 'Ações – 東京 🏭', empty: '' };
      await bus.publish('documents', [{ key: 'chave/ç', value, headers }]);
      const reader = await readWith(bus);
      await reader.until(1);
      const [message] = reader.taken;
      expect(message?.key).toBe('chave/ç');
      expect(message?.headers).toEqual(headers);
      expect(Buffer.compare(Buffer.from(message?.value ?? []), Buffer.from(value))).toBe(0);
      expect(Math.abs(Date.now() - (message?.timestampMs ?? 0))).toBeLessThan(60_000);
    },
  ],
  [
    'a tombstone has no value, an empty value is one',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', [
        { key: 'k', value: null, headers: {} },
        { key: 'k', value: new Uint8Array(), headers: { kind: 'empty' } },
      ]);
      const reader = await readWith(bus);
      await reader.until(2);
      expect(reader.taken[0]?.value).toBeNull();
      expect(reader.taken[1]?.value).not.toBeNull();
      expect(reader.taken[1]?.value?.length).toBe(0);
    },
  ],
  [
    'publishing nothing does nothing',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', []);
      expect(await ends(bus)).toEqual([0n, 0n, 0n, 0n]);
    },
  ],
  [
    'a key goes to the partition that Kafka gives it',
    async (log) => {
      const bus = await log.open();
      const messages = numbered(40, { key: (n) => `doc_${n}_ü` });
      await bus.publish('documents', messages);
      const choose = Partitioners.DefaultPartitioner();
      const partitionMetadata = [0, 1, 2, 3].map((partitionId) => ({
        partitionId,
        leader: 1,
        partitionErrorCode: 0,
        replicas: [1],
        isr: [1],
      }));
      const reader = await readWith(bus);
      await reader.until(40);
      for (const { key, partition } of reader.taken) {
        expect(partition).toBe(choose({ topic: 'documents', partitionMetadata, message: { key, value: null } }));
      }
      expect(new Set(reader.taken.map((message) => message.partition)).size).toBe(4);
    },
  ],
  [
    'messages of a key keep their order, whoever publishes beside them',
    async (log) => {
      const [one, two] = [await log.open(), await log.open()];
      const publish = async (bus: typeof one, name: string): Promise<void> => {
        for (let from = 0; from < 60; from += 10) {
          await bus.publish('documents', numbered(10, { from, key: (n) => `${name}${n % 3}` }));
        }
      };
      await Promise.all([publish(one, 'a'), publish(two, 'b'), publish(two, 'c')]);
      const reader = await readWith(one);
      await reader.until(180);
      for (const name of ['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'c0', 'c1', 'c2']) {
        const seen = numbers(reader.taken.filter((message) => message.key === name));
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        expect(seen).toHaveLength(20);
      }
    },
  ],
  [
    'calls that are not awaited keep their order too',
    async (log) => {
      const bus = await log.open();
      const calls = numbered(50, { key: () => 'same' }).map((message) => bus.publish('documents', [message]));
      await Promise.all(calls);
      const reader = await readWith(bus);
      await reader.until(50);
      expect(numbers(reader.taken)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    },
  ],
  [
    'offsets of a partition rise and batches say where the next begins',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(95, { key: () => 'same' }));
      const reader = await readWith(bus, { maxBatch: 20 });
      await reader.until(95);
      let next = 0n;
      for (const batch of reader.calls) {
        expect(batch.firstOffset).toBe(next);
        expect(batch.messages[0]?.offset).toBe(next);
        expect(batch.messages.at(-1)?.offset).toBe(batch.nextOffset - 1n);
        next = batch.nextOffset;
      }
      expect(next).toBe(95n);
    },
  ],
  [
    'batches of one',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(25));
      const reader = await readWith(bus, { maxBatch: 1 });
      await reader.until(25);
      expect(reader.calls).toHaveLength(25);
      expect(reader.calls.every((batch) => batch.messages.length === 1)).toBe(true);
    },
  ],
  [
    'batches of the maximum, from one large publish',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(2500, { key: () => 'same' }));
      const reader = await readWith(bus, { maxBatch: 500 });
      await reader.until(2500);
      expect(numbers(reader.taken)).toEqual(Array.from({ length: 2500 }, (_, index) => index));
      expect(Math.max(...reader.calls.map((batch) => batch.messages.length))).toBe(500);
    },
  ],
  [
    'a reader that waits gets what is published later, also by another process',
    async (log) => {
      const [bus, other] = [await log.open(), await log.open()];
      const reader = await readWith(bus);
      await bus.publish('documents', numbered(4));
      await reader.until(4);
      await other.publish('documents', numbered(4, { from: 4 }));
      await reader.until(8);
      expect(numbers(reader.taken).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    },
  ],
  [
    'a group goes on where it stopped',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(30));
      const first = await readWith(bus);
      await first.until(30);
      await first.subscription.close();
      await bus.publish('documents', numbered(10, { from: 30 }));
      const second = await readWith(await log.open());
      await second.until(10);
      expect(numbers(second.taken).sort((a, b) => a - b)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
    },
  ],
  [
    'every group gets everything',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(30));
      const readers = await Promise.all(['one', 'two'].map((group) => readWith(bus, { group })));
      for (const reader of readers) {
        await reader.until(30);
        expect(reader.taken).toHaveLength(30);
      }
    },
  ],
  [
    'topics do not mix',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(3));
      await bus.publish('extractions', numbered(3, { from: 10 }));
      const reader = await readWith(bus, { topic: 'extractions' });
      await reader.until(3);
      expect(numbers(reader.taken).sort((a, b) => a - b)).toEqual([10, 11, 12]);
    },
  ],
  [
    'replay from an offset',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(20, { key: () => 'same' }));
      const first = await readWith(bus);
      await first.until(20);
      const partition = only(first.taken.map((message) => message.partition));
      await first.subscription.close();
      const again = await readWith(bus, { startAt: async (asked) => (asked === partition ? 12n : null) });
      await again.until(8);
      expect(numbers(again.taken)).toEqual([12, 13, 14, 15, 16, 17, 18, 19]);
    },
  ],
  [
    'an own offset wins over the group’s, and none means the beginning',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(20));
      const first = await readWith(bus);
      await first.until(20);
      await first.subscription.close();
      const again = await readWith(bus, { startAt: async () => null });
      await again.until(20);
      expect(again.taken).toHaveLength(20);
    },
  ],
  [
    'an own offset becomes the group’s, so that lag is true before anything is read',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(20));
      const all = await ends(bus);
      const reader = await readWith(bus, { startAt: async (partition) => all[partition] ?? null });
      await waitFor(async () => (await unread(bus)) === 0n);
      expect(reader.calls).toEqual([]);
    },
  ],
  [
    'replay from a time',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(9));
      const before = await readWith(bus);
      await before.until(9);
      const last = Math.max(...before.taken.map((message) => message.timestampMs));
      await waitFor(() => Date.now() > last + 20);
      await bus.publish('documents', numbered(7, { from: 9 }));
      await before.until(16);
      await before.subscription.close();
      const offsets = await bus.offsetsAt('documents', last + 10);
      const again = await readWith(bus, {
        group: 'again',
        startAt: async (partition) => offsets.get(partition) ?? null,
      });
      await again.until(7);
      await waitFor(async () => (await unread(bus, 'documents', 'again')) === 0n);
      // A partition that had nothing by then begins at 0, which is its beginning as well.
      expect(numbers(again.taken).sort((a, b) => a - b)).toEqual([9, 10, 11, 12, 13, 14, 15]);
    },
  ],
  [
    'times before the first and after the last message',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(30));
      expect([...(await bus.offsetsAt('documents', 0)).values()]).toEqual([0n, 0n, 0n, 0n]);
      const future = await bus.offsetsAt('documents', Date.now() + 3_600_000);
      expect([...future].sort(([a], [b]) => a - b).map(([, offset]) => offset)).toEqual(await ends(bus));
    },
  ],
  [
    'lag is what a group has not read',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(24));
      expect(await unread(bus)).toBe(24n);
      const reader = await readWith(bus);
      await waitFor(async () => (await unread(bus)) === 0n);
      await reader.subscription.close();
      await bus.publish('documents', numbered(6));
      expect(await unread(bus)).toBe(6n);
      expect((await positions(bus)).reduce((sum, each) => sum + each, 0n)).toBe(24n);
    },
  ],
  [
    'gaps in the offsets are stepped over',
    async (log) => {
      await log.publishWithGaps('documents', 12);
      const bus = await log.open();
      const reader = await readWith(bus, { maxBatch: 5 });
      await reader.until(12);
      expect(numbers(reader.taken)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      const last = reader.taken.at(-1);
      expect(last && last.offset > 11n).toBe(true);
    },
  ],
];
