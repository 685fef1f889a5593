// When a host may be asked next, by the clock of the database: any number of crawlers are polite together.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../platform/database/database.ts';

/** A host is never closed for longer by one answer; it also bounds what a clock that jumped back can do. */
const longestCloseMs = 3_600_000;

export type HostSlots = {
  /** Takes the host's next slot and waits for it; `delayMs` is the distance to the slot after it. */
  wait(host: string, delayMs: number, signal?: AbortSignal): Promise<void>;
  /** Gives no slot before `waitMs` have passed (Retry-After). */
  close(host: string, waitMs: number): Promise<void>;
};

/** Slots in `ops.host_slot`. One update takes a slot, so no two crawlers can ever take the same. */
export function createHostSlots(database: Database): HostSlots {
  return {
    async wait(host, delayMs, signal) {
      signal?.throwIfAborted();
      if (delayMs === 0) return;
      const { rows } = await database.pool.query<{ wait_ms: number }>(
        `insert into ops.host_slot as s (host, next_at)
         values ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
         on conflict (host) do update set next_at =
           case when s.next_at > clock_timestamp() + $3::float8 * interval '1 millisecond' then clock_timestamp()
                else greatest(s.next_at, clock_timestamp()) end + $2::float8 * interval '1 millisecond'
         returning (extract(epoch from s.next_at - clock_timestamp()) * 1000)::float8 - $2::float8 as wait_ms`,
        [host, delayMs, longestCloseMs * 2],
      );
      const waitMs = rows[0]?.wait_ms ?? 0;
      // Timers may fire a little early; a slot may not.
      if (waitMs > 0.5) await sleep(Math.ceil(waitMs) + 1, undefined, signal ? { signal } : {});
    },
    async close(host, waitMs) {
      await database.pool.query(
        `insert into ops.host_slot as s (host, next_at)
         values ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
         on conflict (host) do update set next_at = greatest(s.next_at, excluded.next_at)`,
        [host, Math.min(waitMs, longestCloseMs)],
      );
    },
  };
}
