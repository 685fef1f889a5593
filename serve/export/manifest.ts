// What stands beside an export: what it holds, what was left out and why, what each column means, and how to prove it is whole.
import type { AsOf } from './as-of.ts';
import type { ExportFormat } from './row-encoder.ts';

export type ManifestColumn = {
  readonly name: string;
  readonly type: string;
  readonly meaning: string | null;
  readonly unit: string | null;
  readonly whenNull: string | null;
  readonly warning: string | null;
};

export type ManifestMart = {
  readonly mart: string;
  readonly about: string | null;
  readonly file: string | null;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows that are in, by licence. */
  readonly licences: Readonly<Record<string, number>>;
  /** Rows that are not in, since their licence does not let them leave, by licence; `unknown` where none is stated. */
  readonly leftOut: { readonly rows: number; readonly licences: Readonly<Record<string, number>> };
  readonly columns: readonly ManifestColumn[];
};

export type ExportManifest = {
  readonly manifest: 1;
  readonly version: string;
  readonly exportedAt: string;
  /** Newest offset of mart.changes in the state that was read; 0 where nothing has changed yet. */
  readonly changeCursor: string;
  readonly asOf: AsOf | null;
  readonly format: ExportFormat;
  readonly public: boolean;
  readonly marts: readonly ManifestMart[];
};
