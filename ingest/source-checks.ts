// The last looks at sources in `ops.source_check`.
import type { Database } from '../platform/database/database.ts';
import type { SourceShape } from './check-source.ts';

export type StoredLook = SourceShape & { readonly checkedAt: Date };

/** What the last look at a source found, or null. */
export async function readLook(database: Database, sourceId: string): Promise<StoredLook | null> {
  const { rows } = await database.pool.query<StoredLook>(
    `select checked_at as "checkedAt", url, final_url as "finalUrl", status, content_type as "contentType", charset, entries,
       newest_published_at as "newestPublishedAt", dated, titled, hosts from ops.source_check where source_id = $1`,
    [sourceId],
  );
  return rows[0] ?? null;
}

/** Keeps a look as the one that the next is held against. */
export async function writeLook(database: Database, sourceId: string, shape: SourceShape): Promise<void> {
  await database.pool.query(
    `insert into ops.source_check (source_id, checked_at, url, final_url, status, content_type, charset, entries,
       newest_published_at, dated, titled, hosts)
     values ($1, clock_timestamp(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (source_id) do update set checked_at = excluded.checked_at, url = excluded.url,
       final_url = excluded.final_url, status = excluded.status, content_type = excluded.content_type,
       charset = excluded.charset, entries = excluded.entries, newest_published_at = excluded.newest_published_at,
       dated = excluded.dated, titled = excluded.titled, hosts = excluded.hosts`,
    [
      sourceId,
      shape.url,
      shape.finalUrl,
      shape.status,
      shape.contentType,
      shape.charset,
      shape.entries,
      shape.newestPublishedAt,
      shape.dated,
      shape.titled,
      JSON.stringify(shape.hosts),
    ],
  );
}
