// The filings and reports of the demo open with the readers that the project uses.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { buildReport, buildWorkbook, campusRows, editionRows } from '../../../demo/build-files.ts';
import { demoBanner } from '../../../demo/outlets.ts';
import { demoAccessions } from '../../../demo/sources/filings.ts';
import { reportSources } from '../../../demo/sources/reports.ts';

const folder = join(import.meta.dirname, '../../../demo/files');
const read = (name: string) => readFileSync(join(folder, name));

test('the checked-in binaries are what the script builds', () => {
  expect(read('data/ai-campuses.xlsx').equals(buildWorkbook())).toBe(true);
  expect(read('data/synergy-editions.pdf').equals(buildReport())).toBe(true);
});

test('the workbook opens and its second sheet is the table', async () => {
  const sheets = await readXlsxFile(read('data/ai-campuses.xlsx'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'Campuses']);
  expect(sheets[0]?.data[0]?.[0]).toBe(demoBanner);
  expect(sheets[1]?.data).toEqual(campusRows);
});

test('the PDF opens, its cross-reference table is right, and its table is text', async () => {
  const bytes = read('data/synergy-editions.pdf');
  const file = bytes.toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
  expect(file.slice(start, start + 4)).toBe('xref');
  for (const [, offset] of file.matchAll(/^(\d{10}) 00000 n /gm)) {
    expect(file.slice(Number(offset))).toMatch(/^\d+ 0 obj/);
  }
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  for (const row of editionRows) expect(text).toContain(row.join(' '));
  expect(text).toContain(demoBanner);
});

test('the CSV files have the columns that their mappings name', () => {
  for (const source of reportSources('http://127.0.0.1').filter(({ dataset }) => dataset?.format === 'csv')) {
    const name = new URL(source.urls[0] ?? '').pathname.slice(1);
    const { data, meta } = Papa.parse<Record<string, string>>(
      read(name)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(meta.fields).toEqual(expect.arrayContaining(Object.values(source.dataset?.columns ?? {})));
    for (const row of data) expect(Object.values(row).join(' ')).toMatch(/https:\/\/|Megawatch demo/);
  }
});

test('the filings are ownership documents of CoreWeave by invented persons', () => {
  const names = readdirSync(join(folder, 'filings')).sort();
  expect(names).toEqual(demoAccessions.map((accession) => `${accession}.xml`));
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  const filings = names.map((name) => parser.parse(read(`filings/${name}`)) as Record<string, Record<string, unknown>>);
  for (const { ownershipDocument } of filings) {
    expect(ownershipDocument?.['issuer']).toMatchObject({ issuerCik: '0001769628' });
    expect(JSON.stringify(ownershipDocument?.['reportingOwner'])).toMatch(/Demo (Officer|Director)/);
    expect(ownershipDocument?.['remarks']).toMatch(/^Megawatch demo filing: the person and the figures are invented/);
  }
  expect(filings.map(({ ownershipDocument }) => ownershipDocument?.['documentType'])).toEqual([
    '4',
    '4',
    '4',
    '4',
    '4/A',
  ]);
});
