import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { DatasetMapping } from '../../../schemas/dataset-mapping.ts';
import type { ReadDocument } from '../../../schemas/read-document.ts';
import { type DocumentHead, readDocument } from '../../../transform/read-document.ts';
import { checkWorkbook } from '../../../transform/read/read-workbook.ts';

const head: DocumentHead = {
  documentId: 'doc_1',
  form: 'page',
  finalUrl: 'https://example.org/a',
  contentType: null,
  httpCharset: null,
  dataset: null,
  feedTitle: null,
  feedPublished: null,
  feedLanguage: null,
};
const mapping = (format: DatasetMapping['format'], columns: Record<string, string>): DatasetMapping => ({
  kind: 'capacity',
  format,
  columns,
  constants: {},
  units: {},
  values: {},
  requires: [],
});
const demo = (file: string) => readFileSync(new URL(`../../../demo/files/data/${file}`, import.meta.url));

function expectPlaces({ text, tables }: ReadDocument): void {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.length).toBeGreaterThan(0);
  for (const { start, end, value } of cells) expect(text.slice(start, end)).toBe(value);
}

describe('readDocument', () => {
  test('plain text is taken as it is; the feed knows title and date', async () => {
    const read = await readDocument(
      {
        ...head,
        contentType: 'text/plain',
        feedTitle: 'From the feed',
        feedPublished: 'Fri, 06 Feb 2026 09:00:00 GMT',
      },
      Buffer.from('First line\r\n\r\nSecond <b>line</b>\n'),
    );
    expect(read).toMatchObject({ title: 'From the feed', published: '2026-02-06T09:00:00Z', dateSource: 'feed' });
    expect(read.text).toBe('First line\n\nSecond <b>line</b>');
  });

  test('CSV: delimiter and header found, cells know their place, rows their number', async () => {
    const csv = 'Report of the ridge;;\nSite;MW;Note\n"North\nhall";3.500,5;"a ""b"""\n;;\nSouth;40;\n';
    const dataset = mapping('csv', { project: 'site', mw: 'MW' });
    const read = await readDocument({ ...head, form: 'dataset', dataset }, Buffer.from(csv));
    expectPlaces(read);
    expect(read.tables[0]?.columns).toEqual(['Site', 'MW', 'Note']);
    expect(read.tables[0]?.rows.map(({ number, cells }) => [number, ...cells.map(({ value }) => value)])).toEqual([
      [3, 'North hall', '3.500,5', 'a "b"'],
      [5, 'South', '40', ''],
    ]);
  });

  test('JSON, JSON lines and GeoJSON become rows', async () => {
    const dataset = mapping('json', { project: 'name' });
    const rowsOf = async (body: string) =>
      (await readDocument({ ...head, form: 'dataset', dataset }, Buffer.from(body))).tables[0]?.rows.map(({ cells }) =>
        cells.map(({ value }) => value),
      );
    expect(await rowsOf('[{"name":"North","at":{"mw":40}},{"name":"South"}]')).toEqual([
      ['North', '40'],
      ['South', ''],
    ]);
    expect(await rowsOf('{"name":"North"}\n{"name":"South"}\n')).toEqual([['North'], ['South']]);
    expect(await rowsOf('{"features":[{"type":"Feature","properties":{"name":"North"}}]}')).toEqual([['North']]);
  });

  test('a workbook and a PDF of the demo are tables whose cells know their place', async () => {
    const sheet = await readDocument({ ...head, finalUrl: 'https://example.org/a.xlsx' }, demo('ai-campuses.xlsx'));
    expectPlaces(sheet);
    expect(sheet.tables.map(({ name }) => name)).toContain('Campuses');
    const pdf = await readDocument(head, demo('synergy-editions.pdf'));
    expectPlaces(pdf);
    expect(pdf.tables[0]).toMatchObject({
      name: 'page 1',
      columns: ['Edition', 'As of', 'Hyperscale', 'Colocation', 'On-premise'],
    });
    expect(pdf.tables[0]?.rows[3]?.cells.map(({ value }) => value)).toEqual(['2026-04', '2025-Q4', '48', '20', '32']);
  });

  test('tables of a page: spans are resolved, layout is no table', async () => {
    const html = `<table><tr><td><h2>Layout</h2></td><td>x</td></tr></table>
      <table><caption>Power</caption><thead><tr><th rowspan="2">Site</th><th colspan="2">MW</th></tr><tr><th>live</th><th>planned</th></tr></thead>
      <tr><td rowspan="2">North</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`;
    const read = await readDocument(
      { ...head, form: 'dataset', dataset: mapping('html', { mw: 'MW live' }) },
      Buffer.from(html),
    );
    expectPlaces(read);
    expect(read.tables).toHaveLength(1);
    expect(read.tables[0]).toMatchObject({ name: 'Power', columns: ['Site', 'MW live', 'MW planned'] });
    expect(read.tables[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['North', '1', '2'],
      ['North', '3', '4'],
    ]);
  });

  test.each([
    ['a bomb of a workbook', 'PK\u0003\u0004 and no directory'],
    ['a PDF that ends early', '%PDF-1.4\n1 0 obj'],
  ])('%s is refused by name', async (_, body) => {
    await expect(readDocument(head, Buffer.from(body, 'latin1'))).rejects.toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
    });
  });

  test('a body beyond the limit is refused', async () => {
    await expect(readDocument(head, new Uint8Array(65 * 1024 * 1024))).rejects.toMatchObject({
      code: 'BODY_TOO_LARGE',
    });
  });

  test('a workbook that unpacks to more than it says, or spans the whole grid, is refused', () => {
    const bytes = Buffer.from(demo('ai-campuses.xlsx'));
    expect(() => checkWorkbook(bytes)).not.toThrow();
    const sheet = bytes.lastIndexOf('xl/worksheets/') - 46;
    bytes.writeUInt32LE(0xf0000000, sheet + 24);
    expect(() => checkWorkbook(bytes)).toThrow(/unpack/);
    expect(() => checkWorkbook(zipOf('xl/worksheets/sheet1.xml', '<c r="A1"/>'.repeat(90), 400))).toThrow(
      /does not unpack/,
    );
    expect(() => checkWorkbook(zipOf('xl/worksheets/sheet1.xml', '<c r="A1"/><c r="XFD20000"/>'))).toThrow(
      /span 327680000 cells/,
    );
    expect(() => checkWorkbook(zipOf('xl/worksheets/sheet1.xml', '<c r="A1"/><c r="Z20000"/>'))).not.toThrow();
  });
});

/** A zip with one file; `promised` is the size that its directory states. */
function zipOf(name: string, content: string, promised = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(promised, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
