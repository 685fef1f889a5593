// A document as transform has read it: plain text with its metadata, the only thing extractors see.
import type { DatasetMapping } from './dataset-mapping.ts';
import type { documentForms } from './document-message.ts';

/** A row of a table that was read, with where each cell stands in the text (UTF-16 offsets into `text`). */
export type ReadRow = { readonly number: number; readonly cells: readonly ReadCell[] };
export type ReadCell = {
  readonly column: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
};
export type ReadTable = {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly ReadRow[];
};

/** Where a publication date was found, best first. */
export const dateSources = ['json-ld', 'meta', 'time', 'url', 'feed', 'text', 'filing', 'given'] as const;
export type DateSource = (typeof dateSources)[number];

export type ReadDocument = {
  readonly documentId: string;
  readonly form: (typeof documentForms)[number];
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** BCP 47 primary subtag, or null where it cannot be told. */
  readonly language: string | null;
  /** ISO 8601 with the page's own precision and offset. */
  readonly published: string | null;
  readonly dateSource: DateSource | null;
  readonly canonical: string | null;
  /** Well-formed text (no NUL, no lone surrogates); it is archived, and evidence counts in it. */
  readonly text: string;
  readonly tables: readonly ReadTable[];
  readonly dataset: DatasetMapping | null;
};
