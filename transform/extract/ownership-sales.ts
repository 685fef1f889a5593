// Ownership reports as share sales: each transaction that turns shares into money, with the cell that every field rests on.
import type { Big } from 'big.js';
import type { Evidence } from '../../schemas/evidence.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { ReadCell, ReadRow } from '../../schemas/read-document.ts';
import type { QuarantinedRow } from '../extractor.ts';
import { type FootnoteFacts, readFootnote } from '../read/filing/footnote-facts.ts';
import { filingTables } from '../read/filing/layout-ownership.ts';
import { amendmentWithoutSale } from './amendment-marker.ts';
import { cellOf, dayOf, decimalOf, type FilingReport, filingOf, short } from './filing-report.ts';

/** Codes of the SEC that move shares without a sale: purchases, awards, gifts, conversions and the like. */
const otherCodes = new Set('A C D E G H I J K L O P U V W Z'.split(' '));

type Footnote = { readonly cell: ReadCell; readonly facts: FootnoteFacts };
type Footnotes = ReadonlyMap<string, Footnote>;
/** What every transaction of a form shares. */
type Head = {
  readonly report: FilingReport;
  readonly owners: readonly ReadRow[];
  readonly footnotes: Footnotes;
  readonly shared: ReturnType<typeof filingOf>;
};

export type Extracted = { readonly claims: readonly ShareSale[]; readonly quarantine: readonly QuarantinedRow[] };

/** The sales of a Form 3, 4 or 5; of an amendment that has none, one claim that says so. */
export function ownershipSales(report: FilingReport): Extracted {
  const claims: ShareSale[] = [];
  const quarantine: QuarantinedRow[] = [];
  const owners = report.rows(filingTables.owners);
  const head: Head = {
    report,
    owners,
    footnotes: footnotesOf(report),
    shared: filingOf(
      report,
      owners.flatMap((owner) => cellOf(owner, 'cik') ?? []),
    ),
  };
  const rows = report.rows(filingTables.transactions);
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
    else claims.push(claimOf(head, row, line, code));
  }
  // A line that could not be read is no sign that nothing was sold.
  const marker = claims.length === 0 && quarantine.length === 0 ? markerOf(head) : null;
  return { claims: marker ? [marker] : claims, quarantine };
}

function markerOf({ report, owners, shared }: Head): ShareSale | null {
  return amendmentWithoutSale(report, shared, owners[0] ? cellOf(owners[0], 'name') : null);
}

function isDerivative(row: ReadRow): boolean {
  return cellOf(row, 'table')?.value === 'derivative';
}

/** Why a row is no sale that can be counted; null where it is one. */
function problemOf(row: ReadRow, code: string, report: FilingReport): string | null {
  if (!['S', 'F', 'M', 'X'].includes(code))
    return code === '' ? 'no transaction code' : `unknown transaction code ${code}`;
  const [shares, value] = [decimalOf(cellOf(row, 'shares')), decimalOf(cellOf(row, 'total value'))];
  if (shares === null && value === null) return 'the number of shares is missing or no number';
  if (shares?.lte(0)) return `the number of shares is ${shares.toFixed()}`;
  if (shares === null && value?.lte(0)) return `the value is ${value.toFixed()}`;
  const price = cellOf(row, 'price');
  if (price && (decimalOf(price)?.lt(0) ?? true)) return `the price is ${price.value}`;
  const date = dayOf(cellOf(row, 'date'));
  if (date === null) return 'the transaction date is missing or no date';
  const signed = dayOf(report.field('signed'));
  if (signed !== null && date > signed) return `the transaction date ${date} is after the signature`;
  const filed = dayOf(report.field('filed'));
  if (filed !== null && date > filed) return `the transaction date ${date} is after the day of filing`;
  const direction = cellOf(row, 'acquired or disposed')?.value;
  if ((code === 'S' || code === 'F') && direction === 'A') return `code ${code} with shares acquired`;
  if (code === 'S' && isDerivative(row)) return 'a sale of a derivative security, whose units are no shares';
  if (!report.field('issuer')) return 'the filing names no issuer';
  return null;
}

