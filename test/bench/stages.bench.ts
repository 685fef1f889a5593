// The stages as processes of their own on Kafka: pages a second to the committed claim with one and two transforms, the
// time a page takes at three rates offered, and what each stage costs in processor time and memory.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { createPostgresArchive } from '../../platform/archive/postgres-archive.ts';
import { createKafkaBus } from '../../platform/bus/kafka-bus.ts';
import { createPublisher } from '../../platform/bus/publish-messages.ts';
import type { Database } from '../../platform/database/database.ts';
import { startTestKafka } from '../support/kafka.ts';
import { type Running, startMegawatch } from '../support/run-megawatch.ts';
import { waitFor } from '../support/wait-for.ts';
import { type BenchServer, benchLog } from './bench-database.ts';
import { type Measured, median, percentile } from './measure.ts';
import { documentOf } from './page-document.ts';
import { dealPage } from './page-site.ts';

const warmUp = 60;
const pages = 400;
const rounds = 3;
const offeredSeconds = 5;
const offeredRates = [10, 50, 100];
const patience = { timeoutMs: 240_000, what: 'the claims of all pages' };

type Services = { readonly transform: Running[]; readonly sink: Running[]; readonly resolve: Running[] };

/** Starts the stages, offers pages, ends the stages. */
export async function benchStages(server: BenchServer): Promise<Measured[]> {
  const database = await server.create('bench_stages');
  const kafka = await startTestKafka();
  const topicPrefix = `s${randomBytes(4).toString('hex')}-`;
  const bus = await createKafkaBus({ brokers: kafka.brokers, clientId: 'bench', topicPrefix, log: benchLog });
  const environment = {
    DATABASE_URL: server.urlOf('bench_stages'),
    KAFKA_BROKERS: kafka.brokers.join(','),
    KAFKA_TOPIC_PREFIX: topicPrefix,
    TRANSFORM_WORKERS: '1',
    LOG_LEVEL: 'error',
  };
  const start = (stage: keyof Services): Running => startMegawatch([stage], environment);
  const services: Services = { transform: [start('transform')], sink: [start('sink')], resolve: [start('resolve')] };
  const publish = publisherOf(database, bus);
  const results: Measured[] = [];
  try {
    let next = await publish.all(0, warmUp);
    await publish.committed();
    const costs = costsSince(services);
    const one = await ratesOf(publish, next, rounds);
    results.push(rate('1 transform', one.rate), ...costs(pages * rounds));
    services.transform.push(start('transform'));
    next = await publish.all(one.next, warmUp * 2);
    await publish.committed();
    const two = await ratesOf(publish, next, rounds);
    results.push(rate('2 transforms', two.rate));
    next = two.next;
    for (const perSecond of offeredRates) {
      publish.forget();
      next = await publish.offer(next, perSecond, perSecond * offeredSeconds);
      results.push(...latenciesAt(perSecond, await publish.committed()));
    }
    return results;
  } finally {
    for (const { child } of Object.values(services).flat()) child.kill('SIGTERM');
    await Promise.all(Object.values(services).flatMap((each) => each.map(({ ended }) => ended)));
    await bus.close();
    await kafka.stop();
  }
}

function rate(name: string, value: number): Measured {
  return { name: `pages to claims on Kafka, ${name}`, value, unit: 'pages/s', limit: null, better: 'higher' };
}

async function ratesOf(publish: PagePublisher, from: number, times: number): Promise<{ rate: number; next: number }> {
  const rates: number[] = [];
  let next = from;
  for (let round = 0; round < times; round += 1) {
    publish.forget();
    const started = performance.now();
    next = await publish.all(next, pages);
    await publish.committed();
    rates.push((pages / (performance.now() - started)) * 1000);
  }
  return { rate: median(rates), next };
}

function latenciesAt(perSecond: number, seconds: readonly number[]): Measured[] {
  return [0.5, 0.95].map((part) => ({
    name: `publish to claim on Kafka, p${part * 100} at ${perSecond} pages/s`,
    value: percentile(seconds, part),
    unit: 's',
    limit: null,
    better: 'lower',
  }));
}

type PagePublisher = {
  /** Publishes pages as fast as it can; gives the number of the next. */
  all(from: number, count: number): Promise<number>;
  /** Publishes pages at a rate, whatever becomes of them. */
  offer(from: number, perSecond: number, count: number): Promise<number>;
  /** Seconds from publish to commit of each page since `forget`, once all are committed. */
  committed(): Promise<number[]>;
  forget(): void;
};

function publisherOf(database: Database, bus: Parameters<typeof createPublisher>[0]['bus']): PagePublisher {
  const archive = createPostgresArchive(database);
  const publisher = createPublisher({ bus, archive, topic: 'documents' });
  const published = new Map<string, number>();
  const publish = async (first: number, count: number): Promise<void> => {
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    const bodies = numbers.map((number) => Buffer.from(dealPage(number)));
    await archive.putAll(bodies);
    const found = numbers.map((number, index) => documentOf(number, bodies[index] ?? Buffer.alloc(0)));
    for (const { documentId } of found) published.set(documentId, Date.now());
    await publisher.publish(
      found.map((value) => ({
        key: value.documentId,
        value,
        id: `${value.documentId}:1`,
        source: 'bench',
        time: value.fetchedAt,
      })),
    );
  };
  return {
    async all(from, count) {
      for (let sent = 0; sent < count; sent += 20) await publish(from + sent, Math.min(20, count - sent));
      return from + count;
    },
    async offer(from, perSecond, count) {
      const sends: Promise<void>[] = [];
      const started = performance.now();
      for (let sent = 0; sent < count; sent += 1) {
        sends.push(publish(from + sent, 1));
        await delay(Math.max(0, started + ((sent + 1) * 1000) / perSecond - performance.now()));
      }
      await Promise.all(sends);
      return from + count;
    },
    async committed() {
      return await waitFor(async () => {
        const { rows } = await database.pool.query<{ document_id: string; at: Date }>(
          'select document_id, min(recorded_at) as at from fact.claim where document_id = any($1) group by 1',
          [[...published.keys()]],
        );
        if (rows.length < published.size) return null;
        return rows.map(({ document_id: id, at }) => (at.getTime() - (published.get(id) ?? 0)) / 1000);
      }, patience);
    },
    forget: () => published.clear(),
  };
}

/** Processor time by page and the largest memory of each stage, from now on; of a system that has /proc. */
function costsSince(services: Services): (pages: number) => Measured[] {
  const before = Object.entries(services).map(([stage, [running]]) => ({
    stage,
    pid: running?.child.pid,
    seconds: usageOf(running?.child.pid).seconds,
  }));
  return (count) =>
    before.flatMap(({ stage, pid, seconds }): Measured[] => {
      const usage = usageOf(pid);
      return [
        {
          name: `${stage}: processor time`,
          value: ((usage.seconds - seconds) / count) * 1000,
          unit: 'ms/page',
          limit: null,
          better: 'lower',
        },
        { name: `${stage}: memory at most`, value: usage.megabytes, unit: 'MB', limit: null, better: 'lower' },
      ];
    });
}

/** Of the process and, where it started the pinned Node, of that. */
function usageOf(pid: number | undefined): { seconds: number; megabytes: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(peak ?? 0) / 1024 };
  } catch {
    return { seconds: Number.NaN, megabytes: Number.NaN };
  }
}
