// What a person means by an id: a claim, or a fact with the claims that it rests on.
import type { PoolClient } from 'pg';
import { claimKinds, type ClaimKind } from '../../schemas/claim.ts';
import { UsageError } from '../../schemas/errors.ts';
import type { Evidence } from '../../schemas/evidence.ts';

/** A claim as an anchor keeps it. */
export type AnchoredClaim = {
  readonly claimId: string;
  readonly documentId: string;
  readonly kind: string;
  readonly extractor: string;
  readonly textHash: string;
  readonly contentHash: string;
  readonly spans: readonly Evidence[];
  readonly quote: string;
  readonly url: string;
};

export type Subject = {
  readonly id: string;
  readonly isFact: boolean;
  readonly kind: ClaimKind;
  /** Null for a claim that is in no event. */
  readonly eventId: string | null;
  readonly title: string;
  /** Claims of now, the best first; more than `mostAnchors` are left out. */
  readonly claims: readonly AnchoredClaim[];
};

/** Anchors of one side of a judgement: enough to hold on to a fact, few enough for one of ten thousand copies. */
export const mostAnchors = 100;

/** Finds a claim (`clm_…`), an event or a deal (`evt_…`, also by a former id). Throws UsageError where there is none. */
export async function findSubject(client: PoolClient, id: string): Promise<Subject> {
  if (id.startsWith('clm_')) return await findClaim(client, id);
  if (id.startsWith('evt_')) return await findFact(client, id);
  throw new UsageError(
    `"${id}" is neither a fact (evt_…) nor a claim (clm_…): take ids from \`megawatch review\`, from mart tables or from \`review show\``,
  );
}

const columns = `c.claim_id as "claimId", c.document_id as "documentId", c.kind, c.extractor, c.text_hash as "textHash",
  c.content_hash as "contentHash", c.evidence as spans, c.final_url as url,
  coalesce((select q->>'quote' from jsonb_array_elements(c.evidence) q where q->>'field' not like 'citation.%'
    order by length(q->>'quote') desc, q->>'field' limit 1), '') as quote`;

async function findClaim(client: PoolClient, id: string): Promise<Subject> {
  const { rows } = await client.query<AnchoredClaim & { eventId: string | null; title: string | null }>(
    `select ${columns}, m.event_id as "eventId", e.title
     from fact.current_claim c left join fact.event_claim m using (claim_id) left join fact.event e on e.event_id = m.event_id
     where c.claim_id = $1 order by c.confidence desc, c.rule`,
    [id],
  );
  const [claim] = rows;
  if (!claim) throw new UsageError(`no document makes the claim ${id} now`);
  const { eventId, title, ...anchored } = claim;
  return { id, isFact: false, kind: kindOf(claim.kind), eventId, title: title ?? claim.quote, claims: [anchored] };
}

async function findFact(client: PoolClient, id: string): Promise<Subject> {
  const event = await findEvent(client, id);
  const { rows } = await client.query<AnchoredClaim>(
    `select distinct on (c.claim_id = $2, c.tier, c.claim_id) ${columns}
     from fact.event_claim m join fact.current_claim c using (claim_id)
     where m.event_id = $1 order by c.claim_id = $2 desc, c.tier, c.claim_id, c.confidence desc limit ${mostAnchors}`,
    [event.eventId, event.bestClaimId],
  );
  if (rows.length === 0)
    throw new UsageError(`no document tells of the fact ${id} now; it waits to be resolved or is gone`);
  return {
    id: event.eventId,
    isFact: true,
    kind: kindOf(event.kind),
    eventId: event.eventId,
    title: event.title,
    claims: rows,
  };
}

type Event = {
  readonly eventId: string;
  readonly kind: string;
  readonly title: string;
  readonly bestClaimId: string;
  readonly isDeleted: boolean;
};

async function findEvent(client: PoolClient, id: string): Promise<Event> {
  const { rows } = await client.query<Event>(
    `select e.event_id as "eventId", e.kind, e.title, e.best_claim_id as "bestClaimId", e.is_deleted as "isDeleted"
     from fact.event e where e.event_id = coalesce((select a.event_id from fact.event_alias a where a.former_id = $1), $1)`,
    [id],
  );
  const [event] = rows;
  if (!event) throw new UsageError(`there is no fact ${id}`);
  if (event.isDeleted)
    throw new UsageError(`the fact ${id} (${event.title}) is gone: no document tells of it any more`);
  return event;
}

/**
 * Of a deal of several steps the one that a field of the whole is taken from: the newest that states it. Ids of deals are
 * those of their first steps, which may say nothing of a sum that was agreed later.
 */
export async function stepThatStates(client: PoolClient, dealId: string, field: string): Promise<string> {
  const { event } = await client
    .query<{ event: string }>(
      `select s.item->>'eventId' as event
       from fact.event whole, jsonb_array_elements(whole.fields->'deal'->'states') with ordinality s(item, place)
       join fact.event step on step.event_id = s.item->>'eventId'
       where whole.kind = 'deal' and whole.chain_id = $1 and not whole.is_deleted and whole.fields ? 'deal'
       order by coalesce(case split_part($2, '.', 1)
         when 'amounts' then step.fields->'amounts' @> jsonb_build_array(jsonb_build_object('kind', split_part($2, '.', 2)))
         when 'capacities' then step.fields->'capacities' @> jsonb_build_array(jsonb_build_object('loadBasis', split_part($2, '.', 2)))
         when 'parties' then true
         else step.fields->>$2 is not null end, false) desc, s.place desc limit 1`,
      [dealId, field],
    )
    .then(({ rows }) => rows[0] ?? { event: dealId });
  return event;
}

function kindOf(kind: string): ClaimKind {
  const known = claimKinds.find((each) => each === kind);
  if (known === undefined)
    throw new UsageError(`this program knows no facts of the kind ${kind}; a newer one wrote it`);
  return known;
}
