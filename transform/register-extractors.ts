// Generations of the extractors: each version that was ever deployed has a number, and one of them is active.
import type { Database } from '../platform/database/database.ts';
import type { ExtractorVersion } from './worker-protocol.ts';

/**
 * Gives each extractor's version its generation. The first version of an extractor becomes active; a changed one is a new
 * generation that stays in the shadow of the active one until it is activated, or at once with `activate`.
 */
export async function registerExtractors(
  database: Database,
  extractors: readonly ExtractorVersion[],
  { activate, now }: { activate: boolean; now: string },
): Promise<Map<string, number>> {
  return await database.transaction(async (client) => {
    // Two processes of a new version must not give it two numbers.
    await client.query(`select pg_advisory_xact_lock(hashtext('megawatch.extractor_generation'))`);
    const generations = new Map<string, number>();
    for (const { name, version } of extractors) {
      const { rows } = await client.query<{ generation: number }>(
        `with known as (
           select generation from ops.extractor_generation where extractor = $1 and version = $2
         ), added as (
           insert into ops.extractor_generation (extractor, generation, version, registered_at)
           select $1, 1 + coalesce((select max(generation) from ops.extractor_generation where extractor = $1), 0), $2, $3
           where not exists (select from known)
           returning generation
         )
         select generation from known union all select generation from added`,
        [name, version, now],
      );
      const generation = rows[0]?.generation;
      if (generation === undefined) throw new Error(`extractor ${name} ${version} got no generation`);
      generations.set(name, generation);
      await client.query(
        `insert into ops.extractor (extractor, active_generation) values ($1, $2)
         on conflict (extractor) do update set active_generation = excluded.active_generation
         where $3 and ops.extractor.active_generation <> excluded.active_generation`,
        [name, generation, activate],
      );
    }
    return generations;
  });
}
