// How the members of a group share the partitions of a topic: each takes its fixed part of those that nobody living
// holds, and gives up what is another's part once the batch in hand is done.
import { randomInt } from 'node:crypto';
import type { Pool } from 'pg';
import type { TopicName } from '../../schemas/topics.ts';
import { type BusSession, memberLockClass } from './bus-session.ts';

export type Balance = {
  /** Partitions that are this member's now and were not before, with the group's recorded offset. */
  readonly gained: ReadonlyMap<number, bigint | null>;
  /** Held ones that are another member's part. */
  readonly surplus: readonly number[];
  /** Held ones that another member has taken, because this one seemed dead. */
  readonly lost: readonly number[];
};

export type Membership = {
  join(): Promise<void>;
  /** Shows that this member lives, and settles who has what; `held` is what this member reads. */
  balance(held: ReadonlySet<number>): Promise<Balance>;
  /** False: the partition is another's by now and nothing was recorded. */
  record(partition: number, nextOffset: bigint): Promise<boolean>;
  /** The group's recorded offset. */
  recorded(partition: number): Promise<bigint | null>;
  release(partition: number): Promise<void>;
  leave(): Promise<void>;
};

type Claim = { partition: number; next_offset: string | null };

/** A new member of a group on a topic. One that was not seen for `leaseMs` counts as dead even while connected. */
export function createMembership({
  pool,
  session,
  topic,
  group,
  leaseMs,
}: {
  pool: Pool;
  session: BusSession;
  topic: TopicName;
  group: string;
  leaseMs: number;
}): Membership {
  const member = randomInt(1, 2 ** 31 - 1);

  async function livingMembers(): Promise<number[]> {
    const { rows } = await session.query<{ member_id: number }>(
      `with mine as (
         insert into ops.bus_member as m ("group", topic, member_id, seen_at) values ($1, $2, $3, clock_timestamp())
         on conflict ("group", topic, member_id) do update set seen_at = excluded.seen_at
       )
       select m.member_id from ops.bus_member m
       where m."group" = $1 and m.topic = $2 and m.member_id <> $3
         and m.seen_at between clock_timestamp() - $5 * interval '1 ms' and clock_timestamp() + $5 * interval '1 ms'
         and exists (
           select from pg_locks l
           where l.locktype = 'advisory' and l.granted and l.classid = $4::bigint::oid and l.objid = m.member_id::oid
             and l.objsubid = 2 and l.database = (select oid from pg_database where datname = current_database()))`,
      [group, topic, member, memberLockClass, leaseMs],
    );
    return [member, ...rows.map((row) => row.member_id)].sort((a, b) => a - b);
  }

  return {
    async join() {
      await pool.query(
        `insert into ops.bus_offset ("group", topic, partition, updated_at)
         select $1, topic, partition, clock_timestamp() from ops.bus_partition where topic = $2 order by partition
         on conflict do nothing`,
        [group, topic],
      );
      await pool.query(
        `delete from ops.bus_member
         where "group" = $1 and topic = $2 and seen_at < clock_timestamp() - interval '1 hour'`,
        [group, topic],
      );
      await session.hold(member);
    },
    async balance(held) {
      const living = await livingMembers();
      const claims = await pool.query<Claim>(
        `update ops.bus_offset set member_id = $3
         where "group" = $1 and topic = $2 and partition % $5 = $6
           and (member_id is null or not member_id = any($4::int[]))
         returning partition, next_offset`,
        [group, topic, member, living, living.length, living.indexOf(member)],
      );
      const state = await pool.query<{ partition: number; member_id: number | null; next_offset: string | null }>(
        `select partition, member_id, next_offset from ops.bus_offset where "group" = $1 and topic = $2`,
        [group, topic],
      );
      const mine = new Map<number, bigint | null>();
      for (const row of [...state.rows.filter((each) => each.member_id === member), ...claims.rows]) {
        mine.set(row.partition, row.next_offset === null ? null : BigInt(row.next_offset));
      }
      const part = (partition: number): boolean => living[partition % living.length] === member;
      return {
        gained: new Map([...mine].filter(([partition]) => !held.has(partition) && part(partition))),
        surplus: [...held].filter((partition) => mine.has(partition) && !part(partition)),
        lost: [...held].filter((partition) => !mine.has(partition)),
      };
    },
    async record(partition, nextOffset) {
      const { rowCount } = await pool.query(
        `update ops.bus_offset set next_offset = $5, updated_at = clock_timestamp()
         where "group" = $1 and topic = $2 and partition = $3 and member_id = $4`,
        [group, topic, partition, member, nextOffset],
      );
      return rowCount === 1;
    },
    async recorded(partition) {
      const { rows } = await pool.query<{ next_offset: string | null }>(
        `select next_offset from ops.bus_offset where "group" = $1 and topic = $2 and partition = $3`,
        [group, topic, partition],
      );
      const offset = rows[0]?.next_offset ?? null;
      return offset === null ? null : BigInt(offset);
    },
    async release(partition) {
      await pool.query(
        `update ops.bus_offset set member_id = null
         where "group" = $1 and topic = $2 and partition = $3 and member_id = $4`,
        [group, topic, partition, member],
      );
    },
    async leave() {
      await pool.query(
        `with left_behind as (delete from ops.bus_member where "group" = $1 and topic = $2 and member_id = $3)
         update ops.bus_offset set member_id = null where "group" = $1 and topic = $2 and member_id = $3`,
        [group, topic, member],
      );
      await session.letGo(member);
    },
  };
}
