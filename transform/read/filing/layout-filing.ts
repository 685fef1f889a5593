// Notices and schedules as text: a table of the report's head, and one for each list that the form has.
import type { ReadFiling } from './layout-ownership.ts';
import { gridOf, TextLines } from '../text-lines.ts';
import type { Notice144 } from './notice-144.ts';
import type { Schedule13 } from './schedule-13.ts';
import type { SubmissionHeader } from './submission.ts';
import { unknownGrid } from './unknown-grid.ts';

/** Names of the tables that the filing extractor reads. */
export const noticeTables = {
  report: 'notice',
  offers: 'to be sold',
  lots: 'lots',
  past: 'sold in the past three months',
} as const;
export const scheduleTables = { report: 'schedule', holders: 'holders' } as const;

type Field = readonly [string, string | null];

/** The text of a Form 144. */
export function layoutNotice(notice: Notice144, header: SubmissionHeader | null): ReadFiling {
  const out = new TextLines();
  head(out, noticeTables.report, [
    ['form', notice.form],
    ['accession', header?.accession ?? null],
    ['filed', header?.filedOn ?? null],
    ['previous accession', notice.previousAccession],
    ['issuer', notice.issuer.name],
    ['issuer cik', notice.issuer.cik],
    ['seller', notice.seller],
    ['filer cik', notice.filerCik],
    ...notice.relationships.map((each): Field => ['relationship', each]),
    ['nothing sold in the past three months', notice.nothingSold],
    ['notice date', notice.noticeDate],
    ...notice.planAdoptions.map((each): Field => ['plan adopted', each]),
    ['remarks', notice.remarks],
  ]);
  list(out, noticeTables.offers, notice.offers, {
    security: 'security',
    units: 'shares',
    marketValue: 'market value',
    outstanding: 'outstanding',
    approximateDate: 'approximate date',
    exchange: 'exchange',
    broker: 'broker',
  });
  list(out, noticeTables.lots, notice.lots, {
    security: 'security',
    acquired: 'acquired',
    nature: 'nature',
    from: 'from whom',
    isGift: 'gift',
    donorAcquired: 'donor acquired',
    units: 'shares',
    paid: 'paid',
    payment: 'payment',
  });
  list(out, noticeTables.past, notice.pastSales, {
    seller: 'seller',
    security: 'security',
    date: 'date',
    units: 'shares',
    proceeds: 'proceeds',
  });
  if (notice.unknown.length > 0) out.table(unknownGrid(notice.unknown));
  const title = `Form ${notice.form}: ${notice.issuer.name ?? 'unknown issuer'}, ${notice.seller ?? 'unknown seller'}`;
  return { text: out.text(), tables: out.tables(), title, published: header?.filedOn ?? dayOrNull(notice.noticeDate) };
}

/** The text of a Schedule 13D or 13G. */
export function layoutSchedule(schedule: Schedule13, header: SubmissionHeader | null): ReadFiling {
  const out = new TextLines();
  head(out, scheduleTables.report, [
    ['form', schedule.form],
    ['accession', header?.accession ?? null],
    ['filed', header?.filedOn ?? null],
    ['previous accession', schedule.previousAccession],
    ['amendment', schedule.amendment],
    ['issuer', schedule.issuer.name],
    ['issuer cik', schedule.issuer.cik],
    ['cusip', schedule.issuer.cusip],
    ['security', schedule.security],
    ['event date', schedule.eventDate],
    ...schedule.rules.map((each): Field => ['rule', each]),
    ['five percent or less', schedule.belowFivePercent === null ? null : String(schedule.belowFivePercent)],
    ['purpose', schedule.purpose],
    ['signed', schedule.signed],
  ]);
  list(
    out,
    scheduleTables.holders,
    schedule.holders.map((each) => ({ ...each, types: each.types.join(' ') })),
    {
      name: 'name',
      cik: 'cik',
      types: 'types',
      citizenship: 'citizenship',
      shares: 'shares',
      percent: 'percent of class',
      soleVoting: 'sole voting',
      sharedVoting: 'shared voting',
      soleDispositive: 'sole dispositive',
      sharedDispositive: 'shared dispositive',
    },
  );
  if (schedule.unknown.length > 0) out.table(unknownGrid(schedule.unknown));
  const holder = schedule.holders[0]?.name ?? 'unknown holder';
  const title = `Form ${schedule.form}: ${schedule.issuer.name ?? 'unknown issuer'}, ${holder}`;
  return { text: out.text(), tables: out.tables(), title, published: header?.filedOn ?? dayOrNull(schedule.signed) };
}

function head(out: TextLines, name: string, fields: readonly Field[]): void {
  const rows = fields.flatMap(([field, value]) => (value === null || value === '' ? [] : [[field, value]]));
  out.table(gridOf(name, [['field', 'value'], ...rows]));
}

function list<Key extends string>(
  out: TextLines,
  name: string,
  rows: readonly { readonly [Name in Key]: string | null }[],
  columns: Readonly<Record<Key, string>>,
): void {
  if (rows.length === 0) return;
  const keys = Object.keys(columns) as Key[];
  out.table(gridOf(name, [keys.map((key) => columns[key]), ...rows.map((row) => keys.map((key) => row[key] ?? ''))]));
}

function dayOrNull(day: string | null): string | null {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}
