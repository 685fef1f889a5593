// The blocks of queued claims, brought up to date before anything is reached through them.
import type { PoolClient } from 'pg';
import { blockKeys } from '../registry/block-keys.ts';
import type { Registry } from '../registry/registry.ts';
import type { Claim } from '../schemas/claim.ts';

type Key = { readonly claimId: string; readonly extractor: string; readonly generation: number };
type BlockRow = Key & { readonly block: string };

/** What has to change in fact.claim_block so that it says of these claims what they assert now. */
export type BlockChange = { readonly remove: readonly BlockRow[]; readonly add: readonly BlockRow[] };

/**
 * Compares the blocks that the open rows of the claims belong to with those that are stored. The sink leaves this to
 * resolve: it would cost it a third of its speed, and resolve knows the newest registry. `judged` are blocks that people's
 * judgements put a claim in beside its own.
 */
export async function planBlocks(
  client: PoolClient,
  claimIds: readonly string[],
  registry: Registry,
  judged: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<BlockChange> {
  if (claimIds.length === 0) return { remove: [], add: [] };
  const open = await client.query<Key & { kind: string; fields: object }>({
    name: 'resolve_open_claims',
    text: `select claim_id as "claimId", extractor, generation, kind, fields from fact.claim
           where claim_id = any($1) and superseded_at is null`,
    values: [claimIds],
  });
  const stored = await client.query<BlockRow>({
    name: 'resolve_stored_blocks',
    text: 'select claim_id as "claimId", extractor, generation, block from fact.claim_block where claim_id = any($1)',
    values: [claimIds],
  });
  const wanted = new Map<string, BlockRow>();
  for (const { kind, fields, ...key } of open.rows) {
    const own = blockKeys({ kind, ...fields } as Claim, registry);
    for (const block of [...own, ...(judged.get(key.claimId) ?? [])]) {
      const row = { ...key, block };
      wanted.set(nameOf(row), row);
    }
  }
  const known = new Set(stored.rows.map(nameOf));
  return {
    remove: stored.rows.filter((row) => !wanted.has(nameOf(row))),
    add: [...wanted].flatMap(([name, row]) => (known.has(name) ? [] : [row])),
  };
}

/** Writes the change; the caller holds the locks of all its blocks. */
export async function writeBlocks(client: PoolClient, { remove, add }: BlockChange): Promise<void> {
  if (remove.length > 0) {
    await client.query({
      name: 'resolve_remove_blocks',
      text: `delete from fact.claim_block b using unnest($1::text[], $2::text[], $3::text[], $4::int[]) u(claim_id, block, extractor, generation)
             where b.claim_id = u.claim_id and b.block = u.block and b.extractor = u.extractor and b.generation = u.generation`,
      values: columnsOf(remove),
    });
  }
  if (add.length > 0) {
    await client.query({
      name: 'resolve_add_blocks',
      text: `insert into fact.claim_block (claim_id, block, extractor, generation)
             select * from unnest($1::text[], $2::text[], $3::text[], $4::int[])`,
      values: columnsOf(add),
    });
  }
}

function columnsOf(rows: readonly BlockRow[]): unknown[] {
  return [
    rows.map((each) => each.claimId),
    rows.map((each) => each.block),
    rows.map((each) => each.extractor),
    rows.map((each) => each.generation),
  ];
}

function nameOf({ claimId, extractor, generation, block }: BlockRow): string {
  return `${claimId} ${extractor} ${generation} ${block}`;
}
