// Everything that the queued claims and blocks reach: blocks, claims and the events they are in, locked and then read.
import type { PoolClient } from 'pg';
import type { Claim } from '../schemas/claim.ts';
import type { Registry } from '../registry/registry.ts';
import type { CurrentClaim } from './current-claim.ts';
import { planBlocks, writeBlocks } from './index-blocks.ts';
import { absorbQueue, type Seeds } from './take-queue.ts';

export type Component = {
  readonly claims: readonly CurrentClaim[];
  /** Every claim that was reached, also those that are asserted no more. */
  readonly claimIds: readonly string[];
  /** Events that the claims are in as of now. */
  readonly eventIds: readonly string[];
};

/** Blocks share this many locks; two that share one wait for each other although they need not. */
const lockSlots = 4096;
/** First key of the advisory locks, so that they meet no other user's. */
const lockClass = 0x6d77_7265;

/**
 * Brings the blocks of the seeds up to date, walks from them over shared blocks and shared events until nothing new is
 * reached, and locks each block before it reads beyond it. Null where another resolver holds one: roll back and try again
 * later. What is read was read after the locks, so nobody can write an older state of the same events afterwards.
 */
export async function loadComponent(client: PoolClient, seeds: Seeds, registry: Registry): Promise<Component | null> {
  const claims = new Set<string>();
  const known = new Set<string>();
  const events = new Set<string>();
  const slots = new Set<number>();
  let waiting: Seeds = seeds;
  while (waiting.claimIds.length + waiting.blocks.length > 0) {
    if (!(await lock(client, slots, waiting.claimIds))) return null;
    const change = await planBlocks(client, waiting.claimIds, registry);
    const moved = [...change.remove, ...change.add].map(({ block }) => block);
    if (!(await lock(client, slots, moved))) return null;
    await writeBlocks(client, change);
    // A block that a claim has left is walked as well: without the claim its others may part.
    let newClaims = [...new Set(waiting.claimIds)];
    let newBlocks = [...new Set([...waiting.blocks, ...moved])];
    while (newClaims.length + newBlocks.length > 0) {
      for (const claim of newClaims) claims.add(claim);
      for (const block of newBlocks) known.add(block);
      if (!(await lock(client, slots, newBlocks))) return null;
      const reached = await reach(client, newBlocks, newClaims);
      for (const event of reached.events) events.add(event);
      newClaims = reached.claims.filter((claim) => !claims.has(claim));
      newBlocks = reached.blocks.filter((block) => !known.has(block));
    }
    // Whatever else waits for this component is done with it. A row that came since the walk may tell of more: it is
    // walked from again, so that no claim is left out whose row is deleted.
    waiting = await absorbQueue(client, [...known], [...claims]);
  }
  return { claims: await readClaims(client, [...claims]), claimIds: [...claims], eventIds: [...events] };
}

async function lock(client: PoolClient, slots: Set<number>, names: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(names.map(slotOf))].filter((slot) => !slots.has(slot)).sort((a, b) => a - b);
  if (wanted.length === 0) return true;
  for (const slot of wanted) slots.add(slot);
  const { rows } = await client.query<{ locked: boolean }>({
    name: 'resolve_lock',
    text: 'select bool_and(pg_try_advisory_xact_lock($1, slot)) as locked from unnest($2::int[]) slot',
    values: [lockClass, wanted],
  });
  return rows[0]?.locked === true;
}

/** FNV-1a; any hash that every process computes alike will do. */
function slotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % lockSlots;
}

type Reached = { readonly claims: string[]; readonly blocks: string[]; readonly events: string[] };

async function reach(client: PoolClient, blocks: readonly string[], claims: readonly string[]): Promise<Reached> {
  const byBlock = await client.query<{ claim: string }>({
    name: 'resolve_by_block',
    text: 'select distinct claim_id as claim from fact.claim_block where block = any($1)',
    values: [blocks],
  });
  const found = [...new Set([...claims, ...byBlock.rows.map(({ claim }) => claim)])];
  const byClaim = await client.query<{ block: string }>({
    name: 'resolve_by_claim',
    text: 'select distinct block from fact.claim_block where claim_id = any($1)',
    values: [found],
  });
  const byEvent = await client.query<{ claim: string; event: string }>({
    name: 'resolve_by_event',
    text: `select other.claim_id as claim, other.event_id as event from fact.event_claim other
           where other.event_id in (select own.event_id from fact.event_claim own where own.claim_id = any($1))`,
    values: [found],
  });
  return {
    claims: [...new Set([...found, ...byEvent.rows.map(({ claim }) => claim)])],
    blocks: byClaim.rows.map(({ block }) => block),
    events: byEvent.rows.map(({ event }) => event),
  };
}

type ClaimRecord = Omit<CurrentClaim, 'claim'> &
  Pick<Claim, 'confidence' | 'polarity' | 'modality' | 'salience' | 'rule' | 'kind' | 'evidence'> & {
    readonly fields: Pick<Claim, 'citation'>;
  };

async function readClaims(client: PoolClient, claimIds: readonly string[]): Promise<CurrentClaim[]> {
  const { rows } = await client.query<ClaimRecord>({
    name: 'resolve_claims',
    text: `select claim_id as "claimId", document_id as "documentId", text_hash as "textHash", kind, fields, evidence, confidence,
             polarity, modality, salience, rule, publisher, tier, licence, final_url as url, published
           from fact.current_claim where claim_id = any($1)`,
    values: [claimIds],
  });
  return rows.map(({ kind, fields, evidence, confidence, polarity, modality, salience, rule, ...document }) => ({
    ...document,
    // A row of a compiled table rests on the page that it cites, of that page's date.
    ...(fields.citation && { url: fields.citation.url, published: fields.citation.published ?? document.published }),
    // The sink stored it as its schema accepted it.
    claim: { kind, ...fields, evidence, confidence, polarity, modality, salience, rule } as Claim,
  }));
}
