// The statements of the embedded log: append, read, look up. Each is one statement, so nothing is ever left half done.
import type { Pool } from 'pg';
import { type TopicName, topicNames, topics } from '../../schemas/topics.ts';
import type { BusMessage, OutgoingMessage } from './bus.ts';
import type { PartitionRange } from './offset-range.ts';

export type PlacedMessage = OutgoingMessage & { readonly partition: number };

/** Creates what is missing of the partitions and first segments of every topic. */
export async function ensureTopics(pool: Pool): Promise<void> {
  const wanted = topicNames.flatMap((topic) =>
    Array.from({ length: topics[topic].partitions }, (_, partition) => ({ topic, partition })),
  );
  await pool.query(
    `insert into ops.bus_partition (topic, partition) select * from unnest($1::text[], $2::int[])
     on conflict do nothing`,
    [wanted.map((each) => each.topic), wanted.map((each) => each.partition)],
  );
  await pool.query(
    `select ops.bus_add_segments(p.topic, p.wanted)
     from (select topic, max(next_offset) as wanted from ops.bus_partition group by topic) p
     where not exists (
       select from ops.bus_segment s where s.topic = p.topic and s.end_offset > p.wanted)`,
  );
}

/** Range of every partition of every topic. */
export async function readRanges(pool: Pool): Promise<PartitionRange[]> {
  const { rows } = await pool.query<{ topic: TopicName; partition: number; first: string; end: string }>(
    `select topic, partition, first_offset as first, next_offset as end from ops.bus_partition
     order by topic, partition`,
  );
  return rows.map((row) => ({ ...row, first: BigInt(row.first), end: BigInt(row.end) }));
}

// Partition rows are locked in order before any is changed: two appends never wait for each other. The time of a message
// never runs back, even when the clock does. Bodies come as one binary value, cut up here, as arrays of bytea would
// travel as text.
const append = `
with batch as (
  select partition, ord, headers,
    substring($3::bytea from key_at + 1 for key_length) as key,
    case when value_length is not null then substring($6::bytea from value_at + 1 for value_length) end as value
  from unnest($2::int[], $4::int[], $5::int[], $7::int[], $8::int[], $9::text[])
    with ordinality as u(partition, key_at, key_length, value_at, value_length, headers, ord)
), wanted as (
  select partition, count(*) as messages from batch group by partition
), locked as (
  select p.partition from ops.bus_partition p
  where p.topic = $1 and p.partition in (select partition from wanted)
  order by p.topic, p.partition for update
), moved as (
  update ops.bus_partition p
  set next_offset = p.next_offset + w.messages, last_ts = greatest(p.last_ts, clock_timestamp())
  from wanted w join locked l using (partition)
  where p.topic = $1 and p.partition = w.partition
  returning p.partition, p.next_offset - w.messages as first, p.next_offset as end, p.last_ts as ts
), written as (
  insert into ops.bus_message (topic, partition, "offset", key, value, headers, ts)
  select $1, b.partition, m.first + row_number() over (partition by b.partition order by b.ord) - 1,
    b.key, b.value, b.headers::json, m.ts
  from batch b left join moved m using (partition)
)
select partition, "end" from moved`;

/** Appends in order; resolves with the new ends when all is durable. */
export async function appendMessages(
  pool: Pool,
  topic: TopicName,
  messages: readonly PlacedMessage[],
): Promise<ReadonlyMap<number, bigint>> {
  const keys = cutList(messages.map((message) => Buffer.from(message.key)));
  const values = cutList(messages.map((message) => message.value));
  const partitions = messages.map((message) => message.partition);
  const headers = messages.map((message) => JSON.stringify(message.headers));
  const parameters = [
    topic,
    partitions,
    keys.bytes,
    keys.starts,
    keys.lengths,
    values.bytes,
    values.starts,
    values.lengths,
    headers,
  ];
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { rows } = await pool.query<{ partition: number; end: string }>(append, parameters);
      return new Map(rows.map((row) => [row.partition, BigInt(row.end)]));
    } catch (error) {
      if (attempt === 3 || !isSegmentMissing(error)) throw error;
      await pool.query(
        `select ops.bus_add_segments($1, max(next_offset) + $2) from ops.bus_partition where topic = $1`,
        [topic, messages.length],
      );
    }
  }
}

/** Postgres reports a row that no segment takes as a broken check. */
function isSegmentMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23514' && /no partition/.test(error.message);
}

/** One run of bytes and where each part lies in it; a null part has no length. */
function cutList(parts: readonly (Uint8Array | null)[]): {
  bytes: Buffer;
  starts: number[];
  lengths: (number | null)[];
} {
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    at += part?.length ?? 0;
  }
  return {
    bytes: Buffer.concat(parts.map((part) => part ?? new Uint8Array())),
    starts,
    lengths: parts.map((part) => part?.length ?? null),
  };
}

// The window of offsets is bounded on both sides, so that only the segments it touches are looked at.
const read = `
select p.first_offset as first, p.next_offset as end, m."offset", m.key, m.value, m.headers, m.time
from ops.bus_partition p
left join lateral (
  select w.*, sum(w.size) over (order by w."offset") - w.size as before
  from (
    select "offset", key, value, headers, floor(extract(epoch from ts) * 1000)::float8 as time,
      coalesce(octet_length(value), 0) as size
    from ops.bus_message
    where topic = $1 and partition = $2 and "offset" >= $3::bigint and "offset" < $3::bigint + $4::int
  ) w
) m on m.before < $5::bigint
where p.topic = $1 and p.partition = $2
order by m."offset"`;

type ReadRow = {
  first: string;
  end: string;
  offset: string | null;
  key: Buffer | null;
  value: Buffer | null;
  headers: Record<string, string>;
  time: number;
};

/** At most `limit` messages and about `maxBytes` of values from `offset` on, with the partition's range at that moment. */
export async function readMessages(
  pool: Pool,
  {
    topic,
    partition,
    offset,
    limit,
    maxBytes,
  }: {
    topic: TopicName;
    partition: number;
    offset: bigint;
    limit: number;
    maxBytes: number;
  },
): Promise<{ range: PartitionRange | null; messages: BusMessage[] }> {
  const { rows } = await pool.query<ReadRow>(read, [topic, partition, offset, limit, maxBytes]);
  const range = rows[0] ? { topic, partition, first: BigInt(rows[0].first), end: BigInt(rows[0].end) } : null;
  const messages = rows.flatMap((row) =>
    row.offset === null
      ? []
      : [
          {
            topic,
            partition,
            offset: BigInt(row.offset),
            key: row.key?.toString() ?? null,
            value: row.value,
            headers: row.headers,
            timestampMs: row.time,
          },
        ],
  );
  return { range, messages };
}

/** First offset of a partition at or after a time: times never run back along the log, so halving finds it. */
export async function offsetAt(pool: Pool, range: PartitionRange, timestampMs: number): Promise<bigint> {
  let [low, high] = [range.first, range.end];
  while (low < high) {
    const middle = (low + high) / 2n;
    const { rows } = await pool.query<{ offset: string; late: boolean }>(
      `select "offset", ts >= to_timestamp($5::float8 / 1000) as late from ops.bus_message
       where topic = $1 and partition = $2 and "offset" >= $3::bigint and "offset" < $4::bigint
       order by "offset" limit 1`,
      [range.topic, range.partition, middle, high, timestampMs],
    );
    const found = rows[0];
    if (!found || found.late) high = middle;
    else low = BigInt(found.offset) + 1n;
  }
  return low;
}
