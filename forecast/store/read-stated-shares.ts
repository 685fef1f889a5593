// Shares that documents of the pipeline state, under the definition that their publisher counts by.
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import { decimal } from '../../schemas/decimal.ts';
import { comparators } from '../../schemas/facts/indicator.ts';
import { modalities } from '../../schemas/facts/fact-kind.ts';
import { shareValueId } from '../../schemas/ids.ts';
import { partialDate } from '../../schemas/partial-date.ts';
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';
import { roundingFree } from '../definitions/unstated-value.ts';

const stated = z.object({
  fact_id: z.string(),
  value: decimal,
  publisher: z.string(),
  quoted_via: z.string().nullable(),
  group_name: z.string(),
  as_of: partialDate,
  vintage: partialDate,
  comparator: z.enum(comparators),
  modality: z.enum(modalities),
  url: z.string(),
});

const fold = (name: string): string => name.toLowerCase().split(/\s+/)[0] ?? '';

/** Words by which a document may name a group. */
const groupWords: Readonly<Record<string, RegExp>> = {
  big4: /big[\s_-]*tech/i,
  hyperscale19: /hyperscal/i,
  big4_oracle: /hyperscal|oracle/i,
};

/**
 * What indicators of the pipeline state, where the publisher is one whose definition the known values show; a value that is
 * known already is left to the known one. Cited figures come by way of the baseline.
 */
export async function readStatedShares(
  database: Database,
  known: readonly ShareValue[],
  definitions: readonly ShareDefinition[],
): Promise<ShareValue[]> {
  const { rows } = await database.pool.query(
    `select e.event_id as fact_id, f->>'value' as value, f->>'publisher' as publisher, f->>'quotedVia' as quoted_via,
       f->>'group' as group_name, coalesce(f->'period'->>'to', f->'period'->>'from') as as_of,
       coalesce(f->>'vintage', left(e.first_reported, 10)) as vintage, f->>'comparator' as comparator, f->>'modality' as modality,
       e.best_url as url
     from fact.event e cross join lateral (select e.fields as f) g
     where e.kind = 'indicator' and not e.is_deleted and f->>'metric' in ('big_tech_share', 'group_share') and f->>'unit' = 'percent'
       and f->>'publisher' is not null and f->>'group' is not null and f->>'subjectId' = '~market'
       and coalesce(f->'period'->>'to', f->'period'->>'from') is not null and coalesce(f->>'vintage', e.first_reported) is not null
       and not exists (select from fact.figure_fact x where x.event_id = e.event_id)
     order by e.event_id`,
  );
  const reported = known.filter(({ valueKind }) => valueKind === 'reported');
  return z
    .array(stated)
    .parse(rows)
    .flatMap((row): ShareValue[] => {
      const same = reported.find(
        ({ publisher, definitionId }) =>
          fold(publisher ?? '') === fold(row.publisher) &&
          groupWords[definitions.find((each) => each.definitionId === definitionId)?.groupId ?? '']?.test(
            row.group_name,
          ),
      );
      const share = Number(row.value);
      if (!same || !(share > 0 && share <= 100)) return [];
      const year = Number(row.as_of.slice(0, 4));
      const isKnown = reported.some(
        (each) =>
          each.definitionId === same.definitionId && Number(each.sharePct) === share && Math.abs(each.year - year) <= 1,
      );
      if (isKnown) return [];
      return [
        {
          ...roundingFree,
          shareId: shareValueId(['reported', same.definitionId, row.as_of, row.publisher, row.vintage, row.fact_id]),
          definitionId: same.definitionId,
          year,
          asOf: row.as_of,
          valueKind: 'reported',
          sharePct: row.value,
          numeratorMw: null,
          denominatorMw: null,
          unclassifiedMw: null,
          lowerBoundPct: null,
          upperBoundPct: null,
          publisher: row.publisher,
          quotedVia: row.quoted_via,
          url: row.url,
          comparator: row.comparator,
          modality: row.modality,
          vintage: row.vintage,
          nFacts: 1,
          pctJudgement: '0',
          pctInferred: '0',
          pctConverted: '0',
          grade: 'B',
          note: 'Read in a document of the pipeline; counted by the definition that its publisher is known for.',
        },
      ];
    });
}
