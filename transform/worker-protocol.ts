// What the stage and its worker threads say to each other.
import type { Claim } from '../schemas/claim.ts';
import type { ErrorCode } from '../schemas/errors.ts';
import type { ReadDocument } from '../schemas/read-document.ts';
import type { Extraction, QuarantinedRow } from './extractor.ts';
import type { DocumentHead } from './read-document.ts';

export type WorkerData = {
  /** URLs of modules that export an Extractor. */
  readonly extractorModules: readonly string[];
};

export type WorkerRequest = { readonly task: number; readonly head: DocumentHead; readonly bytes: Uint8Array };

export type ExtractorVersion = { readonly name: string; readonly version: string };

/** What the stage needs of a read document; tables stay in the worker. */
export type ReadSummary = Pick<ReadDocument, 'title' | 'byline' | 'language' | 'published'> & {
  /** Null where every extractor turned the document down unread. */
  readonly text: string | null;
};

export type ExtractorResult = {
  readonly extractor: string;
  readonly outcome: Extraction['outcome'] | 'failed';
  readonly reason: string | null;
  readonly claims: readonly Claim[];
  readonly quarantine: readonly QuarantinedRow[];
  /** Rows that the mapping leaves out; absent where there is none. */
  readonly skipped?: number;
  /** Claims that the gate cost an audited document; absent where it was not audited. */
  readonly missed?: number;
};

/** One document's outcome: read and given to each extractor, or not read. */
export type WorkerResult =
  | { readonly outcome: 'read'; readonly document: ReadSummary; readonly results: readonly ExtractorResult[] }
  | { readonly outcome: 'failed'; readonly code: ErrorCode; readonly reason: string };

export type WorkerMessage =
  | { readonly kind: 'ready'; readonly extractors: readonly ExtractorVersion[] }
  | { readonly kind: 'done'; readonly task: number; readonly result: WorkerResult };
