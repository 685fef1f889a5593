import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  getTableConfig,
  integer,
  json,
  jsonb,
  numeric,
  type PgTable,
  pgSchema,
  primaryKey,
  serial,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkUpsert } from '../../../platform/database/bulk-upsert.ts';
import { writableColumns } from '../../../platform/database/upsert-statement.ts';
import { allTables } from '../../support/all-tables.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });
const schema = pgSchema('trial');

const ddl = `
create schema trial;
create table trial.plain (
  region text not null, number integer not null, version integer not null, name text, amount numeric, big bigint,
  ratio double precision, flag boolean, fields jsonb, raw_json json, body bytea, seen timestamptz,
  recorded_at timestamptz not null, updated_at timestamptz, primary key (region, number));
create table trial.listed (id text primary key, tags text[], numbers integer[], grid integer[][], body bytea, fields jsonb, big bigint);
create table trial.defaulted (id text primary key, "select" text not null default 'none', serial serial, doubled integer generated always as (length(id) * 2) stored);
create table trial.keys_only (a text, b text, primary key (a, b));
create table trial.checked (id text primary key, amount integer check (amount > 0));`;

const plain = schema.table(
  'plain',
  {
    region: text('region').notNull(),
    number: integer('number').notNull(),
    version: integer('version').notNull(),
    name: text('name'),
    amount: numeric('amount'),
    big: bigint('big', { mode: 'bigint' }),
    ratio: doublePrecision('ratio'),
    flag: boolean('flag'),
    fields: jsonb('fields'),
    rawJson: json('raw_json'),
    body: bytea('body'),
    seen: timestamp('seen', { withTimezone: true, mode: 'string' }),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.region, table.number] })],
);
const listed = schema.table('listed', {
  id: text('id').primaryKey(),
  tags: text('tags').array(),
  numbers: integer('numbers').array(),
  grid: integer('grid').array().array(),
  body: bytea('body'),
  fields: jsonb('fields'),
  big: bigint('big', { mode: 'bigint' }),
});
const defaulted = schema.table('defaulted', {
  id: text('id').primaryKey(),
  select: text('select').notNull().default('none'),
  serial: serial('serial'),
  doubled: integer('doubled').generatedAlwaysAs(sql`length(id) * 2`),
});
const keysOnly = schema.table('keys_only', { a: text('a').notNull(), b: text('b').notNull() }, (table) => [
  primaryKey({ columns: [table.a, table.b] }),
]);
const checked = schema.table('checked', { id: text('id').primaryKey(), amount: integer('amount') });

const at = '2026-02-06T00:00:00+00:00';
type Plain = typeof plain.$inferInsert;
const row = (number: number, more: Partial<Plain> = {}): Plain => ({
  region: 'eu',
  number,
  version: 1,
  recordedAt: at,
  ...more,
});

