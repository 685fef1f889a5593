// What transform publishes: the outcome of one extractor on one revision of one document.
import { z } from 'zod';
import { claim } from './claim.ts';
import { sourceTier } from './document-message.ts';

export const extractionOutcomes = ['claims', 'empty', 'gated', 'gone', 'failed'] as const;
export type ExtractionOutcome = (typeof extractionOutcomes)[number];

/** A row of a dataset that could not become a claim. */
export const quarantinedRow = z.strictObject({ row: z.int().positive(), reason: z.string().min(1), value: z.string() });

export const extractionMessage = z.strictObject({
  documentId: z.string().startsWith('doc_'),
  revision: z.int().positive(),
  extractor: z.string().min(1),
  generation: z.int().positive(),
  /** Address of the text that offsets count in; null where nothing was read. */
  textHash: z.string().length(64).nullable(),
  /** Fingerprint of that text, by which its copies are known; absent where nothing is claimed or the text is short. */
  textSketch: z.string().length(172).optional(),
  outcome: z.enum(extractionOutcomes),
  /** Why it was gated or failed: a code and a sentence. */
  reason: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  language: z.string().nullable(),
  /** The page's own publication date, with its own offset where it has one. */
  published: z.string().nullable(),
  sourceId: z.string().min(1),
  finalUrl: z.string().min(1),
  publisher: z.string().min(1),
  tier: sourceTier,
  licence: z.string().min(1),
  claims: z.array(claim),
  quarantine: z.array(quarantinedRow),
  /** Rows of a dataset that lack what its mapping requires of a row; absent where there is none. */
  skipped: z.int().positive().optional(),
});
export type ExtractionMessage = z.infer<typeof extractionMessage>;
