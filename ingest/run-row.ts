// The row of `ops.run` that every run of ingest leaves.
import type { Database } from '../platform/database/database.ts';
import { type IngestReport, totalCounts } from './ingest-report.ts';

/** Writes the row of a run that begins. */
export async function beginRun(database: Database, runId: string, sourceIds: readonly string[]): Promise<void> {
  await database.pool.query(
    `insert into ops.run (run_id, command, started_at, counts) values ($1, 'ingest', clock_timestamp(), $2)`,
    [runId, JSON.stringify({ sourceIds })],
  );
}

/** Completes the row of a run that a fault of our own ended. */
export async function failRun(database: Database, runId: string): Promise<void> {
  await database.pool.query(
    `update ops.run set ended_at = clock_timestamp(), outcome = 'failed' where run_id = $1 and ended_at is null`,
    [runId],
  );
}

/** Completes the row of a run that ended. */
export async function endRun(
  database: Database,
  { runId, outcome, republished, sources }: IngestReport,
): Promise<void> {
  await database.pool.query(
    'update ops.run set ended_at = clock_timestamp(), outcome = $2, counts = $3 where run_id = $1',
    [runId, outcome, JSON.stringify({ totals: { ...totalCounts(sources), republished }, sources })],
  );
}