function claimOf({ report, owners, footnotes, shared }: Head, row: ReadRow, line: number, code: string): ShareSale {
  const of = (column: string) => cellOf(row, column);
  const notes = notesOf(row, footnotes);
  const [issuer, form] = [report.field('issuer'), report.field('form')];
  const seller = owners[0] ? cellOf(owners[0], 'name') : null;
  const others = owners.slice(1).flatMap((owner) => cellOf(owner, 'name') ?? []);
  const relation = relationOf(owners);
  const plan = planOf(report, notes.all);
  const forTax = code === 'F' ? null : (notes.all.find(({ facts }) => facts.coversTax) ?? null);
  const kind = kindOf(code, plan.value, forTax !== null && code === 'S');
  const [shares, price] = [decimalOf(of('shares')), decimalOf(of('price'))];
  const priced = priceOf(of('price'), price, notes.price);
  const sold = code === 'S' || code === 'F';
  const proceeds = sold ? proceedsOf(row, shares, price) : null;
  const average = notes.price.find(({ facts }) => facts.isWeightedAverage) ?? null;
  const adopted = notes.all.find(({ facts }) => facts.planAdopted !== null) ?? null;
  const split = notes.all.find(({ facts }) => facts.split !== null) ?? null;
  const late = of('timeliness')?.value === 'L' ? of('timeliness') : null;
  const ownership = of('ownership');
  return {
    kind: 'share_sale',
    saleKind: kind,
    issuer: issuer?.value ?? '',
    seller: seller?.value ?? null,
    relation: relation.value,
    shares: shares?.toFixed() ?? null,
    pricePerShare: priced.quantity,
    proceeds: proceeds?.quantity ?? null,
    period: { from: dayOf(of('date')), to: dayOf(of('date')) },
    form: form?.value ?? null,
    transactionCode: code,
    line,
    sharesAfter: decimalOf(of('owned after'))?.toFixed() ?? null,
    ownership: ownership?.value === 'D' ? 'direct' : ownership?.value === 'I' ? 'indirect' : 'not_stated',
    plan: plan.value,
    security: of('security')?.value ?? null,
    ...(others.length > 0 ? { coSellers: others.map(({ value }) => value) } : {}),
    ...(average ? { isWeightedAverage: true } : {}),
    planAdopted: plan.value === 'true' ? (adopted?.facts.planAdopted ?? null) : null,
    ...(late ? { isLate: true } : {}),
    splitRatio: split?.facts.split?.ratio ?? null,
    filing: shared.filing,
    evidence: [
      ...report.evidence('saleKind', kind === 'tax_withholding' && forTax ? forTax.cell : of('code')),
      ...report.evidence('issuer', issuer),
      ...report.evidence('seller', seller),
      ...report.evidence('relation', relation.cell),
      ...report.evidence('shares', of('shares')),
      ...report.evidence('pricePerShare', of('price')),
      ...report.evidence('pricePerShare', priced.range),
      ...(proceeds?.cells ?? []).flatMap((cell) => report.evidence('proceeds', cell)),
      ...report.evidence('period.from', of('date')),
      ...report.evidence('period.to', of('date')),
      ...report.evidence('form', form),
      ...report.evidence('transactionCode', of('code')),
      ...report.evidence('line', of('code')),
      ...report.evidence('sharesAfter', of('owned after')),
      ...report.evidence('ownership', ownership),
      ...report.evidence('plan', plan.cell),
      ...report.evidence('security', of('security')),
      ...others.flatMap((each, index) => report.evidence(`coSellers.${index}`, each)),
      ...report.evidence('isWeightedAverage', average?.cell ?? null),
      ...(plan.value === 'true' ? report.evidence('planAdopted', adopted?.cell ?? null) : []),
      ...report.evidence('isLate', late),
      ...report.evidence('splitRatio', split?.cell ?? null),
      ...shared.evidence,
    ] satisfies Evidence[],
    confidence: 1,
    polarity: 'affirmed',
    modality: 'asserted',
    salience: 'main',
    rule: 'filing/ownership.transaction',
  };
}

function kindOf(code: string, plan: ShareSale['plan'], forTax: boolean): ShareSale['saleKind'] {
  if (code === 'F' || forTax) return 'tax_withholding';
  if (code === 'S') return plan === 'true' ? 'plan_10b5_1' : 'insider_open_market';
  return 'option_exercise';
}

function footnotesOf(report: FilingReport): Footnotes {
  const found = new Map<string, Footnote>();
  for (const row of report.rows(filingTables.footnotes)) {
    const [id, cell] = [cellOf(row, 'id'), cellOf(row, 'text')];
    if (id && cell) found.set(id.value, { cell, facts: readFootnote(cell.value) });
  }
  return found;
}

