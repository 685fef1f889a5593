// What only Kafka has, by either client library: topics to create and compare, brokers that stop, codecs, a topic that
// changes under a reader.
import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import kafkajs, { type Admin } from 'kafkajs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bus } from '../../../platform/bus/bus.ts';
import { createKafkaBus, type KafkaBusOptions } from '../../../platform/bus/kafka-bus.ts';
import { createKafkaClient } from '../../../platform/bus/kafka-client.ts';
import { ensureTopics, verifyTopics } from '../../../platform/bus/kafka-topics.ts';
import { ConfigurationError } from '../../../schemas/errors.ts';
import { testLog } from '../../support/database.ts';
import { readLog } from '../../support/history/history-of-run.ts';
import { startTestKafka, type TestKafka } from '../../support/kafka.ts';
import { waitFor } from '../../support/wait-for.ts';
import { numbered, numbers, readWith, unread } from './reader.ts';

const { ConfigResourceTypes } = kafkajs;

let kafka: TestKafka;
let admin: Admin;
let topicPrefix: string;
let library: 'kafkajs' | 'platformatic' = 'kafkajs';
const buses: Bus[] = [];

async function open(options: Partial<KafkaBusOptions> = {}): Promise<Bus> {
  const settings = {
    brokers: kafka.brokers,
    client: library,
    clientId: 'test',
    topicPrefix,
    log: testLog,
    sessionTimeoutMs: 3000,
  };
  const bus = await createKafkaBus({ ...settings, ...options });
  buses.push(bus);
  return bus;
}

beforeAll(async () => {
  kafka = await startTestKafka();
  admin = createKafkaClient({ brokers: kafka.brokers, clientId: 'test', log: testLog }).admin();
  await admin.connect();
}, 180_000);
afterAll(async () => {
  await admin?.disconnect();
  await kafka?.stop();
});
beforeEach(() => {
  topicPrefix = `t${randomBytes(4).toString('hex')}-`;
  return async () => void (await Promise.all(buses.splice(0).map((bus) => bus.close())));
});

