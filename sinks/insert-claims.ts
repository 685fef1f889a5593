// Claims into fact.claim: the bulk upsert's own statement, its arrays written straight from rows whose JSON is there.
import type { PoolClient } from 'pg';
import { arrayLiteral } from '../platform/database/array-literal.ts';
import { upsertStatement } from '../platform/database/upsert-statement.ts';
import { isWellFormedJson, isWellFormedText } from '../platform/database/well-formed.ts';
import { PermanentError } from '../schemas/errors.ts';
import { claimTable } from '../schemas/tables/fact.ts';
import type { ClaimRow } from './claim-row.ts';

type Property = keyof (typeof claimTable)['$inferInsert'];
type Values = (rows: readonly ClaimRow[]) => string;

const array =
  (value: (row: ClaimRow) => unknown): Values =>
  (rows) =>
    arrayLiteral(rows.map(value));
/** The same for every row. */
const all =
  (literal: string): Values =>
  (rows) =>
    `{${Array.from(rows, () => literal).join(',')}}`;
const json =
  (value: (row: ClaimRow) => string): Values =>
  (rows) =>
    `[${rows.map(value).join(',')}]`;

/** How each column is written; the compiler misses a column that the table gains. */
const values: Readonly<Record<Property, Values>> = {
  claimId: array((row) => row.claimId),
  extractor: array((row) => row.extractor),
  generation: array((row) => row.generation),
  revision: array((row) => row.revision),
  documentId: array((row) => row.documentId),
  ordinal: array((row) => row.ordinal),
  kind: array(({ claim }) => claim.kind),
  fields: json((row) => row.fieldsJson),
  evidence: json((row) => row.evidenceJson),
  confidence: array(({ claim }) => claim.confidence),
  polarity: array(({ claim }) => claim.polarity),
  modality: array(({ claim }) => claim.modality),
  salience: array(({ claim }) => claim.salience),
  rule: array(({ claim }) => claim.rule),
  textHash: array((row) => row.textHash),
  contentHash: array((row) => row.contentHash),
  // Postgres reads the word as the time of the transaction, to the microsecond, as `now()` is for its other rows.
  recordedAt: all('now'),
  supersededAt: all('NULL'),
  supersededBy: all('NULL'),
};

const statement = upsertStatement(claimTable, Object.keys(values));
const jsonColumns: ReadonlySet<string> = new Set<Property>(['fields', 'evidence']);

/** Rows in one statement. While Postgres works on it the next one is put together. */
const rowsPerStatement = 1000;

/**
 * Inserts new claims, each once. Only the same revision read differently meets a row of its key, and writes over it. Rejects
 * with PermanentError TEXT_INVALID for text that Postgres cannot hold.
 */
export async function insertClaims(client: PoolClient, rows: readonly ClaimRow[]): Promise<void> {
  // In order of the key, so that two writers wait for each other and never lock each other out.
  const ordered = rows.toSorted(byKey);
  let running: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < ordered.length; start += rowsPerStatement) {
    const parameters = parametersOf(ordered.slice(start, start + rowsPerStatement));
    await running;
    running = client.query({ name: statement.name, text: statement.text, values: parameters });
    running.catch(() => undefined); // it is awaited in the next turn; until then nobody listens
  }
  await running;
}

function byKey(a: ClaimRow, b: ClaimRow): number {
  if (a.claimId !== b.claimId) return a.claimId < b.claimId ? -1 : 1;
  if (a.extractor !== b.extractor) return a.extractor < b.extractor ? -1 : 1;
  return a.generation - b.generation;
}

function parametersOf(rows: readonly ClaimRow[]): string[] {
  return statement.columns.map(({ property, name }) => {
    const literal = values[property as Property](rows);
    // All values at once: what stands between them cannot mend half of a surrogate pair.
    if (jsonColumns.has(property) ? isWellFormedJson(literal) : isWellFormedText(literal)) return literal;
    throw new PermanentError('TEXT_INVALID', `${statement.table}.${name} would hold NUL or half of a surrogate pair`, {
      details: { table: statement.table, column: name },
    });
  });
}
