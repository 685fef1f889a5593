// What waits to be resolved: taken without waiting for other resolvers, gone when the result is committed.
import type { PoolClient } from 'pg';

/** Where to begin: blocks and claims that changed. */
export type Seeds = { readonly blocks: readonly string[]; readonly claimIds: readonly string[] };

/** Takes up to `limit` rows out of the queue, oldest first; null where nothing waits that nobody else has taken. */
export async function takeQueue(client: PoolClient, limit: number): Promise<Seeds | null> {
  const { rows } = await client.query<Row>({
    name: 'resolve_take',
    text: `delete from ops.resolve_queue where queue_id in (
             select queue_id from ops.resolve_queue order by queue_id limit $1 for update skip locked)
           returning block, claim_id`,
    values: [limit],
  });
  return rows.length === 0 ? null : seedsOf(rows);
}

/**
 * Takes every row that names one of the blocks or claims and that nobody else has taken. `companyJudgementNo` is the newest
 * judgement of companies whose rows this could see.
 */
export async function absorbQueue(
  client: PoolClient,
  blocks: readonly string[],
  claimIds: readonly string[],
): Promise<Seeds & { companyJudgementNo: number }> {
  const { rows } = await client.query<Row & { newest: number }>({
    name: 'resolve_absorb',
    text: `with taken as (
             delete from ops.resolve_queue where queue_id in (
               select queue_id from ops.resolve_queue where claim_id = any($1) or block = any($2) for update skip locked)
             returning block, claim_id
           )
           select taken.block, taken.claim_id, newest.no::float8 as newest
           from (select coalesce(max(judgement_no), 0) as no from fact.judgement where company_id is not null) newest
           left join taken on true`,
    values: [claimIds, blocks],
  });
  return { ...seedsOf(rows), companyJudgementNo: rows[0]?.newest ?? 0 };
}

type Row = { readonly block: string | null; readonly claim_id: string | null };

function seedsOf(rows: readonly Row[]): { blocks: string[]; claimIds: string[] } {
  return {
    blocks: [...new Set(rows.flatMap(({ block }) => block ?? []))],
    claimIds: [...new Set(rows.flatMap(({ claim_id: claimId }) => claimId ?? []))],
  };
}
