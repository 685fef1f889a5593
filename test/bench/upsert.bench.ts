// The bulk upsert alone, and the whole sink from message to commit, against raw COPY into the same table and row by row.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { from as copyFrom } from 'pg-copy-streams';
import { createPostgresArchive } from '../../platform/archive/postgres-archive.ts';
import { createDeadLetters } from '../../platform/bus/dead-letters.ts';
import { createEmbeddedBus } from '../../platform/bus/embedded-bus.ts';
import { createPublisher } from '../../platform/bus/publish-messages.ts';
import { bulkUpsert } from '../../platform/database/bulk-upsert.ts';
import type { Database } from '../../platform/database/database.ts';
import { loadRegistry } from '../../registry/load-registry.ts';
import { claimTable } from '../../schemas/tables/fact.ts';
import { startSink } from '../../sinks/run-sink.ts';
import { type BenchServer, benchLog } from './bench-database.ts';
import { claimTableRows, extracted } from './claim-rows.ts';
import { interleave, type Measured, median, secondsOf } from './measure.ts';

const rows = 20_000;
const batch = 2_000;
const slowRows = 1_500;
const rounds = 5;
const perMessage = 5;

const columns = getTableConfig(claimTable).columns;
const columnList = columns.map((column) => `"${column.name}"`).join(', ');

/** Measures rows per second of every way, in turn. */
export async function benchUpsert(server: BenchServer): Promise<Measured[]> {
  const database = await server.create('bench_upsert');
  let next = 0;
  const fresh = (count: number): ReturnType<typeof claimTableRows> => {
    next += count;
    return claimTableRows(next - count, count);
  };
  const emptied = async <T>(work: () => Promise<T>): Promise<T> => {
    await database.pool.query(
      'truncate fact.claim, fact.extraction, fact.claim_block, ops.resolve_queue, ops.resolve_queue',
    );
    return await work();
  };
  const sink = await prepareSink(server);
  const results = await interleave(rounds, {
    copy: async () => await emptied(async () => rows / (await copy(database, fresh(rows)))),
    upsert: async () => await emptied(async () => rows / (await upsert(database, fresh(rows)))),
    rowByRow: async () => await emptied(async () => slowRows / (await byOrm(database, fresh(slowRows)))),
    prepared: async () => await emptied(async () => slowRows / (await oneByOne(database, fresh(slowRows)))),
    sink: async () => await sink.run(rows),
  });
  await sink.close();
  const of = (name: string): number => median(results.get(name) ?? []);
  const [copied, upserted, slow, prepared, sunk] = [
    of('copy'),
    of('upsert'),
    of('rowByRow'),
    of('prepared'),
    of('sink'),
  ];
  return [
    { name: 'raw COPY', value: copied, unit: 'rows/s', limit: null, better: 'higher' },
    { name: 'bulk upsert', value: upserted, unit: 'rows/s', limit: null, better: 'higher' },
    { name: 'row by row, drizzle', value: slow, unit: 'rows/s', limit: null, better: 'higher' },
    { name: 'row by row, prepared statement', value: prepared, unit: 'rows/s', limit: null, better: 'higher' },
    { name: 'upsert / COPY', value: upserted / copied, unit: '×', limit: 0.55, better: 'higher' },
    { name: 'upsert / row by row', value: upserted / slow, unit: '×', limit: 15, better: 'higher' },
    { name: 'whole sink, claims', value: sunk, unit: 'rows/s', limit: null, better: 'higher' },
    { name: 'whole sink / COPY', value: sunk / copied, unit: '×', limit: 0.3, better: 'higher' },
  ];
}

async function upsert(database: Database, all: ReturnType<typeof claimTableRows>): Promise<number> {
  return await secondsOf(async () => {
    for (let from = 0; from < all.length; from += batch) {
      await database.transaction(async (client) => await bulkUpsert(client, claimTable, all.slice(from, from + batch)));
    }
  });
}

