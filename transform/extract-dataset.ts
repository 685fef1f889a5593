// Rows of a table as claims, by the mapping that the source declares; rows that break the schema are named, not dropped.
import { Big } from 'big.js';
import { type Claim, claim, factKinds } from '../schemas/claim.ts';
import { claimMappings, type DatasetMapping, hasMappedColumns } from '../schemas/dataset-mapping.ts';
import { PermanentError } from '../schemas/errors.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { ReadCell, ReadDocument, ReadRow, ReadTable } from '../schemas/read-document.ts';
import { fillNulls, leafSchema, setPath } from './extract/claim-paths.ts';
import type { Extraction, Extractor, QuarantinedRow } from './extractor.ts';
import { codePointOffsets, type ToCodePoints } from './read/code-points.ts';
import { isEmptyCell, readLocaleNumber } from './read/locale-number.ts';
import { foldHeader } from './read/read-sheets.ts';
import { findWrittenDate } from './read/written-date.ts';

/** A dataset is one document for at most so many records: what a message and a transaction take easily. */
const maxRecords = 10_000;

const noDataset = 'the document is no dataset';

/** Extracts one claim from each row of a dataset document. */
export const datasetExtractor: Extractor = {
  name: 'dataset',
  version: '5',
  gate: ({ form, dataset }) => (form === 'dataset' && dataset ? null : noDataset),
  extract(document): Extraction {
    const { dataset } = document;
    if (document.form !== 'dataset' || !dataset) return { outcome: 'gated', reason: noDataset };
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
  return hasMappedColumns(dataset, (column) => present.has(foldHeader(column)));
}

function missingTable({ tables }: ReadDocument, { columns, sheet }: DatasetMapping): Extraction {
  const where = sheet === undefined ? 'no table' : `no sheet ${sheet}`;
  const reason = `${where} has the columns ${Object.values(columns).map(nameOf).join(', ')}`;
  const value = tables.map((table) => `${table.name ?? 'table'}: ${table.columns.join(', ')}`).join('; ');
  return { outcome: 'empty', quarantine: [{ row: 1, reason, value: value.slice(0, 2000) }] };
}

function extractRows(document: ReadDocument, dataset: DatasetMapping, tables: readonly ReadTable[]): Extraction {
  const claims: Claim[] = [];
  const quarantine: QuarantinedRow[] = [];
  const toPoints = codePointOffsets(document.text);
  let skipped = 0;
  const mappings = claimMappings(dataset);
  for (const [row, table] of tables.flatMap((each) => each.rows.map((row) => [row, each] as const))) {
    const told = mappings.filter(({ requires }) =>
      requires.every((column) => !isEmptyCell(cellOf(row, column)?.value ?? '')),
    );
    if (told.length === 0 && mappings.length === 1) {
      skipped += 1;
      continue;
    }
    const results = told.map((mapping) => readRow({ document, dataset: mapping, row, toPoints }));
    claims.push(...results.flatMap((result) => ('claim' in result ? [result.claim] : [])));
    const reasons = results.flatMap((result) => ('reason' in result ? [result.reason] : []));
    if (told.length === 0) reasons.push(`none of ${nameOf(mappings.flatMap(({ requires }) => requires))} is stated`);
    if (reasons.length > 0)
      quarantine.push({
        row: row.number,
        // Rows are counted in each table; with several, the number alone would not lead to the row.
        reason: `${tables.length > 1 && table.name !== null ? `${table.name}: ` : ''}${reasons.join('; ')}`,
        value: row.cells.map(({ value }) => value).join('\t'),
      });
  }
  return claims.length > 0
    ? { outcome: 'claims', claims, quarantine, skipped }
    : { outcome: 'empty', quarantine, skipped };
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
  const empty = new Set<string>();
  const label = row.cells.find((cell) => !isEmptyCell(cell.value)) ?? null;
  for (const [path, value] of byPath(dataset.constants)) {
    setPath(draft, path, value);
    if (value !== null) evidence.push(...quote(context, path, label));
  }
  for (const [path, named] of byPath(dataset.columns)) {
    const cell = firstCell(row, typeof named === 'string' ? [named] : named);
    const raw = headOf(dataset, path, cell?.value ?? '');
    if (!cell || isEmptyCell(raw)) {
      setPath(draft, path, null);
      empty.add(path);
      continue;
    }
    const value = convert(context, path, raw, leafSchema(schema, path));
    if (value === undefined)
      return { reason: `${path} (${cell.column}): "${raw.slice(0, 80)}" is no value of this field` };
    setPath(draft, path, value);
    // A quantity keeps the words it was read from.
    if (path.endsWith('.value')) setPath(draft, path.replace(/value$/, 'text'), raw);
    evidence.push(...quote(context, path.replace(/\.value$/, ''), cell));
  }
  const filled = { ...fillNulls(schema, draft), kind: dataset.kind, evidence, rule: `dataset/${dataset.kind}` };
  const parsed = claim.safeParse(filled);
  if (parsed.success) return { claim: parsed.data };
  const [issue] = parsed.error.issues;
  const missing = dataset.columns[issue?.path.join('.') ?? ''];
  if (missing !== undefined && empty.has(issue?.path.join('.') ?? '')) {
    return { reason: `${issue?.path.join('.')} (${nameOf(missing)}): the cell is empty` };
  }
  return { reason: `${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'does not fit the schema'}` };
}

function cellOf(row: ReadRow, column: string): ReadCell | null {
  return row.cells.find((cell) => foldHeader(cell.column) === foldHeader(column)) ?? null;
}

function nameOf(columns: string | readonly string[]): string {
  return typeof columns === 'string' ? columns : columns.join(' or ');
}

/** The first of the columns that holds a value. */
function firstCell(row: ReadRow, columns: readonly string[]): ReadCell | null {
  const cells = columns.map((column) => cellOf(row, column));
  return cells.find((cell) => cell !== null && !isEmptyCell(cell.value)) ?? null;
}

/** What a cell names, without what explains it; empty where it says that nobody is named. */
function headOf({ heads = [], blanks = {} }: DatasetMapping, path: string, raw: string): string {
  const head = heads.includes(path) ? (raw.split(/\s*[(;]|\s+\/\s+/u)[0] ?? '').trim() : raw;
  const isBlank = blanks[path]?.some((each) => head.toLowerCase().startsWith(each.toLowerCase())) === true;
  return isBlank ? '' : head;
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

const machineFormats: ReadonlySet<DatasetMapping['format']> = new Set(['xlsx', 'json', 'jsonl', 'geojson']);

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
  const machine = machineFormats.has(dataset.format);
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
