// An ordered digest of what a database holds, so that two runs can be compared byte by byte.
import { createHash } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';

/**
 * Left out because they tell of the path and not of the result: when something was recorded, former rows of marts, offsets, queues and leases,
 * the feed of changes, aliases and tombstones of events that existed on the way, and provisional companies (who was named
 * first). `ops` holds nothing but such things and the dead letters.
 */
const pathDependent = new Set(['fact.event_alias', 'fact.project_former_id', 'fact.company']);
const recordedColumns = new Set([
  'recorded_at',
  'superseded_at',
  'known_from',
  'updated_at',
  'stored_at',
  'fetched_at',
  'queued_at',
  'run_at',
  'version_from',
  'version_from_cursor',
]);
/**
 * Response headers hold the time of the answer, so neither they nor their address are compared; nor is a body of the
 * archive that nothing refers to, which a crawler leaves that is killed between archive and revision.
 */
const referred = `where hash in (select body_hash from raw.document union select text_hash from fact.extraction)`;
const schemas = ['raw', 'fact'];

export type Digest = { readonly hash: string; readonly tables: Readonly<Record<string, string>> };

/** Digest of each table and of all of them together. Two databases that hold the same facts have the same. */
export async function databaseDigest({ pool }: Database): Promise<Digest> {
  const { rows } = await pool.query<{ name: string; columns: string[] }>(
    `select c.table_schema || '.' || c.table_name as name, array_agg(c.column_name::text order by c.column_name) as columns
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = any($1) and t.table_type = 'BASE TABLE' group by 1 order by 1`,
    [schemas],
  );
  const tables: Record<string, string> = {};
  for (const { name, columns } of rows) {
    if (pathDependent.has(name) || name.endsWith('_past')) continue;
    tables[name] = await tableDigest(
      { pool },
      name,
      columns.filter((column) => !recordedColumns.has(column) && column !== 'headers_hash'),
    );
  }
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.entries(tables)))
    .digest('hex');
  return { hash, tables };
}

async function tableDigest(
  { pool }: Pick<Database, 'pool'>,
  name: string,
  columns: readonly string[],
): Promise<string> {
  const shown = columns.map((column) =>
    name === 'raw.document' && column === 'message'
      ? `(message - 'fetchedAt' - 'headersHash')::text`
      : `"${column}"::text`,
  );
  const condition =
    name === 'fact.event' || name === 'fact.project' ? 'where not is_deleted' : name === 'raw.archive' ? referred : '';
  const { rows } = await pool.query<{ digest: string }>(
    `select count(*) || ' ' || coalesce(md5(string_agg(md5(line), '' order by md5(line))), '') as digest
     from (select row(${shown.join(', ')})::text as line from ${name} ${condition}) lines`,
  );
  return rows[0]?.digest ?? '';
}
