// The bus on Kafka with everything that a stage does to a message, against the bare client libraries with the same bytes.
import { randomBytes } from 'node:crypto';
import kafkajs, { type Kafka, type Producer } from 'kafkajs';
import type { Archive } from '../../platform/archive/archive.ts';
import type { Bus } from '../../platform/bus/bus.ts';
import { createKafkaBus } from '../../platform/bus/kafka-bus.ts';
import { createKafkaClient } from '../../platform/bus/kafka-client.ts';
import { createPublisher, type ValueToPublish } from '../../platform/bus/publish-messages.ts';
import { createMessageReader } from '../../platform/bus/read-messages.ts';
import { encodeMessage } from '../../schemas/cloud-event.ts';
import { startTestKafka } from '../support/kafka.ts';
import type { BenchServer } from './bench-database.ts';
import { benchLog } from './bench-database.ts';
import { extracted } from './claim-rows.ts';
import { documentOf } from './page-document.ts';
import { interleave, type Measured, median, secondsOf } from './measure.ts';

const batch = 200;
const rounds = 5;

type Client = 'kafkajs' | 'platformatic';
type Topic = 'documents' | 'extractions';
type Values = readonly (ValueToPublish<Topic> & { readonly key: string })[];

/** How many of each: produced in one run, and consumed in one, which is all that the topic then holds. */
const produced: Readonly<Record<Topic, number>> = { documents: 12_000, extractions: 6_000 };
const consumed: Readonly<Record<Topic, number>> = { documents: 120_000, extractions: 48_000 };

/** Nothing here is large enough to need one. */
const noArchive: Archive = {
  put: () => Promise.reject(new Error('no archive')),
  putAll: () => Promise.reject(new Error('no archive')),
  get: () => Promise.reject(new Error('no archive')),
  getAll: () => Promise.reject(new Error('no archive')),
};

/** Pages as ingest publishes them, or extractions of five claims each as the rules do. */
function values(topic: Topic): Values {
  return Array.from({ length: produced[topic] }, (_, index) => {
    const { message } = extracted(index);
    return {
      key: message.documentId,
      value: topic === 'extractions' ? message : documentOf(index, Buffer.from(`page ${index}`)),
      id: `${message.documentId}:1`,
      source: '/megawatch/bench',
      time: '2026-01-26T10:00:00Z',
    };
  });
}

function inBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
}

/** Messages per second of both clients, with and without the bus. */
export async function benchKafka(_server: BenchServer): Promise<Measured[]> {
  const kafka = await startTestKafka();
  const settings = { brokers: kafka.brokers, clientId: 'bench', log: benchLog };
  const run = randomBytes(4).toString('hex');
  const prefix = { produce: `p${run}-`, consume: `c${run}-` };
  const open = (topicPrefix: string, client: Client): Promise<Bus> =>
    createKafkaBus({ ...settings, client, topicPrefix });
  const into = {
    kafkajs: await open(prefix.produce, 'kafkajs'),
    platformatic: await open(prefix.produce, 'platformatic'),
  };
  const from = {
    kafkajs: await open(prefix.consume, 'kafkajs'),
    platformatic: await open(prefix.consume, 'platformatic'),
  };
  const client = createKafkaClient(settings);
  const bare = client.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  await bare.connect();
  const results: Measured[] = [];
  try {
    for (const topic of ['documents', 'extractions'] as const) {
      const all = values(topic);
      const whenProduced = await inTurn({
        bare: () => produceBare(bare, prefix.produce + topic, all, topic),
        kafkajs: () => produce(into.kafkajs, all, topic),
        platformatic: () => produce(into.platformatic, all, topic),
      });
      await fill(from.platformatic, all, topic);
      const whenConsumed = await inTurn({
        bare: () => consumeBare(client, prefix.consume + topic, topic),
        kafkajs: () => consume(from.kafkajs, topic),
        platformatic: () => consume(from.platformatic, topic),
      });
      results.push(...compare(`produce ${topic}`, whenProduced), ...compare(`consume ${topic}`, whenConsumed));
    }
    return results;
  } finally {
    await bare.disconnect();
    await Promise.all([...Object.values(into), ...Object.values(from)].map((bus) => bus.close()));
    await kafka.stop();
  }
}

type Rates = { readonly rate: number; readonly cpuRate: number };

