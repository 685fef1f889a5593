// Recomputing everything: the blocks of every open claim by today's registry, and all of them queued.
import type { Pool, PoolClient } from 'pg';
import type { Database } from '../platform/database/database.ts';
import { blockKeys } from '../registry/block-keys.ts';
import type { Registry } from '../registry/registry.ts';
import type { Claim } from '../schemas/claim.ts';
import { writeCompanies } from './write-companies.ts';

const pageSize = 5_000;

/**
 * Writes the registry's companies and, where its version is not the one that blocks were made with, recomputes the blocks
 * of all open claims and queues them. Doing it again changes nothing.
 */
export async function adoptRegistry({ database, registry }: { database: Database; registry: Registry }): Promise<void> {
  const isKnown = await database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['megawatch adopt registry']);
    const { rows } = await client.query<{ version: string }>(
      'select registry_version as version from ops.resolve_state',
    );
    if (rows[0]?.version === registry.version) return true;
    await writeCompanies(client, registry);
    return false;
  });
  if (isKnown) return;
  await queueAll({ database, registry });
  await database.pool.query(
    `insert into ops.resolve_state (registry_version) values ($1)
     on conflict (only_row) do update set registry_version = excluded.registry_version`,
    [registry.version],
  );
}

/** Recomputes the blocks of every open claim, page by page, and queues every claim and every event's claims. */
export async function queueAll({ database, registry }: { database: Database; registry: Registry }): Promise<void> {
  let after = '';
  for (;;) {
    const page = await readPage(database.pool, after);
    const last = page.at(-1);
    if (!last) break;
    await database.transaction((client) => rewriteBlocks(client, page, registry));
    after = last.claimId;
  }
  await database.pool.query(
    'insert into ops.resolve_queue (claim_id, queued_at) select claim_id, now() from fact.event_claim',
  );
}

type OpenClaim = {
  readonly claimId: string;
  readonly extractor: string;
  readonly generation: number;
  readonly kind: string;
  readonly fields: object;
};

/** A page holds all rows of its claim ids, so that the next begins after the last of them. */
async function readPage(pool: Pool, after: string): Promise<OpenClaim[]> {
  const { rows } = await pool.query<OpenClaim>(
    `select claim_id as "claimId", extractor, generation, kind, fields from fact.claim
     where superseded_at is null and claim_id in (
       select distinct claim_id from fact.claim where claim_id > $1 and superseded_at is null order by claim_id limit $2)
     order by claim_id`,
    [after, pageSize],
  );
  return rows;
}

async function rewriteBlocks(client: PoolClient, page: readonly OpenClaim[], registry: Registry): Promise<void> {
  const ids = [...new Set(page.map(({ claimId }) => claimId))];
  const rows = page.flatMap(({ kind, fields, ...each }) =>
    blockKeys({ kind, ...fields } as Claim, registry).map((block) => ({ ...each, block })),
  );
  await client.query('delete from fact.claim_block where claim_id = any($1)', [ids]);
  // A claim that was closed since the page was read gets no blocks again.
  await client.query(
    `insert into fact.claim_block (claim_id, block, extractor, generation)
     select u.* from unnest($1::text[], $2::text[], $3::text[], $4::int[]) u(claim_id, block, extractor, generation)
     where exists (select from fact.claim c where c.claim_id = u.claim_id and c.extractor = u.extractor
       and c.generation = u.generation and c.superseded_at is null)
     on conflict do nothing`,
    [
      rows.map((each) => each.claimId),
      rows.map((each) => each.block),
      rows.map((each) => each.extractor),
      rows.map((each) => each.generation),
    ],
  );
  await client.query('insert into ops.resolve_queue (claim_id, queued_at) select unnest($1::text[]), now()', [ids]);
}
