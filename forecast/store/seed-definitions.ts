// Puts the shipped definitions, groups, cited figures and the shares they give into the database.
import type { Database } from '../../platform/database/database.ts';
import { baselineFigures } from '../baseline/baseline-figures.ts';
import { baselineShares } from '../baseline/baseline-shares.ts';
import { shareDefinitions } from '../definitions/share-definitions.ts';
import { shareGroups } from '../definitions/share-groups.ts';
import { rowOf, upsertRows } from './upsert-rows.ts';

export type Seeded = {
  readonly definitions: number;
  readonly figures: number;
  readonly values: number;
  readonly changed: number;
};

/** Idempotent: a second call changes no row. */
export async function seedDefinitions(database: Database, now: Date = new Date()): Promise<Seeded> {
  const at = now.toISOString();
  const values = baselineShares(baselineFigures);
  const changed = await database.transaction(async (client) => {
    const counts = [
      await upsertRows(
        client,
        'fact.share_group',
        shareGroups.map(({ groupId, label, size }) =>
          rowOf({ groupId, label, sizeLow: size.low, sizeHigh: size.high }, at),
        ),
      ),
      await upsertRows(
        client,
        'fact.share_group_member',
        shareGroups.flatMap(({ groupId, members }) =>
          members.map(({ company, from, to, certainty }) => ({
            group_id: groupId,
            company,
            member_from: from,
            member_to: to,
            certainty,
          })),
        ),
      ),
      await upsertRows(
        client,
        'fact.share_definition',
        shareDefinitions.map((definition) => rowOf(definition, at)),
      ),
      await upsertRows(
        client,
        'fact.baseline_figure',
        baselineFigures.map((figure) => rowOf(figure, at)),
      ),
      await upsertRows(
        client,
        'fact.share_value',
        values.map((value) => rowOf(value, at)),
      ),
    ];
    return counts.reduce((total, count) => total + count, 0);
  });
  return { definitions: shareDefinitions.length, figures: baselineFigures.length, values: values.length, changed };
}
