// The anchors of judgements, brought up to date with the claims of their documents.
import type { PoolClient } from 'pg';
import type { Evidence } from '../../schemas/evidence.ts';
import { type Anchor, attachAnchors, type Reading } from './attach-anchors.ts';
import { joinsBlocks, judgementBlock } from './claim-judgement.ts';

/** What the judgements on the documents of some claims hold to now. */
export type Attached = {
  /** Claims that a judgement has begun or ceased to hold to. */
  readonly changed: readonly string[];
  /** Claim → blocks that its judgements put it in, beside its own. */
  readonly blocksOf: ReadonlyMap<string, readonly string[]>;
};

const nothing: Attached = { changed: [], blocksOf: new Map() };

/** Documents of the claims that judgements hold to, also by claims of theirs that are gone; none in nearly every batch. */
export async function judgedDocuments(client: PoolClient, claimIds: readonly string[]): Promise<string[]> {
  if (claimIds.length === 0) return [];
  const { rows } = await client.query<{ document: string }>({
    name: 'resolve_judged_documents',
    text: `select distinct c.document_id as document from fact.claim c
           where exists (select from fact.judgement_anchor) and c.claim_id = any($1)
             and exists (select from fact.judgement_anchor a where a.document_id = c.document_id)`,
    values: [claimIds],
  });
  return rows.map(({ document }) => document);
}

type AnchorRow = Anchor & {
  readonly documentId: string;
  readonly verb: string;
  readonly isInForce: boolean;
  readonly isAttached: boolean;
  readonly formerClaimId: string | null;
  readonly formerHash: string | null;
};
type ClaimRow = Reading & { readonly documentId: string; readonly contentHash: string };

/**
 * Finds for every anchor in the documents the claim that was read where it was, and writes what differs from before. The
 * caller holds the locks of the documents, so that nobody attaches by an older state of them afterwards.
 */
export async function attachJudgements(client: PoolClient, documents: readonly string[]): Promise<Attached> {
  if (documents.length === 0) return nothing;
  const anchors = await readAnchors(client, documents);
  const claims = await readReadings(client, documents);
  const hashes = new Map(claims.map(({ claimId, contentHash }) => [claimId, contentHash]));
  const wanted = new Map<AnchorRow, string | null>();
  for (const [documentId, own] of Map.groupBy(anchors, (anchor) => anchor.documentId)) {
    const inForce = own.filter(({ isInForce }) => isInForce);
    const found = attachAnchors(
      inForce,
      claims.filter((claim) => claim.documentId === documentId),
    );
    for (const anchor of inForce) wanted.set(anchor, found.get(anchor) ?? null);
  }
  const gone = anchors.filter((anchor) => anchor.isAttached && !anchor.isInForce);
  const moved = [...wanted].filter(([anchor, claimId]) => {
    const hash = claimId === null ? null : (hashes.get(claimId) ?? null);
    return !anchor.isAttached || anchor.formerClaimId !== claimId || anchor.formerHash !== hash;
  });
  await write(client, gone, moved, hashes);
  const touched = [...gone, ...moved.map(([anchor]) => anchor)].map(({ formerClaimId }) => formerClaimId);
  return {
    changed: [...new Set([...touched, ...moved.map(([, claimId]) => claimId)])].filter((each) => each !== null),
    blocksOf: blocksOf(wanted),
  };
}

function blocksOf(attached: ReadonlyMap<AnchorRow, string | null>): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  for (const [{ judgementId, verb }, claimId] of attached) {
    if (claimId === null || !joinsBlocks(verb)) continue;
    blocks.set(claimId, [...(blocks.get(claimId) ?? []), judgementBlock(judgementId)]);
  }
  return blocks;
}

async function readAnchors(client: PoolClient, documents: readonly string[]): Promise<AnchorRow[]> {
  const { rows } = await client.query<AnchorRow>({
    name: 'resolve_anchors',
    text: `select a.judgement_id as "judgementId", a.anchor_no as "anchorNo", a.document_id as "documentId", a.kind, a.extractor,
             a.text_hash as "textHash", a.claim_id as "claimId", a.spans, j.verb, u.judgement_id is null as "isInForce",
             l.judgement_id is not null as "isAttached", l.claim_id as "formerClaimId", l.content_hash as "formerHash"
           from fact.judgement_anchor a
           join fact.judgement j on j.judgement_id = a.judgement_id
           left join fact.judgement u on u.undoes = a.judgement_id
           left join fact.judgement_claim l on l.judgement_id = a.judgement_id and l.anchor_no = a.anchor_no
           where a.document_id = any($1) order by a.judgement_id, a.anchor_no`,
    values: [documents],
  });
  return rows;
}

async function readReadings(client: PoolClient, documents: readonly string[]): Promise<ClaimRow[]> {
  const { rows } = await client.query<Omit<ClaimRow, 'spans'> & { evidence: Evidence[] }>({
    name: 'resolve_readings',
    text: `select document_id as "documentId", kind, extractor, text_hash as "textHash", claim_id as "claimId",
             content_hash as "contentHash", evidence
           from fact.current_claim where document_id = any($1) order by claim_id, extractor`,
    values: [documents],
  });
  return rows.map(({ evidence, ...row }) => ({ ...row, spans: evidence }));
}

async function write(
  client: PoolClient,
  gone: readonly AnchorRow[],
  moved: readonly (readonly [AnchorRow, string | null])[],
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  if (gone.length > 0) {
    await client.query({
      name: 'resolve_detach',
      text: `delete from fact.judgement_claim l using unnest($1::text[], $2::int[]) u(id, no)
             where l.judgement_id = u.id and l.anchor_no = u.no`,
      values: [gone.map(({ judgementId }) => judgementId), gone.map(({ anchorNo }) => anchorNo)],
    });
  }
  if (moved.length > 0) {
    await client.query({
      name: 'resolve_attach',
      text: `insert into fact.judgement_claim (judgement_id, anchor_no, claim_id, content_hash)
             select * from unnest($1::text[], $2::int[], $3::text[], $4::text[]) order by 1, 2
             on conflict (judgement_id, anchor_no) do update set claim_id = excluded.claim_id, content_hash = excluded.content_hash`,
      values: [
        moved.map(([{ judgementId }]) => judgementId),
        moved.map(([{ anchorNo }]) => anchorNo),
        moved.map(([, claimId]) => claimId),
        moved.map(([, claimId]) => (claimId === null ? null : (hashes.get(claimId) ?? null))),
      ],
    });
  }
}
