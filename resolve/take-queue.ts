// What waits to be resolved: taken without waiting for other resolvers, deleted with the result.
import type { PoolClient } from 'pg';
import type { Seeds } from './load-component.ts';

export type Taken = Seeds & { readonly queueIds: readonly string[] };

/** Takes up to `limit` rows, oldest first; null where nothing waits that nobody else has taken. */
export async function takeQueue(client: PoolClient, limit: number): Promise<Taken | null> {
  const { rows } = await client.query<{ queue_id: string; block: string | null; claim_id: string | null }>({
    name: 'resolve_take',
    text: 'select queue_id, block, claim_id from ops.resolve_queue order by queue_id limit $1 for update skip locked',
    values: [limit],
  });
  if (rows.length === 0) return null;
  return {
    queueIds: rows.map((row) => row.queue_id),
    blocks: [...new Set(rows.flatMap(({ block }) => block ?? []))],
    claimIds: [...new Set(rows.flatMap(({ claim_id: claimId }) => claimId ?? []))],
  };
}

/** Deletes the rows that were taken; one that was queued meanwhile stays. */
export async function finishQueue(client: PoolClient, { queueIds }: Taken): Promise<void> {
  await client.query({
    name: 'resolve_finish',
    text: 'delete from ops.resolve_queue where queue_id = any($1::bigint[])',
    values: [queueIds],
  });
}
