// Delimited text, JSON and rows of a workbook as tables whose cells have a place in the text.
import Papa from 'papaparse';
import type { DatasetMapping } from '../../schemas/dataset-mapping.ts';
import { PermanentError } from '../../schemas/errors.ts';
import type { ReadTable } from '../../schemas/read-document.ts';
import { type Grid, TextLines } from './text-lines.ts';

export type ReadTables = { readonly text: string; readonly tables: readonly ReadTable[] };
export type Sheet = { readonly name: string | null; readonly rows: readonly (readonly string[])[] };

/** How far down a sheet its header may stand, below titles and notes. */
const headerReach = 40;
const maxCells = 2_000_000;

/** Writes sheets as text and tables; the header is the first row that holds the mapped columns, else the first row. */
export function readSheets(sheets: readonly Sheet[], dataset: DatasetMapping | null): ReadTables {
  const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
  if (cells > maxCells) throw new PermanentError('DOCUMENT_UNREADABLE', `Not read: the table has ${cells} cells.`);
  const out = new TextLines();
  for (const sheet of sheets) {
    const grid = gridOf(sheet, dataset);
    if (grid) out.table(grid);
  }
  return { text: out.text(), tables: out.tables() };
}

function gridOf({ name, rows }: Sheet, dataset: DatasetMapping | null): Grid | null {
  const wanted = wantedColumns(dataset);
  const mapped = wanted.length === 0 ? -1 : rows.slice(0, headerReach).findIndex((row) => holdsAll(row, wanted));
  const at = mapped >= 0 ? mapped : rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (at < 0) return null;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const fill = (row: readonly string[]) => Array.from({ length: width }, (_, index) => row[index] ?? '');
  const data = rows.map((row, index) => ({ number: index + 1, row })).slice(at + 1);
  return {
    name,
    columns: fill(rows[at] ?? []).map((column) => column.replace(/\s+/g, ' ').trim()),
    head: rows.slice(0, at + 1).map(fill),
    rows: data
      .filter(({ row }) => row.some((cell) => cell.trim() !== ''))
      .map(({ number, row }) => ({ number, cells: fill(row).map((value) => ({ value, origin: null })) })),
  };
}

/** Headers are compared without case and with white space folded. */
export function foldHeader(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const delimiters = [',', ';', '\t', '|'];
const previewRows = 40;

/** Rows of delimited text; the delimiter is the one that shows the mapped columns, else the one that cuts most evenly. */
export function readDelimited(text: string, tabs: boolean, dataset: DatasetMapping | null): Sheet {
  const delimiter = tabs ? '\t' : findDelimiter(text, wantedColumns(dataset));
  return { name: null, rows: Papa.parse<string[]>(text, { delimiter }).data };
}

function findDelimiter(text: string, wanted: readonly string[]): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: previewRows, skipEmptyLines: 'greedy' });
    if (wanted.length > 0 && data.some((row) => holdsAll(row, wanted))) return delimiter;
    const widths = new Map<number, number>();
    for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width = 1, rows = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
    const score = width < 2 ? 0 : rows / data.length + Math.min(width, 50) / 1000;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function wantedColumns(dataset: DatasetMapping | null): string[] {
  return dataset ? [...new Set([...Object.values(dataset.columns), ...dataset.requires].map(foldHeader))] : [];
}

function holdsAll(row: readonly string[], wanted: readonly string[]): boolean {
  const cells = new Set(row.map(foldHeader));
  return wanted.every((column) => cells.has(column));
}

/** Objects of a JSON array (or under `data`, `rows`, `items`, `features`), or one a line, as rows; nested keys join by dots. */
export function readJsonRows(text: string): Sheet {
  const records = findRecords(text).map(flatten);
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return { name: null, rows: [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? ''))] };
}

function findRecords(text: string): Record<string, unknown>[] {
  const whole = parseJson(text);
  if (whole === undefined) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const parsed = lines.map(parseJson).filter(isRecord);
    if (parsed.length === lines.length && parsed.length > 0) return parsed;
    throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read: the body is neither JSON nor JSON lines.');
  }
  if (Array.isArray(whole)) return whole.filter(isRecord);
  if (!isRecord(whole)) return [];
  for (const key of ['features', 'data', 'rows', 'items', 'results', 'records']) {
    const list = whole[key];
    if (Array.isArray(list)) return list.filter(isRecord);
  }
  return [whole];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Leaves of a record by dotted path; lists of plain values join, a GeoJSON feature is its properties. */
function flatten(record: Record<string, unknown>): Map<string, string> {
  const leaves = new Map<string, string>();
  const feature = record['type'] === 'Feature' && isRecord(record['properties']);
  const pending: [string, unknown, number][] = [['', feature ? record['properties'] : record, 0]];
  for (let next = pending.shift(); next; next = pending.shift()) {
    const [path, value, depth] = next;
    if (Array.isArray(value)) leaves.set(path, value.filter((each) => typeof each !== 'object').join('; '));
    else if (isRecord(value)) {
      if (depth > 6) continue;
      for (const [key, inner] of Object.entries(value))
        pending.push([path === '' ? key : `${path}.${key}`, inner, depth + 1]);
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      leaves.set(path, String(value));
    }
  }
  return leaves;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
