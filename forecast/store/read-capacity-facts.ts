// The observations of sites that may be added up, as resolve left them.
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import { phases } from '../../schemas/facts/capacity.ts';
import { loadBases } from '../../schemas/facts/deal.ts';
import { partialDate } from '../../schemas/partial-date.ts';
import type { CapacityFact } from '../definitions/computed-shares.ts';

const row = z.object({
  fact_id: z.string(),
  phase: z.enum(phases),
  load_basis: z.enum(loadBases),
  mw: z.number(),
  owner: z.string().nullable(),
  developer: z.string().nullable(),
  operator: z.string().nullable(),
  lessee: z.string().nullable(),
  end_user: z.string().nullable(),
  country: z.string().nullable(),
  as_of: partialDate,
});

/** Facts about sites that are additive, in the order of their ids; portfolios and countries are statements, not sites. */
export async function readCapacityFacts(database: Database): Promise<CapacityFact[]> {
  const { rows } = await database.pool.query(
    `select e.event_id as fact_id, f->>'phase' as phase, f->>'loadBasis' as load_basis, (f->>'mw')::double precision as mw,
       f->'roleIds'->>'owner' as owner, f->'roleIds'->>'developer' as developer, f->'roleIds'->>'operator' as operator,
       f->'roleIds'->>'lessee' as lessee, f->'roleIds'->>'endUser' as end_user, f->'place'->>'country' as country,
       coalesce(f->>'asOf', left(e.first_reported, 10), to_char(e.known_from at time zone 'UTC', 'YYYY-MM-DD')) as as_of
     from fact.event e cross join lateral (select e.fields as f) g
     where e.kind = 'capacity' and not e.is_deleted and f->>'scope' in ('campus', 'building')
       and (f->>'isAdditive')::boolean and f->>'qualifier' <> 'up_to'
     order by e.event_id`,
  );
  return z
    .array(row)
    .parse(rows)
    .map(({ fact_id: factId, load_basis: loadBasis, end_user: endUser, as_of: asOf, ...rest }) => ({
      ...rest,
      factId,
      loadBasis,
      endUser,
      asOf,
    }));
}