describe('bulkUpsert', () => {
  let test: TestDatabase;
  const pool = () => test.database.pool;
  const read = async (query: string) => (await pool().query<Record<string, unknown>>(query)).rows;

  beforeAll(async () => {
    test = await createTestDatabase();
    await pool().query(ddl);
  });
  afterAll(() => test.close());
  beforeEach(() => pool().query('truncate trial.plain, trial.listed, trial.defaulted, trial.keys_only, trial.checked'));

  it('writes nothing for no rows, new rows once, and unchanged rows not at all', async () => {
    expect(await bulkUpsert(pool(), plain, [])).toEqual({ written: 0 });
    const rows = Array.from({ length: 3000 }, (_, number) =>
      row(number, { name: `n${number}`, fields: { a: [number] } }),
    );
    expect(await bulkUpsert(pool(), plain, rows)).toEqual({ written: 3000 });
    expect(await bulkUpsert(pool(), plain, rows)).toEqual({ written: 0 });
    const changed = rows.map((each) => (each.number % 1000 === 7 ? { ...each, fields: { a: [0] } } : each));
    expect(await bulkUpsert(pool(), plain, changed)).toEqual({ written: 3 });
  });

  it('takes every type there and back', async () => {
    const body = new Uint8Array([0, 1, 92, 120, 255, 34]);
    const full = row(1, {
      name: `it's "a" {b}, \\n \t back\\slash 你好 😀 NULL`,
      amount: '12345678901234567890.123456789',
      big: 9_007_199_254_740_993n,
      ratio: 0.1,
      flag: false,
      fields: { text: 'a "quoted" \\u0041 \n 😀', list: [1, null, { deep: true }], empty: '' },
      rawJson: { kept: 'as text' },
      body,
      seen: '2026-02-06T12:34:56.789012+00:00',
    });
    await bulkUpsert(pool(), plain, [full, row(2), row(3, { name: 'NULL' }), row(4, { name: '' })]);
    const [found] = await read(
      `select *, amount::text, big::text, seen = '${full.seen}' as same from trial.plain where number = 1`,
    );
    expect(found).toMatchObject({
      name: full.name,
      amount: full.amount,
      big: '9007199254740993',
      ratio: 0.1,
      flag: false,
      same: true,
    });
    expect(found?.['fields']).toEqual(full.fields);
    expect(found?.['raw_json']).toEqual(full.rawJson);
    expect(new Uint8Array(found?.['body'] as Buffer)).toEqual(body);
    expect(await read('select name from trial.plain where number > 1 order by number')).toEqual([
      { name: null },
      { name: 'NULL' },
      { name: '' },
    ]);
    expect(await bulkUpsert(pool(), plain, [full])).toEqual({ written: 0 });
  });

  it('takes array columns, which unnest would flatten', async () => {
    const first = {
      id: 'a',
      tags: ['x,y', '"', '{', null as unknown as string],
      numbers: [1, 2],
      grid: [
        [1, 2],
        [3, 4],
      ],
    };
    const second = {
      id: 'b',
      tags: [],
      numbers: null,
      body: new Uint8Array([1, 0]),
      fields: ['not', 'an array column'],
      big: 5n,
    };
    expect(await bulkUpsert(pool(), listed, [first, second])).toEqual({ written: 2 });
    expect(await bulkUpsert(pool(), listed, [first, second])).toEqual({ written: 0 });
    const [a, b] = await read('select * from trial.listed order by id');
    expect(a).toMatchObject({ tags: first.tags, numbers: [1, 2], grid: first.grid, fields: null });
    expect(b).toMatchObject({ tags: [], numbers: null, fields: second.fields, big: '5' });
    expect(new Uint8Array(b?.['body'] as Buffer)).toEqual(second.body);
  });

  it('lets the newest row of a key win inside one batch, wherever it stands, and takes keys that only look alike', async () => {
    const rows = [
      row(1, { version: 3, name: 'newest' }),
      row(1, { version: 2 }),
      row(1, { version: 3, name: 'last of the newest' }),
    ];
    await bulkUpsert(pool(), plain, rows, { guard: ['version'] });
    expect(await read('select version, name from trial.plain')).toEqual([{ version: 3, name: 'last of the newest' }]);
    const pairs = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['', 'abc'],
      ['abc', ''],
    ].map(([a = '', b = '']) => ({ a, b }));
    expect(await bulkUpsert(pool(), keysOnly, pairs)).toEqual({ written: 4 });
  });

  it('takes a key whose equality only Postgres knows', async () => {
    await pool().query(
      'create table trial.exact (amount numeric primary key, version timestamptz not null, name text)',
    );
    const exact = schema.table('exact', {
      amount: numeric('amount').primaryKey(),
      version: timestamp('version', { withTimezone: true, mode: 'string' }).notNull(),
      name: text('name'),
    });
    const rows = [
      { amount: '1.0', version: '2026-01-02T00:00:00+02:00', name: 'later, though written smaller' },
      { amount: '1', version: '2026-01-01T21:00:00+00:00', name: 'earlier' },
    ];
    expect(await bulkUpsert(pool(), exact, rows, { guard: ['version'] })).toEqual({ written: 1 });
    expect(await read('select name from trial.exact')).toEqual([{ name: 'later, though written smaller' }]);
  });

  it('writes all of many rows inside a transaction or none', async () => {
    const rows = Array.from({ length: 3500 }, (_, number) => row(number, { name: `${number}` }));
    const written = await test.database.transaction((client) => bulkUpsert(client, plain, rows));
    expect(written).toEqual({ written: 3500 });
    const bad = rows.map((each) => ({ ...each, name: 'new', amount: each.number === 3499 ? 'much' : '1' }));
    await expect(test.database.transaction((client) => bulkUpsert(client, plain, bad))).rejects.toMatchObject({
      code: 'ROW_INVALID',
    });
    await expect(bulkUpsert(pool(), plain, bad)).rejects.toMatchObject({ code: 'ROW_INVALID' });
    expect(await read(`select count(*)::int from trial.plain where name = 'new'`)).toEqual([{ count: 0 }]);
  });

  it('lets the last row of a key win inside one batch', async () => {
    const rows = [row(1, { name: 'first' }), row(2, { name: 'other' }), row(1, { name: 'last' })];
    expect(await bulkUpsert(pool(), plain, rows)).toEqual({ written: 2 });
    expect(await read('select name from trial.plain where number = 1')).toEqual([{ name: 'last' }]);
  });

  it('never lets an older version win, and takes an equal one', async () => {
    const guarded = { guard: ['version'] } as const;
    await bulkUpsert(pool(), plain, [row(1, { version: 5, name: 'five' })], guarded);
    expect(await bulkUpsert(pool(), plain, [row(1, { version: 4, name: 'four' })], guarded)).toEqual({ written: 0 });
    expect(await bulkUpsert(pool(), plain, [row(1, { version: 5, name: 'mended' })], guarded)).toEqual({ written: 1 });
    expect(await read('select version, name from trial.plain')).toEqual([{ version: 5, name: 'mended' }]);
  });

  it('keeps the first recorded time, and takes a new updated time only beside a change', async () => {
    const later = '2027-01-01T00:00:00+00:00';
    await bulkUpsert(pool(), plain, [row(1, { name: 'a', updatedAt: at })]);
    expect(await bulkUpsert(pool(), plain, [row(1, { name: 'a', recordedAt: later, updatedAt: later })])).toEqual({
      written: 0,
    });
    await bulkUpsert(pool(), plain, [row(1, { name: 'b', recordedAt: later, updatedAt: later })]);
    expect(
      await read(`select recorded_at = '${at}' as first, updated_at = '${later}' as moved from trial.plain`),
    ).toEqual([{ first: true, moved: true }]);
  });

  it('leaves rows alone that are there when told to', async () => {
    await bulkUpsert(pool(), plain, [row(1, { name: 'a' })]);
    expect(await bulkUpsert(pool(), plain, [row(1, { name: 'b' }), row(2)], { doNothing: true })).toEqual({
      written: 1,
    });
    expect(await bulkUpsert(pool(), keysOnly, [{ a: '1', b: '2' }])).toEqual({ written: 1 });
    expect(
      await bulkUpsert(pool(), keysOnly, [
        { a: '1', b: '2' },
        { a: '1', b: '3' },
      ]),
    ).toEqual({ written: 1 });
  });

  it('leaves defaults and generated columns to Postgres, and refuses a half-given default', async () => {
    await bulkUpsert(pool(), defaulted, [{ id: 'abc' }, { id: 'de' }]);
    expect(await read('select id, "select", doubled from trial.defaulted order by id')).toEqual([
      { id: 'abc', select: 'none', doubled: 6 },
      { id: 'de', select: 'none', doubled: 4 },
    ]);
    await bulkUpsert(pool(), defaulted, [{ id: 'abc', select: 'given' }]);
    expect(await read(`select "select" from trial.defaulted where id = 'abc'`)).toEqual([{ select: 'given' }]);
    await expect(bulkUpsert(pool(), defaulted, [{ id: 'x' }, { id: 'y', select: 'z' }])).rejects.toThrow(TypeError);
  });

  it.each([
    ['NUL in text', row(1, { name: 'a\0b' })],
    ['a lone surrogate in text', row(1, { name: 'a\ud800b' })],
    ['NUL in JSON', row(1, { fields: { text: 'a\0b' } })],
    ['a lone surrogate in a key of JSON', row(1, { fields: { '\udfff': 1 } })],
  ])('refuses %s as the input’s fault, naming the column', async (_, bad) => {
    const refusal = {
      name: 'PermanentError',
      code: 'TEXT_INVALID',
      details: { column: bad.name ? 'name' : 'fields' },
    };
    await expect(bulkUpsert(pool(), plain, [row(0), bad])).rejects.toMatchObject(refusal);
    expect(await read('select 1 from trial.plain')).toEqual([]);
  });

  it('takes text that only looks like an escape', async () => {
    const fields = { text: '\\u0000 \\ud800 \\\\u0000' };
    await bulkUpsert(pool(), plain, [row(1, { name: '\\u0000', fields })]);
    expect(await read('select name, fields from trial.plain')).toEqual([{ name: '\\u0000', fields }]);
  });

  it('refuses NUL in an array column', async () => {
    await expect(bulkUpsert(pool(), listed, [{ id: 'a', tags: ['a\0'] }])).rejects.toMatchObject({
      code: 'TEXT_INVALID',
    });
  });

  it('calls a row that breaks a constraint or a type the row’s fault', async () => {
    const refusal = { name: 'PermanentError', code: 'ROW_INVALID' };
    await expect(bulkUpsert(pool(), checked, [{ id: 'a', amount: -1 }])).rejects.toMatchObject(refusal);
    await expect(bulkUpsert(pool(), plain, [row(1, { seen: 'yesterday-ish' })])).rejects.toMatchObject(refusal);
    await expect(bulkUpsert(pool(), plain, [row(1, { amount: '1e400000' })])).rejects.toMatchObject(refusal);
  });

  it('writes overlapping batches from eight connections at once without a deadlock', async () => {
    const numbers = Array.from({ length: 400 }, (_, number) => number);
    const writers = Array.from({ length: 8 }, (_, writer) =>
      test.database.transaction(async (client) => {
        const shuffled = numbers.toSorted(
          (a, b) => ((a * 7919 + writer * 104_729) % 401) - ((b * 7919 + writer * 104_729) % 401),
        );
        await bulkUpsert(
          client,
          plain,
          shuffled.map((number) => row(number, { name: `w${writer}` })),
        );
      }),
    );
    await Promise.all(writers);
    expect(await read('select count(*)::int, count(distinct name)::int as names from trial.plain')).toEqual([
      { count: 400, names: 1 },
    ]);
  });

  it('equals a map from keys to their last rows, whatever the batches (property)', async () => {
    const value = fc.record({
      region: fc.constantFrom('eu', 'us', 'ä'),
      number: fc.integer({ min: 0, max: 5 }),
      version: fc.integer({ min: 0, max: 3 }),
      name: fc.option(
        fc.string({ unit: 'binary', maxLength: 6 }).filter((name) => name.isWellFormed() && !name.includes('\0')),
      ),
      fields: fc.option(
        fc
          .jsonValue({ maxDepth: 2 })
          .filter((json) => json !== null && !/\\u(?:0000|d[89a-f])/i.test(JSON.stringify(json))),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 12 }), { maxLength: 4 }), async (batches) => {
        await pool().query('truncate trial.plain');
        const model = new Map<string, { version: number; name: string | null; fields: unknown }>();
        for (const batch of batches) {
          await bulkUpsert(
            pool(),
            plain,
            batch.map((each) => ({ ...each, recordedAt: at })),
            { guard: ['version'] },
          );
          for (const { region, number, ...rest } of batch) {
            const key = `${region}/${number}`;
            if (rest.version >= (model.get(key)?.version ?? 0)) model.set(key, rest);
          }
        }
        const found = await read(`select region || '/' || number as key, version, name, fields from trial.plain`);
        expect(new Map(found.map(({ key, ...rest }) => [key, rest]))).toEqual(
          new Map(
            [...model].map(([key, rest]) => [
              key,
              { ...rest, fields: rest.fields === null ? null : (JSON.parse(JSON.stringify(rest.fields)) as unknown) },
            ]),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('bulkUpsert on every table of the schema', async () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.close());

  const tables = (await allTables()).filter(([, table]) => hasGivenKey(table));

  it.each(tables)('%s: writes, leaves alone, writes the changed', async (_, table) => {
    const columns = writableColumns(table);
    const { pool } = test.database;
    const make = (seed: number): Record<string, unknown> =>
      Object.fromEntries(
        columns.map(({ property, name, column }) => [property, sample(name, column.getSQLType(), seed)]),
      );
    const rows = Array.from({ length: 40 }, (_, seed) => make(seed + 1));
    expect(await bulkUpsert(pool, table, rows)).toEqual({ written: 40 });
    expect(await bulkUpsert(pool, table, rows)).toEqual({ written: 0 });
    expect(await bulkUpsert(pool, table, [...rows, make(41)])).toEqual({ written: 1 });
  });
});

/** A key that Postgres generates cannot be what two rows have in common. */
function hasGivenKey(table: PgTable): boolean {
  const { primaryKeys, columns } = getTableConfig(table);
  const key = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  const writable = writableColumns(table).map(({ name }) => name);
  return key.length > 0 && key.every(({ name }) => writable.includes(name));
}

/** A value that the checks of our tables accept; different seeds give different keys. */
function sample(name: string, type: string, seed: number): unknown {
  const closed: Readonly<Record<string, unknown>> = {
    encoding: 'plain',
    role: 'document',
    state: 'due',
    operation: 'insert',
    tier: 3,
    best_tier: 3,
    confidence: 0.5,
    superseded_at: null,
  };
  if (name in closed) return closed[name];
  if (name === 'outcome') return 'gone';
  if (name === 'accession') return `0001000000-26-${String(seed).padStart(6, '0')}`;
  if (type === 'text') return `${name} ${seed}`;
  if (type === 'bigint') return BigInt(seed);
  if (type === 'boolean') return seed % 2 === 0;
  if (type === 'jsonb') return { seed };
  if (type === 'bytea') return new Uint8Array([seed]);
  if (type.startsWith('timestamp')) return new Date(Date.UTC(2026, 0, seed)).toISOString();
  if (type === 'date') return '2026-01-01';
  return seed;
}
