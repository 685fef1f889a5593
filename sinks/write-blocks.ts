// The blocks of claims: which claims may tell of one event with which.
import type { PoolClient } from 'pg';
import { bulkUpsert } from '../platform/database/bulk-upsert.ts';
import { blockKeys } from '../registry/block-keys.ts';
import type { Registry } from '../registry/registry.ts';
import { claimBlockTable } from '../schemas/tables/fact.ts';
import type { Applied } from './write-extractions.ts';

type BlockRow = {
  readonly claimId: string;
  readonly block: string;
  readonly extractor: string;
  readonly generation: number;
};

/** Replaces the blocks of the claims that changed; returns those that they belonged to and belong to. */
export async function replaceBlocks(
  client: PoolClient,
  applied: readonly Applied[],
  registry: Registry,
): Promise<Set<string>> {
  const changed = new Set(await removeBlocks(client, applied));
  const rows: BlockRow[] = [];
  for (const { plan } of applied) {
    for (const { claimId, extractor, generation, claim } of plan.insert) {
      for (const block of blockKeys(claim, registry)) {
        rows.push({ claimId, block, extractor, generation });
        changed.add(block);
      }
    }
  }
  await bulkUpsert(client, claimBlockTable, rows, { doNothing: true });
  return changed;
}

/** Only what was read before has blocks to lose. */
async function removeBlocks(client: PoolClient, applied: readonly Applied[]): Promise<string[]> {
  const former = applied
    .filter(({ plan }) => !plan.first)
    .flatMap(({ message: { extractor, generation }, plan }) =>
      [...plan.close, ...plan.insert.map(({ claimId }) => claimId)].map((claimId) => ({
        claimId,
        extractor,
        generation,
      })),
    );
  if (former.length === 0) return [];
  const { rows } = await client.query<{ block: string }>(
    `delete from fact.claim_block b using unnest($1::text[], $2::text[], $3::int[]) k(claim_id, extractor, generation)
     where b.claim_id = k.claim_id and b.extractor = k.extractor and b.generation = k.generation returning b.block`,
    [former.map((each) => each.claimId), former.map((each) => each.extractor), former.map((each) => each.generation)],
  );
  return rows.map(({ block }) => block);
}
