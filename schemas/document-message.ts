// What ingest publishes: one revision of one document, its bytes already in the archive.
import { z } from 'zod';
import { datasetMapping } from './dataset-mapping.ts';

/** 1 filing, permit or vote; 2 company release; 3 trade press; 4 general press; 5 aggregator. */
export const sourceTier = z.int().min(1).max(5);

/**
 * `filing`: a complete submission of EDGAR; `form4`: the bare XML of an ownership report; `company_facts`: the XBRL facts of
 * a company as JSON; a `dataset` with a declared mapping; else a `page` for the rules.
 */
export const documentForms = ['page', 'dataset', 'form4', 'filing', 'company_facts'] as const;

export const documentMessage = z.strictObject({
  documentId: z.string().startsWith('doc_'),
  revision: z.int().positive(),
  sourceId: z.string().min(1),
  /** The URL as it was found, and the normalized final one that the id is made of. */
  url: z.string().min(1),
  finalUrl: z.string().min(1),
  /** `gone`: the page answered 404 or 410 after it had been read; it has no body. */
  outcome: z.enum(['fetched', 'gone']),
  status: z.int(),
  contentType: z.string().nullable(),
  /** The charset that the response header names, as it was written. */
  httpCharset: z.string().nullable(),
  bodyHash: z.string().length(64).nullable(),
  bodyBytes: z.int().nonnegative(),
  headersHash: z.string().length(64).nullable(),
  fetchedAt: z.iso.datetime({ offset: true }),
  form: z.enum(documentForms),
  dataset: datasetMapping.nullable(),
  /** What the feed says of the page; hints only, the page itself may know better. */
  feedTitle: z.string().nullable(),
  feedPublished: z.string().nullable(),
  feedLanguage: z.string().nullable(),
  tier: sourceTier,
  licence: z.string().min(1),
  publisher: z.string().min(1),
});
export type DocumentMessage = z.infer<typeof documentMessage>;