/** The footnotes of a transaction, and those that qualify its price: all of them where none is tied to the price. */
function notesOf(row: ReadRow, footnotes: Footnotes): { all: Footnote[]; price: Footnote[] } {
  const named = (ids: string) => ids.split(' ').flatMap((id) => footnotes.get(id) ?? []);
  const all = named(cellOf(row, 'footnotes')?.value ?? '');
  const ofPrice = /(?:^|; )price: ([^;]*)/.exec(cellOf(row, 'notes')?.value ?? '')?.[1];
  return { all, price: ofPrice === undefined ? all : named(ofPrice) };
}

/** A price that is an average stands between the lowest and the highest that its footnote tells. */
function priceOf(
  cell: ReadCell | null,
  price: Big | null,
  notes: readonly Footnote[],
): { quantity: Quantity | null; range: ReadCell | null } {
  if (!cell || price === null) return { quantity: null, range: null };
  const quantity: Quantity = { value: short(price), unit: 'USD', qualifier: 'exact', text: cell.value };
  const note = notes.find(({ facts }) => facts.priceRange !== null);
  const range = note?.facts.priceRange;
  if (!note || !range || price.lt(range.low) || price.gt(range.high)) return { quantity, range: null };
  return { quantity: { ...quantity, low: range.low, high: range.high }, range: note.cell };
}

/** Shares times their price, else the value that stands in place of both. */
function proceedsOf(
  row: ReadRow,
  shares: Big | null,
  price: Big | null,
): { quantity: Quantity; cells: ReadCell[] } | null {
  const [sharesCell, priceCell, valueCell] = [cellOf(row, 'shares'), cellOf(row, 'price'), cellOf(row, 'total value')];
  const usd = (value: Big, cell: ReadCell): Quantity => ({
    value: short(value),
    unit: 'USD',
    qualifier: 'exact',
    text: cell.value,
  });
  if (shares && price?.gt(0) && sharesCell && priceCell) {
    return { quantity: usd(shares.times(price), priceCell), cells: [sharesCell, priceCell] };
  }
  const value = decimalOf(valueCell);
  return shares === null && value && valueCell ? { quantity: usd(value, valueCell), cells: [valueCell] } : null;
}

const entity =
  /\b(?:l\.?l\.?c|l\.?l?\.?p|ltd|limited|inc|corp|corporation|co|company|fund|funds|trust|partners|partnership|capital|holdings?|management|advisors?|ventures?|gp|plc|s\.?a|gmbh|ag|n\.?v|b\.?v|group|investors?|investments?|foundation|spv)\b\.?/i;

/**
 * The relation of the first owner, who is the seller. Of a fund it is what the fund is: a manager's seat on the board makes
 * no fund an officer. Where the first owner is nothing, the others on the form say what it is.
 */
function relationOf(owners: readonly ReadRow[]): { value: ShareSale['relation']; cell: ReadCell | null } {
  const [first] = owners;
  if (!first) return { value: 'not_stated', cell: null };
  const name = cellOf(first, 'name');
  const isFund = name !== null && entity.test(name.value);
  const relations = [
    ['officer', 'officer'],
    ['director', 'director'],
    ['ten percent owner', 'ten_percent_owner'],
    ['other', 'other'],
  ] as const;
  const stated = (owner: ReadRow) =>
    relations.flatMap(([column, value]) => {
      const cell = cellOf(owner, column);
      return cell ? [{ value, cell }] : [];
    });
  if (isFund) {
    const own = stated(first).find(({ value }) => value === 'ten_percent_owner');
    if (own) return own;
    return owners.some((owner) => stated(owner).length > 0)
      ? { value: 'affiliated_fund', cell: name }
      : { value: 'not_stated', cell: null };
  }
  const [own] = [...stated(first), ...owners.slice(1).flatMap(stated)];
  return own ?? { value: 'not_stated', cell: null };
}

/** The form's own box first; where it has none, the footnotes of the transaction. */
function planOf(report: FilingReport, notes: readonly Footnote[]): { value: ShareSale['plan']; cell: ReadCell | null } {
  const box = report.field('rule 10b5-1');
  if (box) return { value: box.value === 'true' ? 'true' : 'false', cell: box };
  const told = notes.find(({ facts }) => facts.plan !== null);
  return told ? { value: told.facts.plan ? 'true' : 'false', cell: told.cell } : { value: 'not_stated', cell: null };
}