async function copy(database: Database, all: ReturnType<typeof claimTableRows>): Promise<number> {
  const lines = all.map(
    (row) =>
      `${columns.map((column) => copyText((row as Record<string, unknown>)[propertyOf(column.name)])).join('\t')}\n`,
  );
  const client = await database.pool.connect();
  try {
    return await secondsOf(async () => {
      await pipeline(
        Readable.from(chunks(lines)),
        client.query(copyFrom(`copy fact.claim (${columnList}) from stdin`)),
      );
    });
  } finally {
    client.release();
  }
}

function* chunks(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += 500) yield lines.slice(from, from + 500).join('');
}

function propertyOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(
    /[\\\t\n\r]/g,
    (found) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[found] ?? found,
  );
}

/** What one writes first: drizzle, an upsert a row, each its own transaction. */
async function byOrm(database: Database, all: ReturnType<typeof claimTableRows>): Promise<number> {
  const client = await database.pool.connect();
  const orm = drizzle(client);
  const target = [claimTable.claimId, claimTable.extractor, claimTable.generation, claimTable.revision];
  try {
    return await secondsOf(async () => {
      for (const row of all) {
        await orm
          .insert(claimTable)
          .values(row)
          .onConflictDoUpdate({ target, set: { fields: row.fields, contentHash: row.contentHash } });
      }
    });
  } finally {
    client.release();
  }
}

/** The same by hand: a prepared statement a row. */
async function oneByOne(database: Database, all: ReturnType<typeof claimTableRows>): Promise<number> {
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  const text = `insert into fact.claim (${columnList}) values (${places}) on conflict (claim_id, extractor, generation, revision) do nothing`;
  const client = await database.pool.connect();
  try {
    return await secondsOf(async () => {
      for (const row of all) {
        const values = columns.map((column) => {
          const value = (row as Record<string, unknown>)[propertyOf(column.name)];
          return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
        });
        await client.query({ name: 'one-by-one', text, values });
      }
    });
  } finally {
    client.release();
  }
}

/** The sink over a bus that already holds the messages: rows per second from the first read to the last commit. */
export async function prepareSink(
  server: BenchServer,
  name = 'bench_sink',
): Promise<{ database: Database; run: (rows: number) => Promise<number>; close: () => Promise<void> }> {
  const database = await server.create(name);
  const archive = createPostgresArchive(database);
  const bus = createEmbeddedBus({ database, log: benchLog });
  const publisher = createPublisher({ bus, archive, topic: 'extractions' });
  const deadLetters = createDeadLetters({ bus, database, log: benchLog });
  const registry = loadRegistry();
  await database.pool.query(`insert into ops.extractor values ('rules', 1) on conflict do nothing`);
  let next = 0;
  const run = async (wanted: number): Promise<number> => {
    const messages = Array.from({ length: wanted / perMessage }, (_, index) => extracted(next + index));
    next += messages.length;
    await archive.putAll(messages.map(({ text }) => Buffer.from(text)));
    for (let from = 0; from < messages.length; from += 500) {
      await publisher.publish(
        messages.slice(from, from + 500).map(({ message }) => ({
          key: `${message.documentId}:rules`,
          value: message,
          id: `${message.documentId}:1`,
          source: 'bench',
          time: '2026-01-01T00:00:00Z',
        })),
      );
    }
    const { rows: before } = await database.pool.query<{ count: number }>(
      'select count(*)::int as count from fact.claim',
    );
    const seconds = await secondsOf(async () => {
      const stage = await startSink({ database, bus, archive, deadLetters, registry, log: benchLog });
      while ((stage.counts()['claims'] ?? 0) < wanted) await new Promise((resolve) => setTimeout(resolve, 2));
      await stage.close();
    });
    const { rows: after } = await database.pool.query<{ count: number }>(
      'select count(*)::int as count from fact.claim',
    );
    const written = (after[0]?.count ?? 0) - (before[0]?.count ?? 0);
    if (written !== wanted) throw new Error(`the sink wrote ${written} of ${wanted} claims`);
    return wanted / seconds;
  };
  return { database, run, close: async () => await bus.close() };
}
