// The contract of the bus, third part: members of a group, pausing, closing, being killed.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { Bus, BusBatch, BusMessage, OutgoingMessage } from '../../../platform/bus/bus.ts';
import { checkHistory } from '../../support/history/check-history.ts';
import { readLog } from '../../support/history/history-of-run.ts';
import { gather, type HistoryLine, idOf, recordBus } from '../../support/history/record-bus.ts';
import { waitFor } from '../../support/wait-for.ts';
import type { Case } from './cases-of-reading.ts';
import { ends, numbered, numbers, positions, readWith, unread } from './reader.ts';

/** A promise to be kept from outside. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

/** Named by its number, as an envelope names a message. */
const withId = (message: OutgoingMessage): OutgoingMessage => ({
  ...message,
  headers: { ...message.headers, ce_id: Buffer.from(message.value ?? []).toString() },
});

const childPath = new URL('./consumer-child.ts', import.meta.url).pathname;

export const casesOfSharing: readonly Case[] = [
  [
    'two members share the partitions',
    async (log) => {
      const readers = [await readWith(await log.open()), await readWith(await log.open())];
      await waitFor(() => readers.every((reader) => reader.subscription.partitions().length === 2), {
        timeoutMs: 15_000,
      });
      const shared = readers.flatMap((reader) => reader.subscription.partitions());
      expect(shared.sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
      await (await log.open()).publish('documents', numbered(40));
      await waitFor(() => readers.reduce((sum, reader) => sum + reader.taken.length, 0) >= 40);
      expect(readers.flatMap((reader) => numbers(reader.taken)).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 40 }, (_, index) => index),
      );
    },
  ],
  [
    'a fifth member of four partitions waits and takes over',
    async (log) => {
      const bus = await log.open();
      const readers = await Promise.all([0, 1, 2, 3, 4].map(() => readWith(bus)));
      const busy = () => readers.filter((reader) => reader.subscription.partitions().length === 1);
      await waitFor(() => busy().length === 4, { timeoutMs: 15_000 });
      const [leaver] = busy();
      const idle = readers.find((reader) => reader.subscription.partitions().length === 0);
      await leaver?.subscription.close();
      await waitFor(() => idle?.subscription.partitions().length === 1, { timeoutMs: 15_000 });
    },
  ],
  [
    'members come and go under load and nothing is lost, nothing out of order',
    async (log) => {
      const lines: HistoryLine[] = [];
      const open = async (name: string): Promise<Bus> =>
        recordBus(await log.open(), name, (more) => lines.push(...more));
      const bus = await open('publisher');
      const key = (n: number): string => `k${n % 16}`;
      let published = 0;
      const enough = new AbortController();
      const publishing = (async () => {
        for (; !enough.signal.aborted; published += 20) {
          await bus.publish('documents', numbered(20, { from: published, key }).map(withId));
        }
      })();
      const options = { maxBatch: 10, onBatch: () => new Promise<void>((resolve) => setTimeout(resolve, 2)) };
      const first = await readWith(await open('first'), options);
      await first.until(100);
      const second = await readWith(await open('second'), options);
      await second.until(50);
      const third = await readWith(await open('third'), options);
      await first.subscription.close();
      await third.until(50);
      const fourth = await readWith(await open('fourth'), options);
      await second.subscription.close();
      await fourth.until(50);
      enough.abort();
      await publishing;
      const taken = () => [first, second, third, fourth].flatMap((reader) => reader.taken);
      await waitFor(() => new Set(numbers(taken())).size === published, { timeoutMs: 20_000 });
      await waitFor(async () => (await unread(bus)) === 0n);
      // What the handlers took last of each key stands for the row that a sink keeps of it.
      const newest = new Map<string, BusMessage>();
      for (const message of taken()) {
        const known = newest.get(message.key ?? '');
        if (!known || known.offset < message.offset) newest.set(message.key ?? '', message);
      }
      const rows = [...newest].map(([name, message]) => ({ topic: 'documents', key: name, id: idOf(message) }));
      const history = { ...gather(lines), log: await readLog(bus, 'documents'), rows };
      expect(history.polls.length).toBeGreaterThanOrEqual(published);
      expect(checkHistory(history)).toEqual([]);
    },
  ],
  [
    'a hot key holds up no other partition',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(400, { key: () => 'hot' }));
      const hold = gate();
      const reader = await readWith(bus, {
        maxBatch: 50,
        onBatch: ({ messages }) => (messages[0]?.key === 'hot' ? hold.opened : Promise.resolve()),
      });
      await waitFor(() => reader.calls.length === 1);
      const hot = reader.calls[0]?.partition;
      await bus.publish('documents', numbered(80, { from: 400 }));
      // While the first batch of the hot one is in hand, everything else comes through, what is published later as well.
      await waitFor(async () =>
        (await bus.lag('documents', 'readers')).every(
          ({ partition, position, end }) => partition === hot || (end > 0n && position === end),
        ),
      );
      expect(reader.taken.every(({ partition }) => partition !== hot)).toBe(true);
      expect(reader.taken.length).toBeGreaterThan(40);
      hold.open();
      await reader.until(480);
    },
  ],
  [
    'the partitions of a killed member move on with the batch it had in hand',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(120));
      const child = spawn(process.execPath, [childPath], {
        env: { ...process.env, ...log.childEnvironment, BUS_GROUP: 'readers' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        const begun: string[] = [];
        createInterface({ input: child.stdout }).on('line', (line) => begun.push(line));
        await waitFor(() => new Set(begun).size === 4, {
          timeoutMs: 15_000,
          what: 'the child has a batch of each partition',
        });
        child.kill('SIGKILL');
        const reader = await readWith(bus);
        await reader.until(120);
        expect(numbers(reader.taken).sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, index) => index));
      } finally {
        child.kill('SIGKILL');
      }
    },
  ],
  [
    'what was not recorded comes again',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(10, { key: () => 'same' }));
      let calls = 0;
      const first = await readWith(bus, {
        maxBatch: 5,
        async onBatch() {
          calls += 1;
          if (calls === 2) throw new Error('a bug');
        },
      });
      await expect(first.subscription.done).rejects.toThrow('a bug');
      expect(numbers(first.taken)).toEqual([0, 1, 2, 3, 4]);
      const second = await readWith(await log.open());
      await second.until(5);
      expect(numbers(second.taken)).toEqual([5, 6, 7, 8, 9]);
    },
  ],
  [
    'a paused subscription takes nothing until it is resumed',
    async (log) => {
      const bus = await log.open();
      const reader = await readWith(bus);
      await bus.publish('documents', numbered(8));
      await reader.until(8);
      reader.subscription.pause();
      await bus.publish('documents', numbered(8, { from: 8 }));
      const other = await readWith(bus, { group: 'others' });
      await other.until(16);
      expect(reader.taken).toHaveLength(8);
      reader.subscription.resume();
      await reader.until(16);
      expect(reader.taken).toHaveLength(16);
    },
  ],
  [
    'pausing in a batch lets it finish and holds back the next',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(9, { key: () => 'same' }));
      const paused = gate();
      const reader = await readWith(bus, { maxBatch: 3, onBatch: () => paused.opened });
      await waitFor(() => reader.calls.length === 1);
      reader.subscription.pause();
      paused.open();
      await reader.until(3);
      await waitFor(async () => (await unread(bus)) === 6n);
      expect(reader.calls).toHaveLength(1);
      reader.subscription.resume();
      await reader.until(9);
    },
  ],
  [
    'a slow handler is never given more than one batch of a partition',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(200));
      const hold = gate();
      const inHand = new Map<number, number>();
      let most = 0;
      const reader = await readWith(bus, {
        maxBatch: 10,
        async onBatch({ partition }: BusBatch) {
          inHand.set(partition, (inHand.get(partition) ?? 0) + 1);
          most = Math.max(most, inHand.get(partition) ?? 0);
          await hold.opened;
          inHand.set(partition, (inHand.get(partition) ?? 0) - 1);
        },
      });
      await waitFor(() => reader.calls.length === 4);
      const other = await readWith(bus, { group: 'others' });
      await other.until(200);
      expect(reader.calls).toHaveLength(4);
      hold.open();
      await reader.until(200);
      expect(most).toBe(1);
    },
  ],
  [
    'closing finishes the batch in hand and records it',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(10, { key: () => 'same' }));
      const hold = gate();
      const reader = await readWith(bus, { maxBatch: 4, onBatch: () => hold.opened });
      await waitFor(() => reader.calls.length === 1);
      const closed = reader.subscription.close();
      hold.open();
      await closed;
      await reader.subscription.done;
      expect(numbers(reader.taken)).toEqual([0, 1, 2, 3]);
      expect(Math.max(...(await positions(bus)).map(Number))).toBe(4);
    },
  ],
  [
    'closing takes less than a second, idle, in back-off and paused',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(12));
      const { TransientError } = await import('../../../schemas/errors.ts');
      const idle = await readWith(bus, { group: 'idle' });
      await idle.until(12);
      const failing = await readWith(bus, {
        group: 'failing',
        onBatch: async () => {
          throw new TransientError('DATABASE_LOST', 'for long');
        },
      });
      await waitFor(() => failing.calls.length > 8);
      const paused = await readWith(bus, { group: 'paused' });
      paused.subscription.pause();
      for (const { subscription } of [idle, failing, paused]) {
        const started = performance.now();
        await subscription.close();
        await subscription.done;
        expect(performance.now() - started).toBeLessThan(1000);
      }
      expect(await unread(bus, 'documents', 'failing')).toBe(12n);
    },
  ],
  [
    'closing the bus closes its subscriptions, in less than a second',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(4));
      const readers = [await readWith(bus, { group: 'a' }), await readWith(bus, { group: 'b' })];
      for (const reader of readers) await reader.until(4);
      const started = performance.now();
      await bus.close();
      await Promise.all(readers.map((reader) => reader.subscription.done));
      expect(performance.now() - started).toBeLessThan(1000);
      expect((await ends(await log.open())).reduce((sum, end) => sum + end, 0n)).toBe(4n);
    },
  ],
];
