// A database for the sink and for resolve, with the archive beside it.
import { createPostgresArchive } from '../../platform/archive/postgres-archive.ts';
import type { Archive } from '../../platform/archive/archive.ts';
import type { Registry } from '../../registry/registry.ts';
import { adoptRegistry } from '../../resolve/queue-all.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** A database of its own in which the rules answer and the registry is adopted; close `home` when done. */
export async function createFactDatabase(registry: Registry): Promise<{ home: TestDatabase; archive: Archive }> {
  const home = await createTestDatabase();
  const archive = createPostgresArchive(home.database);
  await home.database.pool.query(`insert into ops.extractor values ('rules', 1)`);
  await adoptRegistry({ database: home.database, registry });
  return { home, archive };
}
