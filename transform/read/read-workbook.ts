// A workbook (XLSX) as sheets of text cells, after its zip directory has been checked against bombs.
import { inflateRawSync } from 'node:zlib';
import readXlsxFile from 'read-excel-file/node';
import { errorMessage, PermanentError } from '../../schemas/errors.ts';
import type { Sheet } from './read-sheets.ts';

const maxEntries = 2_000;
const maxPlainBytes = 300_000_000;
const maxRatio = 250;
const maxExtent = 4_000_000;

/** Reads all sheets; numbers keep the spelling of the file, dates become `YYYY-MM-DD`. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  checkWorkbook(bytes);
  try {
    const sheets = await readXlsxFile<string>(Buffer.from(bytes), { parseNumber: plainNumber });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell: unknown) => cellText(cell))),
    }));
  } catch (error) {
    throw unreadable(errorMessage(error), error);
  }
}

function unreadable(what: string, cause?: unknown): PermanentError {
  return new PermanentError('DOCUMENT_UNREADABLE', `Not read as a workbook: ${what}`, { cause });
}

/** Workbooks store doubles: 0.1 may be written 0.10000000000000001. */
function plainNumber(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const short = String(Number(value.toPrecision(15)));
  return short.includes('e') ? text : short;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().replace('T00:00:00.000Z', '');
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/**
 * Checks what a workbook unpacks to, by what its zip directory says and by unpacking it: no bombs, and no sheet whose far
 * corner would make a reader fill millions of empty cells.
 */
export function checkWorkbook(bytes: Uint8Array): void {
  const entries = readDirectory(bytes);
  const promised = entries.reduce((sum, { plainBytes }) => sum + plainBytes, 0);
  if (promised > maxPlainBytes || promised > 1_000_000 + bytes.length * maxRatio) {
    throw unreadable(`it would unpack ${bytes.length} bytes to ${promised}.`);
  }
  let cells = 0;
  for (const entry of entries) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name)) continue;
    cells += extentOf(unpack(bytes, entry));
    if (cells > maxExtent) throw unreadable(`its sheets span ${cells} cells.`);
  }
}

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly plainBytes: number;
  readonly offset: number;
};

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535) && end < 0; at--) {
    if (view.getUint32(at, true) === 0x06054b50) end = at;
  }
  if (end < 0) throw unreadable('it has no zip directory.');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxEntries || at === 0xffffffff) throw unreadable(`its zip directory names ${count} entries.`);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw unreadable('its zip directory is damaged.');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      plainBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, { name, method, packedBytes, plainBytes, offset }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length) throw unreadable('its zip directory is damaged.');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  if (method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, plainBytes) });
  } catch (error) {
    throw unreadable(`${name} does not unpack to what the directory says.`, error);
  }
}

/** Rows times columns of the far corner that a sheet's cells name. */
function extentOf(sheet: Uint8Array): number {
  const xml = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength).toString('latin1');
  let rows = 1;
  let columns = 1;
  const reference = /\sr\s*=\s*["']([A-Z]{0,3})(\d{1,8})["']/g;
  for (let found = reference.exec(xml); found; found = reference.exec(xml)) {
    rows = Math.max(rows, Number(found[2]));
    let column = 0;
    for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return rows * columns;
}
