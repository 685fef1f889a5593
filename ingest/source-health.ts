// The health of the sources in `ops.source_health`: what their last runs came to.
import type { Database } from '../platform/database/database.ts';
import type { IngestReport, SourceReport } from './ingest-report.ts';
import { recordRuns } from './source-runs.ts';

export type SourceHealth = {
  readonly sourceId: string;
  readonly lastSuccessAt: Date | null;
  readonly newestPublishedAt: Date | null;
  readonly entries: number;
  readonly documents: Readonly<Record<string, number>>;
  readonly breach: 'below' | 'above' | null;
  /** Why the source is red, for dashboards and in words; empty and null: it is green. */
  readonly causes: readonly string[];
  readonly reason: string | null;
  readonly redSince: Date | null;
  /** Of the last run: failures by code, and of the pages that were new or changed how many had what. */
  readonly failed: Readonly<Record<string, number>>;
  readonly measured: number;
  readonly dated: number;
  readonly authored: number;
  readonly bodied: number;
};

/** Documents of a run by outcome, failures as one. */
export function documentsOf(report: SourceReport): Record<string, number> {
  const { changed, unchanged, gone, forbidden, retried, due, failed } = report;
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0);
  return { new: report.new, changed, unchanged, gone, forbidden, retried, due, failed: failures };
}

/** Notes that a run of these sources begins now; it lives as long as its crawler's presence says. */
export async function noteBegin(database: Database, runId: string, sourceIds: readonly string[]): Promise<void> {
  await database.pool.query(
    `insert into ops.source_health (source_id, run_id, started_at)
     select id, $2, clock_timestamp() from unnest($1::text[]) as s(id)
     order by id on conflict (source_id) do update set started_at = excluded.started_at, run_id = excluded.run_id`,
    [sourceIds, runId],
  );
}

/** Notes what a run came to; a source that did not answer keeps the time of its last success. */
export async function noteEnd(database: Database, report: IngestReport): Promise<void> {
  const { runId, sources } = report;
  const rows = sources.map((each) => ({
    source_id: each.sourceId,
    has_answered: each.seeds + each.fetched + each.gone + each.absent > 0,
    newest_published_at: each.newestPublished,
    entries: each.entries,
    documents: documentsOf(each),
    breach: each.breach,
  }));
  await recordRuns(database, report);
  await database.pool.query(
    `insert into ops.source_health as h
       (source_id, run_id, started_at, ended_at, last_success_at, newest_published_at, entries, documents, breach)
     select source_id, $2, clock_timestamp(), clock_timestamp(), case when has_answered then clock_timestamp() end,
       newest_published_at, entries, documents, breach
     from jsonb_to_recordset($1) as r(source_id text, has_answered boolean, newest_published_at timestamptz,
       entries int, documents jsonb, breach text) order by source_id
     on conflict (source_id) do update set run_id = excluded.run_id, ended_at = excluded.ended_at,
       last_success_at = coalesce(excluded.last_success_at, h.last_success_at),
       newest_published_at = greatest(excluded.newest_published_at, h.newest_published_at),
       entries = excluded.entries, documents = excluded.documents, breach = excluded.breach`,
    [JSON.stringify(rows), runId],
  );
}

/** The health of every source that ever ran. */
export async function readSourceHealth(database: Database): Promise<SourceHealth[]> {
  const { rows } = await database.pool.query<SourceHealth>(
    `select h.source_id as "sourceId", h.last_success_at as "lastSuccessAt", h.newest_published_at as "newestPublishedAt",
       h.entries, h.documents, h.breach, coalesce(r.causes, '[]') as causes, r.reason, r.red_since as "redSince",
       coalesce(r.failed, '{}') as failed, coalesce(r.measured, 0) as measured, coalesce(r.dated, 0) as dated,
       coalesce(r.authored, 0) as authored, coalesce(r.bodied, 0) as bodied
     from ops.source_health h left join lateral (
       select * from ops.source_run r where r.source_id = h.source_id order by r.ended_at desc limit 1) r on true
     where h.ended_at is not null order by h.source_id`,
  );
  return rows;
}