describe.each(['kafkajs', 'platformatic'] as const)('by %s', (client) => {
  beforeEach(() => {
    library = client;
  });

  describe('topics', () => {
    it('are created as schemas/topics.ts says, once, by whoever comes first', async () => {
      const findings = await verifyTopics(admin, topicPrefix);
      expect(findings.map((finding) => finding.state)).toEqual(['missing', 'missing', 'missing']);
      const created = await Promise.all([1, 2, 3].map(() => ensureTopics(admin, topicPrefix)));
      expect(created.flat().length).toBeGreaterThan(0);
      const after = await verifyTopics(admin, topicPrefix);
      expect(after.map((finding) => finding.text)).toEqual(['', '', '']);
    });

    it('that differ are named with what differs', async () => {
      await admin.createTopics({
        topics: [
          {
            topic: `${topicPrefix}documents`,
            numPartitions: 2,
            replicationFactor: 1,
            configEntries: [{ name: 'retention.ms', value: '1000' }],
          },
        ],
      });
      const [documents] = await verifyTopics(admin, topicPrefix);
      expect(documents?.state).toBe('different');
      expect(documents?.text).toContain('2 partitions, not 4');
      expect(documents?.text).toContain('retention.ms is 1000, not 2592000000');
    });
  });

  describe('brokers', () => {
    it('that do not answer are one clear ConfigurationError', async () => {
      const error = await open({ brokers: ['127.0.0.1:9'] }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ code: 'BUS_UNREACHABLE', message: expect.stringContaining('127.0.0.1:9') });
    });

    it('may stop and start while reader and publisher work, and nothing is lost', { timeout: 60_000 }, async ({
      skip,
    }) => {
      if (!kafka.restart) return skip('these brokers are not ours to restart');
      const bus = await open();
      const reader = await readWith(bus, { maxBatch: 10 });
      let published = 0;
      const enough = new AbortController();
      const publishing = (async () => {
        for (; !enough.signal.aborted; published += 20)
          await bus.publish('documents', numbered(20, { from: published }));
      })();
      await reader.until(100);
      await kafka.restart();
      const before = reader.taken.length;
      await waitFor(() => reader.taken.length > before + 200, { timeoutMs: 40_000 });
      enough.abort();
      await publishing;
      await waitFor(() => new Set(numbers(reader.taken)).size === published, { timeoutMs: 20_000 });
      await waitFor(async () => (await unread(bus)) === 0n);
      for (let partition = 0; partition < 4; partition += 1) {
        const offsets = reader.taken
          .filter((message) => message.partition === partition)
          .map((message) => message.offset);
        expect(new Set(offsets).size).toBe(Number((await bus.lag('documents', 'readers'))[partition]?.end));
      }
    });
  });

  describe('messages', () => {
    it.each(['none', 'gzip', 'zstd'] as const)('travel with compression %s', async (compression) => {
      const bus = await open({ compression });
      const value = Buffer.from('megawatt '.repeat(2000));
      await bus.publish('documents', [{ key: 'k', value, headers: { a: 'b' } }]);
      const reader = await readWith(bus);
      await reader.until(1);
      expect(Buffer.compare(Buffer.from(reader.taken[0]?.value ?? []), value)).toBe(0);
    });

    it('that are too large for the brokers are a permanent error, and those after them pass', async () => {
      const bus = await open({ compression: 'none' });
      await expect(
        bus.publish('documents', [{ key: 'k', value: randomBytes(3_000_000), headers: {} }]),
      ).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
      await bus.publish('documents', numbered(3));
      const reader = await readWith(bus);
      await reader.until(3);
    });

    it('of a topic that is recreated under its reader stop it with a named error', async () => {
      const bus = await open();
      const reader = await readWith(bus);
      await bus.publish('documents', numbered(30, { key: () => 'same' }));
      await reader.until(30);
      await admin.deleteTopics({ topics: [`${topicPrefix}documents`] });
      await waitFor(async () => (await ensureTopics(admin, topicPrefix)).length > 0);
      const other = await open();
      await other.publish('documents', numbered(2, { key: () => 'same' }));
      await expect(reader.subscription.done).rejects.toMatchObject({ code: 'BUS_OFFSET_OUT_OF_RANGE' });
      expect(reader.taken).toHaveLength(30);
    });

    it('of a topic that was compacted are read as compaction left them, from any offset', {
      timeout: 60_000,
    }, async () => {
      await ensureTopics(admin, topicPrefix);
      const settings = { 'cleanup.policy': 'compact', 'segment.ms': '50', 'min.cleanable.dirty.ratio': '0.01' };
      const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
      const resource = { type: ConfigResourceTypes.TOPIC, name: `${topicPrefix}documents`, configEntries };
      await admin.alterConfigs({ resources: [resource], validateOnly: false });
      const bus = await open();
      const tell = async (from: number, count: number): Promise<void> =>
        await bus.publish('documents', numbered(count, { from, key: () => 'same' }));
      await tell(0, 50);
      let last = 50;
      // A segment is compacted when a younger one has begun, so something is published now and then.
      await waitFor(
        async () => {
          await tell(last, 1);
          last += 1;
          return (await readLog(bus, 'documents')).every(({ offset }) => offset >= 50);
        },
        { timeoutMs: 45_000, what: 'the topic to be compacted' },
      );
      const left = await readLog(bus, 'documents');
      expect(left.length).toBeLessThan(last);
      // 0 stands for the beginning; an offset in the middle of what is gone is stepped over, for nothing was lost.
      for (const offset of [0n, 7n]) {
        const reader = await readWith(bus, {
          group: `from-${offset}`,
          startAt: async (partition) => (partition === left[0]?.partition ? offset : null),
        });
        await waitFor(() => numbers(reader.taken).at(-1) === last - 1, { what: `the last message from ${offset}` });
        expect(numbers(reader.taken).every((number) => number >= 50)).toBe(true);
        await reader.subscription.close();
      }
    });

    it('are published and read at a rate that is printed', async () => {
      const bus = await open();
      const [count, size] = [10_000, 500];
      const value = randomBytes(1024).toString('hex');
      const start = performance.now();
      for (let from = 0; from < count; from += size) {
        await bus.publish(
          'documents',
          numbered(size, { from }).map((message) => ({ ...message, value: Buffer.from(value) })),
        );
      }
      const appended = performance.now();
      const reader = await readWith(bus, { maxBatch: size });
      await waitFor(() => reader.taken.length === count);
      const perSecond = (ms: number): number => Math.round((count / ms) * 1000);
      console.log(
        `Kafka bus by ${library}, 2 kB, zstd: ${perSecond(appended - start)} published/s, ${perSecond(performance.now() - appended)} read/s`,
      );
    });
  });
});

describe('both libraries', () => {
  it('send a key to the same partition, and their members share a group', async () => {
    const buses = await Promise.all([open({ client: 'kafkajs' }), open({ client: 'platformatic' })]);
    const readers = await Promise.all(buses.map((bus) => readWith(bus)));
    await waitFor(() => readers.every(({ subscription }) => subscription.partitions().length === 2), {
      timeoutMs: 15_000,
    });
    for (const bus of buses) await bus.publish('documents', numbered(40));
    await waitFor(() => readers.reduce((sum, { taken }) => sum + taken.length, 0) >= 80);
    for (const { taken } of readers) {
      for (const key of new Set(taken.map((message) => message.key))) {
        expect(taken.filter((message) => message.key === key)).toHaveLength(2);
      }
    }
  });
});

describe('a process that never published', () => {
  it('does not load kafkajs for the embedded bus', () => {
    const script = `await import('./platform/bus/embedded-bus.ts');
      console.log(process.moduleLoadList?.length > 0 && Object.keys((await import('node:module')).default._cache).some((path) => path.includes('kafkajs')));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('false');
  });
});
