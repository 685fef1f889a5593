// The frontier: every URL that a source has offered, handed out fairly between hosts by leases on the database's clock.
import type { Database } from '../platform/database/database.ts';
import type { Entry } from './entry.ts';
import { type FrontierRole, type LeasedRow, type SourcePolicy, leaseUrls } from './lease-urls.ts';

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
  /** How long a lease holds that is not renewed. */
  readonly leaseMs: number;
  /** Adds URLs that are not known and refreshes the hints of those that are; returns how many are new. */
  offer(sourceId: string, role: FrontierRole, entries: readonly Entry[]): Promise<number>;
  /** Makes seeds due (where `withSeeds` is not false), and the documents that were visited `revisitAfterMs` ago; null: as their age suggests. */
  makeDue(sourceIds: readonly string[], revisitAfterMs: number | null, withSeeds?: boolean): Promise<number>;
  /** Makes addresses due that were read before: what a run names itself, and parts of an index that it reads again. */
  reopen(sourceId: string, urls: readonly string[]): Promise<void>;
  /** As `reopen`, but for addresses that this run has visited: what leads in a circle is read once round. */
  reopenOnce(sourceId: string, urls: readonly string[]): Promise<void>;
  /** Makes documents due that were read under another mapping than the one of this hash; returns how many. */
  reread(sourceId: string, reading: string | null): Promise<number>;
  /** Leases rows that are due on hosts that are free, at most `limit`. */
  lease(policies: readonly SourcePolicy[], limit: number): Promise<LeasedRow[]>;
  /** Holds a lease for longer; false where it had been lost. */
  renew(row: LeasedRow): Promise<boolean>;
  /** Ends a visit; false where the lease had been lost, and then nothing was written. */
  end(row: LeasedRow, end: VisitEnd): Promise<boolean>;
  /** Milliseconds until there is something to do within `horizonMs`, or null where there is nothing. */
  nextInMs(sourceIds: readonly string[], horizonMs: number): Promise<number | null>;
  /** URLs by source that are still due, for the report. */
  countDue(sourceIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Gives back the leases of this crawler that it will not work on. */
  release(rows: readonly LeasedRow[]): Promise<void>;
};

/** Hosts of one owner who counts requests to all of them together. */
const sharedHosts = ['sec.gov'];

/** The host that a URL is polite to; a folder is a host of its own. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return 'unknown';
  const shared = sharedHosts.find((host) => parsed.hostname === host || parsed.hostname.endsWith(`.${host}`));
  if (shared !== undefined) return shared;
  return parsed.protocol === 'folder:' ? `folder:${parsed.pathname.split('/', 1)[0] ?? ''}` : parsed.host;
}

/** The frontier in `ops.frontier`; `owner` must be another for every process. */
export function createFrontier(database: Database, { owner, leaseMs }: { owner: string; leaseMs: number }): Frontier {
  return {
    owner,
    leaseMs,
    offer: (sourceId, role, entries) => offer(database, sourceId, role, entries),
    makeDue: (sourceIds, revisitAfterMs, withSeeds = true) =>
      makeDue(database, sourceIds, { revisitAfterMs, withSeeds }),
    async reopen(sourceId, urls) {
      await database.pool.query(
        `update ops.frontier set state = 'due', attempts = 0, due_at = clock_timestamp(), lease_until = null, lease_owner = null
         where source_id = $1 and url = any($2) and state <> 'due'`,
        [sourceId, urls],
      );
    },
    async reopenOnce(sourceId, urls) {
      await database.pool.query(
        `update ops.frontier set state = 'due', attempts = 0, due_at = clock_timestamp(), lease_until = null, lease_owner = null
         where source_id = $1 and url = any($2) and state <> 'due'
           and visited_at < coalesce((select started_at from ops.run where run_id = $3), clock_timestamp())`,
        [sourceId, urls, owner],
      );
    },
    async reread(sourceId, reading) {
      const { rowCount } = await database.pool.query(
        `update ops.frontier f set state = 'due', attempts = 0, due_at = clock_timestamp(), lease_until = null, lease_owner = null
         from ops.document_state s
         where f.source_id = $1 and f.role = 'document' and f.state = 'done' and s.document_id = f.document_id
           and s.outcome = 'fetched' and s.reading is distinct from $2`,
        [sourceId, reading],
      );
      return rowCount ?? 0;
    },
    lease: (policies, limit) => leaseUrls(database, { owner, leaseMs }, policies, limit),
    async renew({ url }) {
      const { rowCount } = await database.pool.query(
        `update ops.frontier set lease_until = clock_timestamp() + $3::float8 * interval '1 millisecond'
         where url = $1 and lease_owner = $2`,
        [url, owner, leaseMs],
      );
      return rowCount === 1;
    },
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
  { revisitAfterMs, withSeeds }: { readonly revisitAfterMs: number | null; readonly withSeeds: boolean },
): Promise<number> {
  const { rowCount } = await database.pool.query(
    `update ops.frontier set state = 'due', attempts = 0, due_at = clock_timestamp(), lease_until = null, lease_owner = null
     where source_id = any($1) and state <> 'due' and (case
       -- A page after the first is read when the one before it was.
       when role = 'seed' then $3 and coalesce((hints ->> 'page')::int, 1) = 1
       -- What never changes is asked for again only where it failed, and only for some days.
       when ${isOnce('hints')} then state <> 'done' and discovered_at > clock_timestamp() - interval '3 days'
       else visited_at is null
         or visited_at <= clock_timestamp() - $2::float8 * interval '1 millisecond'
         or ($2::float8 is null and (
           discovered_at > clock_timestamp() - interval '1 day'
           or clock_timestamp() - visited_at >= least((clock_timestamp() - discovered_at) / 4, interval '30 days')))
       end)`,
    [sourceIds, revisitAfterMs, withSeeds],
  );
  return rowCount ?? 0;
}

function isOnce(hints: string): string {
  return `coalesce((${hints} ->> 'once')::boolean, false)`;
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
  const hints = unique.map(({ title, published, language, once, page, depth }) =>
    JSON.stringify({ title, published, language, ...(once ? { once } : {}), page, depth }),
  );
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
         where f.source_id = excluded.source_id and f.hints is distinct from excluded.hints and not ${isOnce('f.hints')}
       returning xmax = 0 as is_new`,
      [sourceId, role, unique.map(({ url }) => url), unique.map(({ url }) => hostOf(url)), hints],
    );
    return rows.filter(({ is_new }) => is_new).length;
  });
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
