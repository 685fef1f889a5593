// The queue of review, page by page.
import type { Database } from '../../platform/database/database.ts';

export const reviewReasons = [
  'stale_judgement',
  'judgement_without_effect',
  'disputed',
  'judged_claim_changed',
  'finding',
  'near_threshold',
  'low_confidence',
  'provisional_company',
] as const;

export type QueueItem = {
  readonly subject_id: string;
  readonly reason: string;
  readonly kind: string | null;
  readonly title: string;
  readonly why: string;
  readonly confidence: number | null;
  readonly source_count: number | null;
  readonly best_quote: string | null;
  readonly best_url: string | null;
  readonly updated_at: Date;
};

export type QueueFilter = {
  /** A kind of fact, or `company`, `judgement`, `claim`. */
  readonly kind?: string | undefined;
  readonly reason?: string | undefined;
  readonly limit: number;
  /** From 1. */
  readonly page: number;
};

/** One page of what should be looked at, the most urgent first, and how many there are on all pages. */
export async function readQueue(
  { pool }: Pick<Database, 'pool'>,
  { kind, reason, limit, page }: QueueFilter,
): Promise<{ readonly total: number; readonly items: readonly QueueItem[] }> {
  const condition = `($1::text is null or q.kind = $1 or q.subject_type = $1) and ($2::text is null or q.reason = $2)`;
  const filter = [kind ?? null, reason ?? null];
  const { rows } = await pool.query<{ total: number }>(
    `select count(*)::float8 as total from mart.review_queue q where ${condition}`,
    filter,
  );
  const { rows: items } = await pool.query<QueueItem>(
    `select subject_id, reason, kind, title, why, confidence, source_count, best_quote, best_url, updated_at
     from mart.review_queue q where ${condition}
     order by urgency, confidence nulls first, review_id limit $3 offset $4`,
    [...filter, limit, (page - 1) * limit],
  );
  return { total: rows[0]?.total ?? 0, items: await withNames({ pool }, items) };
}

/** Of companies that only documents name, the words that name them stand for the longest words of the fact. */
async function withNames({ pool }: Pick<Database, 'pool'>, items: readonly QueueItem[]): Promise<QueueItem[]> {
  const ids = items.flatMap((item) => (item.reason === 'provisional_company' ? [item.subject_id] : []));
  if (ids.length === 0) return [...items];
  const { rows } = await pool.query<{ id: string; quote: string; url: string }>(
    `select distinct on (c.company_id) c.company_id as id, e.item->>'quote' as quote, n.final_url as url
     from fact.company c
     join fact.current_claim n on n.claim_id = c.first_claim_id
     cross join lateral jsonb_array_elements(n.evidence) e(item)
     where c.company_id = any($1) and position(lower(c.name) in lower(e.item->>'quote')) > 0
     order by c.company_id, length(e.item->>'quote'), e.item->>'field'`,
    [ids],
  );
  const named = new Map(rows.map(({ id, quote, url }) => [id, { best_quote: quote, best_url: url }]));
  return items.map((item) => ({ ...item, ...named.get(item.subject_id) }));
}
