// Puts the definitions, groups, cited figures and the shares that they and our facts give into the database.
import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.ts';
import type { ShareValue } from '../../schemas/share-definition.ts';
import { contradictions } from '../baseline/contradictions.ts';
import { shareDefinitions } from '../definitions/share-definitions.ts';
import { shareGroups } from '../definitions/share-groups.ts';
import { forecastLedger } from '../ledger.ts';
import { type CollectedShares, collectShares } from './collect-shares.ts';
import { keepOnly, rowOf, upsertRows } from './upsert-rows.ts';

export type Seeded = {
  readonly definitions: number;
  readonly figures: number;
  readonly values: number;
  readonly changed: number;
};

/** Idempotent: a second call on the same facts changes no row. */
export async function seedDefinitions(database: Database, now: Date = new Date()): Promise<Seeded> {
  const at = now.toISOString();
  const collected = await collectShares(database);
  const { figures, values } = collected;
  const changed = await database.transaction(async (client) => {
    const counts = [
      await seedGroups(client, at),
      await seedFigures(client, collected, at),
      await seedShares(client, values, at),
      await seedGaps(client, collected, at),
    ];
    return counts.reduce((total, count) => total + count, 0);
  });
  return { definitions: shareDefinitions.length, figures: figures.length, values: values.length, changed };
}

async function seedGroups(client: PoolClient, at: string): Promise<number> {
  const groups = await upsertRows(
    client,
    'fact.share_group',
    shareGroups.map(({ groupId, label, size }) =>
      rowOf({ groupId, label, sizeLow: size.low, sizeHigh: size.high }, at),
    ),
  );
  const members = await upsertRows(
    client,
    'fact.share_group_member',
    shareGroups.flatMap(({ groupId, members: each }) =>
      each.map(({ company, from, to, certainty }) => ({
        group_id: groupId,
        company,
        member_from: from,
        member_to: to,
        certainty,
      })),
    ),
  );
  const definitions = await upsertRows(
    client,
    'fact.share_definition',
    shareDefinitions.map((definition) => rowOf(definition, at)),
  );
  return groups + members + definitions;
}

async function seedFigures(
  client: PoolClient,
  { figures, statedForecasts }: CollectedShares,
  at: string,
): Promise<number> {
  const rows = figures.map((figure) => rowOf(figure, at));
  const found = contradictions(figures);
  const entries = forecastLedger([...figures, ...statedForecasts], at.slice(0, 10));
  return (
    (await keepOnly(client, 'fact.baseline_figure', rows)) +
    (await upsertRows(client, 'fact.baseline_figure', rows)) +
    (await keepOnly(
      client,
      'fact.contradiction',
      found.map(({ contradictionId }) => ({ contradiction_id: contradictionId })),
    )) +
    (await upsertRows(
      client,
      'fact.contradiction',
      found.map(({ contradictionId, kind, left, right, unit, message }) =>
        rowOf({ contradictionId, kind, leftValue: left, rightValue: right, unit, message }, at),
      ),
    )) +
    (await upsertRows(
      client,
      'fact.contradiction_figure',
      found.flatMap(({ contradictionId, figures: ids }) =>
        ids.map((figureId) => ({ contradiction_id: contradictionId, figure_id: figureId })),
      ),
    )) +
    (await keepOnly(
      client,
      'fact.ledger_entry',
      entries.map(({ ledgerId }) => ({ ledger_id: ledgerId })),
    )) +
    (await upsertRows(
      client,
      'fact.ledger_entry',
      entries.map((entry) => rowOf(entry, at)),
    ))
  );
}

/** Values that nothing states or gives any more are taken away; those of runs stay. */
async function seedShares(client: PoolClient, values: readonly ShareValue[], at: string): Promise<number> {
  const { rowCount } = await client.query('delete from fact.share_value where run_id is null and share_id <> all($1)', [
    values.map(({ shareId }) => shareId),
  ]);
  return (
    (rowCount ?? 0) +
    (await upsertRows(
      client,
      'fact.share_value',
      values.map((value) => rowOf(value, at)),
    ))
  );
}

async function seedGaps(client: PoolClient, { gaps, missing }: CollectedShares, at: string): Promise<number> {
  const gapRows = gaps.map(({ differsIn, ...gap }) => rowOf({ ...gap, differsIn: differsIn.join(', ') }, at));
  const missingRows = missing.map((each) => rowOf(each, at));
  return (
    (await keepOnly(client, 'fact.share_gap', gapRows)) +
    (await upsertRows(client, 'fact.share_gap', gapRows)) +
    (await keepOnly(client, 'fact.share_not_computed', missingRows)) +
    (await upsertRows(client, 'fact.share_not_computed', missingRows))
  );
}
