// What a generation in the shadow says otherwise than the one that answers, claim by claim.
import type { Database } from '../../platform/database/database.ts';

export type DifferenceKind = 'added' | 'dropped' | 'changed';

export type KindDifference = {
  readonly kind: string;
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
};

/** One claim that differs, by its sentence. */
export type DifferenceExample = {
  readonly difference: DifferenceKind;
  readonly kind: string;
  readonly claimId: string;
  readonly url: string;
  readonly rule: string;
  readonly quote: string;
  /** Of a changed claim: its fields that differ, as before → after. */
  readonly fields: readonly string[];
};

export type ClaimDifference = {
  readonly extractor: string;
  /** The generation that answers now, and the one that is held against it. */
  readonly active: number;
  readonly generation: number;
  readonly kinds: readonly KindDifference[];
  readonly examples: readonly DifferenceExample[];
};

type Scope = {
  readonly extractor: string;
  readonly generation: number;
  readonly since?: string;
  readonly sourceId?: string;
};

/** Claims of documents that the generation has read; a document it has not read keeps its claims and is left out. */
const compared = `
  with scope as (
    select e.document_id, e.final_url from fact.extraction e
    join ops.document_state s on s.document_id = e.document_id
    join raw.document d on d.document_id = s.document_id and d.revision = s.revision
    where e.extractor = $1 and e.generation = $2 and e.outcome <> 'failed'
      and ($3::timestamptz is null or d.fetched_at >= $3) and ($4::text is null or d.source_id = $4)
  ),
  old as (
    select c.claim_id, c.kind, c.fields, c.evidence, c.rule, c.content_hash, s.final_url
    from fact.current_claim c join scope s using (document_id) where c.extractor = $1
  ),
  new as (
    select c.claim_id, c.kind, c.fields, c.evidence, c.rule, c.content_hash, s.final_url
    from fact.claim c join scope s using (document_id)
    where c.extractor = $1 and c.generation = $2 and c.superseded_at is null
  ),
  pair as (
    select coalesce(n.kind, o.kind) as kind, coalesce(n.claim_id, o.claim_id) as claim_id, coalesce(n.final_url, o.final_url) as url,
      coalesce(n.rule, o.rule) as rule, coalesce(n.evidence, o.evidence) as evidence, o.fields as old_fields, n.fields as new_fields,
      o.claim_id is not null as is_old, n.claim_id is not null as is_new,
      case when o.claim_id is null then 'added' when n.claim_id is null then 'dropped'
        when n.content_hash <> o.content_hash then 'changed' end as difference
    from old o full join new n on n.claim_id = o.claim_id
  )`;

/** Compares a generation with what answers now; at most `examples` claims of each kind and way of differing are shown. */
export async function claimDifference(
  { pool }: Pick<Database, 'pool'>,
  { extractor, generation, since, sourceId }: Scope,
  examples: number,
): Promise<ClaimDifference> {
  const values = [extractor, generation, since ?? null, sourceId ?? null];
  const active = await pool.query<{ active_generation: number }>(
    'select active_generation from ops.extractor where extractor = $1',
    [extractor],
  );
  const kinds = await pool.query<KindDifference>(
    `${compared} select kind, count(*) filter (where is_old)::int as before, count(*) filter (where is_new)::int as after,
       count(*) filter (where difference = 'added')::int as added, count(*) filter (where difference = 'dropped')::int as dropped,
       count(*) filter (where difference = 'changed')::int as changed
     from pair group by kind order by kind`,
    values,
  );
  const told = await pool.query<ExampleRow>(
    `${compared} select difference, kind, claim_id, url, rule, evidence->0->>'quote' as quote, old_fields, new_fields
     from (select *, row_number() over (partition by kind, difference order by claim_id) as place from pair where difference is not null) p
     where place <= $5 order by kind, difference, claim_id`,
    [...values, examples],
  );
  return {
    extractor,
    active: active.rows[0]?.active_generation ?? generation,
    generation,
    kinds: kinds.rows,
    examples: told.rows.map(toExample),
  };
}

type Fields = Readonly<Record<string, unknown>> | null;
type ExampleRow = {
  difference: DifferenceKind;
  kind: string;
  claim_id: string;
  url: string;
  rule: string;
  quote: string | null;
  old_fields: Fields;
  new_fields: Fields;
};

function toExample({ difference, kind, claim_id: claimId, url, rule, quote, ...row }: ExampleRow): DifferenceExample {
  const fields = difference === 'changed' ? changedFields(row.old_fields ?? {}, row.new_fields ?? {}) : [];
  return { difference, kind, claimId, url, rule, quote: quote ?? '', fields };
}

function changedFields(before: NonNullable<Fields>, after: NonNullable<Fields>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const [old, now] = [JSON.stringify(before[name] ?? null), JSON.stringify(after[name] ?? null)];
    return old === now ? [] : [`${name}: ${old} → ${now}`];
  });
}
