// Resolve on a real database: the same events whatever the order, batch and number of workers; merges, splits, retractions.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { resolveBatch } from '../../../resolve/resolve-batch.ts';
import { resolveAll, resolveWaiting, startResolve } from '../../../resolve/run-resolve.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { createFactDatabase } from '../../support/fact-database.ts';
import { databaseDigest } from '../../support/digest.ts';
import { waitFor } from '../../support/wait-for.ts';
import { dealClaim, dealExtraction, extraction, registry } from '../../contract/sink/fixtures.ts';
import { seeded, shuffled } from '../../unit/resolve/fixtures.ts';

let home: TestDatabase;
let archive: Archive;

beforeEach(async () => {
  ({ home, archive } = await createFactDatabase(registry));
});

afterEach(async () => {
  await home.close();
});

const options = (batch?: number) => ({
  database: home.database,
  registry,
  log: testLog,
  ...(batch === undefined ? {} : { batch }),
});

async function sink(...messages: ExtractionMessage[]): Promise<void> {
  await home.database.transaction((client) => writeExtractions(client, messages));
}

async function query<Row extends object>(text: string): Promise<Row[]> {
  return (await home.database.pool.query<Row>(text)).rows;
}

type EventRow = { event_id: string; is_deleted: boolean; claims: number };
const events = () =>
  query<EventRow>(`select e.event_id, e.is_deleted, count(m.claim_id)::int as claims from fact.event e left join fact.event_claim m using (event_id)
    group by 1, 2 order by is_deleted, claims, event_id`);

const page = (name: string, published: string, parts: readonly [string, string, string], more: Partial<Deal> = {}) =>
  dealExtraction(archive, { page: name, published, publisher: `Outlet ${name}` }, parts, more);

test('any order of arrival, any batch, any number of workers: the same database', async () => {
  const messages = await manyMessages();
  await sink(...messages);
  await resolveWaiting(options());
  const wanted = await databaseDigest(home.database);
  expect((await events()).length).toBeGreaterThan(10);
  const marts = await query<{ mart: string }>('select mart from fact.mart_table order by 1');
  const reset = `truncate fact.claim, fact.extraction, fact.claim_block, fact.event, fact.event_claim, fact.event_alias, ops.change,
    ops.resolve_queue, ${marts.map(({ mart }) => `fact.${mart}_now, fact.${mart}_past`).join(', ')}`;
  for (let seed = 1; seed <= 6; seed += 1) {
    await home.database.pool.query(reset);
    const random = seeded(seed);
    const workers = seed % 2 === 0 ? [await startResolve(options(3)), await startResolve(options(5))] : [];
    for (const message of shuffled(messages, random)) {
      await sink(message);
      if (random() < 0.2) await resolveBatch(options(), 1 + Math.floor(random() * 9));
    }
    await resolveWaiting(options(1 + seed));
    for (const worker of workers) await worker.close();
    expect((await databaseDigest(home.database)).tables, `order ${seed}`).toEqual(wanted.tables);
  }
  await resolveAll(options());
  expect((await databaseDigest(home.database)).tables).toEqual(wanted.tables);
});

