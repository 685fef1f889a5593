// The contract of the bus, second part: handlers that fail, messages that cannot be taken, offsets that do not fit.
import { expect } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import type { BusMessage } from '../../../platform/bus/bus.ts';
import { createDeadLetters, listDeadLetters, replayDeadLetter } from '../../../platform/bus/dead-letters.ts';
import { createPublisher } from '../../../platform/bus/publish-messages.ts';
import { createMessageReader } from '../../../platform/bus/read-messages.ts';
import type { DeadLetterMessage } from '../../../schemas/dead-letter-message.ts';
import { ConfigurationError, type NewerVersionError, PermanentError, TransientError } from '../../../schemas/errors.ts';
import { contentHash } from '../../../schemas/ids.ts';
import { testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';
import type { Case } from './cases-of-reading.ts';
import type { LogUnderTest } from './log-under-test.ts';
import { numbered, numbers, positions, readWith, unread } from './reader.ts';

/** A valid value of a small topic; `reason` tells one from another. */
function letter(reason: string): DeadLetterMessage {
  return {
    stage: 'sink',
    topic: 'extractions',
    partition: 0,
    offset: '7',
    key: 'k',
    headers: {},
    value: null,
    code: 'EVIDENCE_MISSING',
    reason,
    attempts: 1,
    failedAt: '2026-02-06T10:00:00Z',
  };
}

const envelope = (id: string) => ({ id, source: '/megawatch/test', time: '2026-02-06T10:00:00Z' });

/** An archive in memory: what the bus needs of one is only that it keeps what it is given. */
function memoryArchive(): Archive & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  const put = async (body: Uint8Array): Promise<string> => {
    const hash = contentHash(body);
    kept.set(hash, body);
    return hash;
  };
  const get = async (hash: string): Promise<Uint8Array> => {
    const body = kept.get(hash);
    if (!body) throw new PermanentError('ARCHIVE_MISSING', `no ${hash}`);
    return body;
  };
  return {
    kept,
    put,
    get,
    putAll: (bodies) => Promise.all(bodies.map(put)),
    getAll: async (hashes) => new Map(await Promise.all(hashes.map(async (hash) => [hash, await get(hash)] as const))),
  };
}

/** One poison message among nine good ones: it is buried, the others are taken, nothing is taken twice. */
async function poisonAt(log: LogUnderTest, place: number): Promise<void> {
  const bus = await log.open();
  const deadLetters = createDeadLetters({ bus, database: log.database, log: testLog });
  await bus.publish('documents', numbered(10, { key: () => 'same' }));
  const landed: number[] = [];
  const reader = await readWith(bus, {
    async onBatch(batch) {
      for (const message of batch.messages) {
        const [number = -1] = numbers([message]);
        if (number !== place) landed.push(number);
        else
          await deadLetters.bury({
            stage: 'sink',
            message,
            error: new PermanentError('ROW_INVALID', 'mw is text'),
            attempts: 1,
          });
      }
    },
  });
  await reader.until(10);
  expect(landed).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((number) => number !== place));
  await waitFor(async () => (await unread(bus)) === 0n);
  const [buried, ...more] = await listDeadLetters(log.database);
  expect(more).toEqual([]);
  expect(buried).toMatchObject({
    topic: 'documents',
    offset: BigInt(place),
    code: 'ROW_INVALID',
    reason: 'mw is text',
    attempts: 1,
  });
  expect(await unread(bus, 'dead-letter')).toBe(1n);
}

