// Time: what a mart said at any change offset or moment, what is retracted with its source, and rows that nobody changed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { resolveAll, resolveWaiting } from '../../../resolve/run-resolve.ts';
import { factKinds } from '../../../schemas/claim.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import { contentHash } from '../../../schemas/ids.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { dealExtraction, extraction, registry } from '../../contract/sink/fixtures.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { createFactDatabase } from '../../support/fact-database.ts';
import { seeded } from '../../unit/resolve/fixtures.ts';

let home: TestDatabase;
let archive: Archive;

beforeEach(async () => {
  ({ home, archive } = await createFactDatabase(registry));
});
afterEach(async () => {
  await home.close();
});

type Row = Record<string, unknown>;
const query = async (text: string, values: unknown[] = []): Promise<Row[]> =>
  (await home.database.pool.query<Row>(text, values)).rows;
const resolve = async () => await resolveWaiting({ database: home.database, registry, log: testLog });
const newest = async (): Promise<number> =>
  Number((await query('select last_cursor::int as at from ops.change_counter'))[0]?.['at']);
const nvidia = ['Nvidia', 'CoreWeave', '2000000000'] as const;

/** Sinks and resolves the messages; gives the newest change offset. */
async function tell(...messages: ExtractionMessage[]): Promise<number> {
  await home.database.transaction(async (client) => await writeExtractions(client, messages));
  await resolve();
  return await newest();
}

/** Each page in words of its own: the same text twice would be one source. */
const page = async (
  name: string,
  parts: readonly [string, string, string],
  revision = 1,
  more: Partial<Deal> = {},
) => ({
  ...(await dealExtraction(
    archive,
    { page: name, revision, published: `2026-01-1${'abc'.indexOf(name)}`, publisher: `Outlet ${name}` },
    parts,
    more,
  )),
  textHash: contentHash(`${name} ${revision}`),
});

