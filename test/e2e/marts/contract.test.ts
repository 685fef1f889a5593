// The contract of the marts: every mart and column that analysts may rely on is there, of an allowed type, readable by who may.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { adoptRegistry } from '../../../resolve/queue-all.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import { type Claim, factKinds } from '../../../schemas/claim.ts';
import { licenceClass } from '../../../serve/export/licences.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { extraction, dealClaim, registry } from '../../contract/sink/fixtures.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { martContract, martsWithHistory } from './mart-contract.ts';

let home: TestDatabase;
const allowed = 'all rights reserved is assumed; facts and short quotes only';
const page = async (archive: Archive, name: string, claims: readonly Claim[]) =>
  await extraction(archive, { page: name, claims, text: JSON.stringify(claims.map(({ evidence }) => evidence)) });

beforeAll(async () => {
  home = await createTestDatabase();
  await ensureRoles(home.database);
  const archive = createPostgresArchive(home.database);
  await query(`insert into ops.extractor values ('rules', 1)`);
  const examples: Claim[] = Object.values(factKinds).flatMap((kind) => [...kind.examples] as Claim[]);
  const messages = [
    { ...(await page(archive, 'all', examples)), licence: 'CC0-1.0' },
    { ...(await page(archive, 'open', [dealClaim('Nvidia', 'Google', '3000000000')])), licence: allowed },
    {
      ...(await page(archive, 'closed', [dealClaim('Google', 'CoreWeave', '9000000000')])),
      licence: 'for subscribers only',
    },
  ];
  await home.database.transaction((client) => writeExtractions(client, messages));
  await adoptRegistry({ database: home.database, registry });
  await resolveWaiting({ database: home.database, registry, log: testLog });
  await query(`insert into fact.share_group values ('g', 'G', 1, 1, now())`);
  await query(
    `insert into fact.share_definition values ('d', 'D', 'A sentence.', 'live', 'owner', 'g', 'commercial', 'in', 'in', 'world', 'it', now())`,
  );
  await query(
    `insert into fact.share_value (share_id, definition_id, year, as_of, value_kind, share_pct, vintage, n_facts, grade, recorded_at)
     values ('s', 'd', 2025, '2025', 'computed', 40, '2026-01', 3, 'C', now())`,
  );
});
afterAll(async () => {
  await home.close();
});

const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await home.database.pool.query<Row>(text, values)).rows;

