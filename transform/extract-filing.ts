// Ownership reports as share sales: each transaction that turns shares into money, with the cell that every field rests on.
import { Big } from 'big.js';
import type { Evidence } from '../schemas/evidence.ts';
import type { ShareSale } from '../schemas/facts/share-sale.ts';
import type { ReadCell, ReadDocument, ReadRow, ReadTable } from '../schemas/read-document.ts';
import type { Extraction, Extractor, QuarantinedRow } from './extractor.ts';
import { codePointOffsets, type ToCodePoints } from './read/code-points.ts';
import { filingTables } from './read/read-filing.ts';

/** Codes of the SEC that move shares without a sale: purchases, awards, gifts, conversions and the like. */
const otherCodes = new Set('A C D E G H I J K L O P U V W Z'.split(' '));

/** Extracts share sales from Forms 3, 4 and 5 and their amendments. */
export const filingExtractor: Extractor = {
  name: 'filing',
  version: '1',
  extract(document): Extraction {
    if (document.form !== 'form4' && document.form !== 'filing') {
      return { outcome: 'gated', reason: 'the document is no filing' };
    }
    return extractTransactions(new Report(document));
  },
};

/** A read report with look-ups by table and column. */
class Report {
  readonly document: ReadDocument;
  readonly toPoints: ToCodePoints;

  constructor(document: ReadDocument) {
    this.document = document;
    this.toPoints = codePointOffsets(document.text);
  }

  table(name: string): ReadTable | null {
    return this.document.tables.find((table) => table.name === name) ?? null;
  }

  /** The value cell of a line of the report's head. */
  field(name: string): ReadCell | null {
    const row = this.table(filingTables.report)?.rows.find(({ cells }) => cells[0]?.value === name);
    return row?.cells[1] ?? null;
  }

  evidence(field: string, cell: ReadCell | null): Evidence[] {
    if (!cell || cell.end <= cell.start) return [];
    const quote = this.document.text.slice(cell.start, cell.end);
    return [{ field, start: this.toPoints(cell.start), end: this.toPoints(cell.end), quote }];
  }
}

function cellOf(row: ReadRow, column: string): ReadCell | null {
  const cell = row.cells.find((each) => each.column === column);
  return cell && cell.value !== '' ? cell : null;
}

function extractTransactions(report: Report): Extraction {
  const claims: ShareSale[] = [];
  const quarantine: QuarantinedRow[] = [];
  const rows = report.table(filingTables.transactions)?.rows ?? [];
  const exercisedInShares = new Set(
    rows
      .filter((row) => !isDerivative(row))
      .map((row) => `${cellOf(row, 'code')?.value} ${cellOf(row, 'date')?.value}`),
  );
  for (const [line, row] of rows.entries()) {
    const code = cellOf(row, 'code')?.value ?? '';
    if (otherCodes.has(code)) continue;
    const twin = isDerivative(row) && exercisedInShares.has(`${code} ${cellOf(row, 'date')?.value}`);
    // The option's own leg of an exercise repeats what the shares' leg says.
    if ((code === 'M' || code === 'X') && twin) continue;
    const problem = problemOf(row, code, report);
    if (problem)
      quarantine.push({ row: line + 1, reason: problem, value: row.cells.map(({ value }) => value).join('\t') });
    else claims.push(claimOf(report, row, line, code));
  }
  return claims.length > 0 ? { outcome: 'claims', claims, quarantine } : { outcome: 'empty', quarantine };
}

function isDerivative(row: ReadRow): boolean {
  return cellOf(row, 'table')?.value === 'derivative';
}

/** Why a row is no sale that can be counted; null where it is one. */
function problemOf(row: ReadRow, code: string, report: Report): string | null {
  if (!['S', 'F', 'M', 'X'].includes(code))
    return code === '' ? 'no transaction code' : `unknown transaction code ${code}`;
  const shares = decimalOf(cellOf(row, 'shares'));
  if (shares === null) return 'the number of shares is missing or no number';
  if (shares.lte(0)) return `the number of shares is ${shares.toFixed()}`;
  const price = cellOf(row, 'price');
  if (price && (decimalOf(price)?.lt(0) ?? true)) return `the price is ${price.value}`;
  const date = cellOf(row, 'date')?.value.slice(0, 10) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return 'the transaction date is missing or no date';
  const signed = report.field('signed')?.value ?? '';
  if (/^\d{4}-\d{2}-\d{2}/.test(signed) && date > signed.slice(0, 10))
    return `the transaction date ${date} is after the signature`;
  const direction = cellOf(row, 'acquired or disposed')?.value;
  if ((code === 'S' || code === 'F') && direction === 'A') return `code ${code} with shares acquired`;
  if (code === 'S' && isDerivative(row)) return 'a sale of a derivative security, whose units are no shares';
  if (!report.field('issuer')) return 'the filing names no issuer';
  return null;
}