async function asBi<T>(work: (read: (text: string) => Promise<Row[]>) => Promise<T>): Promise<T> {
  await ensureRoles(home.database);
  const client = await home.database.pool.connect();
  try {
    await client.query('begin; set local role megawatch_bi');
    return await work(async (text) => (await client.query<Row>(text)).rows);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const amounts = (source: string) => `select equity_invested_usd::bigint::text as usd from ${source} order by 1`;

describe('as of', () => {
  test('an offset and a moment give back what the mart said then, as role bi', async () => {
    const first = await tell(await page('a', nvidia));
    const [{ at } = { at: '' }] = await query('select clock_timestamp()::text as at');
    const second = await tell(await page('a', ['Nvidia', 'CoreWeave', '2600000000'], 2));
    expect(second).toBeGreaterThan(first);
    await asBi(async (read) => {
      expect(await read(amounts('mart.deals'))).toEqual([{ usd: '2600000000' }]);
      expect(await read(amounts(`mart.deals_as_of(${first})`))).toEqual([{ usd: '2000000000' }]);
      expect(await read(amounts(`mart.deals_as_of('${String(at)}'::timestamptz)`))).toEqual([{ usd: '2000000000' }]);
      expect(await read(amounts(`mart.deals_as_of(${second})`))).toEqual([{ usd: '2600000000' }]);
      expect(await read(amounts('mart.deals_as_of(0)'))).toEqual([]);
      // One row of history for each, meeting at the moment of the change.
      const rows = await read(
        'select known_from, known_to, known_from_cursor::int as since from mart.deals_history order by 1',
      );
      expect(rows.map(({ since }) => since)).toEqual([first, second]);
      expect(rows[0]?.['known_to']).toEqual(rows[1]?.['known_from']);
      expect(rows[1]?.['known_to']).toBeNull();
    });
  });

  test('what lies beyond the newest is refused, with the newest in the message', async () => {
    const last = await tell(await page('a', nvidia));
    await expect(query(`select * from mart.deals_as_of(${last + 1})`)).rejects.toThrow(
      `there is no change offset ${last + 1} yet: the newest is ${last}`,
    );
    await expect(query('select * from mart.deals_as_of(-1)')).rejects.toThrow(/no change offset -1/);
    for (const mart of ['deals', 'capacity', 'opposition_events', 'share_sales']) {
      await expect(query(`select * from mart.${mart}_as_of(now() + interval '1 minute')`), mart).rejects.toThrow(
        /nobody knows yet/,
      );
      await expect(query(`select * from mart.${mart}_as_of(${last + 1})`), mart).rejects.toThrow(/no change offset/);
    }
  });

  test('every mart gives back each state that it has been in, whatever came, was corrected and went', async () => {
    const marts = (await query('select mart, has_history from fact.mart_table where is_shown order by 1')).map(
      (row) => ({
        mart: String(row['mart']),
        hasHistory: row['has_history'] === true,
      }),
    );
    const kept = marts.filter(({ hasHistory }) => hasHistory).map(({ mart }) => mart);
    const content = async (source: string): Promise<string> =>
      String(
        (await query(`select coalesce(string_agg(t::text, e'\\n' order by t::text), '') as all from ${source} t`))[0]?.[
          'all'
        ],
      );
    const states: { cursor: number; content: Map<string, string> }[] = [];
    const random = seeded(5);
    const revisions = new Map<number, number>();
    for (let step = 0; step < 30; step += 1) {
      const number = Math.floor(random() * 9);
      const revision = (revisions.get(number) ?? 0) + 1;
      revisions.set(number, revision);
      await tell(await anyPage(number, revision, random));
      const held = new Map<string, string>();
      for (const mart of kept) held.set(mart, await content(`mart.${mart}`));
      states.push({ cursor: await newest(), content: held });
    }
    expect(states.at(-1)?.cursor).toBeGreaterThan(40);
    for (const { cursor, content: held } of states) {
      for (const mart of kept)
        expect(await content(`mart.${mart}_as_of(${cursor})`), `${mart} ${cursor}`).toBe(held.get(mart));
    }
    // What stands in the tables is what the definitions say, and recomputing it all writes nothing.
    for (const { mart } of marts) {
      const listed = (
        await query(
          `select string_agg(quote_ident(attname), ', ') as list from pg_attribute
           where attrelid = $1::regclass and attnum > 0 and attname <> 'updated_at'`,
          [`mart.${mart}`],
        )
      )[0]?.['list'];
      const columns = String(listed);
      const differing = await query(
        `(select ${columns} from fact.${mart}_row except select ${columns} from mart.${mart})
         union all (select ${columns} from mart.${mart} except select ${columns} from fact.${mart}_row)`,
      );
      expect(differing, mart).toEqual([]);
    }
    const before = await newest();
    await resolveAll({ database: home.database, registry, log: testLog });
    expect(await newest()).toBe(before);
  });
});

/** A page about one of a few deals, disputes and sites; a third of its revisions retract what it said. */
async function anyPage(number: number, revision: number, random: () => number): Promise<ExtractionMessage> {
  const told = { page: `p${number}`, revision, published: `2026-01-1${number}`, publisher: `Outlet ${number}` };
  if (revision > 1 && random() < 0.3) return await extraction(archive, { ...told, outcome: 'gone' });
  const [capacity] = factKinds.capacity.examples;
  const [opposition] = factKinds.opposition.examples;
  const base = await dealExtraction(
    archive,
    told,
    [random() < 0.5 ? 'Nvidia' : 'Google', 'CoreWeave', random() < 0.5 ? '2000000000' : '700000000'],
    {
      status: random() < 0.3 ? 'terminated' : 'agreed',
    },
  );
  return {
    ...base,
    claims: [
      ...base.claims,
      { ...capacity, mw: random() < 0.5 ? 245 : 300 },
      {
        ...opposition,
        groups: random() < 0.5 ? ['Neighbors'] : [],
        action: random() < 0.5 ? 'zoning_denial' : 'lawsuit',
      },
    ],
  };
}

describe('retraction', () => {
  test('a source that is gone takes with it what rests on it alone; the row stays in history, a tombstone in changes', async () => {
    const both = await tell(
      await page('a', nvidia),
      await page('b', nvidia),
      await page('c', ['Google', 'Hut 8', '700000000']),
    );
    expect(await query('select from mart.deals')).toHaveLength(2);
    const after = await tell(
      await extraction(archive, { page: 'b', revision: 2, outcome: 'gone' }),
      await extraction(archive, { page: 'c', revision: 2, outcome: 'gone' }),
    );
    expect(await query('select primary_company_id, source_count from mart.deals')).toEqual([
      { primary_company_id: 'nvidia', source_count: 1 },
    ]);
    expect(await query(`select from mart.deal_parties where company_id in ('google', 'hut-8')`)).toEqual([]);
    expect(
      await query(
        `select primary_company_id, known_to_cursor is null as stands from mart.deals_history where primary_company_id = 'google'`,
      ),
    ).toEqual([{ primary_company_id: 'google', stands: false }]);
    expect(await query(`select primary_company_id from mart.deals_as_of(${both}) order by 1`)).toHaveLength(2);
    const told = await query(
      'select operation, is_deleted, id = (select deal_id from mart.deals_history where primary_company_id = $1 limit 1) as google from mart.changes where cursor > $2 order by cursor',
      ['google', both],
    );
    expect(told).toHaveLength(after - both);
    expect(told).toContainEqual({ operation: 'delete', is_deleted: true, google: true });
    expect(told).toContainEqual({ operation: 'update', is_deleted: false, google: false });
  });

  test('a corrected revision retracts what it no longer says', async () => {
    const message = await page('a', nvidia);
    const [capacity] = factKinds.capacity.examples;
    await tell({ ...message, claims: [...message.claims, capacity] });
    expect(await query('select from mart.capacity')).toHaveLength(1);
    await tell({ ...message, revision: 2 });
    expect(await query('select from mart.capacity')).toEqual([]);
    expect(await query('select from mart.capacity_history where known_to is not null')).toHaveLength(1);
    expect(await query('select from mart.deals')).toHaveLength(1);
  });
});

describe('what did not change', () => {
  test('has no new version: neither a second pass nor a second report of the same', async () => {
    await tell(await page('a', nvidia));
    const written = async () => await query('select xmin::text, ctid::text from fact.deal_parties_now order by 2');
    const before = await written();
    await resolveAll({ database: home.database, registry, log: testLog });
    await tell(await page('b', nvidia));
    // The deal has a source more, its parties are who they were.
    expect(await query('select source_count from mart.deals_history order by 1')).toEqual([
      { source_count: 1 },
      { source_count: 2 },
    ]);
    expect(await written()).toEqual(before);
  });

  test('a rate of exchange that comes later changes the rows that it concerns, as changes of their facts', async () => {
    const inEuro: Partial<Deal> = { date: '2026-01-10' };
    const message = await page('a', ['Google', 'Hut 8', '700000000'], 1, inEuro);
    const euro = JSON.parse(JSON.stringify(message).replaceAll('"USD"', '"EUR"')) as ExtractionMessage;
    const before = await tell(euro, await page('b', nvidia));
    expect(
      await query(`select equity_invested_usd as usd from mart.deals where primary_company_id = 'google'`),
    ).toEqual([{ usd: null }]);
    await query(`insert into fact.fx_rate values ('EUR', '2026-01-09', 1.25, 'test')`);
    await resolve();
    expect(
      await query(
        `select equity_invested_usd::bigint::text as usd from mart.deals where primary_company_id = 'google'`,
      ),
    ).toEqual([{ usd: '875000000' }]);
    expect(await query('select distinct operation, kind from mart.changes where cursor > $1', [before])).toEqual([
      { operation: 'update', kind: 'deal' },
    ]);
    expect(await query('select count(*)::int as n from mart.deals_history')).toEqual([{ n: 3 }]);
    // Nothing more to do.
    const after = await newest();
    await resolve();
    expect(await newest()).toBe(after);
  });
});
