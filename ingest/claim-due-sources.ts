// Which sources their cadence says are due, by `ops.source_health`: each claimed for one run, and none while it still runs.
import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import type { Database } from '../platform/database/database.ts';
import { presenceLock } from './crawler-presence.ts';
import type { SourceDefinition } from './define-source.ts';

/** Between the claim and the first sign of life of a run. */
const startMs = 60_000;

type Run = { readonly started_at: Date; readonly ended_at: Date | null; readonly is_alive: boolean };

/**
 * The sources that are due, claimed for this process: of two that ask at once, one gets each. A source that never ran is
 * due; times that passed while it ran, or while nobody was there, are caught up by one run. `jitterMs` spreads sources
 * of one cadence, each by a part of it that stays the same for a given time.
 */
export async function claimDueSources(
  database: Database,
  sources: readonly SourceDefinition[],
  now: Date,
  { jitterMs = 0 }: { readonly jitterMs?: number } = {},
): Promise<SourceDefinition[]> {
  const { rows } = await database.pool.query<Run & { source_id: string; seen: string }>(
    // As text as well: a date of ours would lose the microseconds that the comparison below is about.
    `select source_id, started_at, ended_at, started_at::text as seen, run_id is not null and ${presenceLock('run_id')} as is_alive
     from ops.source_health where source_id = any($1)`,
    [sources.map(({ id }) => id)],
  );
  const last = new Map(rows.map((row) => [row.source_id, row]));
  const due = sources.filter((source) => {
    const row = last.get(source.id);
    return row === undefined || isDue(source, row, now, jitterMs);
  });
  if (due.length === 0) return [];
  const claimed = await database.pool.query<{ source_id: string }>(
    `with s as (select * from unnest($1::text[], $2::text[]) as s(id, seen)),
       moved as (update ops.source_health h set started_at = $3, run_id = null from s
         where h.source_id = s.id and h.started_at = s.seen::timestamptz returning h.source_id),
       added as (insert into ops.source_health (source_id, started_at)
         select id, $3 from s where seen is null on conflict do nothing returning source_id)
     select source_id from moved union all select source_id from added`,
    [due.map(({ id }) => id), due.map(({ id }) => last.get(id)?.seen ?? null), now],
  );
  const ours = new Set(claimed.rows.map(({ source_id }) => source_id));
  return due.filter(({ id }) => ours.has(id));
}

function isDue(source: SourceDefinition, row: Run, now: Date, jitterMs: number): boolean {
  const { started_at: startedAt, ended_at: endedAt, is_alive: isAlive } = row;
  const isRunning = endedAt === null || endedAt < startedAt;
  // A run whose process died is begun again; one that is only slow is left to end.
  if (isRunning) return !isAlive && now.getTime() - startedAt.getTime() > startMs;
  const next = new Cron(source.cadence, { timezone: source.timeZone ?? 'UTC' }).nextRun(startedAt);
  return next !== null && next.getTime() + jitterOf(source.id, next, jitterMs) <= now.getTime();
}

/** Chance that every process throws alike. */
function jitterOf(sourceId: string, at: Date, jitterMs: number): number {
  if (jitterMs <= 0) return 0;
  const thrown = createHash('sha256').update(`${sourceId} ${at.getTime()}`).digest().readUInt32BE(0);
  return Math.floor((thrown / 2 ** 32) * jitterMs);
}
