// How rows become the bytes of a file: one encoder a format, all fed with the same texts.
import type { TextRow } from './snapshot.ts';

export const exportFormats = ['csv', 'jsonl', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type RowEncoder = {
  /** Bytes that rows begin with. */
  begin(): Uint8Array;
  /** The rows as bytes, or nothing where the encoder holds them back until there are enough. */
  rows(rows: readonly TextRow[]): Uint8Array;
  end(): Uint8Array;
  /** The most rows it held at once. */
  readonly mostHeld: number;
};

/** `2026-01-20 10:00:00.5+00` as ISO 8601 in UTC. */
export function isoInstant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00(?::?00)?$/, 'Z');
}
