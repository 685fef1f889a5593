// Tables of schema `raw`: what was fetched, byte by byte. Analysts have no access.
import { instant } from './instant.ts';
import { customType, integer, jsonb, pgSchema, primaryKey, smallint, text } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });

export const raw = pgSchema('raw');

/** The content-addressed store; `hash` is the SHA-256 of the plain bytes, `body` is compressed as `encoding` says. */
export const archiveTable = raw.table('archive', {
  hash: text('hash').primaryKey(),
  encoding: text('encoding').notNull(),
  bytes: integer('bytes').notNull(),
  body: bytea('body').notNull(),
  storedAt: instant('stored_at').notNull(),
});

/** One row for each revision of each document; written by ingest together with `ops.document_state`. */
export const documentTable = raw.table(
  'document',
  {
    documentId: text('document_id').notNull(),
    revision: integer('revision').notNull(),
    sourceId: text('source_id').notNull(),
    url: text('url').notNull(),
    finalUrl: text('final_url').notNull(),
    outcome: text('outcome').notNull(),
    status: integer('status').notNull(),
    contentType: text('content_type'),
    bodyHash: text('body_hash'),
    headersHash: text('headers_hash'),
    tier: smallint('tier').notNull(),
    licence: text('licence').notNull(),
    publisher: text('publisher').notNull(),
    /** The message as it was published, so that a replay reads what the topic carried. */
    message: jsonb('message').notNull(),
    fetchedAt: instant('fetched_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.revision] })],
);
