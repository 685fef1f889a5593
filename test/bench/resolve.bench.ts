// Resolve on generated claims: everything at once, what comes later, how long an event takes, what the sink pays for the queue,
// how quickly each mart answers, and what it all takes on disk. MEGAWATCH_BENCH_CLAIMS says how many; 20,000 where absent.
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../platform/database/database.ts';
import { loadRegistry } from '../../registry/load-registry.ts';
import type { Registry } from '../../registry/registry.ts';
import { adoptRegistry } from '../../resolve/queue-all.ts';
import { resolveAll, resolveWaiting, startResolve } from '../../resolve/run-resolve.ts';
import type { ExtractionMessage } from '../../schemas/extraction-message.ts';
import { writeExtractions } from '../../sinks/write-extractions.ts';
import { type BenchServer, benchLog } from './bench-database.ts';
import { pagesOf } from './generated-stories.ts';
import { martQuestions } from './mart-questions.ts';
import { interleave, type Measured, median, percentile, secondsOf } from './measure.ts';
import { prepareSink } from './upsert.bench.ts';

const claims = Number(process.env['MEGAWATCH_BENCH_CLAIMS'] ?? 20_000);
const pagesPerTransaction = 200;
const showsPlans = process.argv.includes('--plans');

type Home = { readonly database: Database; readonly registry: Registry };

/** The bench of resolve and its marts. */
export async function benchResolve(server: BenchServer): Promise<Measured[]> {
  const home = { database: await server.create('bench_resolve'), registry: loadRegistry() };
  await prepare(home);
  const emptyBytes = await bytesOf(home);
  let next = await load(home, 0, claims);
  // As somebody would who rebuilds everything: the queue is filled by `resolve --all` itself.
  await home.database.pool.query('truncate ops.resolve_queue');
  const options = { ...home, log: benchLog };
  const all = await secondsOf(async () => await resolveAll(options));
  const again = await secondsOf(async () => await resolveAll(options));
  const later = Math.max(2_000, Math.round(claims / 20));
  next = await load(home, next, later);
  const incremental = await secondsOf(async () => await resolveWaiting(options));
  const waits = await eventLatencies(home, next);
  await home.database.pool.query('vacuum analyze');
  const bytes = (await bytesOf(home)) - emptyBytes;
  return [
    rate(`resolve --all of ${claims.toLocaleString('en-US')} claims`, claims / all, 1_000_000 / 300),
    rate('resolve --all again, nothing new', claims / again, null),
    rate('incrementally', later / incremental, 3_500),
    lower('claim to event, p95', percentile(waits, 0.95), 's', 2),
    {
      name: 'sink with enqueueing / without',
      value: await enqueueing(server),
      unit: '×',
      limit: 0.9,
      better: 'higher',
    },
    lower('on disk, a million claims', bytes / 1e9 / ((claims + later) / 1e6), 'GB', null),
    ...(await answers(home)),
  ];
}

const rate = (name: string, value: number, limit: number | null): Measured => ({
  name,
  value,
  unit: 'claims/s',
  limit,
  better: 'higher',
});
const lower = (name: string, value: number, unit: string, limit: number | null): Measured => ({
  name,
  value,
  unit,
  limit,
  better: 'lower',
});

async function prepare({ database, registry }: Home): Promise<void> {
  await database.pool.query(`insert into ops.extractor values ('rules', 1) on conflict do nothing`);
  await adoptRegistry({ database, registry });
}

/** Writes pages with some `count` claims as the sink does; gives the bundle to go on with. A few bundles at a time: memory is bounded. */
async function load({ database }: Home, from: number, count: number): Promise<number> {
  let next = from;
  for (let written = 0; written < count; ) {
    const part = pagesOf(next, Math.min(count - written, 1_000));
    await write(database, part.pages);
    written += part.pages.reduce((sum, page) => sum + page.claims.length, 0);
    next = part.next;
  }
  return next;
}

async function write(database: Database, pages: readonly ExtractionMessage[]): Promise<void> {
  for (let start = 0; start < pages.length; start += pagesPerTransaction) {
    const part = pages.slice(start, start + pagesPerTransaction);
    await database.transaction(async (client) => await writeExtractions(client, part));
  }
}

async function bytesOf({ database }: Home): Promise<number> {
  const { rows } = await database.pool.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
  return Number(rows[0]?.bytes ?? 0);
}

/** Seconds from the sink's commit to the event, of pages that come one by one at a steady rate to a running resolver. */
async function eventLatencies({ database, registry }: Home, from: number): Promise<number[]> {
  const stage = await startResolve({ database, registry, log: benchLog });
  const waits: number[] = [];
  const waiting = new Map<string, number>();
  const look = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const { rows } = await database.pool.query<{ id: string }>(
      `select c.document_id as id from fact.claim c left join fact.event_claim m using (claim_id)
       where c.document_id = any($1) group by 1 having bool_and(m.claim_id is not null)`,
      [[...waiting.keys()]],
    );
    for (const { id } of rows) {
      waits.push((performance.now() - (waiting.get(id) ?? 0)) / 1000);
      waiting.delete(id);
    }
  };
  try {
    for (const page of pagesOf(from, 1_000).pages) {
      await write(database, [page]);
      waiting.set(page.documentId, performance.now());
      await delay(20);
      await look();
    }
    while (waiting.size > 0) {
      await delay(20);
      await look();
    }
  } finally {
    await stage.close();
  }
  return waits;
}

/** The whole sink with its queue, and with a rule that throws every row of the queue away. */
async function enqueueing(server: BenchServer): Promise<number> {
  const sinks = {
    with: await prepareSink(server, 'bench_queue'),
    without: await prepareSink(server, 'bench_no_queue'),
  };
  await sinks.without.database.pool.query(
    'create rule thrown_away as on insert to ops.resolve_queue do instead nothing',
  );
  const results = await interleave(21, {
    with: async () => await sinks.with.run(5_000),
    without: async () => await sinks.without.run(5_000),
  });
  await sinks.with.close();
  await sinks.without.close();
  return median(results.get('with') ?? []) / median(results.get('without') ?? []);
}

/** The slowest of the three questions of each mart, the middle of three tries each; with --plans every plan. */
async function answers({ database }: Home): Promise<Measured[]> {
  const slowest = new Map<string, number>();
  for (const { mart, sql } of martQuestions) {
    const tries: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      tries.push((await secondsOf(async () => await database.pool.query(sql))) * 1000);
    }
    const ms = median(tries);
    slowest.set(mart, Math.max(ms, slowest.get(mart) ?? 0));
    if (showsPlans) console.log(`\n${mart}: ${ms.toFixed(1)} ms\n${sql}\n${await planOf(database, sql)}`);
  }
  return [...slowest].map(([mart, ms]) => lower(`mart.${mart}, slowest of three questions`, ms, 'ms', 200));
}

async function planOf(database: Database, sql: string): Promise<string> {
  const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, costs off, timing off) ${sql}`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
