// Parquet with the types that the database has: exact decimals, days, instants in UTC. A row group is all that is held.
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { ExportColumn } from './mart-catalog.ts';
import type { RowEncoder } from './row-encoder.ts';
import type { TextRow } from './snapshot.ts';

/** Rows of a group: large enough to compress and to skip, small enough to hold. */
export const rowsPerGroup = 10_000;

type Value = string | number | bigint | boolean | null;
type Column = { readonly element: SchemaElement; readonly read: (text: string) => Value };

/** Digits of a signed number of so many bytes. */
function bytesFor(precision: number): number {
  let bytes = 1;
  while (2n ** BigInt(8 * bytes - 1) <= 10n ** BigInt(precision) - 1n) bytes += 1;
  return bytes;
}

/** `-12.5` at scale 4 as -125000n. */
export function unscaled(text: string, scale: number): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`${text} is no decimal`);
  if (/[1-9]/.test(fraction.slice(scale))) throw new Error(`${text} has more than ${scale} digits behind the point`);
  const digits = BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'));
  return sign === '-' ? -digits : digits;
}

const day = 86_400_000;

/** Microseconds since 1970; Postgres gives up to six digits of a second. */
export function microseconds(text: string): bigint {
  const [, second, fraction = ''] = /^([^.+]+?)(?:\.(\d+))?(?:\+00)?$/.exec(text) ?? [];
  const whole = Date.parse(`${second?.replace(' ', 'T')}Z`);
  if (Number.isNaN(whole)) throw new Error(`${text} is no instant`);
  return BigInt(whole) * 1000n + BigInt(fraction.padEnd(6, '0'));
}

function columnFor(column: ExportColumn): Column {
  const named = { name: column.name, repetition_type: 'OPTIONAL' as const };
  switch (column.kind) {
    case 'integer':
      return { element: { ...named, type: 'INT32' }, read: Number };
    case 'bigint':
      return { element: { ...named, type: 'INT64' }, read: BigInt };
    case 'double':
      return { element: { ...named, type: 'DOUBLE' }, read: Number };
    case 'boolean':
      return { element: { ...named, type: 'BOOLEAN' }, read: (text) => text === 't' };
    case 'date':
      return { element: { ...named, type: 'INT32', converted_type: 'DATE' }, read: (text) => Date.parse(text) / day };
    case 'timestamp':
      return {
        element: {
          ...named,
          type: 'INT64',
          converted_type: 'TIMESTAMP_MICROS',
          logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
        },
        read: microseconds,
      };
    case 'decimal': {
      const { precision, scale } = column;
      // Parquet has no decimal without a scale: its digits stay as they are.
      if (precision === 0) return textFor(named);
      const width =
        precision <= 18
          ? { type: 'INT64' as const }
          : { type: 'FIXED_LEN_BYTE_ARRAY' as const, type_length: bytesFor(precision) };
      return {
        element: { ...named, ...width, converted_type: 'DECIMAL', precision, scale },
        read: (text) => unscaled(text, scale),
      };
    }
    case 'text':
      return textFor(named);
  }
}

function textFor(named: Pick<SchemaElement, 'name' | 'repetition_type'>): Column {
  return {
    element: { ...named, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
    read: (text) => text,
  };
}

export function createParquetEncoder(columns: readonly ExportColumn[]): RowEncoder {
  const written = columns.map(columnFor);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'row', num_children: columns.length }, ...written.map(({ element }) => element)],
    createdBy: 'megawatch',
  });
  let held: TextRow[] = [];
  let mostHeld = 0;
  const taken = (): Uint8Array => {
    const chunk = bytes.getBytes().slice();
    // Offsets go on counting; only the buffer begins anew.
    bytes.index = 0;
    return chunk;
  };
  const group = (): void => {
    if (held.length === 0) return;
    const columnData = written.map(({ element, read }, at) => ({
      name: element.name,
      data: held.map((row) => {
        const text = row[at] ?? null;
        return text === null ? null : read(text);
      }),
    }));
    void parquet.write({ columnData, rowGroupSize: rowsPerGroup });
    held = [];
  };
  return {
    begin: taken,
    rows(rows) {
      for (const row of rows) {
        held.push(row);
        mostHeld = Math.max(mostHeld, held.length);
        if (held.length >= rowsPerGroup) group();
      }
      return taken();
    },
    end() {
      group();
      void parquet.finish();
      return taken();
    },
    get mostHeld() {
      return mostHeld;
    },
  };
}