/** Messages per second, and per second of this process's processor time: on a busy machine only that is its own. */
async function inTurn(contenders: Readonly<Record<string, () => Promise<Rated>>>): Promise<ReadonlyMap<string, Rates>> {
  const cpuRates = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  const timed = Object.entries(contenders).map(([name, run]) => [
    name,
    async () => {
      const before = process.cpuUsage();
      const { rate, count } = await run();
      const { user, system } = process.cpuUsage(before);
      cpuRates.get(name)?.push((count / (user + system)) * 1e6);
      return rate;
    },
  ]);
  // A first round in which code is compiled and heaps grow counts for nobody.
  for (const runOnce of Object.values(contenders)) await runOnce();
  const rates = await interleave(rounds, Object.fromEntries(timed) as Record<string, () => Promise<number>>);
  return new Map(
    [...rates].map(([name, each]) => [name, { rate: median(each), cpuRate: median(cpuRates.get(name) ?? []) }]),
  );
}

/** Ratios of medians: of single rounds, noise would be divided by noise. */
function compare(what: string, results: ReadonlyMap<string, Rates>): Measured[] {
  const of = (name: string): Rates => results.get(name) ?? { rate: Number.NaN, cpuRate: Number.NaN };
  const [bare, ours, other] = [of('bare'), of('kafkajs'), of('platformatic')];
  const unit = 'messages/s';
  const better = 'higher';
  const isProduced = what.startsWith('produce');
  return [
    { name: `${what}, bare kafkajs`, value: bare.rate, unit, limit: null, better },
    { name: `${what}, bus with validation`, value: ours.rate, unit, limit: null, better },
    { name: `${what}, bus / bare kafkajs`, value: ours.rate / bare.rate, unit: '×', limit: 0.8, better },
    { name: '… by processor time', value: ours.cpuRate / bare.cpuRate, unit: '×', limit: null, better },
    {
      name: `${what}, platformatic / kafkajs`,
      value: other.rate / ours.rate,
      unit: '×',
      limit: isProduced ? 1.5 : null,
      better,
    },
    { name: '… by processor time', value: other.cpuRate / ours.cpuRate, unit: '×', limit: null, better },
  ];
}

type Rated = { readonly rate: number; readonly count: number };

async function produceBare(producer: Producer, physicalTopic: string, all: Values, topic: Topic): Promise<Rated> {
  const seconds = await secondsOf(async () => {
    for (const part of inBatches(all)) {
      await producer.send({
        topic: physicalTopic,
        acks: -1,
        compression: kafkajs.CompressionTypes.ZSTD,
        messages: part.map(({ key, value, ...attributes }) => {
          const { headers } = encodeMessage(topic, key, new Uint8Array(), attributes);
          return { key, value: JSON.stringify(value), headers };
        }),
      });
    }
  });
  return { rate: all.length / seconds, count: all.length };
}

async function produce(bus: Bus, all: Values, topic: Topic): Promise<Rated> {
  const publisher = createPublisher<Topic>({ bus, archive: noArchive, topic });
  const seconds = await secondsOf(async () => {
    for (const part of inBatches(all)) {
      await publisher.publish(part);
    }
  });
  return { rate: all.length / seconds, count: all.length };
}

/** Brings the topic to what one run consumes. */
async function fill(bus: Bus, all: Values, topic: Topic): Promise<void> {
  for (let missing = consumed[topic]; missing > 0; missing -= all.length)
    await produce(bus, all.slice(0, missing), topic);
}

/** From joining the group to the last message of the topic: what was fetched and not counted would be paid for as well. */
async function rateOf(
  topic: Topic,
  start: (took: (count: number) => void) => Promise<() => Promise<void>>,
): Promise<Rated> {
  const wanted = consumed[topic];
  const finished = Promise.withResolvers<void>();
  let count = 0;
  const started = performance.now();
  const stop = await start((more) => {
    count += more;
    if (count >= wanted) finished.resolve();
  });
  await finished.promise;
  const rate = (count / (performance.now() - started)) * 1000;
  await stop();
  return { rate, count };
}

function consumeBare(client: Kafka, physicalTopic: string, topic: Topic): Promise<Rated> {
  return rateOf(topic, async (took) => {
    const consumer = client.consumer({ groupId: `bare-${randomBytes(4).toString('hex')}`, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topic: physicalTopic, fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch: received }) => {
        for (const { value } of received.messages) JSON.parse(value?.toString() ?? '');
        took(received.messages.length);
      },
    });
    return () => consumer.disconnect();
  });
}

function consume(bus: Bus, topic: Topic): Promise<Rated> {
  const reader = createMessageReader({ archive: noArchive, topic });
  return rateOf(topic, async (took) => {
    const subscription = await bus.subscribe({
      topic,
      group: `ours-${randomBytes(4).toString('hex')}`,
      maxBatch: 500,
      onBatch: async ({ messages: received }) => took((await reader.read(received)).length),
    });
    return () => subscription.close();
  });
}
