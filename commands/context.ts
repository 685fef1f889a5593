// What nearly every command stands on: checked configuration, a log, the database, the archive and the bus.
import type { Archive } from '../platform/archive/archive.ts';
import { openArchive } from '../platform/archive/open-archive.ts';
import type { Bus } from '../platform/bus/bus.ts';
import { createDeadLetters, type DeadLetters } from '../platform/bus/dead-letters.ts';
import { createEmbeddedBus } from '../platform/bus/embedded-bus.ts';
import { type Config, loadConfig } from '../platform/config/config.ts';
import { analystLogin } from '../platform/database/connect-analyst.ts';
import { type Connection, connectDatabase } from '../platform/database/connect-database.ts';
import type { Database } from '../platform/database/database.ts';
import { type Migrated, migrate, verifyMigrated } from '../platform/database/migrate.ts';
import { createLog, type Log } from '../platform/log/log.ts';
import { loadRegistry } from '../registry/load-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { errorMessage } from '../schemas/errors.ts';
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
  /** A psql line for analysts on the embedded server, with the password's file and not the password; else null. */
  readonly psqlLine: () => Promise<string | null>;
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
  const connection = await connectDatabase(config, {
    database: databaseNames[purpose],
    applicationName: `megawatch ${name}`,
    log,
  });
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
    return {
      config,
      log,
      purpose,
      database,
      archive,
      bus,
      deadLetters: createDeadLetters({ bus, database, log }),
      registry: loadRegistry(),
      psqlLine: async () => await psqlLineOf(connection),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Migrations, roles and the descriptions of the marts; says in the log what an administrator would have to run. */
export async function migrateAll(database: Database, log: Log): Promise<Migrated> {
  const migrated = await migrate(database);
  if (!migrated.roles.created)
    log.warn({ sql: migrated.roles.sql }, 'roles are missing and this login may not create them');
  await describeMarts(database);
  return migrated;
}

async function psqlLineOf(connection: Connection): Promise<string | null> {
  if (connection.embedded === null) return null;
  const { url, passwordFile } = await analystLogin(connection);
  const { hostname, port, username, pathname } = new URL(url);
  if (passwordFile === null) return null;
  return `PGPASSWORD="$(cat ${passwordFile})" psql -h ${hostname} -p ${port} -U ${username} ${pathname.slice(1)}`;
}

const retentionEveryMs = 3_600_000;

async function openBus(config: Config, database: Database, log: Log): Promise<Bus> {
  if (config.BUS === 'embedded') {
    const bus = createEmbeddedBus({ database, log });
    // Kafka forgets by itself; the log tables have to be told, by any process that lives long enough.
    const timer = setInterval(() => {
      bus
        .applyRetention()
        .catch((error: unknown) => log.warn({ reason: errorMessage(error) }, 'retention has to wait'));
    }, retentionEveryMs);
    timer.unref();
    return {
      ...bus,
      close: async () => {
        clearInterval(timer);
        await bus.close();
      },
    };
  }
  const { kafkaBusOf } = await import('./kafka-bus-of.ts');
  return await kafkaBusOf(config, log);
}
