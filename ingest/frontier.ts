// The frontier: every URL that a source has offered, handed out fairly between hosts by leases on the database's clock.
import type { Database } from '../platform/database/database.ts';
import type { Entry, EntryHints } from './entry.ts';

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
};

/** How a visit ended. Absent validators leave the row's as they are. */
export type VisitEnd = {
  readonly state: 'due' | 'done' | 'failed' | 'forbidden' | 'gone';
  /** For `due`: how long until the next attempt. */
  readonly delayMs?: number;
  readonly attempts: number;
  readonly documentId?: string | null;
  readonly status?: number | null;
  readonly error?: string | null;
  readonly validators?: { readonly etag: string | null; readonly lastModified: string | null };
};

export type Frontier = {
  readonly owner: string;
  /** Adds URLs that are not known and refreshes the hints of those that are; returns how many are new. */
  offer(sourceId: string, role: FrontierRole, entries: readonly Entry[]): Promise<number>;
  /** Makes seeds due, and the documents that were visited `revisitAfterMs` ago; null: as their age suggests. */
  makeDue(sourceIds: readonly string[], revisitAfterMs: number | null): Promise<number>;
  /** Leases rows that are due on hosts that are free, at most `limit`. */
  lease(policies: readonly SourcePolicy[], limit: number): Promise<LeasedRow[]>;
  /** Ends a visit; false where the lease had been lost, and then nothing was written. */
  end(row: LeasedRow, end: VisitEnd): Promise<boolean>;
  /** Milliseconds until there is something to do within `horizonMs`, or null where there is nothing. */
  nextInMs(sourceIds: readonly string[], horizonMs: number): Promise<number | null>;
  /** URLs by source that are still due, for the report. */
  countDue(sourceIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Gives back the leases of this crawler that it will not work on. */
  release(rows: readonly LeasedRow[]): Promise<void>;
};

/** The host that a URL is polite to; a folder is a host of its own. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return 'unknown';
  return parsed.protocol === 'folder:' ? `folder:${parsed.pathname.split('/', 1)[0] ?? ''}` : parsed.host;
}

/** More rows of one host are not taken at once, however many its source allows. */
const maxPerHost = 64;

/** The frontier in `ops.frontier`; `owner` must be another for every process. */
export function createFrontier(database: Database, { owner, leaseMs }: { owner: string; leaseMs: number }): Frontier {
  return {
    owner,
    offer: (sourceId, role, entries) => offer(database, sourceId, role, entries),
    makeDue: (sourceIds, revisitAfterMs) => makeDue(database, sourceIds, revisitAfterMs),
    lease: (policies, limit) => lease(database, { owner, leaseMs }, policies, limit),
    end: (row, end) => endVisit(database, owner, row, end),
    nextInMs: (sourceIds, horizonMs) => nextInMs(database, sourceIds, horizonMs),
    async countDue(sourceIds) {
      const { rows } = await database.pool.query<{ source_id: string; due: number }>(
        `select source_id, count(*)::int as due from ops.frontier where source_id = any($1) and state = 'due' group by 1`,
        [sourceIds],
      );
      return new Map(rows.map(({ source_id, due }) => [source_id, due]));
    },
    async release(rows) {
      await database.pool.query(
        'update ops.frontier set lease_until = null, lease_owner = null where url = any($1) and lease_owner = $2',
        [rows.map(({ url }) => url), owner],
      );
    },
  };
}

/**
 * By age: a page is asked for in every run of its first day, later when a quarter of its age has passed since the last
 * visit, and at least once in 30 days. Corrections come early; an archive of old pages is left in peace.
 */
async function makeDue(
  database: Database,
  sourceIds: readonly string[],
  revisitAfterMs: number | null,
): Promise<number> {
  const { rowCount } = await database.pool.query(
    `update ops.frontier set state = 'due', attempts = 0, due_at = clock_timestamp(), lease_until = null, lease_owner = null
     where source_id = any($1) and state <> 'due' and (
       role = 'seed' or visited_at is null
       or visited_at <= clock_timestamp() - $2::float8 * interval '1 millisecond'
       or ($2::float8 is null and (
         discovered_at > clock_timestamp() - interval '1 day'
         or clock_timestamp() - visited_at >= least((clock_timestamp() - discovered_at) / 4, interval '30 days'))))`,
    [sourceIds, revisitAfterMs],
  );
  return rowCount ?? 0;
}

async function offer(
  database: Database,
  sourceId: string,
  role: FrontierRole,
  entries: readonly Entry[],
): Promise<number> {
  const unique = [...new Map(entries.map((entry) => [entry.url, entry])).values()].toSorted((a, b) =>
    a.url < b.url ? -1 : 1,
  );
  if (unique.length === 0) return 0;
  const hosts = [...new Set(unique.map(({ url }) => hostOf(url)))].toSorted();
  const hints = unique.map(({ title, published, language }) => JSON.stringify({ title, published, language }));
  return database.transaction(async (client) => {
    await client.query(
      `insert into ops.host_slot (host, next_at) select host, clock_timestamp() from unnest($1::text[]) as h(host)
       order by host on conflict do nothing`,
      [hosts],
    );
    const { rows } = await client.query<{ is_new: boolean }>(
      `insert into ops.frontier as f (url, source_id, host, role, hints, state, due_at, attempts, discovered_at)
       select url, $1, host, $2, hints::jsonb, 'due', clock_timestamp(), 0, clock_timestamp()
       from unnest($3::text[], $4::text[], $5::text[]) as e(url, host, hints)
       on conflict (url) do update set hints = excluded.hints,
         -- The feed says something new of a page that was read: it may have been corrected.
         state = case when f.state = 'done' and f.role = 'document' then 'due' else f.state end,
         due_at = case when f.state = 'done' and f.role = 'document' then excluded.due_at else f.due_at end
         where f.source_id = excluded.source_id and f.hints is distinct from excluded.hints
       returning xmax = 0 as is_new`,
      [sourceId, role, unique.map(({ url }) => url), unique.map(({ url }) => hostOf(url)), hints],
    );
    return rows.filter(({ is_new }) => is_new).length;
  });
}

/**
 * Two statements in one transaction: the first locks free hosts, so that no other crawler picks on them at the same time;
 * the second then sees every lease that was committed before. Touching a host puts it last in the queue of hosts.
 */
async function lease(
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

/** Read after the lease was taken, so that a write of a lease's former holder is seen. */
async function withDocumentState(database: Database, rows: readonly LeaseRow[]): Promise<LeasedRow[]> {
  const ids = rows.flatMap(({ document_id }) => (document_id === null ? [] : [document_id]));
  const states = new Map<string, Pick<LeasedRow, 'revision' | 'publishedRevision' | 'outcome' | 'bodyHash'>>();
  if (ids.length > 0) {
    const found = await database.pool.query<{
      document_id: string;
      revision: number;
      published_revision: number;
      outcome: 'fetched' | 'gone';
      body_hash: string | null;
    }>(
      'select document_id, revision, published_revision, outcome, body_hash from ops.document_state where document_id = any($1)',
      [ids],
    );
    for (const row of found.rows) {
      states.set(row.document_id, {
        revision: row.revision,
        publishedRevision: row.published_revision,
        outcome: row.outcome,
        bodyHash: row.body_hash,
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
    ...(states.get(row.document_id ?? '') ?? { revision: 0, publishedRevision: 0, outcome: null, bodyHash: null }),
  }));
}

async function endVisit(database: Database, owner: string, row: LeasedRow, end: VisitEnd): Promise<boolean> {
  const { rowCount } = await database.pool.query(
    `update ops.frontier set state = $3, due_at = clock_timestamp() + $4::float8 * interval '1 millisecond',
       attempts = $5, document_id = coalesce($6, document_id), last_status = $7, last_error = $8,
       etag = case when $9 then $10 else etag end, last_modified = case when $9 then $11 else last_modified end,
       visited_at = clock_timestamp(), lease_until = null, lease_owner = null
     where url = $1 and lease_owner = $2`,
    [
      row.url,
      owner,
      end.state,
      end.delayMs ?? 0,
      end.attempts,
      end.documentId ?? null,
      end.status ?? null,
      end.error ?? null,
      end.validators !== undefined,
      end.validators?.etag ?? null,
      end.validators?.lastModified ?? null,
    ],
  );
  return rowCount === 1;
}

async function nextInMs(database: Database, sourceIds: readonly string[], horizonMs: number): Promise<number | null> {
  const { rows } = await database.pool.query<{ wait_ms: number | null }>(
    `select (extract(epoch from min(greatest(f.due_at, f.lease_until, s.next_at)) - clock_timestamp()) * 1000)::float8 as wait_ms
     from ops.frontier f left join ops.host_slot s on s.host = f.host
     where f.source_id = any($1) and f.state = 'due'
       and (f.lease_until is not null or greatest(f.due_at, s.next_at) <= clock_timestamp() + $2::float8 * interval '1 millisecond')`,
    [sourceIds, horizonMs],
  );
  const waitMs = rows[0]?.wait_ms ?? null;
  return waitMs === null ? null : Math.max(0, waitMs);
}
