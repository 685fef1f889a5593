// The words behind facts: of a cited figure the quote of its claim, of a fact of ours the longest quote of its evidence.
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';

const row = z.object({ fact_id: z.string(), quote: z.string(), url: z.string().nullable() });

/** One quote for each fact that has any. */
export async function readFactEvidence(
  database: Database,
  factIds: readonly string[],
): Promise<{ readonly factId: string; readonly quote: string; readonly url: string | null }[]> {
  if (factIds.length === 0) return [];
  const { rows } = await database.pool.query(
    `select distinct on (fact_id) fact_id, quote, url from (
       select c.fields->'citation'->>'id' as fact_id, e->>'quote' as quote, c.fields->'citation'->>'url' as url
       from fact.current_claim c cross join lateral jsonb_array_elements(c.evidence) e
       where c.fields->'citation'->>'id' = any($1)
       union all
       select m.fact_id, m.quote, m.url from mart.evidence m where m.fact_id = any($1)
     ) found where length(quote) > 3 order by fact_id, length(quote) desc, quote`,
    [[...factIds]],
  );
  return z
    .array(row)
    .parse(rows)
    .map(({ fact_id, quote, url }) => ({ factId: fact_id, quote: quote.slice(0, 600), url }));
}
