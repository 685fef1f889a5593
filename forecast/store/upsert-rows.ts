// Writes rows whose keys are columns; an unchanged row is left alone, so that a second run changes nothing.
import type { PoolClient } from 'pg';

export type Row = Readonly<Record<string, string | number | boolean | null | object>>;

/** The tables of this stage and the columns that identify a row. */
const keys = {
  'fact.share_group': ['group_id'],
  'fact.share_group_member': ['group_id', 'company'],
  'fact.share_definition': ['definition_id'],
  'fact.baseline_figure': ['figure_id'],
  'fact.share_value': ['share_id'],
  'fact.share_gap': ['share_id'],
  'fact.share_not_computed': ['definition_id'],
  'fact.ledger_entry': ['ledger_id'],
  'fact.contradiction': ['contradiction_id'],
  'fact.contradiction_figure': ['contradiction_id', 'figure_id'],
  'fact.projection_run': ['run_id'],
  'fact.share_quality': ['share_id'],
  'fact.share_bridge_step': ['run_id', 'position'],
  'fact.share_change': ['change_id'],
} as const;
export type ForecastTable = keyof typeof keys;

/** Inserts or updates `rows`, which all have the columns of the first, and counts those that changed. */
export async function upsertRows(client: PoolClient, table: ForecastTable, rows: readonly Row[]): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const key: readonly string[] = keys[table];
  const columns = Object.keys(first);
  // When a row was recorded is no change of what it says.
  const compared = columns.filter((column) => !key.includes(column) && !['recorded_at', 'run_at'].includes(column));
  const others = columns.filter((column) => !key.includes(column));
  const update =
    others.length === 0
      ? 'nothing'
      : `update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}
     where (${compared.map((column) => `present.${column}`).join(', ')})
       is distinct from (${compared.map((column) => `excluded.${column}`).join(', ')})`;
  const { rowCount } = await client.query(
    `insert into ${table} as present (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${key.join(', ')}) do ${update}`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

/** Takes away the rows of `table` whose key is not among `rows`, and counts them; only for tables with one key column. */
export async function keepOnly(client: PoolClient, table: ForecastTable, rows: readonly Row[]): Promise<number> {
  const [key = ''] = keys[table];
  const { rowCount } = await client.query(`delete from ${table} where ${key} <> all($1)`, [
    rows.map((row) => row[key]),
  ]);
  return rowCount ?? 0;
}

/** `sharePct` → `share_pct`; `p025` stays. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The fields of an object as columns, with when they were recorded. */
export function rowOf(fields: Readonly<Record<string, string | number | boolean | null>>, recordedAt: string): Row {
  const columns = Object.entries(fields).map(([name, value]) => [snakeCase(name), value] as const);
  return { ...Object.fromEntries(columns), recorded_at: recordedAt };
}
