// The work of `megawatch export`: connects, writes, tells what was written and what was left out.
import { basename, dirname, extname, join } from 'node:path';
import { stat } from 'node:fs/promises';
import { loadConfig } from '../../platform/config/config.ts';
import { connectDatabase } from '../../platform/database/connect-database.ts';
import { createLog } from '../../platform/log/log.ts';
import { UsageError } from '../../schemas/errors.ts';
import { parseAsOf } from '../../serve/export/as-of.ts';
import { folderTarget, ReaderGone, streamTarget } from '../../serve/export/export-target.ts';
import type { ExportManifest } from '../../serve/export/manifest.ts';
import { type ExportOptions, runExport } from '../../serve/export/run-export.ts';
import type { ExportCommandOptions } from '../export.ts';
import { databaseNames, purposeOf } from '../purpose.ts';

const manifestFile = 'manifest.json';

/** Where the export goes: `-`, a file by its extension or because it is one, else a folder. */
async function targetOf({
  out = 'megawatch-export',
  mart,
  format,
}: ExportCommandOptions): Promise<Pick<ExportOptions, 'target' | 'fileName' | 'manifestName'>> {
  const isOne = mart.length === 1 && mart[0] !== 'all';
  if (out === '-') {
    if (!isOne) throw new UsageError('--out - takes one mart; name a folder for several');
    if (format === 'parquet')
      throw new UsageError('a Parquet file is read from its end: name a file or folder with --out');
    return { target: streamTarget(process.stdout), manifestName: null };
  }
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => extname(out) !== `.${format}`,
  );
  if (isFolder) return { target: folderTarget(out), manifestName: manifestFile };
  if (!isOne) throw new UsageError(`--out ${out} is a file and takes one mart; name a folder for several`);
  const name = basename(out);
  return { target: folderTarget(dirname(out)), fileName: name, manifestName: `${name}.${manifestFile}` };
}

/** Exports and prints a line a mart, or the manifest with --json. */
export async function runExportCommand(options: ExportCommandOptions): Promise<void> {
  const asOf = options.asOf === undefined ? null : parseAsOf(options.asOf);
  if (options.mart.length === 0) throw new UsageError('--mart names no mart: give e.g. --mart deals, or --mart all');
  const where = await targetOf(options);
  const config = loadConfig();
  const log = createLog({ level: config.LOG_LEVEL, name: 'export' });
  // An analyst who has a login of their own exports with it.
  const connection = await connectDatabase(
    { ...config, DATABASE_URL: config.DATABASE_ANALYST_URL ?? config.DATABASE_URL },
    { database: databaseNames[purposeOf(options)], applicationName: 'megawatch export', max: 2, log },
  );
  try {
    const { manifest } = await runExport(connection.database, {
      ...where,
      marts: options.mart,
      format: options.format,
      asOf,
      public: options.public === true,
    });
    const toStdout = where.manifestName === null;
    const told = options.json
      ? `${JSON.stringify(manifest)}\n`
      : describe(manifest, toStdout ? null : join(options.out ?? 'megawatch-export'));
    (toStdout ? process.stderr : process.stdout).write(told);
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  } finally {
    await connection.close();
  }
}

function describe({ marts }: ExportManifest, out: string | null): string {
  const number = (count: number): string => count.toLocaleString('en-US');
  const lines = marts.map(({ mart, rows, leftOut, file }) => {
    const missing = leftOut.rows === 0 ? '' : `, ${number(leftOut.rows)} left out by licence`;
    return `${mart}: ${number(rows)} rows${missing}${file === null ? '' : ` (${file})`}`;
  });
  return `${[...lines, ...(out === null ? [] : [`Written to ${out}, with its manifest.`])].join('\n')}\n`;
}
