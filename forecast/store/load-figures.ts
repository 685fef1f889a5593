// The cited figures as the database knows them: facts of the pipeline where they are there, else the shipped rows.
import { Big } from 'big.js';
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import { decimal } from '../../schemas/decimal.ts';
import { comparators, timeKinds } from '../../schemas/facts/indicator.ts';
import { modalities } from '../../schemas/facts/fact-kind.ts';
import { type BaselineFigure, baselineFigures } from '../baseline/baseline-figures.ts';

const citedClaim = z.object({
  figure_id: z.string(),
  is_current: z.boolean(),
  value: decimal,
  low: decimal.nullable(),
  high: decimal.nullable(),
  comparator: z.enum(comparators).nullable(),
  time_kind: z.enum(timeKinds).nullable(),
  modality: z.enum(modalities),
  url: z.string(),
});
type CitedClaim = z.infer<typeof citedClaim>;

/**
 * Every figure that is asserted now. What a figure is to the forecast (its definition, group, rounding) is ours; its value,
 * bounds and wording are the fact's. A row that was ingested once and is asserted no more is left out; one that this
 * database never saw is taken as it is shipped.
 */
export async function loadFigures(
  database: Database,
  shipped: readonly BaselineFigure[] = baselineFigures,
): Promise<readonly BaselineFigure[]> {
  const { rows } = await database.pool.query(
    `select distinct on (c.fields->'citation'->>'id') c.fields->'citation'->>'id' as figure_id,
       exists (select from fact.current_claim n where n.claim_id = c.claim_id and n.polarity = 'affirmed')
         and not exists (
           select from fact.judgement_claim l join fact.judgement j using (judgement_id)
           where l.claim_id = c.claim_id and j.verb = 'wrong') as is_current,
       coalesce(c.fields->>'value', c.fields->>'mw') as value, c.fields->>'low' as low, c.fields->>'high' as high,
       c.fields->>'comparator' as comparator, c.fields->>'timeKind' as time_kind, c.modality,
       c.fields->'citation'->>'url' as url
     from fact.claim c where c.fields ? 'citation'
     order by c.fields->'citation'->>'id', (c.superseded_at is null) desc, c.generation desc, c.revision desc`,
  );
  const claims = new Map(
    z
      .array(citedClaim)
      .parse(rows)
      .map((row) => [row.figure_id, row]),
  );
  return shipped.flatMap((figure) => {
    const claim = claims.get(figure.figureId);
    if (!claim) return [figure];
    return claim.is_current ? [figureOfFact(figure, claim)] : [];
  });
}

function figureOfFact(shipped: BaselineFigure, claim: CitedClaim): BaselineFigure {
  // Claims are in megawatts; a figure keeps the unit of its page.
  const own = (value: string): string => (shipped.unit === 'GW' ? new Big(value).div(1000).toFixed() : value);
  return {
    ...shipped,
    value: own(claim.value),
    // Bounds stand in the unit of the page already.
    low: claim.low,
    high: claim.high,
    comparator: claim.comparator ?? shipped.comparator,
    timeKind: claim.time_kind ?? shipped.timeKind,
    modality: claim.modality,
    url: claim.url,
  };
}
