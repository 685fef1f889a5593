// Rows of a table as claims, by the mapping that the source declares; rows that break the schema are named, not dropped.
import { Big } from 'big.js';
import { type Claim, claim, factKinds } from '../schemas/claim.ts';
import type { DatasetMapping } from '../schemas/dataset-mapping.ts';
import { PermanentError } from '../schemas/errors.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { ReadCell, ReadDocument, ReadRow, ReadTable } from '../schemas/read-document.ts';
import { fillNulls, leafSchema, setPath } from './extract/claim-paths.ts';
import type { Extraction, Extractor, QuarantinedRow } from './extractor.ts';
import { codePointOffsets, type ToCodePoints } from './read/code-points.ts';
import { isEmptyCell, readLocaleNumber } from './read/locale-number.ts';
import { foldHeader } from './read/read-sheets.ts';
import { findWrittenDate } from './read/written-date.ts';

/** A dataset is one document for at most so many records; a source splits larger ones. */
const maxRecords = 1_000;

/** Extracts one claim from each row of a dataset document. */
export const datasetExtractor: Extractor = {
  name: 'dataset',
  version: '3',
  extract(document): Extraction {
    const { dataset } = document;
    if (document.form !== 'dataset' || !dataset) return { outcome: 'gated', reason: 'the document is no dataset' };
    const tables = document.tables.filter((table) => isMapped(table, dataset));
    if (tables.length === 0) return missingTable(document, dataset);
    const records = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    if (records > maxRecords) {
      throw new PermanentError(
        'DOCUMENT_UNREADABLE',
        `the dataset has ${records} records, a document may have ${maxRecords}: let the source split it`,
      );
    }
    return extractRows(document, dataset, tables);
  },
};

function isMapped(table: ReadTable, dataset: DatasetMapping): boolean {
  if (dataset.sheet !== undefined && table.name !== dataset.sheet) return false;
  const present = new Set(table.columns.map(foldHeader));
  return [...Object.values(dataset.columns), ...dataset.requires].every((column) => present.has(foldHeader(column)));
}

function missingTable({ tables }: ReadDocument, { columns, sheet }: DatasetMapping): Extraction {
  const where = sheet === undefined ? 'no table' : `no sheet ${sheet}`;
  const reason = `${where} has the columns ${Object.values(columns).join(', ')}`;
  const value = tables.map((table) => `${table.name ?? 'table'}: ${table.columns.join(', ')}`).join('; ');
  return { outcome: 'empty', quarantine: [{ row: 1, reason, value: value.slice(0, 2000) }] };
}

function extractRows(document: ReadDocument, dataset: DatasetMapping, tables: readonly ReadTable[]): Extraction {
  const claims: Claim[] = [];
  const quarantine: QuarantinedRow[] = [];
  const toPoints = codePointOffsets(document.text);
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const required = dataset.requires.map((column) => cellOf(row, column)?.value ?? '');
    if (required.some(isEmptyCell)) continue;
    const result = readRow({ document, dataset, row, toPoints });
    if ('claim' in result) claims.push(result.claim);
    else
      quarantine.push({
        row: row.number,
        reason: result.reason,
        value: row.cells.map(({ value }) => value).join('\t'),
      });
  }
  return claims.length > 0 ? { outcome: 'claims', claims, quarantine } : { outcome: 'empty', quarantine };
}

type RowContext = {
  readonly document: ReadDocument;
  readonly dataset: DatasetMapping;
  readonly row: ReadRow;
  readonly toPoints: ToCodePoints;
};

/** In an order of its own: a mapping that went through the database comes back with its keys in another. */
const byPath = <Value>(fields: Readonly<Record<string, Value>>): [path: string, value: Value][] =>
  Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));

function readRow(context: RowContext): { claim: Claim } | { reason: string } {
  const { dataset, row } = context;
  const { schema } = factKinds[dataset.kind as keyof typeof factKinds];
  const draft: Record<string, unknown> = {
    polarity: 'affirmed',
    modality: 'asserted',
    salience: 'main',
    confidence: 0.95,
  };
  const evidence: Evidence[] = [];
  const label = row.cells.find((cell) => !isEmptyCell(cell.value)) ?? null;
  for (const [path, value] of byPath(dataset.constants)) {
    setPath(draft, path, value);
    if (value !== null) evidence.push(...quote(context, path, label));
  }
  for (const [path, column] of byPath(dataset.columns)) {
    const cell = cellOf(row, column);
    const raw = cell?.value ?? '';
    if (!cell || isEmptyCell(raw)) {
      setPath(draft, path, null);
      continue;
    }
    const value = convert(context, path, raw, leafSchema(schema, path));
    if (value === undefined) return { reason: `${path} (${column}): "${raw.slice(0, 80)}" is no value of this field` };
    setPath(draft, path, value);
    // A quantity keeps the words it was read from.
    if (path.endsWith('.value')) setPath(draft, path.replace(/value$/, 'text'), raw);
    evidence.push(...quote(context, path.replace(/\.value$/, ''), cell));
  }
  const filled = { ...fillNulls(schema, draft), kind: dataset.kind, evidence, rule: `dataset/${dataset.kind}` };
  const parsed = claim.safeParse(filled);
  if (parsed.success) return { claim: parsed.data };
  const [issue] = parsed.error.issues;
  return { reason: `${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'does not fit the schema'}` };
}

function cellOf(row: ReadRow, column: string): ReadCell | null {
  return row.cells.find((cell) => foldHeader(cell.column) === foldHeader(column)) ?? null;
}

function quote({ document, toPoints }: RowContext, field: string, cell: ReadCell | null): Evidence[] {
  if (!cell || cell.end <= cell.start) return [];
  const text = document.text.slice(cell.start, cell.end);
  return [{ field, start: toPoints(cell.start), end: toPoints(cell.end), quote: text }];
}

/** What a number of this field is multiplied by; undefined where nothing is declared, null where the row's unit is unknown. */
function factorOf(dataset: DatasetMapping, row: ReadRow, path: string): number | null | undefined {
  const unit = dataset.units[path];
  if (unit === undefined || typeof unit === 'number') return unit;
  return unit.factors[cellOf(row, unit.column)?.value.trim() ?? ''] ?? null;
}

/** A cell as a value of its field; undefined where it is none. */
function convert(
  { document, dataset, row }: RowContext,
  path: string,
  raw: string,
  schema: ReturnType<typeof leafSchema>,
): unknown {
  const named = dataset.values[path];
  const mapped = named
    ? (named[raw] ?? Object.entries(named).find(([key]) => foldHeader(key) === foldHeader(raw))?.[1])
    : undefined;
  const text = mapped ?? raw;
  if (!schema) return text;
  // Workbooks and JSON carry machine numbers; only text tables have a country's habits.
  const machine = dataset.format === 'xlsx' || dataset.format === 'json';
  const number = readLocaleNumber(text, machine ? 'en' : document.language);
  const factor = factorOf(dataset, row, path);
  // A unit that the source does not declare makes the number meaningless.
  if (factor === null) return undefined;
  const scaled = number !== null && factor !== undefined ? new Big(number).times(factor).toFixed() : number;
  const candidates: unknown[] = [
    ...(factor === undefined ? [text] : []),
    scaled,
    scaled === null ? null : Number(scaled),
    findWrittenDate(text, document.language),
    /^(?:yes|true)$/i.test(text) ? true : /^(?:no|false)$/i.test(text) ? false : null,
  ];
  return candidates.find((candidate) => candidate !== null && schema.safeParse(candidate).success);
}
