// Marts to files: every mart from one snapshot, row by row, with the manifest last.
import { escapeIdentifier } from 'pg';
import { errorCodeOf } from '../../platform/database/database-error.ts';
import type { Database } from '../../platform/database/database.ts';
import { version } from '../../platform/version.ts';
import { UsageError } from '../../schemas/errors.ts';
import { type AsOf, relationOf } from './as-of.ts';
import { createRowEncoder } from './create-row-encoder.ts';
import type { ExportTarget } from './export-target.ts';
import { createLicenceJudge, type LicenceJudge } from './licence-judge.ts';
import type { ExportManifest, ManifestColumn, ManifestMart } from './manifest.ts';
import { type ExportMart, licenceOf, readMarts } from './mart-catalog.ts';
import type { ExportFormat } from './row-encoder.ts';
import { type Snapshot, type TextRow, withSnapshot } from './snapshot.ts';

export type ExportOptions = {
  /** Names of marts, or `all`. */
  readonly marts: readonly string[];
  readonly format: ExportFormat;
  readonly asOf: AsOf | null;
  readonly public: boolean;
  readonly target: ExportTarget;
  /** Name of a mart's file; absent: the mart's name. */
  readonly fileName?: string;
  /** Name of the manifest's file; null: none is written. */
  readonly manifestName: string | null;
  readonly onRows?: (mart: string, rows: number) => void;
};

export type Exported = {
  readonly manifest: ExportManifest;
  /** The most rows that were in memory at once. */
  readonly mostRowsHeld: number;
};

/** Rows fetched at a time. */
export const batchRows = 1000;

/** Writes the export and then its manifest; whatever fails, no half of it stays. */
export async function runExport(database: Database, options: ExportOptions): Promise<Exported> {
  const { target } = options;
  try {
    const judge = await createLicenceJudge(database);
    const exported = await withSnapshot(database, async (snapshot) => await writeMarts(snapshot, judge, options));
    if (options.manifestName !== null) {
      const sheet = await target.open(options.manifestName);
      await sheet.write(new TextEncoder().encode(`${JSON.stringify(exported.manifest, null, 2)}\n`));
      await sheet.end();
    }
    await target.finish();
    return exported;
  } catch (error) {
    await target.discard();
    throw refused(error, options.asOf);
  }
}

/** A moment that has not come is the caller's mistake, and the functions of the marts say so. */
function refused(error: unknown, asOf: AsOf | null): unknown {
  if (asOf === null || errorCodeOf(error) !== '22023' || !(error instanceof Error)) return error;
  const hint = 'hint' in error && typeof error.hint === 'string' ? ` (${error.hint})` : '';
  return new UsageError(`--as-of ${asOf.value}: ${error.message}${hint}`);
}

async function writeMarts(snapshot: Snapshot, judge: LicenceJudge, options: ExportOptions): Promise<Exported> {
  const known = await readMarts(snapshot);
  const chosen = chooseMarts(options.marts, known, options.asOf);
  // Whatever is wrong with one of them is said before the first is written.
  const relations = chosen.map((mart) => relationOf(mart, options.asOf, known));
  const [[exportedAt = null, cursor = null] = []] = await snapshot.rows(
    `select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(max(cursor), 0)::text from mart.changes`,
  );
  const marts: ManifestMart[] = [];
  let mostRowsHeld = 0;
  for (const [at, mart] of chosen.entries()) {
    const { entry, held } = await writeMart({ snapshot, judge, known }, mart, relations[at] ?? '', options);
    marts.push(entry);
    mostRowsHeld = Math.max(mostRowsHeld, held);
  }
  return {
    mostRowsHeld,
    manifest: {
      manifest: 1,
      version,
      exportedAt: exportedAt ?? '',
      changeCursor: cursor ?? '0',
      asOf: options.asOf,
      format: options.format,
      public: options.public,
      marts,
    },
  };
}

