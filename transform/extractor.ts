// An extractor: one way of reading a document that yields claims of all kinds. Pure: text and registry in, claims out.
import type { Registry } from '../registry/registry.ts';
import type { Claim } from '../schemas/claim.ts';
import type { ReadDocument } from '../schemas/read-document.ts';
import type { DocumentHead } from './read-document.ts';

export type QuarantinedRow = { readonly row: number; readonly reason: string; readonly value: string };

/**
 * `gated`: not this extractor's business, or irrelevant; `reason` says which. Evidence offsets in claims count Unicode
 * code points of `document.text`. `skipped` counts rows of a dataset that its mapping leaves out, for want of a figure.
 */
export type Extraction =
  | {
      readonly outcome: 'claims';
      readonly claims: readonly Claim[];
      readonly quarantine: readonly QuarantinedRow[];
      readonly skipped?: number;
    }
  | { readonly outcome: 'empty'; readonly quarantine: readonly QuarantinedRow[]; readonly skipped?: number }
  | { readonly outcome: 'gated'; readonly reason: string };

export type Extractor = {
  readonly name: 'rules' | 'filing' | 'dataset';
  /** Changes whenever the same document might yield other claims; a new version is a new generation. */
  readonly version: string;
  /**
   * Why a document is none of its business, as far as that can be told of the bytes as they came: the reason with which
   * `extract` would gate it. Null, or no such function: it must be read first.
   */
  readonly gate?: (head: DocumentHead, bytes: Uint8Array, registry: Registry) => string | null;
  extract(document: ReadDocument, registry: Registry): Extraction;
  /** How many claims the relevance gate cost a document that it dropped. */
  audit?(document: ReadDocument, registry: Registry): number;
};
