// Taking URLs that are due from the frontier: one crawler each, fair between hosts, by the clock of the database.
import type { Database } from '../platform/database/database.ts';
import type { EntryHints } from './entry.ts';

export type FrontierRole = 'seed' | 'document';

/** How politely a source is to be crawled. */
export type SourcePolicy = { readonly sourceId: string; readonly delayMs: number; readonly concurrency: number };

/** A row that this crawler holds, with what is known of the document it led to. */
export type LeasedRow = {
  readonly url: string;
  readonly sourceId: string;
  readonly host: string;
  readonly role: FrontierRole;
  readonly hints: EntryHints;
  readonly documentId: string | null;
  readonly attempts: number;
  /** What the last visit was answered with. */
  readonly lastStatus: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** 0 where there is no document yet. */
  readonly revision: number;
  readonly publishedRevision: number;
  readonly outcome: 'fetched' | 'gone' | null;
  readonly bodyHash: string | null;
  /** Under which mapping it was read; null where nothing was mapped. */
  readonly reading: string | null;
};

/** More rows of one host are not taken at once, however many its source allows. */
const maxPerHost = 64;

/**
 * Two statements in one transaction: the first locks free hosts, so that no other crawler picks on them at the same time;
 * the second then sees every lease that was committed before. Touching a host puts it last in the queue of hosts.
 */
export async function leaseUrls(
  database: Database,
  { owner, leaseMs }: { owner: string; leaseMs: number },
  policies: readonly SourcePolicy[],
  limit: number,
): Promise<LeasedRow[]> {
  if (limit < 1 || policies.length === 0) return [];
  const sourceIds = policies.map(({ sourceId }) => sourceId);
  const mostPerHost = Math.min(maxPerHost, Math.max(...policies.map(({ concurrency }) => concurrency)));
  const rows = await database.transaction(async (client) => {
    const hosts = await client.query<{ host: string }>(
      `with free as (
         select s.host from ops.host_slot s
         where (s.next_at <= clock_timestamp() or s.next_at > clock_timestamp() + interval '2 hours')
           and exists (select from ops.frontier f
                       where f.host = s.host and f.state = 'due' and f.source_id = any($1)
                         and f.due_at <= clock_timestamp() and ${isFree('$4')})
           and (select count(*) from ops.frontier b where b.host = s.host and not ${isFree('$4', 'b')}) < $3
         order by s.next_at, s.host limit $2 for update of s skip locked)
       update ops.host_slot s set next_at = clock_timestamp() from free where s.host = free.host returning s.host`,
      [sourceIds, limit, mostPerHost, leaseMs],
    );
    if (hosts.rows.length === 0) return [];
    const picked = await client.query<LeaseRow>(
      `with policy as (select * from unnest($2::text[], $3::int[], $4::int[]) as p(source_id, delay_ms, concurrency)),
       picked as (
         select pick.url from unnest($1::text[]) as h(host)
         cross join lateral (
           select candidate.url from (
             select f.url, row_number() over (order by f.role desc, f.due_at, f.url) as place,
                    case when p.delay_ms = 0 then p.concurrency else 1 end as at_once, p.concurrency
             from (select * from ops.frontier f
                   where f.host = h.host and f.state = 'due' and f.due_at <= clock_timestamp()
                     and f.source_id = any($2) and ${isFree('$7')}
                   order by f.role desc, f.due_at, f.url limit ${maxPerHost}) f
             join policy p on p.source_id = f.source_id) candidate
           where candidate.place <= least(candidate.at_once, candidate.concurrency
             - (select count(*) from ops.frontier b where b.host = h.host and not ${isFree('$7', 'b')}))
         ) pick limit $5)
       update ops.frontier f set lease_owner = $6,
         lease_until = clock_timestamp() + $7::float8 * interval '1 millisecond'
       from picked where f.url = picked.url and f.state = 'due' and ${isFree('$7')}
       returning f.url, f.source_id, f.host, f.role, f.hints, f.document_id, f.attempts, f.last_status, f.etag, f.last_modified`,
      [
        hosts.rows.map(({ host }) => host),
        sourceIds,
        policies.map(({ delayMs }) => delayMs),
        policies.map(({ concurrency }) => Math.min(concurrency, maxPerHost)),
        limit,
        owner,
        leaseMs,
      ],
    );
    return picked.rows;
  });
  return withDocumentState(database, rows);
}

/** No lease, one that ran out, or one so far ahead that a clock must have jumped back since. */
function isFree(leaseMs: string, table = 'f'): string {
  return `(${table}.lease_until is null or ${table}.lease_until <= clock_timestamp()
    or ${table}.lease_until > clock_timestamp() + 10 * ${leaseMs}::float8 * interval '1 millisecond')`;
}

type LeaseRow = {
  url: string;
  source_id: string;
  host: string;
  role: FrontierRole;
  hints: EntryHints;
  document_id: string | null;
  attempts: number;
  last_status: number | null;
  etag: string | null;
  last_modified: string | null;
};

const noState = { revision: 0, publishedRevision: 0, outcome: null, bodyHash: null, reading: null } as const;

/** Read after the lease was taken, so that a write of a lease's former holder is seen. */
async function withDocumentState(database: Database, rows: readonly LeaseRow[]): Promise<LeasedRow[]> {
  const ids = rows.flatMap(({ document_id }) => (document_id === null ? [] : [document_id]));
  const states = new Map<string, Pick<LeasedRow, keyof typeof noState>>();
  if (ids.length > 0) {
    const found = await database.pool.query<{
      document_id: string;
      revision: number;
      published_revision: number;
      outcome: 'fetched' | 'gone';
      body_hash: string | null;
      reading: string | null;
    }>(
      'select document_id, revision, published_revision, outcome, body_hash, reading from ops.document_state where document_id = any($1)',
      [ids],
    );
    for (const row of found.rows) {
      states.set(row.document_id, {
        revision: row.revision,
        publishedRevision: row.published_revision,
        outcome: row.outcome,
        bodyHash: row.body_hash,
        reading: row.reading,
      });
    }
  }
  return rows.map((row) => ({
    url: row.url,
    sourceId: row.source_id,
    host: row.host,
    role: row.role,
    hints: row.hints,
    documentId: row.document_id,
    attempts: row.attempts,
    lastStatus: row.last_status,
    etag: row.etag,
    lastModified: row.last_modified,
    ...(states.get(row.document_id ?? '') ?? noState),
  }));
}
