// The work of `megawatch sources list` and `show`: declarations, and how each source has been doing.
import { existsSync } from 'node:fs';
import { loadCatalog } from '../../ingest/catalog.ts';
import { readLook } from '../../ingest/source-checks.ts';
import { readSourceHealth, type SourceHealth } from '../../ingest/source-health.ts';
import { loadConfig } from '../../platform/config/config.ts';
import { connectDatabase } from '../../platform/database/connect-database.ts';
import type { Database } from '../../platform/database/database.ts';
import { createLog } from '../../platform/log/log.ts';
import { errorMessage, UsageError } from '../../schemas/errors.ts';
import { formatRows, paint } from '../output.ts';
import { databaseNames, purposeOf } from '../purpose.ts';

export type SourcesOptions = { json?: boolean; demo?: boolean; live?: boolean };

/** Prints the catalog with the verdict on each source; `red`: only those that need a person. */
export async function runSourcesList(options: SourcesOptions & { red?: boolean }): Promise<void> {
  const catalog = await loadCatalog();
  const health = new Map((await fromDatabase(options, readSourceHealth, [])).map((each) => [each.sourceId, each]));
  const rows = catalog.map((source) => {
    const known = health.get(source.id);
    return {
      id: source.id,
      publisher: source.publisher,
      protocol: source.protocol,
      language: source.language,
      tier: source.tier,
      cadence: source.cadence,
      time_zone: source.timeZone ?? 'UTC',
      last_verified: source.lastVerified ?? 'never fetched',
      ...healthColumns(known),
    };
  });
  const wanted = options.red ? rows.filter(({ health: verdict }) => verdict === 'red') : rows;
  if (options.json) {
    process.stdout.write(`${formatRows(wanted, [], 'json')}\n`);
    return;
  }
  const columns = ['id', 'protocol', 'language', 'tier', 'cadence', 'last_verified', 'health', 'newest', 'reason'];
  const shown = wanted.map((row) => ({ ...row, health: coloured(row.health) }));
  process.stdout.write(`${formatRows(shown, columns, 'table')}\n`);
}

function healthColumns(health: SourceHealth | undefined) {
  if (health === undefined)
    return {
      health: 'never ran',
      newest: null,
      red_since: null,
      last_success: null,
      pages: null,
      failed: null,
      reason: null,
    };
  const { measured, dated, authored, bodied } = health;
  return {
    health: health.causes.length > 0 ? 'red' : 'green',
    newest: health.newestPublishedAt?.toISOString().slice(0, 10) ?? null,
    red_since: health.redSince?.toISOString() ?? null,
    last_success: health.lastSuccessAt?.toISOString() ?? null,
    pages: measured === 0 ? null : { all: measured, date: dated, author: authored, body: bodied },
    failed: health.failed,
    reason: health.reason,
  };
}

function coloured(verdict: string): string {
  if (verdict === 'never ran') return verdict;
  return paint(verdict === 'red' ? 'red' : 'green', verdict);
}

/** Prints one declaration, what its last runs came to and what the last check found. */
export async function runSourcesShow(id: string, options: SourcesOptions): Promise<void> {
  const source = (await loadCatalog()).find((each) => each.id === id);
  if (!source) throw new UsageError(`no source "${id}" in the catalog: see megawatch sources list`);
  const known = await fromDatabase(options, async (database) => await readKnown(database, id), null);
  process.stdout.write(`${JSON.stringify(known === null ? source : { ...source, ...known }, null, 2)}\n`);
}

async function readKnown(database: Database, id: string) {
  const [health, check, runs] = await Promise.all([
    readSourceHealth(database),
    readLook(database, id),
    database.pool.query<Record<string, unknown>>(
      `select run_id, ended_at, entries, fresh, fetched, failed, newest_published_at, measured, dated, authored, bodied,
         causes, reason from ops.source_run where source_id = $1 order by ended_at desc limit 10`,
      [id],
    ),
  ]);
  return {
    health: healthColumns(health.find(({ sourceId }) => sourceId === id)),
    lastCheck: check,
    lastRuns: runs.rows,
  };
}

/** What a database knows; where there is none yet, nothing is started for it. */
async function fromDatabase<T>(
  options: SourcesOptions,
  read: (database: Database) => Promise<T>,
  unknown: T,
): Promise<T> {
  const config = loadConfig();
  if (config.DATABASE_URL === undefined && !existsSync(config.MEGAWATCH_DATA_FOLDER)) return unknown;
  const log = createLog({ level: config.LOG_LEVEL, name: 'sources' });
  try {
    const connection = await connectDatabase(config, {
      database: databaseNames[purposeOf(options)],
      applicationName: 'megawatch sources',
      max: 2,
      log,
    });
    try {
      return await read(connection.database);
    } finally {
      await connection.close();
    }
  } catch (error) {
    process.stderr.write(`megawatch: how the sources are doing is unknown: ${errorMessage(error)}\n`);
    return unknown;
  }
}
