// The rows of the marts, kept in step with the events. What the rows are and how they are written is in the database:
// fact.mart_table lists the marts, fact.shape_mart makes what each needs (migrations 0051 and 0052).
import type { PoolClient } from 'pg';
import type { Database } from '../platform/database/database.ts';

/** Where a transaction stands in the feed of changes: every row that it writes is known from here on. */
export type ChangePoint = { readonly firstCursor: string; readonly takenAt: string };

/**
 * Takes `count` offsets of the feed. The counter's row lock is held from here to the commit: offsets have no gaps and become
 * visible in their order, and nobody else writes a mart meanwhile.
 */
export async function takeCursors(client: PoolClient, count: number): Promise<ChangePoint> {
  const { rows } = await client.query<ChangePoint>({
    name: 'resolve_take_cursors',
    text: `select first_cursor::text as "firstCursor", taken_at::text as "takenAt" from ops.take_cursors($1)`,
    values: [count],
  });
  const [point] = rows;
  if (!point) throw new Error('ops.change_counter has lost its row');
  return point;
}

/**
 * Writes the rows of all marts of the kinds, one statement a mart, for these ids: of deals those of their chains, of all
 * else those of the events. A row that is what it was is left alone; one that changes or goes is kept with its time.
 */
export async function writeMarts(
  client: PoolClient,
  idsByKind: ReadonlyMap<string, ReadonlySet<string>>,
  { firstCursor, takenAt }: ChangePoint,
): Promise<void> {
  for (const [kind, ids] of idsByKind) {
    await client.query({
      name: 'resolve_write_marts',
      text: 'select fact.write_marts($1, $2::text[], $3, $4)',
      values: [kind, [...ids], firstCursor, takenAt],
    });
  }
}

/**
 * Computes as a whole the marts of which something has changed that they rest on beside events: the registry, rates of
 * exchange, splits, a definition; with `always` all of them. Writes what differs, mart by mart, and returns how many facts
 * that changed.
 */
export async function refreshMarts(database: Database, { always = false } = {}): Promise<number> {
  const { rows } = await database.pool.query<{ mart: string }>(
    `select t.mart from fact.mart_table t
     where $1 or not exists (
       select from ops.mart_state s where s.mart = t.mart and s.fingerprint = fact.mart_fingerprint(t.mart)) order by t.mart`,
    [always],
  );
  let changed = 0;
  for (const { mart } of rows) {
    changed += await database.transaction(async (client) => {
      const refreshed = await client.query<{ facts: string }>('select fact.refresh_mart($1, $2) as facts', [
        mart,
        always,
      ]);
      return Number(refreshed.rows[0]?.facts ?? 0);
    });
  }
  return changed;
}
