// Making a generation of an extractor the one that answers.
import type { Database } from '../../platform/database/database.ts';
import { UsageError } from '../../schemas/errors.ts';

/**
 * One update; a trigger queues the claims that may now read otherwise for resolve.
 * @throws UsageError where the extractor has no such generation.
 */
export async function activateGeneration(database: Database, extractor: string, generation: number): Promise<void> {
  const { rowCount } = await database.pool.query(
    `update ops.extractor x set active_generation = $2 where extractor = $1
     and exists (select from ops.extractor_generation g where g.extractor = x.extractor and g.generation = $2)`,
    [extractor, generation],
  );
  if (rowCount !== 1)
    throw new UsageError(`no generation ${generation} of extractor "${extractor}": see megawatch extractor list`);
}
