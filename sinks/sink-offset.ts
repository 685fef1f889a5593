// How far a sink has come, moved by compare-and-set in the transaction that writes its rows.
import type { Pool, PoolClient } from 'pg';
import { TransientError } from '../schemas/errors.ts';

export type SinkPartition = { readonly sink: string; readonly topic: string; readonly partition: number };

/** The offset to go on from, or null where this sink has taken nothing of the partition yet. */
export async function readSinkOffset(pool: Pool, { sink, topic, partition }: SinkPartition): Promise<bigint | null> {
  const { rows } = await pool.query<{ next: string }>(
    'select next_offset::text as next from ops.sink_offset where sink = $1 and topic = $2 and partition = $3',
    [sink, topic, partition],
  );
  const row = rows[0];
  return row ? BigInt(row.next) : null;
}

/**
 * Moves the offset from `expected` (null: no row yet) to `next`. Its row lock holds other owners of the partition back
 * until the transaction ends; whoever then finds another offset has lost the partition: TransientError FENCED.
 */
export async function moveSinkOffset(
  client: PoolClient,
  { sink, topic, partition }: SinkPartition,
  { expected, next }: { expected: bigint | null; next: bigint },
): Promise<void> {
  const { rowCount } =
    expected === null
      ? await client.query(
          `insert into ops.sink_offset (sink, topic, partition, next_offset, updated_at)
           values ($1, $2, $3, $4, clock_timestamp()) on conflict do nothing`,
          [sink, topic, partition, next.toString()],
        )
      : await client.query(
          `update ops.sink_offset set next_offset = $4, updated_at = clock_timestamp()
           where sink = $1 and topic = $2 and partition = $3 and next_offset = $5`,
          [sink, topic, partition, next.toString(), expected.toString()],
        );
  if (rowCount === 1) return;
  throw new TransientError(
    'FENCED',
    `partition ${partition} of ${topic} is no longer at ${expected ?? 'its beginning'}: another ${sink} has taken it over`,
    { details: { sink, topic, partition, expected: expected?.toString() ?? null } },
  );
}
