// Form 144 as intents: what a holder says it is about to sell. Never a sale; what it sold before stands in Forms 4.
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import type { ReadCell, ReadRow } from '../../schemas/read-document.ts';
import type { QuarantinedRow } from '../extractor.ts';
import { noticeTables } from '../read/filing/layout-filing.ts';
import { amendmentWithoutSale } from './amendment-marker.ts';
import { cellOf, dayOf, decimalOf, type FilingReport, filingOf, short } from './filing-report.ts';
import type { Extracted } from './ownership-sales.ts';

/** How long after its notice a sale may be planned: a notice holds for ninety days, and the day is an approximate one. */
const longestWait = 366;

/** One intent for each class of shares that the notice names. */
export function noticeIntents(report: FilingReport): Extracted {
  const claims: ShareSale[] = [];
  const quarantine: QuarantinedRow[] = [];
  const cik = report.field('filer cik');
  const shared = filingOf(report, cik ? [cik] : []);
  for (const [line, row] of report.rows(noticeTables.offers).entries()) {
    const problem = problemOf(row, report);
    if (problem) {
      quarantine.push({ row: line + 1, reason: problem, value: row.cells.map(({ value }) => value).join('\t') });
    } else {
      claims.push(intentOf(report, row, line, shared));
    }
  }
  const marker =
    claims.length === 0 && quarantine.length === 0
      ? amendmentWithoutSale(report, shared, report.field('seller'))
      : null;
  return { claims: marker ? [marker] : claims, quarantine };
}

function problemOf(row: ReadRow, report: FilingReport): string | null {
  const units = decimalOf(cellOf(row, 'shares'));
  if (units === null) return 'the number of shares is missing or no number';
  if (units.lte(0)) return `the number of shares is ${units.toFixed()}`;
  const value = cellOf(row, 'market value');
  if (value && (decimalOf(value)?.lt(0) ?? true)) return `the market value is ${value.value}`;
  const [day, written] = [dayOf(cellOf(row, 'approximate date')), cellOf(row, 'approximate date')];
  if (written && day === null) return `the approximate date of sale is ${written.value}`;
  const notice = dayOf(report.field('notice date')) ?? dayOf(report.field('filed'));
  if (day !== null && notice !== null && Date.parse(day) - Date.parse(notice) > longestWait * 86_400_000) {
    return `the approximate date of sale ${day} is more than a year after the notice`;
  }
  if (!report.field('issuer')) return 'the filing names no issuer';
  return null;
}

function intentOf(report: FilingReport, row: ReadRow, line: number, shared: ReturnType<typeof filingOf>): ShareSale {
  const of = (column: string) => cellOf(row, column);
  const [form, issuer, seller] = [report.field('form'), report.field('issuer'), report.field('seller')];
  const relation = relationOf(report.allOf('relationship'));
  const value = decimalOf(of('market value'));
  const [adopted] = report.allOf('plan adopted').toSorted((a, b) => (a.value > b.value ? -1 : 1));
  const day = dayOf(of('approximate date'));
  return {
    kind: 'share_sale',
    saleKind: 'notice_144',
    issuer: issuer?.value ?? '',
    seller: seller?.value ?? null,
    relation: relation.value,
    shares: decimalOf(of('shares'))?.toFixed() ?? null,
    pricePerShare: null,
    proceeds:
      value?.gt(0) && of('market value')
        ? { value: short(value), unit: 'USD', qualifier: 'approx', text: of('market value')?.value ?? '' }
        : null,
    period: { from: day, to: day },
    form: form?.value ?? '144',
    transactionCode: null,
    line,
    sharesAfter: null,
    ownership: 'not_stated',
    plan: adopted ? 'true' : 'not_stated',
    security: of('security')?.value ?? null,
    planAdopted: adopted ? dayOf(adopted) : null,
    filing: shared.filing,
    evidence: [
      ...report.evidence('saleKind', form),
      ...report.evidence('issuer', issuer),
      ...report.evidence('seller', seller),
      ...report.evidence('relation', relation.cell),
      ...report.evidence('shares', of('shares')),
      ...(value?.gt(0) ? report.evidence('proceeds', of('market value')) : []),
      ...report.evidence('period.from', of('approximate date')),
      ...report.evidence('period.to', of('approximate date')),
      ...report.evidence('form', form),
      ...report.evidence('line', of('shares')),
      ...report.evidence('plan', adopted ?? null),
      ...report.evidence('planAdopted', adopted ?? null),
      ...report.evidence('security', of('security')),
      ...shared.evidence,
    ],
    confidence: 1,
    polarity: 'affirmed',
    modality: 'will',
    salience: 'main',
    rule: 'filing/notice-144',
  };
}

/** Forms write `Officer`, `Director`, `10% Stockholder`, `Affiliate of …` in words of their own. */
function relationOf(cells: readonly ReadCell[]): { value: ShareSale['relation']; cell: ReadCell | null } {
  const relations = [
    [/\bofficer\b/i, 'officer'],
    [/\bdirector\b/i, 'director'],
    [/\b10\s?%|\bten\s?percent\b/i, 'ten_percent_owner'],
    [/\baffiliate/i, 'affiliated_fund'],
    [/./, 'other'],
  ] as const;
  for (const [pattern, value] of relations) {
    const cell = cells.find((each) => pattern.test(each.value));
    if (cell) return { value, cell };
  }
  return { value: 'not_stated', cell: null };
}
