// Every share that cited figures, documents and our facts give at the moment, from the database or from what is shipped.
import type { Database } from '../../platform/database/database.ts';
import { readJudgedRegistry } from '../../platform/database/read-judged-registry.ts';
import { loadRegistry } from '../../registry/load-registry.ts';
import type { ShareValue } from '../../schemas/share-definition.ts';
import { type BaselineFigure, baselineFigures } from '../baseline/baseline-figures.ts';
import { baselineShares } from '../baseline/baseline-shares.ts';
import { computedShares, type NotComputed } from '../definitions/computed-shares.ts';
import { nearestComputed, type ShareGap } from '../definitions/nearest-computed.ts';
import { shareDefinitions } from '../definitions/share-definitions.ts';
import { shareGroups } from '../definitions/share-groups.ts';
import { loadFigures } from './load-figures.ts';
import { readCapacityFacts } from './read-capacity-facts.ts';
import { readStatedForecasts } from './read-stated-forecasts.ts';
import { readStatedShares } from './read-stated-shares.ts';

export type CollectedShares = {
  readonly figures: readonly BaselineFigure[];
  /** What documents forecast beside the cited figures. */
  readonly statedForecasts: readonly BaselineFigure[];
  /** Reported, reconstructed and computed; what was projected belongs to a run. */
  readonly values: readonly ShareValue[];
  readonly gaps: readonly ShareGap[];
  /** Why definitions have no computed value; empty where no facts were looked at. */
  readonly missing: readonly NotComputed[];
};

/** What the shipped figures give without any database. */
export function shippedShares(): CollectedShares {
  return {
    figures: baselineFigures,
    statedForecasts: [],
    values: baselineShares(baselineFigures),
    gaps: [],
    missing: [],
  };
}

/** What the database gives now; reads and writes nothing else. */
export async function collectShares(database: Database): Promise<CollectedShares> {
  const { registry } = await readJudgedRegistry(database.pool, loadRegistry());
  const figures = await loadFigures(database);
  const cited = baselineShares(figures);
  const stated = await readStatedShares(database, cited, shareDefinitions);
  const computed = computedShares(await readCapacityFacts(database), {
    definitions: shareDefinitions,
    groups: shareGroups,
    registry,
  });
  const quoted = [...cited, ...stated];
  const reported = quoted.filter(({ valueKind }) => valueKind === 'reported');
  return {
    figures,
    statedForecasts: await readStatedForecasts(database, figures, registry),
    values: [...quoted, ...computed.values],
    gaps: nearestComputed(reported, computed.values, shareDefinitions),
    missing: computed.missing,
  };
}
