// An ownership report as text: lines of cells between tabs, so that each value of the filing has a place of its own.
import type { SubmissionHeader } from './submission.ts';
import { unknownGrid } from './unknown-grid.ts';
import type { ReadTables } from '../read-sheets.ts';
import { gridOf, TextLines } from '../text-lines.ts';
import type { OwnershipFiling, OwnershipRow } from './ownership-filing.ts';

/** Names of the tables, and the columns that the filing extractor reads. */
export const filingTables = {
  report: 'report',
  owners: 'owners',
  transactions: 'transactions',
  holdings: 'holdings',
  footnotes: 'footnotes',
} as const;

export type ReadFiling = ReadTables & { readonly title: string; readonly published: string | null };

/** The text of an ownership report; values keep the filing's own spelling. */
export function layoutOwnership(filing: OwnershipFiling, header: SubmissionHeader | null): ReadFiling {
  const out = new TextLines();
  out.table(gridOf(filingTables.report, [['field', 'value'], ...reportRows(filing, header)]));
  if (filing.owners.length > 0) {
    const owners = filing.owners.map((owner) => [
      owner.name ?? '',
      owner.cik ?? '',
      yes(owner.isDirector),
      yes(owner.isOfficer),
      yes(owner.isTenPercentOwner),
      yes(owner.isOther),
      owner.officerTitle ?? '',
      owner.otherText ?? '',
    ]);
    out.table(
      gridOf(filingTables.owners, [
        ['name', 'cik', 'director', 'officer', 'ten percent owner', 'other', 'title', 'other relation'],
        ...owners,
      ]),
    );
  }
  for (const [name, rows] of [
    [filingTables.transactions, filing.transactions],
    [filingTables.holdings, filing.holdings],
  ] as const) {
    if (rows.length > 0) out.table(gridOf(name, [rowColumns, ...rows.map(rowCells)]));
  }
  const footnotes = Object.entries(filing.footnotes);
  if (footnotes.length > 0) out.table(gridOf(filingTables.footnotes, [['id', 'text'], ...footnotes]));
  if (filing.unknown.length > 0) out.table(unknownGrid(filing.unknown));
  const owner = filing.owners[0]?.name ?? 'unknown owner';
  const title = `Form ${filing.documentType}: ${filing.issuer.name ?? 'unknown issuer'}, ${owner}`;
  return { text: out.text(), tables: out.tables(), title, published: header?.filedOn ?? filing.signatureDate };
}

function reportRows(filing: OwnershipFiling, header: SubmissionHeader | null): string[][] {
  const rows: [string, string | null][] = [
    ['form', filing.documentType],
    ['accession', header?.accession ?? null],
    ['filed', header?.filedOn ?? null],
    ['period of report', filing.periodOfReport],
    ['original submitted', filing.originalSubmission],
    ['issuer', filing.issuer.name],
    ['issuer cik', filing.issuer.cik],
    ['issuer ticker', filing.issuer.ticker],
    ['no securities owned', filing.noSecuritiesOwned ? 'true' : null],
    ['not subject to section 16', filing.notSubjectToSection16 ? 'true' : null],
    ['rule 10b5-1', filing.aff10b5One === null ? null : String(filing.aff10b5One)],
    ['signed', filing.signatureDate],
    ['remarks', filing.remarks],
  ];
  return rows.flatMap(([field, value]) => (value === null || value === '' ? [] : [[field, value]]));
}

const rowColumns = [
  'table',
  'security',
  'date',
  'code',
  'shares',
  'price',
  'acquired or disposed',
  'owned after',
  'ownership',
  'nature',
  'footnotes',
  'exercise price',
  'expires',
  'underlying',
  'underlying shares',
  'exercisable',
  'deemed',
  'timeliness',
  'equity swap',
  'total value',
  'value after',
  'notes',
];

function rowCells(row: OwnershipRow): string[] {
  return [
    row.derivative ? 'derivative' : 'non-derivative',
    row.security,
    row.date,
    row.code,
    row.shares,
    row.price,
    row.acquiredDisposed,
    row.sharesOwnedAfter,
    row.directOrIndirect,
    row.natureOfOwnership,
    row.footnoteIds.join(' '),
    row.exercisePrice,
    row.expirationDate,
    row.underlying,
    row.underlyingShares,
    row.exerciseDate,
    row.deemedDate,
    row.timeliness,
    row.equitySwap ? 'yes' : null,
    row.totalValue,
    row.valueOwnedAfter,
    Object.entries(row.notes)
      .map(([column, ids]) => `${column}: ${ids.join(' ')}`)
      .join('; '),
  ].map((value) => value ?? '');
}

function yes(flag: boolean): string {
  return flag ? 'yes' : '';
}
