// Exports of marts: every value as it is, in each format; what may not leave stays and is counted; half of one never stays.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { folderTarget } from '../../../serve/export/export-target.ts';
import type { ExportManifest } from '../../../serve/export/manifest.ts';
import { licenceClass } from '../../../serve/export/licences.ts';
import { licenceOf, readMarts } from '../../../serve/export/mart-catalog.ts';
import { rowsPerGroup } from '../../../serve/export/parquet-encoder.ts';
import { type ExportOptions, runExport } from '../../../serve/export/run-export.ts';
import { withSnapshot } from '../../../serve/export/snapshot.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';

let opened: TestDatabase;
let folder: string;

const free = 'CC0-1.0';
const quotesOnly = 'all rights reserved is assumed; facts and short quotes only';

const texts = [
  '=HYPERLINK("http://example.org","open")',
  '+1 555 0100',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\rcmd',
  ' \u200b=1',
  '＝1+1',
  'plain, with a comma, a "quote"\r\nand a second line',
  "'already quoted",
  'Ünïcode 数据中心 🏗',
  '',
];

beforeAll(async () => {
  opened = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'megawatch-export-'));
  await opened.database.pool.query(`
    create table mart.sample (sample_id text primary key, words text, small integer, large bigint, money numeric(28, 4), rate numeric(18, 9),
      share double precision, is_true boolean, day date, at timestamptz, licence text);
    create table mart.sample_left (left_id text primary key, licence text);
    insert into mart.sample_left values ('1', 'CC0-1.0');
    create view mart.sample_reader as select current_user::text as reader_id, '${free}'::text as licence;
    create table mart.sample_unlicensed (thing_id text primary key);
    insert into mart.sample_unlicensed values ('1'), ('2');
    comment on table mart.sample is 'A sample.';
    insert into mart.dictionary (table_name, column_name, meaning, unit, warning) values
      ('sample', 'money', 'An amount.', 'USD', 'Never add to rate.')`);
  const insert = 'insert into mart.sample values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';
  for (const [at, words] of texts.entries()) {
    await opened.database.pool.query(insert, [
      `t${String(at).padStart(2, '0')}`,
      words,
      -at,
      '9007199254740993',
      '-123456789012345678901234.5678',
      '-0.000000001',
      -0.1,
      at % 2 === 0,
      '2026-02-28',
      '2026-01-20T10:00:00.123456+09:00',
      free,
    ]);
  }
  await opened.database.pool.query(insert, ['u', ...Array.from({ length: 9 }, () => null), free]);
  const of: [string, string | null][] = [
    ['v1', quotesOnly],
    ['v2', `${free}; ${quotesOnly}`],
    ['w1', 'no redistribution'],
    ['w2', `${free}; no redistribution`],
    ['w3', null],
  ];
  for (const [id, licence] of of)
    await opened.database.pool.query('insert into mart.sample (sample_id, licence) values ($1, $2)', [id, licence]);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function exported(
  out: string,
  { marts = ['sample'], format = 'csv', ...more }: Partial<ExportOptions>,
): Promise<{ manifest: ExportManifest; held: number; path: (name: string) => string }> {
  const to = join(folder, out);
  const { manifest, mostRowsHeld } = await runExport(opened.database, {
    marts,
    format,
    asOf: null,
    public: false,
    target: folderTarget(to),
    manifestName: 'manifest.json',
    ...more,
  });
  expect(JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'))).toEqual(manifest);
  return { manifest, held: mostRowsHeld, path: (name) => join(to, name) };
}

describe('values', () => {
  test('CSV: RFC 4180, no text begins a formula, numbers stay their digits', async () => {
    const { path } = await exported('csv', {});
    const raw = readFileSync(path('sample.csv'), 'utf8');
    expect(raw.startsWith('sample_id,words,small,')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(raw, { newline: '\r\n' });
    expect(errors).toEqual([]);
    const rows = data.slice(1, 1 + texts.length);
    const words = rows.map((row) => row[1] ?? '');
    expect(words.filter((each) => /^[\s\u200b]*[=+\-@＝]|^[\t\r]/.test(each))).toEqual([]);
    expect(words.map((each, at) => (each === texts[at] ? each : each.slice(1)))).toEqual(texts);
    expect(words.slice(0, 8).every((each) => each.startsWith("'"))).toBe(true);
    expect(rows[3]?.slice(2)).toEqual([
      '-3',
      '9007199254740993',
      '-123456789012345678901234.5678',
      '-0.000000001',
      '-0.1',
      'false',
      '2026-02-28',
      '2026-01-20T01:00:00.123456Z',
      free,
    ]);
    // Nothing is an empty cell, an empty text a quoted one.
    expect(raw).toContain('\r\nt11,"",');
    expect(raw).toContain(`\r\nu,,,,,,,,,,${free}\r\n`);
  });

  test('JSON Lines: one object a row, every digit', async () => {
    const { path } = await exported('jsonl', { format: 'jsonl' });
    const lines = readFileSync(path('sample.jsonl'), 'utf8').trimEnd().split('\n');
    const rows = lines.map((line): unknown => JSON.parse(line));
    expect(rows.slice(0, texts.length)).toMatchObject(texts.map((words) => ({ words, is_true: expect.any(Boolean) })));
    expect(lines[0]).toContain('"large":9007199254740993,"money":-123456789012345678901234.5678,"rate":-0.000000001');
    expect(rows[texts.length]).toMatchObject({ sample_id: 'u', money: null, at: null });
  });

  test('Parquet: decimals, days and instants as such, read back exactly', async () => {
    const { path } = await exported('parquet', { format: 'parquet' });
    const file = await asyncBufferFromFile(path('sample.parquet'));
    const { schema } = await parquetMetadataAsync(file);
    const typeOf = (name: string) => schema.find((each) => each.name === name);
    expect(typeOf('money')).toMatchObject({
      type: 'FIXED_LEN_BYTE_ARRAY',
      converted_type: 'DECIMAL',
      precision: 28,
      scale: 4,
    });
    expect(typeOf('rate')).toMatchObject({ type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 9 });
    expect(typeOf('day')).toMatchObject({ type: 'INT32', converted_type: 'DATE' });
    expect(typeOf('at')).toMatchObject({ type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true } });
    expect(typeOf('words')).toMatchObject({ converted_type: 'UTF8' });
    const rows = await parquetReadObjects({
      file,
      parsers: {
        dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
        timestampFromMicroseconds: (micros: bigint) => String(micros),
      },
    });
    expect(rows.slice(0, texts.length).map(({ words }) => words as unknown)).toEqual(texts);
    expect(rows[2]).toMatchObject({
      small: -2,
      large: 9007199254740993n,
      share: -0.1,
      is_true: true,
      day: '2026-02-28',
      at: String(BigInt(Date.parse('2026-01-20T01:00:00Z')) * 1000n + 123_456n),
    });
    expect(rows[texts.length]).toMatchObject({ sample_id: 'u', words: null, money: null, day: null });
    // A reader makes floats of decimals; the bytes hold every digit.
    const bytes = readFileSync(path('sample.parquet'));
    expect(bytes.includes(signedBytes(-1234567890123456789012345678n, 12))).toBe(true);
  });
});

function signedBytes(value: bigint, width: number): Buffer {
  const hex = BigInt.asUintN(8 * width, value)
    .toString(16)
    .padStart(2 * width, '0');
  return Buffer.from(hex, 'hex');
}

describe('the manifest', () => {
  test('counts, hashes, licences, definitions, moment and version; the same rows give the same bytes', async () => {
    const first = await exported('one', {});
    const [mart] = first.manifest.marts;
    const bytes = readFileSync(first.path('sample.csv'));
    expect(mart).toMatchObject({
      mart: 'sample',
      about: 'A sample.',
      file: 'sample.csv',
      rows: texts.length + 3,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      licences: { [free]: texts.length + 1, [quotesOnly]: 1, [`${free}; ${quotesOnly}`]: 1 },
      leftOut: { rows: 3, licences: { 'no redistribution': 1, [`${free}; no redistribution`]: 1, unknown: 1 } },
    });
    expect(mart?.columns.find(({ name }) => name === 'money')).toEqual({
      name: 'money',
      type: 'numeric(28,4)',
      meaning: 'An amount.',
      unit: 'USD',
      whenNull: null,
      warning: 'Never add to rate.',
    });
    expect(first.manifest).toMatchObject({
      manifest: 1,
      version: '0.1.0',
      changeCursor: '0',
      asOf: null,
      public: false,
    });
    expect(Math.abs(Date.parse(first.manifest.exportedAt) - Date.now())).toBeLessThan(600_000);
    const second = await exported('two', {});
    expect(second.manifest.marts[0]?.sha256).toBe(mart?.sha256);
    expect(readdirSync(join(folder, 'one')).toSorted()).toEqual(['manifest.json', 'sample.csv']);
  });

  test('--public keeps only what anyone may publish; a mart whose licence nobody states keeps nothing', async () => {
    const { manifest } = await exported('public', { public: true, marts: ['sample', 'sample_unlicensed'] });
    expect(manifest.marts).toMatchObject([
      { rows: texts.length + 1, licences: { [free]: texts.length + 1 }, leftOut: { rows: 5 } },
      { rows: 0, leftOut: { rows: 2, licences: { unknown: 2 } } },
    ]);
  });

  test('the licence of every row of ours is told somewhere, and what every source allows is on the list', async () => {
    const untold = await withSnapshot(opened.database, async (snapshot) => {
      const marts = await readMarts(snapshot);
      return marts.filter((mart) => licenceOf(mart, marts) === 'null::text').map(({ name }) => name);
    });
    expect(untold).toEqual(['sample_unlicensed']);
    const sources = await loadCatalog();
    const unlisted = sources.filter(({ licence }) => licenceClass(licence) === 'none' && licence !== 'unknown');
    expect(unlisted.map(({ id, licence }) => `${id}: ${licence}`)).toEqual([]);
  });

  test('the owner of the database may add a licence', async () => {
    const { pool } = opened.database;
    await pool.query(`create table mart.sample_added as
      select * from (values ('1', 'agreed with us'), ('2', 'agreed with us; ${free}'), ('3', 'whatever')) v(added_id, licence)`);
    const rowsOf = async () => (await exported('added', { marts: ['sample_added'] })).manifest.marts[0]?.rows;
    expect(await rowsOf()).toBe(0);
    await pool.query(`insert into fact.licence (licence, note) values ('agreed with us', 'a contract')`);
    expect(await rowsOf()).toBe(2);
  });

  test('every mart that there is can be exported', async () => {
    const { manifest } = await exported('all', { marts: ['all'], format: 'parquet' });
    const names = manifest.marts.map(({ mart }) => mart);
    expect(names).toEqual(
      expect.arrayContaining(['deals', 'share_sales', 'opposition_events', 'capacity', 'dictionary']),
    );
  });
});

describe('one snapshot', () => {
  test('what is written meanwhile is in none of the files', async () => {
    let isDisturbed = false;
    const target = folderTarget(join(folder, 'snapshot'));
    const disturb = async () =>
      await opened.database.pool.query(`insert into mart.sample_left values ('2', '${free}'), ('3', '${free}')`);
    const pending: Promise<unknown>[] = [];
    const { manifest } = await exported('snapshot', {
      marts: ['sample', 'sample_left'],
      onRows: (mart) => {
        if (mart !== 'sample' || isDisturbed) return;
        isDisturbed = true;
        pending.push(disturb());
      },
      target: {
        ...target,
        open: async (name) => {
          await Promise.all(pending);
          return await target.open(name);
        },
      },
    });
    expect(isDisturbed).toBe(true);
    expect(manifest.marts[1]?.rows).toBe(1);
    const { rows } = await opened.database.pool.query('select from mart.sample_left');
    expect(rows.length).toBe(3);
  });
  test('it is read as role megawatch_bi', async () => {
    const { path } = await exported('reader', { marts: ['sample_reader'] });
    expect(readFileSync(path('sample_reader.csv'), 'utf8')).toContain('megawatch_bi,');
  });
});

test('no more rows are held than a batch, of Parquet a group', { timeout: 30_000 }, async () => {
  await opened.database.pool.query(`create table mart.sample_many as
    select g as many_id, repeat('word ', 20) as words, (g::numeric / 7)::numeric(28, 4) as money, g::numeric / 7 as share, now() as at, '${free}'::text as licence
    from generate_series(1, 25000) g`);
  for (const format of ['csv', 'jsonl', 'parquet'] as const) {
    const { manifest, held } = await exported(`many-${format}`, { marts: ['sample_many'], format });
    expect(manifest.marts[0]?.rows).toBe(25_000);
    expect(held).toBeLessThanOrEqual(format === 'parquet' ? rowsPerGroup : 1000);
  }
  const file = await asyncBufferFromFile(join(folder, 'many-parquet', 'sample_many.parquet'));
  const { num_rows: count, row_groups: groups } = await parquetMetadataAsync(file);
  expect([count, groups.length]).toEqual([25_000n, 3]);
  const rows = await parquetReadObjects({ file, rowStart: 24_998, rowEnd: 25_000 });
  expect(rows.map((row) => row['many_id'] as unknown)).toEqual([24_999, 25_000]);
});

describe('what goes wrong', () => {
  test('an unknown mart is told with those that there are', async () => {
    await expect(exported('unknown', { marts: ['sample', 'dealz'] })).rejects.toThrow(
      /there is no mart dealz; there are: .*deals.*sample/s,
    );
    expect(() => readdirSync(join(folder, 'unknown'))).toThrow('ENOENT');
  });

  test('a mart without history has no state of a moment', async () => {
    const asOf = { kind: 'time', value: '2026-01-01T00:00:00Z' } as const;
    await expect(exported('past', { asOf })).rejects.toThrow(/^sample has no state as of a time/);
  });

  test('a failure on the way leaves nothing, and of an earlier export everything', async () => {
    await exported('kept', {});
    const before = readFileSync(join(folder, 'kept', 'sample.csv'), 'utf8');
    await opened.database.pool.query(`create view mart.sample_broken as
      select g::text as broken_id, (1 / (g - 9000))::integer as value, '${free}'::text as licence from generate_series(1, 9000) g`);
    await expect(exported('kept', { marts: ['sample', 'sample_broken'], public: true })).rejects.toThrow(
      'division by zero',
    );
    expect(readdirSync(join(folder, 'kept')).toSorted()).toEqual(['manifest.json', 'sample.csv']);
    expect(readFileSync(join(folder, 'kept', 'sample.csv'), 'utf8')).toBe(before);
  });

  test('a folder that cannot be written is named, with what to do', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    await expect(exported('a-file/below', {})).rejects.toThrow(/a-file\/below\/sample\.csv cannot be written: .*--out/);
  });
});

describe('the command', () => {
  test('one mart on standard output, the rest of the world on stderr', async () => {
    const environment = { DATABASE_URL: opened.url };
    const { code, stdout, stderr } = await runMegawatch(
      ['export', '--mart', 'sample', '--public', '--out', '-'],
      environment,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'sample: 13 rows, 5 left out by licence\n' });
    expect(Papa.parse<string[]>(stdout, { newline: '\r\n', skipEmptyLines: true }).data.length).toBe(14);
  });

  test('a mistake is told in one line, with exit code 2', async () => {
    const environment = { DATABASE_URL: opened.url };
    const { code, stdout, stderr } = await runMegawatch(
      ['export', '--mart', 'nothing', '--out', join(folder, 'x')],
      environment,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^megawatch: there is no mart nothing; there are: /);
    expect((await runMegawatch(['export', '--mart', 'deals', '--as-of', 'soon'], environment)).stderr).toContain(
      'ISO 8601',
    );
  });
});
