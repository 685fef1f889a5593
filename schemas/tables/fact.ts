// Tables of schema `fact`: extractions, claims with their history, and the events they resolve to.
import { instant } from './instant.ts';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

export const fact = pgSchema('fact');

/** The newest extraction of a document by one generation of one extractor; an older revision never overwrites it. */
export const extractionTable = fact.table(
  'extraction',
  {
    documentId: text('document_id').notNull(),
    extractor: text('extractor').notNull(),
    generation: integer('generation').notNull(),
    revision: integer('revision').notNull(),
    outcome: text('outcome').notNull(),
    reason: text('reason'),
    textHash: text('text_hash'),
    title: text('title'),
    byline: text('byline'),
    language: text('language'),
    published: text('published'),
    sourceId: text('source_id').notNull(),
    finalUrl: text('final_url').notNull(),
    publisher: text('publisher').notNull(),
    tier: smallint('tier').notNull(),
    licence: text('licence').notNull(),
    claims: integer('claims').notNull(),
    quarantined: integer('quarantined').notNull(),
    /** Rows that the mapping of a dataset leaves out because they lack what it requires. */
    skipped: integer('skipped').notNull().default(0),
    recordedAt: instant('recorded_at').notNull(),
    /** A newer revision whose reading failed; what the row holds is the last good one. */
    failedRevision: integer('failed_revision'),
    failedReason: text('failed_reason'),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.extractor, table.generation] })],
);

/**
 * What documents assert, with history: a row is open while `superseded_at` is null. A replacement closes a row and never
 * deletes it; an identical claim of a later revision leaves the open row alone.
 */
export const claimTable = fact.table(
  'claim',
  {
    claimId: text('claim_id').notNull(),
    extractor: text('extractor').notNull(),
    generation: integer('generation').notNull(),
    revision: integer('revision').notNull(),
    documentId: text('document_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').notNull(),
    /** The claim as its schema has it, without the envelope that the columns beside it hold. */
    fields: jsonb('fields').notNull(),
    evidence: jsonb('evidence').notNull(),
    confidence: doublePrecision('confidence').notNull(),
    polarity: text('polarity').notNull(),
    modality: text('modality').notNull(),
    salience: text('salience').notNull(),
    rule: text('rule').notNull(),
    textHash: text('text_hash').notNull(),
    /** Hash of everything above but revision and ordinal: equal content is the same claim. */
    contentHash: text('content_hash').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    supersededAt: instant('superseded_at'),
    /** The revision that closed the row. */
    supersededBy: integer('superseded_by'),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.extractor, table.generation, table.revision] }),
    uniqueIndex('claim_open').on(table.claimId, table.extractor, table.generation).where(sql`superseded_at is null`),
    index('claim_document').on(table.documentId, table.extractor, table.generation),
  ],
);

/** Blocks that an open claim belongs to: claims that share a block may tell of one event. */
export const claimBlockTable = fact.table(
  'claim_block',
  {
    claimId: text('claim_id').notNull(),
    block: text('block').notNull(),
    extractor: text('extractor').notNull(),
    generation: integer('generation').notNull(),
  },
  (table) => [index('claim_block_claim').on(table.claimId), index('claim_block_block').on(table.block)],
);

/** One act or state, told by one or more claims; `chain_id` joins the events of one deal or dispute. */
export const eventTable = fact.table('event', {
  eventId: text('event_id').primaryKey(),
  kind: text('kind').notNull(),
  chainId: text('chain_id').notNull(),
  /** The winning value of every field, in the shape of the claim's fields, with resolved ids beside the names. */
  fields: jsonb('fields').notNull(),
  /** Field → every value that was claimed, with its claims. */
  alternatives: jsonb('alternatives').notNull(),
  title: text('title').notNull(),
  isDisputed: boolean('is_disputed').notNull(),
  reviewStatus: text('review_status').notNull(),
  sourceCount: integer('source_count').notNull(),
  bestTier: smallint('best_tier').notNull(),
  licence: text('licence').notNull(),
  confidence: doublePrecision('confidence').notNull(),
  evidenceCount: integer('evidence_count').notNull(),
  bestClaimId: text('best_claim_id').notNull(),
  bestQuote: text('best_quote').notNull(),
  bestUrl: text('best_url').notNull(),
  firstReported: text('first_reported'),
  isDeleted: boolean('is_deleted').notNull(),
  contentHash: text('content_hash').notNull(),
  knownFrom: instant('known_from').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const eventClaimTable = fact.table(
  'event_claim',
  { claimId: text('claim_id').primaryKey(), eventId: text('event_id').notNull() },
  (table) => [index('event_claim_event').on(table.eventId)],
);

/** An event id that is no longer used, and the one that took its place. */
export const eventAliasTable = fact.table('event_alias', {
  formerId: text('former_id').primaryKey(),
  eventId: text('event_id').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

/** Companies of the registry, and provisional ones that only documents name. */
export const companyTable = fact.table('company', {
  companyId: text('company_id').primaryKey(),
  name: text('name').notNull(),
  cik: bigint('cik', { mode: 'number' }),
  countryCode: text('country_code'),
  parentCompanyId: text('parent_company_id'),
  isProvisional: boolean('is_provisional').notNull(),
  /** A claim that names a provisional company. */
  firstClaimId: text('first_claim_id'),
  updatedAt: instant('updated_at').notNull(),
});
