// A workbook (XLSX) as sheets of text cells, after its zip directory has been checked against bombs.
import readXlsxFile from 'read-excel-file/node';
import { errorMessage, PermanentError } from '../../schemas/errors.ts';
import type { Sheet } from './read-sheets.ts';

const maxEntries = 2_000;
const maxPlainBytes = 300_000_000;
const maxRatio = 250;

/** Reads all sheets; numbers keep the spelling of the file, dates become `YYYY-MM-DD`. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  checkZip(bytes);
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

/** Reads the central directory: what the entries say they unpack to must be what a workbook needs. */
export function checkZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535) && end < 0; at--) {
    if (view.getUint32(at, true) === 0x06054b50) end = at;
  }
  if (end < 0) throw unreadable('it has no zip directory.');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (entries > maxEntries || at === 0xffffffff) throw unreadable(`its zip directory names ${entries} entries.`);
  let plain = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw unreadable('its zip directory is damaged.');
    plain += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (plain > maxPlainBytes || plain > 1_000_000 + bytes.length * maxRatio) {
    throw unreadable(`it would unpack ${bytes.length} bytes to ${plain}.`);
  }
}
