// A context like a command's, on a test database.
import type { Context } from '../../commands/context.ts';
import { createPostgresArchive } from '../../platform/archive/postgres-archive.ts';
import { createDeadLetters } from '../../platform/bus/dead-letters.ts';
import { createEmbeddedBus } from '../../platform/bus/embedded-bus.ts';
import { loadConfig } from '../../platform/config/config.ts';
import { loadRegistry } from '../../registry/load-registry.ts';
import { describeMarts } from '../../resolve/describe-marts.ts';
import { createTestDatabase, type TestDatabase, testLog } from './database.ts';

export type TestContext = Context & { readonly url: string };

/** A migrated database with bus, archive and registry; `close` drops it. */
export async function createTestContext(): Promise<TestContext> {
  const opened: TestDatabase = await createTestDatabase({ max: 16 });
  const { database } = opened;
  await describeMarts(database);
  const bus = createEmbeddedBus({ database, log: testLog });
  return {
    url: opened.url,
    config: loadConfig({ LOG_LEVEL: 'silent' }),
    log: testLog,
    purpose: 'demo',
    database,
    archive: createPostgresArchive(database),
    bus,
    deadLetters: createDeadLetters({ bus, database, log: testLog }),
    registry: loadRegistry(),
    psqlLine: async () => null,
    close: async () => {
      await bus.close();
      await opened.close();
    },
  };
}