/** The marts by name, in the given order, each once. */
function chooseMarts(names: readonly string[], known: readonly ExportMart[], asOf: AsOf | null): ExportMart[] {
  if (names.includes('all')) {
    const present = known.filter(({ name }) => !/_(?:history|public)$/.test(name));
    return asOf === null ? present : present.filter(({ asOf: by }) => (asOf.kind === 'time' ? by.byTime : by.byOffset));
  }
  return [...new Set(names)].map((name) => {
    const found = known.find((each) => each.name === name);
    if (found) return found;
    throw new UsageError(
      `there is no mart ${name}; there are: ${known.map((each) => each.name).join(', ')}. "all" takes all but the histories.`,
    );
  });
}

async function writeMart(
  {
    snapshot,
    judge,
    known,
  }: { readonly snapshot: Snapshot; readonly judge: LicenceJudge; readonly known: readonly ExportMart[] },
  mart: ExportMart,
  relation: string,
  { format, target, fileName, asOf, public: isPublic, onRows }: ExportOptions,
): Promise<{ entry: ManifestMart; held: number }> {
  const encoder = createRowEncoder(format, mart.columns);
  const sheet = await target.open(fileName ?? `${mart.name}.${format}`);
  await sheet.write(encoder.begin());
  // A row that is gone by now has its licence from what it belonged to then.
  const stateOf = (each: ExportMart): string =>
    relationOf(
      each,
      asOf !== null && (asOf.kind === 'time' ? each.asOf.byTime : each.asOf.byOffset) ? asOf : null,
      known,
    );
  const licences = new Map<string, number>();
  const leftOut = new Map<string, number>();
  const count = (counts: Map<string, number>, licence: string | null): void => {
    const name = licence ?? 'unknown';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const statement = statementFor(mart, relation, licenceOf(mart, known, stateOf));
  let rows = 0;
  for await (const batch of snapshot.stream(statement, asOf === null ? [] : [asOf.value], batchRows)) {
    const licenceIn = (row: TextRow): string | null => row[mart.columns.length] ?? null;
    const kept = batch.filter((row) => {
      const licence = licenceIn(row);
      const isKept = judge.mayLeave(licence, isPublic);
      count(isKept ? licences : leftOut, licence);
      return isKept;
    });
    rows += kept.length;
    await sheet.write(encoder.rows(kept));
    onRows?.(mart.name, rows);
  }
  await sheet.write(encoder.end());
  const written = await sheet.end();
  const missing = [...leftOut.values()].reduce((sum, each) => sum + each, 0);
  return {
    held: Math.max(encoder.mostHeld, Math.min(rows + missing, batchRows)),
    entry: {
      mart: mart.name,
      about: mart.about,
      ...written,
      file: written.file === null ? null : (fileName ?? `${mart.name}.${format}`),
      rows,
      licences: sorted(licences),
      leftOut: { rows: missing, licences: sorted(leftOut) },
      columns: await definitionsOf(snapshot, mart),
    },
  };
}

/** By key, so that the same rows give the same bytes; the licence follows the columns. */
function statementFor(mart: ExportMart, relation: string, licence: string): string {
  const columns = mart.columns.map(({ name }) => `x.${escapeIdentifier(name)}`);
  const [key] = mart.columns;
  const order = key ? ` order by x.${escapeIdentifier(key.name)}${key.kind === 'text' ? ' collate "C"' : ''}` : '';
  return `select ${columns.join(', ')}, ${licence} from ${relation} x${order}`;
}

async function definitionsOf(snapshot: Snapshot, mart: ExportMart): Promise<ManifestColumn[]> {
  const texts = await snapshot.rows(
    'select column_name, meaning, unit, when_null, warning from mart.dictionary where table_name = $1',
    [mart.name],
  );
  const byName = new Map(texts.map(([name, ...rest]) => [name, rest]));
  return mart.columns.map(({ name, type }) => {
    const [meaning = null, unit = null, whenNull = null, warning = null] = byName.get(name) ?? [];
    return { name, type, meaning, unit, whenNull, warning };
  });
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
