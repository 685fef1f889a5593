// Tables of schema `ops` about sources: what their runs and checks came to. Analysts have no access.
import { instant } from './instant.ts';
import { bigint, boolean, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import { ops } from './ops.ts';

/** What every run of a source came to; the last row of a source is the verdict on it. */
export const sourceRunTable = ops.table(
  'source_run',
  {
    sourceId: text('source_id').notNull(),
    runId: text('run_id').notNull(),
    endedAt: instant('ended_at').notNull(),
    entries: integer('entries').notNull(),
    /** False where every seed answered that nothing had changed: then the entries say nothing. */
    isListed: boolean('is_listed').notNull(),
    /** Documents that were new. */
    fresh: integer('fresh').notNull(),
    fetched: integer('fetched').notNull(),
    /** Failures by code. */
    failed: jsonb('failed').notNull(),
    newestPublishedAt: instant('newest_published_at'),
    /** Pages that were new or changed, and how many of them had a date, an author, a body. */
    measured: integer('measured').notNull(),
    dated: integer('dated').notNull(),
    authored: integer('authored').notNull(),
    bodied: integer('bodied').notNull(),
    bodyCharacters: bigint('body_characters', { mode: 'bigint' }).notNull(),
    /** Why the source is red; empty: it is green. */
    causes: jsonb('causes').notNull(),
    reason: text('reason'),
    redSince: instant('red_since'),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.runId] })],
);

/** What `megawatch sources check` found the last time that a source answered. */
export const sourceCheckTable = ops.table('source_check', {
  sourceId: text('source_id').primaryKey(),
  checkedAt: instant('checked_at').notNull(),
  url: text('url').notNull(),
  finalUrl: text('final_url').notNull(),
  status: integer('status').notNull(),
  contentType: text('content_type'),
  charset: text('charset'),
  entries: integer('entries').notNull(),
  newestPublishedAt: instant('newest_published_at'),
  dated: integer('dated').notNull(),
  titled: integer('titled').notNull(),
  hosts: jsonb('hosts').notNull(),
});
