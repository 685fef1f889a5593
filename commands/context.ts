// What nearly every command stands on: checked configuration, a log, the database, the archive and the bus.
import type { Archive } from '../platform/archive/archive.ts';
import { openArchive } from '../platform/archive/open-archive.ts';
import type { Bus } from '../platform/bus/bus.ts';
import { createDeadLetters, type DeadLetters } from '../platform/bus/dead-letters.ts';
import { createEmbeddedBus } from '../platform/bus/embedded-bus.ts';
import { type Config, loadConfig } from '../platform/config/config.ts';
import { connectDatabase } from '../platform/database/connect-database.ts';
import type { Database } from '../platform/database/database.ts';
import { ensureRoles } from '../platform/database/ensure-roles.ts';
import { migrate, verifyMigrated } from '../platform/database/migrate.ts';
import { createLog, type Log } from '../platform/log/log.ts';
import { loadRegistry } from '../registry/load-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { describeMarts } from '../resolve/describe-marts.ts';
import { claimPurpose, databaseNames, type Purpose } from './purpose.ts';

export type Context = {
  readonly config: Config;
  readonly log: Log;
  readonly purpose: Purpose;
  readonly database: Database;
  readonly archive: Archive;
  readonly bus: Bus;
  readonly deadLetters: DeadLetters;
  readonly registry: Registry;
  readonly close: () => Promise<void>;
};

export type ContextOptions = {
  /** Name of the stage or command; it stands in log lines and in pg_stat_activity. */
  readonly name: string;
  readonly purpose: Purpose;
  /** Only `migrate` and `start` (and one-process ingest on the embedded database) change the schema. */
  readonly migrate: boolean;
};

/** Opens everything in order and closes it in reverse, also when a later part fails. */
export async function openContext({ name, purpose, migrate: mayMigrate }: ContextOptions): Promise<Context> {
  const config = loadConfig();
  const log = createLog({ level: config.LOG_LEVEL, name });
  const connection = await connectDatabase(config, { database: databaseNames[purpose], applicationName: `megawatch ${name}`, log });
  const closers: (() => Promise<void>)[] = [() => connection.close()];
  const close = async (): Promise<void> => {
    for (const closer of closers.toReversed()) await closer();
    closers.length = 0;
  };
  try {
    const { database } = connection;
    if (mayMigrate || connection.embedded !== null) await migrateAll(database, log);
    else await verifyMigrated(database);
    await claimPurpose(database, purpose);
    const archive = openArchive(config.ARCHIVE_URL ?? null, database);
    const bus = await openBus(config, database, log);
    closers.push(() => bus.close());
    return { config, log, purpose, database, archive, bus, deadLetters: createDeadLetters({ bus, database, log }), registry: loadRegistry(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Migrations, roles and the descriptions of the marts; says in the log what the roles would need where it may not. */
export async function migrateAll(database: Database, log: Log): Promise<readonly string[]> {
  const { applied } = await migrate(database);
  const roles = await ensureRoles(database);
  if (!roles.created) log.warn({ sql: roles.sql }, 'roles are missing and this user may not create them: run the SQL as a superuser');
  await describeMarts(database);
  return applied;
}

async function openBus(config: Config, database: Database, log: Log): Promise<Bus> {
  if (config.KAFKA_BROKERS === undefined) return createEmbeddedBus({ database, log });
  const { kafkaBusOf } = await import('./kafka-bus-of.ts');
  return await kafkaBusOf(config, log);
}
