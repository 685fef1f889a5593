// The newest run of the forecast, as it was written.
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import { shareValue, type ShareValue } from '../../schemas/share-definition.ts';

const run = z.object({ run_id: z.string(), headline: z.string() });
const row = z.record(z.string(), z.unknown());

/** `share_pct` → `sharePct`; `p025` stays. */
const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** Values and headline of the newest run of the central scenario; null where nothing was projected yet. */
export async function readProjection(
  database: Database,
): Promise<{ readonly values: ShareValue[]; readonly headline: string } | null> {
  const { pool } = database;
  const found = await pool.query(
    `select run_id, headline from fact.projection_run where scenario = 'central' order by run_at desc, run_id limit 1`,
  );
  const [newest] = z.array(run).parse(found.rows);
  if (!newest) return null;
  const { rows } = await pool.query('select * from fact.share_value where run_id = $1 order by definition_id, year', [
    newest.run_id,
  ]);
  const values = z
    .array(row)
    .parse(rows)
    .map(({ recorded_at: _recordedAt, ...columns }) =>
      shareValue.parse(Object.fromEntries(Object.entries(columns).map(([name, value]) => [camelCase(name), value]))),
    );
  return { values, headline: newest.headline };
}