export const casesOfFailing: readonly Case[] = [
  [
    'a handler that fails for a while gets the same batch again, later and later',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(10, { key: () => 'same' }));
      const attempts: number[] = [];
      const times: number[] = [];
      const reader = await readWith(bus, {
        async onBatch() {
          times.push(performance.now());
          if (times.length < 4) throw new TransientError('DATABASE_LOST', 'gone for a moment');
        },
        onRetry: (_error, attempt) => attempts.push(attempt),
      });
      await reader.until(10);
      expect(attempts).toEqual([1, 2, 3]);
      expect(reader.calls.map((batch) => batch.messages.length)).toEqual([10, 10, 10, 10]);
      const [first = 0, second = 0, third = 0, fourth = 0] = times;
      expect(fourth - third).toBeGreaterThan((second - first) * 2);
    },
  ],
  [
    'an error that no retry cures stops the subscription and records nothing',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(5, { key: () => 'same' }));
      const reader = await readWith(bus, {
        async onBatch() {
          throw new PermanentError('ROW_INVALID', 'nobody buried me');
        },
      });
      await expect(reader.subscription.done).rejects.toThrow('nobody buried me');
      expect(await unread(bus)).toBe(5n);
      const next = await readWith(await log.open());
      await next.until(5);
    },
  ],
  ['a poison message comes first', (log) => poisonAt(log, 0)],
  ['a poison message comes in the middle', (log) => poisonAt(log, 5)],
  ['a poison message comes last', (log) => poisonAt(log, 9)],
  [
    'burying twice leaves one letter, and a replay brings the message back as it was',
    async (log) => {
      const bus = await log.open();
      const deadLetters = createDeadLetters({ bus, database: log.database, log: testLog });
      const headers = { ce_id: 'x', title: 'Ações' };
      await bus.publish('documents', [{ key: 'k1', value: Uint8Array.of(0, 255, 123), headers }]);
      const reader = await readWith(bus);
      await reader.until(1);
      const [message] = reader.taken as [BusMessage];
      const error = new PermanentError('MESSAGE_INVALID', 'no JSON\0');
      for (let time = 0; time < 2; time += 1)
        await deadLetters.bury({ stage: 'transform', message, error, attempts: 2 });
      const [buried, ...more] = await listDeadLetters(log.database);
      expect(more).toEqual([]);
      expect(await unread(bus, 'dead-letter')).toBe(1n);
      await replayDeadLetter({ bus, database: log.database }, buried?.deadLetterId ?? '');
      await reader.until(2);
      const again = reader.taken[1];
      expect(again).toMatchObject({ key: 'k1', headers, partition: message.partition });
      expect([...(again?.value ?? [])]).toEqual([0, 255, 123]);
      expect((await listDeadLetters(log.database))[0]?.replayedAt).not.toBeNull();
      expect(await listDeadLetters(log.database, { withReplayed: false })).toEqual([]);
    },
  ],
  [
    'a fenced handler makes the bus ask again where to begin',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(10, { key: () => 'same' }));
      let isFenced = false;
      const reader = await readWith(bus, {
        startAt: async () => (isFenced ? 6n : null),
        async onBatch() {
          if (isFenced) return;
          isFenced = true;
          throw new TransientError('FENCED', 'another sink is at 6');
        },
      });
      await reader.until(4);
      expect(numbers(reader.taken)).toEqual([6, 7, 8, 9]);
      await waitFor(async () => (await unread(bus)) === 0n);
    },
  ],
  [
    'bodies at the inline limit travel inline, larger ones by way of the archive',
    async (log) => {
      const bus = await log.open();
      const archive = memoryArchive();
      const bytes = (value: DeadLetterMessage): number => JSON.stringify(value).length;
      const inlineLimitBytes = 4096;
      const atLimit = letter('x'.repeat(inlineLimitBytes - bytes(letter(''))));
      const over = letter(`${atLimit.reason}x`);
      const publisher = createPublisher({ bus, archive, topic: 'dead-letter', inlineLimitBytes });
      await publisher.publish([
        { ...envelope('1'), key: 'k', value: atLimit },
        {
          ...envelope('2'),
          key: 'k',
          value: over,
          traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
        },
      ]);
      const reader = await readWith(bus, { topic: 'dead-letter' });
      await reader.until(2);
      expect(reader.taken.map((message) => message.value?.length)).toEqual([inlineLimitBytes, 0]);
      expect(archive.kept.size).toBe(1);
      const read = await createMessageReader({ archive, topic: 'dead-letter' }).read(reader.taken);
      expect(read.map((each) => each.value)).toEqual([atLimit, over]);
      expect(reader.taken[1]?.headers).toMatchObject({ ce_id: '2', traceparent: expect.stringContaining('4bf92f35') });
    },
  ],
  [
    'of a batch only the messages that are broken fail',
    async (log) => {
      const bus = await log.open();
      const archive = memoryArchive();
      const publisher = createPublisher({ bus, archive, topic: 'dead-letter', inlineLimitBytes: 100 });
      await publisher.publish(
        ['one', 'two', 'three'].map((reason) => ({ ...envelope(reason), key: 'k', value: letter(reason) })),
      );
      await bus.publish('dead-letter', [
        { key: 'k', value: Buffer.from('{'), headers: {} },
        { key: 'k', value: null, headers: {} },
      ]);
      archive.kept.delete([...archive.kept.keys()][1] ?? '');
      const reader = await readWith(bus, { topic: 'dead-letter' });
      await reader.until(5);
      const read = await createMessageReader({ archive, topic: 'dead-letter' }).read(reader.taken);
      expect(read.map((each) => each.value?.reason ?? each.error?.code ?? 'tombstone')).toEqual([
        'one',
        'ARCHIVE_MISSING',
        'three',
        'MESSAGE_INVALID',
        'tombstone',
      ]);
    },
  ],
  [
    'a message of a newer version pauses its partition, and is read after the upgrade',
    async (log) => {
      const bus = await log.open();
      const archive = memoryArchive();
      const publisher = createPublisher({ bus, archive, topic: 'dead-letter' });
      await publisher.publish(
        ['one', 'two'].map((reason) => ({ ...envelope(reason), key: 'k', value: letter(reason) })),
      );
      const newer = { ...letter('three'), aFieldOfTomorrow: true };
      await bus.publish('dead-letter', [
        {
          key: 'k',
          value: Buffer.from(JSON.stringify(newer)),
          headers: {
            ce_specversion: '1.0',
            ce_id: 'three',
            ce_source: '/megawatch/test',
            ce_type: 'megawatch.dead-letter.v2',
            'content-type': 'application/json',
          },
        },
      ]);
      const decoder = createMessageReader({ archive, topic: 'dead-letter' });
      const reasons: (string | undefined)[] = [];
      const paused: NewerVersionError[] = [];
      let isUpgraded = false;
      const reader = await readWith(bus, {
        topic: 'dead-letter',
        onPause: (error) => paused.push(error),
        async onBatch(batch) {
          if (isUpgraded) return;
          reasons.push(...(await decoder.read(batch.messages)).map((each) => each.value?.reason));
        },
      });
      await waitFor(() => paused.length > 0);
      expect(paused[0]).toMatchObject({ code: 'MESSAGE_TOO_NEW', message: expect.stringContaining('version 2') });
      expect(reasons).toEqual(['one', 'two']);
      expect(await unread(bus, 'dead-letter')).toBe(1n);
      const calls = reader.calls.length;
      isUpgraded = true;
      await reader.until(3);
      expect(reader.calls.length).toBeGreaterThan(calls);
      expect(paused).toHaveLength(1);
      await waitFor(async () => (await unread(bus, 'dead-letter')) === 0n);
      expect(await listDeadLetters(log.database)).toEqual([]);
    },
  ],
  [
    'a paused partition holds up no other',
    async (log) => {
      const bus = await log.open();
      const { NewerVersionError } = await import('../../../schemas/errors.ts');
      await bus.publish('documents', numbered(40));
      const reader = await readWith(bus, {
        async onBatch({ partition, messages }) {
          const details = { offset: messages[0]?.offset };
          if (partition === 0) throw new NewerVersionError('MESSAGE_TOO_NEW', 'tomorrow’s', { details });
        },
      });
      await waitFor(async () =>
        (await bus.lag('documents', 'readers')).every((each) => each.partition === 0 || each.position === each.end),
      );
      expect(reader.taken.some((message) => message.partition === 0)).toBe(false);
      expect((await positions(bus))[0]).toBe(0n);
    },
  ],
  [
    'an offset beyond the end stops with a named error',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(3, { key: () => 'same' }));
      const reader = await readWith(bus, { startAt: async () => 1000n });
      const error = await reader.subscription.done.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({
        code: 'BUS_OFFSET_OUT_OF_RANGE',
        message: expect.stringContaining('sink reset --from'),
      });
      expect(reader.calls).toEqual([]);
    },
  ],
  [
    'a topic that was recreated stops a group that had read more of it',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(30, { key: () => 'same' }));
      const reader = await readWith(bus);
      await reader.until(30);
      const partition = reader.taken[0]?.partition;
      await reader.subscription.close();
      await bus.close();
      await log.recreate('documents');
      const after = await log.open();
      await after.publish('documents', numbered(2, { key: () => 'same' }));
      // A sink keeps its offsets with its rows: they outlive the topic.
      const late = await readWith(after, { startAt: async (asked) => (asked === partition ? 30n : null) });
      await expect(late.subscription.done).rejects.toMatchObject({ code: 'BUS_OFFSET_OUT_OF_RANGE' });
      expect(late.calls).toEqual([]);
    },
  ],
  [
    'messages that retention dropped unread stop the group, and a new one begins with what is left',
    async (log) => {
      const bus = await log.open();
      await bus.publish('documents', numbered(30, { key: () => 'same' }));
      const reader = await readWith(bus);
      await reader.until(30);
      const partition = reader.taken[0]?.partition ?? -1;
      await reader.subscription.close();
      await log.dropBefore('documents', partition, 20n);
      const late = await readWith(bus, { group: 'late', startAt: async (asked) => (asked === partition ? 5n : null) });
      await expect(late.subscription.done).rejects.toMatchObject({ code: 'BUS_OFFSET_OUT_OF_RANGE' });
      const fresh = await readWith(await log.open(), { group: 'fresh' });
      await fresh.until(10);
      expect(numbers(fresh.taken)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
    },
  ],
];
