// CSV by RFC 4180 that a spreadsheet may open: a crawled text never becomes a formula, a number stays the digits that it is.
import type { ExportColumn } from './mart-catalog.ts';
import { isoInstant, type RowEncoder } from './row-encoder.ts';
import type { TextRow } from './snapshot.ts';

const encoder = new TextEncoder();

/** What spreadsheets take for the beginning of a formula, also behind characters that they drop, and in full width. */
const formula = /^[\s\u200b\u200e\u200f\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell of a text column; an apostrophe before a would-be formula makes spreadsheets show it as text. */
export function csvText(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe === '' ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cell(value: string | null, { kind }: ExportColumn): string {
  // Nothing is an empty cell, an empty text a quoted one.
  if (value === null) return '';
  if (kind === 'text') return csvText(value);
  if (kind === 'boolean') return value === 't' ? 'true' : 'false';
  return kind === 'timestamp' ? isoInstant(value) : value;
}

export function createCsvEncoder(columns: readonly ExportColumn[]): RowEncoder {
  let mostHeld = 0;
  return {
    begin: () => encoder.encode(`${columns.map(({ name }) => csvText(name)).join(',')}\r\n`),
    rows: (rows: readonly TextRow[]) => {
      mostHeld = Math.max(mostHeld, rows.length);
      const lines = rows.map((row) => `${columns.map((column, at) => cell(row[at] ?? null, column)).join(',')}\r\n`);
      return encoder.encode(lines.join(''));
    },
    end: () => new Uint8Array(),
    get mostHeld() {
      return mostHeld;
    },
  };
}
