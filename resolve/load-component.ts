// Everything that the queued claims and blocks reach: blocks, claims and the events they are in, locked and then read.
import type { PoolClient } from 'pg';
import type { Claim } from '../schemas/claim.ts';
import type { Registry } from '../registry/registry.ts';
import type { CurrentClaim } from './current-claim.ts';
import { planBlocks, writeBlocks } from './index-blocks.ts';
import { attachJudgements, judgedDocuments } from './judgement/attach-judgements.ts';
import type { ClaimJudgement } from './judgement/claim-judgement.ts';
import { absorbQueue, type Seeds } from './take-queue.ts';

export type Component = {
  readonly claims: readonly CurrentClaim[];
  /** Every claim that was reached, also those that are asserted no more. */
  readonly claimIds: readonly string[];
  /** Events that the claims are in as of now. */
  readonly eventIds: readonly string[];
  /** Newest judgement of companies that the claims were taken under; resolved with an older one they would come out wrong. */
  readonly companyJudgementNo: number;
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
  let companyJudgementNo = 0;
  let waiting: Seeds = seeds;
  while (waiting.claimIds.length + waiting.blocks.length > 0) {
    if (!(await lock(client, slots, waiting.claimIds))) return null;
    const documents = await judgedDocuments(client, waiting.claimIds);
    if (!(await lock(client, slots, documents))) return null;
    const attached = await attachJudgements(client, documents);
    if (attached.changed.length > 0) {
      waiting = { ...waiting, claimIds: [...new Set([...waiting.claimIds, ...attached.changed])] };
      if (!(await lock(client, slots, attached.changed))) return null;
    }
    const change = await planBlocks(client, waiting.claimIds, registry, attached.blocksOf);
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
    const absorbed = await absorbQueue(client, [...known], [...claims]);
    companyJudgementNo = absorbed.companyJudgementNo;
    waiting = absorbed;
  }
  return {
    claims: await readClaims(client, [...claims]),
    claimIds: [...claims],
    eventIds: [...events],
    companyJudgementNo,
  };
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

type ClaimRecord = Omit<CurrentClaim, 'claim' | 'judgements'> &
  Pick<Claim, 'confidence' | 'polarity' | 'modality' | 'salience' | 'rule' | 'kind' | 'evidence'> & {
    readonly fields: Pick<Claim, 'citation'>;
    readonly judgements: readonly ClaimJudgement[] | null;
  };

async function readClaims(client: PoolClient, claimIds: readonly string[]): Promise<CurrentClaim[]> {
  const { rows } = await client.query<ClaimRecord>({
    name: 'resolve_claims',
    text: `select claim_id as "claimId", document_id as "documentId", text_hash as "textHash", kind, fields, evidence, confidence,
             polarity, modality, salience, rule, publisher, tier, licence, final_url as url, published, judged.judgements, s.sketch as "textSketch"
           from fact.current_claim c
           left join fact.text_sketch s using (text_hash)
           left join (
             select l.claim_id, jsonb_agg(jsonb_build_object('id', j.judgement_id, 'no', j.judgement_no, 'verb', j.verb,
               'side', a.side, 'anchorNo', a.anchor_no, 'field', j.field, 'value', j.value) order by j.judgement_no, a.anchor_no) as judgements
             from fact.judgement_claim l
             join fact.judgement j on j.judgement_id = l.judgement_id
             join fact.judgement_anchor a on a.judgement_id = l.judgement_id and a.anchor_no = l.anchor_no
             where l.claim_id = any($1) group by l.claim_id
           ) judged using (claim_id)
           where claim_id = any($1)`,
    values: [claimIds],
  });
  return rows.map(
    ({ kind, fields, evidence, confidence, polarity, modality, salience, rule, judgements, ...document }) => ({
      ...document,
      ...(judgements && { judgements }),
      // A row of a compiled table rests on the page that it cites, of that page's date.
      ...(fields.citation && { url: fields.citation.url, published: fields.citation.published ?? document.published }),
      // The sink stored it as its schema accepted it.
      claim: { kind, ...fields, evidence, confidence, polarity, modality, salience, rule } as Claim,
    }),
  );
}
