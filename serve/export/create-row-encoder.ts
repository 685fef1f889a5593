// The encoder of a format.
import { createCsvEncoder } from './csv-encoder.ts';
import { createJsonlEncoder } from './jsonl-encoder.ts';
import type { ExportColumn } from './mart-catalog.ts';
import { createParquetEncoder } from './parquet-encoder.ts';
import type { ExportFormat, RowEncoder } from './row-encoder.ts';

const encoders: Readonly<Record<ExportFormat, (columns: readonly ExportColumn[]) => RowEncoder>> = {
  csv: createCsvEncoder,
  jsonl: createJsonlEncoder,
  parquet: createParquetEncoder,
};

/** Makes the encoder of `format` for rows with these columns. */
export function createRowEncoder(format: ExportFormat, columns: readonly ExportColumn[]): RowEncoder {
  return encoders[format](columns);
}