async function as(role: string, text: string): Promise<Record<string, unknown>[]> {
  const client = await home.database.pool.connect();
  try {
    await client.query(`begin; set local role ${role}; set local search_path = mart`);
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test.each(Object.entries(martContract))('%s has what it promises', async (mart, { columns }) => {
  const rows = await query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [`mart.${mart}`],
  );
  const present = new Set(rows.map(({ name }) => name));
  expect(columns.filter((column) => !present.has(column))).toEqual([]);
});

test('no mart has a type that BI tools hide, nor a name that they quote', async () => {
  const wrong = await query(
    `select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'mart'::regnamespace and c.relkind in ('v', 'm', 'r', 'p') and a.attnum > 0 and not a.attisdropped
       and (a.attname !~ '^[a-z][a-z0-9_]*$' or c.relname !~ '^[a-z][a-z0-9_]*$' or format_type(a.atttypid, a.atttypmod) !~
         '^(text|integer|bigint|double precision|boolean|date|timestamp with time zone|numeric\\((1?\\d|2[0-8]),\\d+\\))$')`,
  );
  expect(wrong).toEqual([]);
});

test.each(['megawatch_analyst', 'megawatch_bi'])('%s reads every mart', async (role) => {
  const marts = await query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'mart'::regnamespace and relkind in ('v', 'm', 'r', 'p')`,
  );
  expect(marts.length).toBeGreaterThan(80);
  for (const { name } of marts) await as(role, `select * from ${name} limit 1`);
});

describe.each(martsWithHistory)('%s through time', (mart) => {
  test('as of now is the mart, for tools by the history', async () => {
    expect(await as('megawatch_bi', `select * from ${mart}_as_of(now())`)).toEqual(
      await as('megawatch_bi', `select * from ${mart}`),
    );
    expect(await as('megawatch_bi', `select * from ${mart}_as_of(0)`)).toEqual([]);
    await as('megawatch_bi', `select known_from, known_to from ${mart}_history`);
  });

  test('nobody knows the future', async () => {
    await expect(as('megawatch_bi', `select * from ${mart}_as_of(now() + interval '1 day')`)).rejects.toThrow(
      /nobody knows yet/,
    );
    await expect(as('megawatch_bi', `select * from ${mart}_as_of(999999999)`)).rejects.toThrow(/no change offset/);
  });
});

test('a share that was replaced is in its history, and as of then it is the latest', async () => {
  const [before] = await query<{ at: string }>(`select clock_timestamp()::text as at`);
  await query(`update fact.share_value set recorded_at = now()`);
  expect(await query(`select from mart.big_tech_share_history`)).toHaveLength(1);
  await query(`update fact.share_value set share_pct = 41, recorded_at = now()`);
  const history = `select share_pct::float8 as pct, is_latest, known_to is null as stands from mart.big_tech_share_history order by known_from`;
  expect(await query(history)).toEqual([
    { pct: 40, is_latest: false, stands: false },
    { pct: 41, is_latest: true, stands: true },
  ]);
  expect(
    await query(
      `select share_pct::float8 as pct, is_latest from mart.big_tech_share_as_of('${before?.at ?? ''}'::timestamptz)`,
    ),
  ).toEqual([{ pct: 40, is_latest: true }]);
  await query(`delete from fact.share_value`);
  expect(await query(`select from mart.big_tech_share_history where known_to is null`)).toEqual([]);
  expect(await query(`select from mart.big_tech_share_history`)).toHaveLength(2);
});

describe('what may be shown to anyone', () => {
  const unknown = [
    '',
    'all rights reserved',
    'for subscribers only',
    'CC0-1.0 or not',
    `${allowed}; no redistribution`,
    'CC0-1x0',
  ];

  test('is the same as what may be exported, licence by licence and for facts of several documents', async () => {
    const single = [
      ...new Set([
        ...(await loadCatalog()).map(({ licence }) => licence),
        'CC0-1.0',
        'figures cited, see best_url',
        ...unknown,
      ]),
    ];
    const joined = single.flatMap((one, index) => (index % 3 === 0 ? single.map((other) => `${one}; ${other}`) : []));
    const asked = [...single, ...joined];
    const rows = await query<{ licence: string; may: boolean }>(
      'select licence, fact.may_redistribute(licence) as may from unnest($1::text[]) licence',
      [asked],
    );
    expect(rows).toEqual(asked.map((licence) => ({ licence, may: licenceClass(licence) !== 'none' })));
    expect(rows.filter(({ licence, may }) => may && unknown.includes(licence))).toEqual([]);
    expect(await query('select fact.may_redistribute(null) as may')).toEqual([{ may: false }]);
  });

  test('rows whose licence forbids it are left out, with all that hangs on them', async () => {
    const count = async (mart: string): Promise<number> =>
      Number((await query<{ n: string }>(`select count(*) as n from mart.${mart}`))[0]?.n);
    expect((await count('deals')) - (await count('deals_public'))).toBe(1);
    expect((await count('deal_parties')) - (await count('deal_parties_public'))).toBe(2);
    expect((await count('documents')) - (await count('documents_public'))).toBe(1);
    expect((await count('evidence')) - (await count('evidence_public'))).toBe(2);
    expect(
      await query(
        `select from mart.deals_public where counterparty_company = 'CoreWeave' and primary_company = 'Google'`,
      ),
    ).toEqual([]);
  });

  test('its role reads the public views and nothing else', async () => {
    const marts = await query<{ name: string; open: boolean }>(
      `select relname as name, relname ~ '_public$' as open from pg_class
       where relnamespace = 'mart'::regnamespace and relkind in ('v', 'm', 'r', 'p')`,
    );
    expect(marts.filter(({ open }) => open).length).toBeGreaterThan(35);
    for (const { name, open } of marts) {
      const reading = as('megawatch_bi_public', `select * from ${name} limit 1`);
      if (open) await reading;
      else await expect(reading, name).rejects.toThrow(/permission denied/);
    }
    for (const text of [
      'select * from fact.event',
      'select * from ops.run',
      'select * from deals_as_of(now())',
      'select * from big_tech_share_as_of(now())',
      `insert into dim_date_public (date_id) values ('x')`,
    ]) {
      await expect(as('megawatch_bi_public', text), text).rejects.toThrow(/permission denied|read-only/);
    }
  });

  test('a mart of tomorrow is closed to it until it has a public view', async () => {
    const name = `later_${randomBytes(3).toString('hex')}`;
    await query(`create view mart.${name} as select 'x'::text as later_id, null::text as licence`);
    await ensureRoles(home.database);
    await expect(as('megawatch_bi_public', `select * from ${name}`)).rejects.toThrow(/permission denied/);
    await query('select fact.shape_public_marts()');
    await ensureRoles(home.database);
    expect(await as('megawatch_bi_public', `select * from ${name}_public`)).toEqual([]);
    await query(`drop view mart.${name} cascade`);
  });
});
