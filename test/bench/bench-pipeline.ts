// The whole pipeline in this process, as `ingest` runs it, on a database of the benchmark.
import { createPostgresArchive } from '../../platform/archive/postgres-archive.ts';
import { createDeadLetters } from '../../platform/bus/dead-letters.ts';
import { createEmbeddedBus } from '../../platform/bus/embedded-bus.ts';
import { loadConfig } from '../../platform/config/config.ts';
import { loadRegistry } from '../../registry/load-registry.ts';
import type { Context } from '../../commands/context.ts';
import { type BenchServer, benchLog } from './bench-database.ts';

/** A context like a command's; `close` ends bus and nothing else. */
export async function benchContext(server: BenchServer, name: string): Promise<Context> {
  const database = await server.create(name);
  const bus = createEmbeddedBus({ database, log: benchLog });
  return {
    config: loadConfig({ LOG_LEVEL: 'error' }),
    log: benchLog,
    purpose: 'main',
    database,
    archive: createPostgresArchive(database),
    bus,
    deadLetters: createDeadLetters({ bus, database, log: benchLog }),
    registry: loadRegistry(),
    psqlLine: async () => null,
    close: async () => await bus.close(),
  };
}
