// Tables of schema `ops`: what the stages need to know of themselves. Analysts have no access.
import { instant } from './instant.ts';
import { bigint, boolean, date, index, integer, jsonb, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';

export const ops = pgSchema('ops');

/**
 * The newest known state of each document. `revision` is raised by compare-and-set; `published_revision` follows when the
 * bus has acknowledged, and only then are the validators saved: a crash between the two publishes again.
 */
export const documentStateTable = ops.table('document_state', {
  documentId: text('document_id').primaryKey(),
  revision: integer('revision').notNull(),
  publishedRevision: integer('published_revision').notNull(),
  outcome: text('outcome').notNull(),
  bodyHash: text('body_hash'),
  /** Hash of the mapping of a dataset; null where nothing is mapped. */
  reading: text('reading'),
  etag: text('etag'),
  lastModified: text('last_modified'),
  updatedAt: instant('updated_at').notNull(),
});

/** Every URL that a source has offered, and when it is due. */
export const frontierTable = ops.table(
  'frontier',
  {
    url: text('url').primaryKey(),
    sourceId: text('source_id').notNull(),
    host: text('host').notNull(),
    /** `seed`: a feed, sitemap or list to be read for entries; `document`: a page to be published. */
    role: text('role').notNull(),
    /** What the entry said: title, published, language. */
    hints: jsonb('hints').notNull(),
    /** The document that this URL led to at last. */
    documentId: text('document_id'),
    state: text('state').notNull(),
    dueAt: instant('due_at').notNull(),
    leaseUntil: instant('lease_until'),
    leaseOwner: text('lease_owner'),
    attempts: integer('attempts').notNull(),
    lastStatus: integer('last_status'),
    lastError: text('last_error'),
    etag: text('etag'),
    lastModified: text('last_modified'),
    discoveredAt: instant('discovered_at').notNull(),
    visitedAt: instant('visited_at'),
  },
  (table) => [index('frontier_due').on(table.state, table.dueAt)],
);

/** When a host may be asked next, by the clock of the database: any number of crawlers are polite together. */
export const hostSlotTable = ops.table('host_slot', {
  host: text('host').primaryKey(),
  nextAt: instant('next_at').notNull(),
  /** When a host last asked to be left alone, until when it is, and what it said. */
  closedAt: instant('closed_at'),
  closedUntil: instant('closed_until'),
  closedReason: text('closed_reason'),
  /** How often in a row it did not answer. */
  failures: integer('failures').notNull().default(0),
});

/** Every filing that an index of the SEC has listed, whether it was fetched or not. */
export const filingTable = ops.table('filing', {
  accession: text('accession').primaryKey(),
  form: text('form').notNull(),
  filedOn: date('filed_on').notNull(),
  acceptedAt: instant('accepted_at'),
  period: date('period'),
  items: text('items'),
  primaryDocument: text('primary_document'),
  bytes: bigint('bytes', { mode: 'bigint' }),
  /** Where its complete submission is; the first index to list it decides. */
  url: text('url').notNull(),
  documentId: text('document_id').notNull(),
  sourceId: text('source_id').notNull(),
  listedAt: instant('listed_at').notNull(),
});

/** The companies and persons of a filing, under the name that the index gave them. */
export const filingCompanyTable = ops.table(
  'filing_company',
  {
    accession: text('accession').notNull(),
    cik: bigint('cik', { mode: 'bigint' }).notNull(),
    name: text('name'),
    role: text('role'),
  },
  (table) => [primaryKey({ columns: [table.accession, table.cik] })],
);

/** Ticker symbols as the SEC last published them. */
export const companyTickerTable = ops.table(
  'company_ticker',
  {
    ticker: text('ticker').notNull(),
    cik: bigint('cik', { mode: 'bigint' }).notNull(),
    title: text('title').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticker, table.cik] })],
);

/** How far a sink has come; written in the transaction that writes its rows. */
export const sinkOffsetTable = ops.table(
  'sink_offset',
  {
    sink: text('sink').notNull(),
    topic: text('topic').notNull(),
    partition: integer('partition').notNull(),
    nextOffset: bigint('next_offset', { mode: 'bigint' }).notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sink, table.topic, table.partition] })],
);

/** Deployments of an extractor; `version` is what its code and data say of themselves. */
export const extractorGenerationTable = ops.table(
  'extractor_generation',
  {
    extractor: text('extractor').notNull(),
    generation: integer('generation').notNull(),
    version: text('version').notNull(),
    registeredAt: instant('registered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.extractor, table.generation] })],
);

/** The active generation of each extractor: one row, so that activating and rolling back are one update. */
export const extractorTable = ops.table('extractor', {
  extractor: text('extractor').primaryKey(),
  activeGeneration: integer('active_generation').notNull(),
});

/** Messages that a stage could not take; what `megawatch dead-letter` shows and replays. */
export const deadLetterTable = ops.table('dead_letter', {
  deadLetterId: text('dead_letter_id').primaryKey(),
  stage: text('stage').notNull(),
  topic: text('topic').notNull(),
  partition: integer('partition').notNull(),
  offset: bigint('offset', { mode: 'bigint' }).notNull(),
  key: text('key'),
  code: text('code').notNull(),
  reason: text('reason').notNull(),
  attempts: integer('attempts').notNull(),
  headers: jsonb('headers').notNull(),
  value: text('value'),
  failedAt: instant('failed_at').notNull(),
  replayedAt: instant('replayed_at'),
});

/** One row for each run of ingest, with what it fetched, found unchanged and failed at. */
export const runTable = ops.table('run', {
  runId: text('run_id').primaryKey(),
  command: text('command').notNull(),
  startedAt: instant('started_at').notNull(),
  endedAt: instant('ended_at'),
  outcome: text('outcome'),
  counts: jsonb('counts').notNull(),
});

/** Blocks and claims that changed and that resolve has yet to recompute; rows are appended and never updated. */
export const resolveQueueTable = ops.table('resolve_queue', {
  queueId: bigint('queue_id', { mode: 'bigint' }).generatedAlwaysAsIdentity().primaryKey(),
  block: text('block'),
  claimId: text('claim_id'),
  queuedAt: instant('queued_at').notNull(),
});

/** What resolve did to events, in commit order: the feed that an incremental reader follows. */
export const changeTable = ops.table('change', {
  cursor: bigint('cursor', { mode: 'bigint' }).primaryKey(),
  kind: text('kind').notNull(),
  eventId: text('event_id').notNull(),
  operation: text('operation').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  isDeleted: boolean('is_deleted').notNull(),
});

/** The last run of each source; `documents` counts its documents by outcome. */
export const sourceHealthTable = ops.table('source_health', {
  sourceId: text('source_id').primaryKey(),
  runId: text('run_id'),
  startedAt: instant('started_at').notNull(),
  endedAt: instant('ended_at'),
  /** When a run last ended that the source had answered. */
  lastSuccessAt: instant('last_success_at'),
  /** Publication time of the newest item ever offered, as the source says it. */
  newestPublishedAt: instant('newest_published_at'),
  entries: integer('entries').notNull().default(0),
  documents: jsonb('documents').notNull().default({}),
  /** `below` or `above` what the source declares. */
  breach: text('breach'),
});
