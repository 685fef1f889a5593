// When a host may be asked next, by the clock of the database: any number of crawlers are polite together.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../platform/database/database.ts';
import { TransientError } from '../schemas/errors.ts';

/** A host is never closed for longer by one answer; it also bounds what a clock that jumped back can do. */
const longestCloseMs = 3_600_000;
/** Longer than the slot of the slowest robots.txt is away; what takes longer is a closed host. */
const longestWaitMs = 45_000;
/** So many failures in a row, of whichever crawler, close a host; each further one closes it for twice as long. */
const failuresToClose = 5;
const firstCloseMs = 60_000;
/** A host may be opened earlier than it was closed for; so it is looked at now and then. */
const longestSleepMs = 5_000;

export type HostSlots = {
  /**
   * Waits until the host is free and takes its slot; the next one is free `delayMs` later. Rejects with TransientError
   * HOST_CLOSED where the host was closed and stays so for longer than anybody should hold a lease for it.
   */
  wait(host: string, delayMs: number, signal?: AbortSignal): Promise<void>;
  /** Gives no slot before `waitMs` have passed (Retry-After, or what the host asks of those it refuses), and says why. */
  close(host: string, waitMs: number, reason: string): Promise<void>;
  /**
   * The host did not answer, or with a failure of its own. Resolves with how long it is left alone for that; 0: not yet.
   * A page that failed before (`isRetry`) tells of itself, not of its host, unless the host was closed already.
   */
  failed(host: string, reason: string, isRetry: boolean): Promise<number>;
  /** The host answered: what failed before is forgotten. */
  answered(host: string): Promise<void>;
  /** Those of the hosts that are being left alone now. */
  closed(hosts: readonly string[]): Promise<ClosedHost[]>;
};

/** A host that refused, until when it is left alone, and what it said. */
export type ClosedHost = { readonly host: string; readonly until: string; readonly reason: string };

/** Slots in `ops.host_slot`. One update takes a slot, so no two crawlers can ever take the same. */
export function createHostSlots(database: Database): HostSlots {
  /** Hosts that may have failures to their account, so that a healthy host costs no statement. */
  const suspects = new Set<string>();
  return {
    async wait(host, delayMs, signal) {
      signal?.throwIfAborted();
      if (delayMs === 0) return;
      for (;;) {
        const { waitMs, failures } = await claim(database, host, delayMs);
        if (failures > 0) suspects.add(host);
        if (waitMs === null) return;
        if (waitMs > longestWaitMs) {
          throw new TransientError(
            'HOST_CLOSED',
            `${host} is left alone for another ${Math.ceil(waitMs / 1_000)} seconds`,
          );
        }
        await sleep(Math.min(Math.max(Math.ceil(waitMs), 2), longestSleepMs), undefined, signal ? { signal } : {});
      }
    },
    async close(host, waitMs, reason) {
      await database.pool.query(
        `insert into ops.host_slot as s (host, next_at, closed_at, closed_until, closed_reason)
         values ($1, clock_timestamp() + $2::float8 * interval '1 millisecond', clock_timestamp(),
           clock_timestamp() + $2::float8 * interval '1 millisecond', $3)
         on conflict (host) do update set next_at = greatest(s.next_at, excluded.next_at),
           closed_at = excluded.closed_at, closed_until = greatest(s.closed_until, excluded.closed_until),
           closed_reason = excluded.closed_reason`,
        [host, Math.min(waitMs, longestCloseMs), reason.slice(0, 500)],
      );
    },
    async failed(host, reason, isRetry) {
      suspects.add(host);
      const { rows } = await database.pool.query<{ failures: number }>(
        `insert into ops.host_slot as s (host, next_at, failures) values ($1, clock_timestamp(), $2)
         on conflict (host) do update set failures = s.failures + 1 where $2 = 1 or s.failures >= $3 returning failures`,
        [host, isRetry ? 0 : 1, failuresToClose],
      );
      const failures = rows[0]?.failures ?? 0;
      if (failures < failuresToClose) return 0;
      const waitMs = Math.min(firstCloseMs * 2 ** Math.min(failures - failuresToClose, 10), longestCloseMs);
      await this.close(host, waitMs, `${failures} failures in a row, the last: ${reason}`);
      return waitMs;
    },
    async answered(host) {
      if (!suspects.delete(host)) return;
      await database.pool.query('update ops.host_slot set failures = 0 where host = $1 and failures > 0', [host]);
    },
    async closed(hosts) {
      const { rows } = await database.pool.query<ClosedHost>(
        `select host, to_json(closed_until) #>> '{}' as until, closed_reason as reason from ops.host_slot
         where host = any($1) and closed_until > clock_timestamp() order by host`,
        [hosts],
      );
      return rows;
    },
  };
}

/** `waitMs` is null where the slot is ours, else how long to wait before asking again. */
type Claimed = { readonly waitMs: number | null; readonly failures: number };

/**
 * Takes the slot or says how long it is taken. It is claimed when it is free and never ahead, so
 * that a crawler that was held up does not come together with the next.
 */
async function claim(database: Database, host: string, delayMs: number): Promise<Claimed> {
  const { rows } = await database.pool.query<{ is_mine: boolean; wait_ms: number | null; failures: number | null }>(
    `with mine as (
       insert into ops.host_slot as s (host, next_at)
       values ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
       on conflict (host) do update set next_at = clock_timestamp() + $2::float8 * interval '1 millisecond'
         where s.next_at <= clock_timestamp() or s.next_at > clock_timestamp() + $3::float8 * interval '1 millisecond'
       returning host)
     select exists (select from mine) as is_mine, slot.wait_ms, slot.failures
     from (select 1) one left join lateral (
       select (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as wait_ms, failures from ops.host_slot where host = $1
     ) slot on true`,
    [host, delayMs, longestCloseMs * 2],
  );
  const [row] = rows;
  return { waitMs: row === undefined || row.is_mine ? null : (row.wait_ms ?? 0), failures: row?.failures ?? 0 };
}
