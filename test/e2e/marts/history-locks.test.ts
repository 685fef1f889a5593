// The feed of changes while transactions are open, and readers who stay long: nobody waits for them, nobody misses anything.
import type { PoolClient } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import type { Database } from '../../../platform/database/database.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { adoptRegistry } from '../../../resolve/queue-all.ts';
import { resolveBatch } from '../../../resolve/resolve-batch.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import { refreshMarts } from '../../../resolve/write-marts.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { dealExtraction, registry } from '../../contract/sink/fixtures.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';

let home: TestDatabase;
let archive: Archive;

beforeEach(async () => {
  home = await createTestDatabase({ max: 12 });
  archive = createPostgresArchive(home.database);
  await ensureRoles(home.database);
  await home.database.pool.query(`insert into ops.extractor values ('rules', 1)`);
  await adoptRegistry({ database: home.database, registry });
});
afterEach(async () => {
  await home.close();
});

async function sink(name: string): Promise<void> {
  const message = await dealExtraction(archive, { page: name, published: '2026-01-12', publisher: name }, [
    `Investor ${name}`,
    `Target ${name}`,
    '2000000000',
  ]);
  await home.database.transaction(async (client) => await writeExtractions(client, [message]));
}

type Held = {
  readonly database: Database;
  /** Settles when the transaction has come to the place where it is held. */
  readonly reached: Promise<void>;
  release(): void;
};

/** A database whose first transaction stops until it is released: before a statement of that name, or before its commit. */
function holding(place: string): Held {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const stop = async (): Promise<void> => {
    reached.resolve();
    await released.promise;
  };
  const watched = (client: PoolClient): PoolClient =>
    new Proxy(client, {
      get(target, property) {
        if (property !== 'query') return Reflect.get(target, property, target) as unknown;
        return async (...parameters: [{ name?: string }]) => {
          if (parameters[0].name === place) await stop();
          return await (target.query as (...all: unknown[]) => Promise<unknown>).apply(target, parameters);
        };
      },
    });
  const { database } = home;
  return {
    database: {
      ...database,
      pool: database.pool,
      transaction: async (work) =>
        await database.transaction(async (client) => {
          const result = await work(watched(client));
          if (place === 'commit') await stop();
          return result;
        }),
    },
    reached: reached.promise,
    release: () => released.resolve(),
  };
}

/** Follows the feed as a tool would: from its last cursor on. */
class Reader {
  readonly seen: number[] = [];
  async resume(): Promise<readonly number[]> {
    const { rows } = await home.database.pool.query<{ cursor: number }>(
      'select cursor::int as cursor from mart.changes where cursor > $1 order by cursor',
      [this.seen.at(-1) ?? 0],
    );
    this.seen.push(...rows.map(({ cursor }) => cursor));
    return this.seen;
  }
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const waitsForCounter = async (): Promise<boolean> => {
  const { rows } = await home.database.pool.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%take_cursors%'`,
  );
  return rows.length > 0;
};

describe('the feed of changes', () => {
  test('a transaction that is held before its offsets loses nothing: others commit, and it comes after them', async () => {
    const reader = new Reader();
    await sink('a');
    const held = holding('resolve_take_cursors');
    const first = resolveBatch({ database: held.database, registry }, 100);
    await held.reached;
    for (const name of ['b', 'c', 'd']) {
      await sink(name);
      expect(await resolveBatch({ database: home.database, registry }, 100)).toMatchObject({ outcome: 'resolved' });
      await reader.resume();
    }
    expect(reader.seen).toEqual(upTo(3));
    held.release();
    expect(await first).toMatchObject({ outcome: 'resolved' });
    expect(await reader.resume()).toEqual(upTo(4));
  });

  test('one that is held with its offsets in hand shows no gap: later ones wait for it, the sink does not', async () => {
    const reader = new Reader();
    await sink('a');
    const held = holding('commit');
    const first = resolveBatch({ database: held.database, registry }, 100);
    await held.reached;
    await sink('b');
    const second = resolveBatch({ database: home.database, registry }, 100);
    await waitFor(waitsForCounter);
    for (const name of ['c', 'd', 'e']) await sink(name);
    expect(await reader.resume()).toEqual([]);
    held.release();
    await Promise.all([first, second]);
    expect(await reader.resume()).toEqual(upTo(2));
    await resolveWaiting({ database: home.database, registry, log: testLog });
    expect(await reader.resume()).toEqual(upTo(5));
  });
});

describe('readers and refreshes', () => {
  test.each(['megawatch_analyst', 'megawatch_bi'])(
    'an hour-long transaction of %s blocks nobody and sees one state',
    async (role) => {
      await sink('a');
      await resolveWaiting({ database: home.database, registry, log: testLog });
      const analyst = await home.database.pool.connect();
      try {
        await analyst.query(`begin isolation level repeatable read; set local role ${role}`);
        const read = async () =>
          (
            await analyst.query<{
              n: number;
            }>(`select (select count(*) from mart.deals)::int + (select count(*) from mart.deals_history)::int
          + (select count(*) from mart.evidence)::int + (select count(*) from mart.changes)::int as n`)
          ).rows[0]?.n;
        const before = await read();
        for (const name of ['b', 'c']) {
          await sink(name);
          await resolveWaiting({ database: home.database, registry, log: testLog });
        }
        await refreshMarts(home.database, { always: true });
        expect((await home.database.pool.query('select from mart.deals')).rows).toHaveLength(3);
        expect(await read()).toBe(before);
      } finally {
        await analyst.query('rollback');
        analyst.release();
      }
    },
  );

  test('a refresh of the marts that has not ended leaves the sink and the readers alone', async () => {
    await sink('a');
    await resolveWaiting({ database: home.database, registry, log: testLog });
    const held = holding('commit');
    const refresh = refreshMarts(held.database, { always: true });
    await held.reached;
    for (const name of ['b', 'c']) await sink(name);
    expect((await home.database.pool.query('select from mart.deals')).rows).toHaveLength(1);
    held.release();
    await refresh;
    await resolveWaiting({ database: home.database, registry, log: testLog });
    expect((await home.database.pool.query('select from mart.deals')).rows).toHaveLength(3);
  });
});