describe('merges and splits', () => {
  test('a claim that bridges two events makes them one, leaves an alias, and its retraction splits them again', async () => {
    const left = await page('left', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000'], {
      parties: [{ name: 'Nvidia', role: 'investor' }],
    });
    const right = await page('right', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000'], {
      parties: [{ name: 'CoreWeave', role: 'target' }],
    });
    await sink(left, right);
    await resolveWaiting(options());
    const apart = await events();
    expect(apart.map(({ claims }) => claims)).toEqual([1, 1]);
    const bridge = await page('bridge', '2026-01-11', ['Nvidia', 'CoreWeave', '2000000000']);
    await sink(bridge);
    await resolveWaiting(options());
    const merged = await events();
    expect(merged.map(({ claims, is_deleted: deleted }) => [claims, deleted])).toEqual([
      [3, false],
      [0, true],
    ]);
    expect(await query('select former_id, event_id from fact.event_alias')).toEqual([
      { former_id: merged[1]?.event_id, event_id: merged[0]?.event_id },
    ]);
    await sink(await extraction(archive, { page: 'bridge', revision: 2, outcome: 'gone' }));
    await resolveWaiting(options());
    expect(await events()).toEqual(apart);
    expect(await query('select from fact.event_alias')).toEqual([]);
  });

  test('an earlier report gives the event another id, and the former leads to it', async () => {
    await sink(await page('late', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000']));
    await resolveWaiting(options());
    const [former] = await events();
    await sink(await page('early', '2026-01-02', ['Nvidia', 'CoreWeave', '2000000000']));
    await resolveWaiting(options());
    const [now] = await events();
    expect(now?.claims).toBe(2);
    expect(await query('select former_id, event_id from fact.event_alias')).toEqual([
      { former_id: former?.event_id, event_id: now?.event_id },
    ]);
  });

  test('a fact that nothing asserts any more is a tombstone in fact.event, gone from its mart, told in changes', async () => {
    await sink(await page('a', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000']));
    await resolveWaiting(options());
    expect(await query('select from mart.deals')).toHaveLength(1);
    await sink(await extraction(archive, { page: 'a', revision: 2, outcome: 'gone' }));
    await resolveWaiting(options());
    expect((await events()).map(({ is_deleted: deleted }) => deleted)).toEqual([true]);
    expect(await query('select from mart.deals')).toEqual([]);
    expect(await query('select cursor::int, operation, is_deleted from mart.changes order by 1')).toEqual([
      { cursor: 1, operation: 'insert', is_deleted: false },
      { cursor: 2, operation: 'delete', is_deleted: true },
    ]);
  });

  test('what a generation no longer says goes when it becomes active, and comes back with the roll-back', async () => {
    const message = await page('a', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000']);
    await sink(message, { ...message, generation: 2, claims: [], outcome: 'empty' });
    await resolveWaiting(options());
    expect(await query('select from mart.deals')).toHaveLength(1);
    await home.database.pool.query('update ops.extractor set active_generation = 2');
    await resolveWaiting(options());
    expect(await query('select from mart.deals')).toHaveLength(0);
    await home.database.pool.query('update ops.extractor set active_generation = 1');
    await resolveWaiting(options());
    expect(await query('select from mart.deals')).toHaveLength(1);
  });

  test('a second pass changes nothing', async () => {
    await sink(...(await manyMessages()).slice(0, 10));
    await resolveWaiting(options());
    const before = await query('select xmin::text, event_id from fact.event order by 2');
    const counts = await resolveAll(options());
    expect(counts).toMatchObject({ inserted: 0, updated: 0, deleted: 0 });
    expect(await query('select xmin::text, event_id from fact.event order by 2')).toEqual(before);
  });
});

describe('while others work', () => {
  test('what is queued while a batch is resolved stays in the queue', async () => {
    await sink(await page('a', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000']));
    const other = await home.database.pool.connect();
    try {
      await other.query('begin');
      const late = await page('b', '2026-01-13', ['Nvidia', 'CoreWeave', '2000000000']);
      await writeExtractions(other, [late]);
      // The resolver neither waits for the open transaction nor takes its rows.
      expect(await resolveBatch(options(), 100)).toMatchObject({ outcome: 'resolved', claims: 1 });
      await other.query('commit');
    } finally {
      other.release();
    }
    await resolveWaiting(options());
    expect((await events()).filter(({ is_deleted: deleted }) => !deleted).map(({ claims }) => claims)).toEqual([2]);
  });

  test('a resolver that meets the locks of another gives its rows back', async () => {
    await sink(await page('a', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000']));
    const other = await home.database.pool.connect();
    try {
      await other.query('begin');
      await other.query('select pg_advisory_xact_lock($1, slot) from generate_series(0, 4095) slot', [0x6d77_7265]);
      expect(await resolveBatch(options(), 100)).toEqual({ outcome: 'busy' });
      await other.query('rollback');
    } finally {
      other.release();
    }
    expect(await resolveBatch(options(), 100)).toMatchObject({ outcome: 'resolved' });
  });

  test('a running stage finds what is queued, and survives the loss of its connection', async () => {
    const stage = await startResolve(options());
    try {
      await home.database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await sink(await page('a', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000']));
      await waitFor(async () => (await query('select from mart.deals')).length === 1);
    } finally {
      await stage.close();
    }
    expect(stage.counts().inserted).toBe(1);
  });
});

/** Forty pages about a few deals, with revisions that correct and retract. */
async function manyMessages(): Promise<ExtractionMessage[]> {
  const random = seeded(11);
  const pick = <Item>(items: readonly [Item, ...Item[]]) => items[Math.floor(random() * items.length)] ?? items[0];
  const messages: ExtractionMessage[] = [];
  for (let index = 0; index < 40; index += 1) {
    const parts = [
      pick(['Nvidia', 'Google', 'エヌビディア']),
      pick(['CoreWeave', 'Hut 8', 'Newcomer']),
      pick(['2000000000', '2050000000', '700000000']),
    ] as const;
    const more: Partial<Deal> = {
      status: pick(['rumoured', 'agreed', 'terminated']),
      polarity: random() < 0.1 ? 'denied' : 'affirmed',
    };
    const published = `2026-0${1 + (index % 4)}-${10 + (index % 9)}`;
    const message = await page(`m${index}`, published, parts, more);
    messages.push(
      random() < 0.3
        ? { ...message, claims: [...message.claims, dealClaim('Google', 'Nvidia', parts[2], more)] }
        : message,
    );
  }
  return messages;
}
