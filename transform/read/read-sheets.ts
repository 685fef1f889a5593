// Delimited text, JSON and rows of a workbook as tables whose cells have a place in the text.
import Papa from 'papaparse';
import { type DatasetMapping, hasMappedColumns } from '../../schemas/dataset-mapping.ts';
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
  const mapped = rows.slice(0, headerReach).findIndex((row) => isHeader(row, dataset));
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
  const delimiter = tabs ? '\t' : findDelimiter(text, dataset);
  return { name: null, rows: Papa.parse<string[]>(text, { delimiter }).data };
}

function findDelimiter(text: string, dataset: DatasetMapping | null): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: previewRows, skipEmptyLines: 'greedy' });
    if (data.some((row) => isHeader(row, dataset))) return delimiter;
    const widths = new Map<number, number>();
    for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width = 1, rows = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
    const score = width < 2 ? 0 : rows / data.length + Math.min(width, 50) / 1000;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Whether a row holds the headers of the mapped columns; none does where nothing is mapped. */
function isHeader(row: readonly string[], dataset: DatasetMapping | null): boolean {
  if (dataset === null || (Object.keys(dataset.columns).length === 0 && dataset.requires.length === 0)) return false;
  const cells = new Set(row.map(foldHeader));
  return hasMappedColumns(dataset, (header) => cells.has(foldHeader(header)));
}
