// The runs of each source in `ops.source_run`: every run is judged against those before it when it ends.
import type { Database } from '../platform/database/database.ts';
import type { IngestReport, SourceReport } from './ingest-report.ts';
import { type JudgedRun, judgeSource, type SourceHistory, type SourceRun, type Verdict } from './judge-source.ts';

const keptDays = 120;
const comparedRuns = 20;
const comparedPauses = 100;

/** Judges what a run came to for each of its sources, and keeps it. A source that was not reached in time keeps its verdict. */
export async function recordRuns(database: Database, { runId, sources }: IngestReport): Promise<void> {
  const reached = sources.filter(wasReached);
  if (reached.length === 0) return;
  const ids = reached.map(({ sourceId }) => sourceId);
  const histories = await readHistories(database, ids);
  const { rows: clock } = await database.pool.query<{ now: Date }>('select clock_timestamp() as now');
  const now = clock[0]?.now ?? new Date();
  const rows = reached.map((report) => {
    const run = runOf(report, now);
    const history = histories.get(report.sourceId) ?? { runs: [], freshAt: [] };
    return toRow(report, run, judgeSource(run, factsOf(report), history));
  });
  await database.transaction(async (client) => {
    await client.query(
      `insert into ops.source_run
         (source_id, run_id, ended_at, entries, is_listed, fresh, fetched, failed, newest_published_at, measured, dated,
          authored, bodied, body_characters, causes, reason, red_since)
       select r.source_id, $2, $3, entries, is_listed, fresh, fetched, failed, newest_published_at, measured, dated,
         authored, bodied, body_characters, r.causes, reason,
         case when jsonb_array_length(r.causes) > 0 then coalesce(
           (select b.red_since from ops.source_run b where b.source_id = r.source_id order by b.ended_at desc limit 1), $3)
         end
       from jsonb_to_recordset($1) as r(source_id text, entries int, is_listed boolean, fresh int, fetched int, failed jsonb,
         newest_published_at timestamptz, measured int, dated int, authored int, bodied int, body_characters bigint,
         causes jsonb, reason text)
       order by r.source_id on conflict do nothing`,
      [JSON.stringify(rows), runId, now],
    );
    await client.query(
      `delete from ops.source_run where source_id = any($1) and ended_at < clock_timestamp() - $2 * interval '1 day'`,
      [ids, keptDays],
    );
  });
}

/** False where the run was cut short before it asked the source anything. */
function wasReached({ seeds, seedsRefused, entries, fetched, gone, absent, forbidden, failed }: SourceReport): boolean {
  if (seeds + seedsRefused > 0) return true;
  // Its documents stand in its declaration. Of another source only pages were asked for again, its index by somebody else.
  return entries > 0 && (fetched + gone + absent + forbidden > 0 || Object.keys(failed).length > 0);
}

function runOf(report: SourceReport, now: Date): SourceRun {
  const { entries, seeds, seedsUnchanged, fetched, failed, newestPublished, traits } = report;
  return {
    endedAt: now,
    entries,
    isListed: seeds === 0 || seedsUnchanged < seeds,
    fresh: report.new,
    fetched,
    failed: Object.fromEntries(Object.entries(failed)),
    newestPublishedAt: newestPublished === null ? null : new Date(newestPublished),
    ...traits,
  };
}

function factsOf({ seeds, seedsRefused, fetched, gone, absent, forbidden, breach, expect }: SourceReport) {
  const hasAnswered = seeds > 0 || (seedsRefused === 0 && fetched > 0);
  return { hasAnswered, isForbidden: forbidden > 0 && gone + absent === 0, breach, expect };
}

function toRow(report: SourceReport, run: SourceRun, verdict: Verdict) {
  return {
    source_id: report.sourceId,
    entries: run.entries,
    is_listed: run.isListed,
    fresh: run.fresh,
    fetched: run.fetched,
    failed: run.failed,
    newest_published_at: run.newestPublishedAt,
    measured: run.measured,
    dated: run.dated,
    authored: run.authored,
    bodied: run.bodied,
    body_characters: run.bodyCharacters,
    causes: verdict.causes,
    reason: verdict.reason,
  };
}

type RunRow = Omit<JudgedRun, 'bodyCharacters'> & { source_id: string; bodyCharacters: string };

async function readHistories(database: Database, ids: readonly string[]): Promise<Map<string, SourceHistory>> {
  const [runs, fresh] = await Promise.all([
    database.pool.query<RunRow>(
      `select r.* from unnest($1::text[]) as s(id) cross join lateral (
         select source_id, ended_at as "endedAt", entries, is_listed as "isListed", fresh, fetched, failed,
           newest_published_at as "newestPublishedAt", measured, dated, authored, bodied,
           body_characters as "bodyCharacters", causes
         from ops.source_run where source_id = s.id order by ended_at desc limit $2) r`,
      [ids, comparedRuns],
    ),
    database.pool.query<{ source_id: string; ended_at: Date }>(
      `select r.* from unnest($1::text[]) as s(id) cross join lateral (
         select source_id, ended_at from ops.source_run where source_id = s.id and fresh > 0
         order by ended_at desc limit $2) r`,
      [ids, comparedPauses],
    ),
  ]);
  const histories = new Map<string, { runs: JudgedRun[]; freshAt: Date[] }>(
    ids.map((id) => [id, { runs: [], freshAt: [] }]),
  );
  for (const { source_id, bodyCharacters, ...run } of runs.rows) {
    histories.get(source_id)?.runs.push({ ...run, bodyCharacters: Number(bodyCharacters) });
  }
  for (const { source_id, ended_at } of fresh.rows) histories.get(source_id)?.freshAt.push(ended_at);
  return histories;
}