function claimOf(report: Report, row: ReadRow, line: number, code: string): ShareSale {
  const issuer = report.field('issuer');
  const form = report.field('form');
  const owners = report.table(filingTables.owners)?.rows ?? [];
  const seller = owners[0] ? cellOf(owners[0], 'name') : null;
  const relation = relationOf(owners);
  const plan = planOf(report, row);
  const [sharesCell, priceCell, dateCell] = [cellOf(row, 'shares'), cellOf(row, 'price'), cellOf(row, 'date')];
  const [afterCell, ownershipCell, codeCell] = [
    cellOf(row, 'owned after'),
    cellOf(row, 'ownership'),
    cellOf(row, 'code'),
  ];
  const shares = decimalOf(sharesCell);
  const price = decimalOf(priceCell);
  const sold = code === 'S' || code === 'F';
  const proceeds = sold && shares && price && price.gt(0) ? shares.times(price) : null;
  const date = dateCell?.value.slice(0, 10) ?? null;
  return {
    kind: 'share_sale',
    saleKind:
      code === 'S'
        ? plan.value === 'true'
          ? 'plan_10b5_1'
          : 'insider_open_market'
        : code === 'F'
          ? 'tax_withholding'
          : 'option_exercise',
    issuer: issuer?.value ?? '',
    seller: seller?.value ?? null,
    relation: relation.value,
    shares: shares?.toFixed() ?? null,
    pricePerShare:
      price && priceCell ? { value: short(price), unit: 'USD', qualifier: 'exact', text: priceCell.value } : null,
    proceeds:
      proceeds && priceCell ? { value: short(proceeds), unit: 'USD', qualifier: 'exact', text: priceCell.value } : null,
    period: { from: date, to: date },
    form: form?.value ?? null,
    transactionCode: code,
    line,
    sharesAfter: decimalOf(afterCell)?.toFixed() ?? null,
    ownership: ownershipCell?.value === 'D' ? 'direct' : ownershipCell?.value === 'I' ? 'indirect' : 'not_stated',
    plan: plan.value,
    evidence: [
      ...report.evidence('saleKind', codeCell),
      ...report.evidence('issuer', issuer),
      ...report.evidence('seller', seller),
      ...report.evidence('relation', relation.cell),
      ...report.evidence('shares', sharesCell),
      ...report.evidence('pricePerShare', priceCell),
      ...(proceeds ? [...report.evidence('proceeds', sharesCell), ...report.evidence('proceeds', priceCell)] : []),
      ...report.evidence('period.from', dateCell),
      ...report.evidence('period.to', dateCell),
      ...report.evidence('form', form),
      ...report.evidence('transactionCode', codeCell),
      ...report.evidence('line', codeCell),
      ...report.evidence('sharesAfter', afterCell),
      ...report.evidence('ownership', ownershipCell),
      ...report.evidence('plan', plan.cell),
    ],
    confidence: 1,
    polarity: 'affirmed',
    modality: 'asserted',
    salience: 'main',
    rule: 'filing/ownership.transaction',
  };
}

function relationOf(owners: readonly ReadRow[]): { value: ShareSale['relation']; cell: ReadCell | null } {
  const relations = [
    ['officer', 'officer'],
    ['director', 'director'],
    ['ten percent owner', 'ten_percent_owner'],
    ['other', 'other'],
  ] as const;
  for (const [column, value] of relations) {
    const cell = owners.map((owner) => cellOf(owner, column)).find((each) => each !== null);
    if (cell) return { value, cell };
  }
  return { value: 'not_stated', cell: null };
}

/** The form's own box first; where it has none, the footnotes of the transaction. */
function planOf(report: Report, row: ReadRow): { value: ShareSale['plan']; cell: ReadCell | null } {
  const box = report.field('rule 10b5-1');
  if (box) return { value: box.value === 'true' ? 'true' : 'false', cell: box };
  const ids = (cellOf(row, 'footnotes')?.value ?? '').split(' ');
  for (const footnote of report.table(filingTables.footnotes)?.rows ?? []) {
    const text = cellOf(footnote, 'text');
    if (!text || !ids.includes(cellOf(footnote, 'id')?.value ?? '') || !/10b5-?1/i.test(text.value)) continue;
    const denied = /\bnot\b.{0,60}10b5-?1/i.test(text.value);
    return { value: denied ? 'false' : 'true', cell: text };
  }
  return { value: 'not_stated', cell: null };
}

function decimalOf(cell: ReadCell | null): Big | null {
  const text = cell?.value.replaceAll(',', '').replace(/^\$\s?/, '') ?? '';
  return /^-?\d{1,20}(?:\.\d{1,12})?$/.test(text) ? new Big(text) : null;
}

/** At most twelve decimals, as `decimal` allows. */
function short(value: Big): string {
  return value.round(12).toFixed();
}
