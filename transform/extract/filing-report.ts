// A filing that was read, with look-ups by table and column and the evidence for each cell.
import { Big } from 'big.js';
import type { Evidence } from '../../schemas/evidence.ts';
import type { FilingOfSale } from '../../schemas/facts/share-sale.ts';
import type { ReadCell, ReadDocument, ReadRow, ReadTable } from '../../schemas/read-document.ts';
import { codePointOffsets, type ToCodePoints } from '../read/code-points.ts';

/** Look-ups in a filing whose head stands in the table `head`, one field a row. */
export class FilingReport {
  readonly document: ReadDocument;
  private readonly toPoints: ToCodePoints;
  private readonly fields = new Map<string, ReadCell[]>();
  private readonly tables = new Map<string, ReadTable>();

  constructor(document: ReadDocument, head: string) {
    this.document = document;
    this.toPoints = codePointOffsets(document.text);
    for (const table of document.tables) if (table.name !== null) this.tables.set(table.name, table);
    for (const { cells } of this.rows(head)) {
      const [name, value] = cells;
      if (!name || !value) continue;
      const known = this.fields.get(name.value);
      if (known) known.push(value);
      else this.fields.set(name.value, [value]);
    }
  }

  rows(name: string): readonly ReadRow[] {
    return this.tables.get(name)?.rows ?? [];
  }

  /** The value of a line of the report's head, the first where there are several. */
  field(name: string): ReadCell | null {
    return this.fields.get(name)?.[0] ?? null;
  }

  /** All values of a line that may stand several times. */
  allOf(name: string): readonly ReadCell[] {
    return this.fields.get(name) ?? [];
  }

  evidence(field: string, cell: ReadCell | null): Evidence[] {
    return cell ? this.evidenceAt(field, cell.start, cell.end) : [];
  }

  /** Evidence at a span of the text, nothing where it is empty. */
  evidenceAt(field: string, start: number, end: number): Evidence[] {
    if (end <= start) return [];
    const quote = this.document.text.slice(start, end);
    return [{ field, start: this.toPoints(start), end: this.toPoints(end), quote }];
  }
}

/** The cell of a column; null where it is empty. */
export function cellOf(row: ReadRow, column: string): ReadCell | null {
  const cell = row.cells.find((each) => each.column === column);
  return cell && cell.value !== '' ? cell : null;
}

/** A number as forms write it; null where it is none. */
export function decimalOf(cell: ReadCell | null): Big | null {
  const text =
    cell?.value
      .replaceAll(',', '')
      .replace(/^\$\s?/, '')
      .replace(/\s?%$/, '') ?? '';
  return /^-?\d{1,20}(?:\.\d{1,12})?$/.test(text) ? new Big(text) : null;
}

/** At most twelve decimals, as `decimal` allows. */
export function short(value: Big): string {
  return value.round(12).toFixed();
}

/** A day of the calendar; null where the cell has none. */
export function dayOf(cell: ReadCell | null): string | null {
  const day = cell?.value.slice(0, 10) ?? '';
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** Which filing the report is, with the evidence for each part of it. */
export function filingOf(
  report: FilingReport,
  ownerCells: readonly ReadCell[],
): { filing: FilingOfSale; evidence: Evidence[] } {
  const cells = {
    accession: report.field('accession'),
    issuerCik: report.field('issuer cik'),
    period: report.field('period of report'),
    filed: report.field('filed'),
    amends: report.field('original submitted'),
    replaces: report.field('previous accession'),
  };
  const filing = {
    accession: cells.accession?.value ?? null,
    issuerCik: cells.issuerCik?.value ?? null,
    ownerCiks: ownerCells.map(({ value }) => value),
    period: dayOf(cells.period),
    filed: dayOf(cells.filed),
    amends: dayOf(cells.amends),
    replaces: cells.replaces?.value ?? null,
  };
  const evidence = [
    ...Object.entries(cells).flatMap(([name, cell]) => report.evidence(`filing.${name}`, cell)),
    ...ownerCells.flatMap((cell, index) => report.evidence(`filing.ownerCiks.${index}`, cell)),
  ];
  return { filing, evidence };
}
