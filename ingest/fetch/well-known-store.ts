// Where a site's own rules for crawlers are kept between runs, so that every crawler on one database asks once a day.
import type { Database } from '../../platform/database/database.ts';

/** `rules`: the file was read; `absent`: 4xx, it says nothing; `unreachable`: 5xx or no answer. */
export type StoredFile = {
  readonly verdict: 'rules' | 'absent' | 'unreachable';
  readonly body: string;
  /** Milliseconds from now until the file must be read again. */
  readonly ttlMs: number;
};

export type WellKnownStore = {
  read(origin: string): Promise<StoredFile | null>;
  write(origin: string, file: StoredFile): Promise<void>;
};

const dayMs = 86_400_000;

/** What an answer says of the file; a site that could not answer is asked again after `unreachableMs`. */
export function toStoredFile(
  { status, body }: { readonly status: number | null; readonly body: Uint8Array | null },
  unreachableMs: number,
): StoredFile {
  if (body !== null) return { verdict: 'rules', body: new TextDecoder().decode(body), ttlMs: dayMs };
  // "Too many requests" is a host in trouble, so it is left alone though it is a 4xx.
  const isAbsent = status !== null && status >= 300 && status < 500 && status !== 429;
  return { verdict: isAbsent ? 'absent' : 'unreachable', body: '', ttlMs: isAbsent ? dayMs : unreachableMs };
}

/** The store of one kind of file by origin; an expired row counts as none. */
export function createWellKnownStore(database: Database, table: 'robots' | 'tdm_policy'): WellKnownStore {
  return {
    async read(origin) {
      const { rows } = await database.pool.query<{ verdict: StoredFile['verdict']; body: string; ttl_ms: number }>(
        `select verdict, body, (extract(epoch from expires_at - clock_timestamp()) * 1000)::float8 as ttl_ms
         from ops.${table} where origin = $1 and expires_at > clock_timestamp() and fetched_at <= clock_timestamp()`,
        [origin],
      );
      const row = rows[0];
      return row ? { verdict: row.verdict, body: row.body, ttlMs: row.ttl_ms } : null;
    },
    async write(origin, { verdict, body, ttlMs }) {
      await database.pool.query(
        `insert into ops.${table} (origin, verdict, body, fetched_at, expires_at)
         values ($1, $2, $3, clock_timestamp(), clock_timestamp() + $4::float8 * interval '1 millisecond')
         on conflict (origin) do update set verdict = excluded.verdict, body = excluded.body,
           fetched_at = excluded.fetched_at, expires_at = excluded.expires_at`,
        [origin, verdict, body.toWellFormed().replaceAll('\0', ''), ttlMs],
      );
    },
  };
}
