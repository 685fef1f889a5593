// JSON Lines: an object a row, its numbers with every digit that the database has.
import type { ExportColumn } from './mart-catalog.ts';
import { isoInstant, type RowEncoder } from './row-encoder.ts';

const encoder = new TextEncoder();

function literal(value: string | null, { kind }: ExportColumn): string {
  if (value === null) return 'null';
  switch (kind) {
    case 'boolean':
      return value === 't' ? 'true' : 'false';
    case 'integer':
    case 'bigint':
    case 'decimal':
    case 'double':
      // JSON has no word for what is no number.
      return /^-?\d/.test(value) ? value : 'null';
    case 'timestamp':
      return JSON.stringify(isoInstant(value));
    default:
      return JSON.stringify(value);
  }
}

export function createJsonlEncoder(columns: readonly ExportColumn[]): RowEncoder {
  const names = columns.map(({ name }) => JSON.stringify(name));
  let mostHeld = 0;
  return {
    begin: () => new Uint8Array(),
    rows: (rows) => {
      mostHeld = Math.max(mostHeld, rows.length);
      const lines = rows.map(
        (row) => `{${columns.map((column, at) => `${names[at]}:${literal(row[at] ?? null, column)}`).join(',')}}\n`,
      );
      return encoder.encode(lines.join(''));
    },
    end: () => new Uint8Array(),
    get mostHeld() {
      return mostHeld;
    },
  };
}
