// XBRL facts as indicators: what was spent on plant, and what a company has bound itself to, by period and by filing.
import type { FiledBasis, Indicator } from '../../schemas/facts/indicator.ts';
import type { Registry } from '../../registry/registry.ts';
import type { ReadRow } from '../../schemas/read-document.ts';
import type { QuarantinedRow } from '../extractor.ts';
import { basisOf, isBalance } from '../read/filing/facts-tags.ts';
import { factsTables } from '../read/filing/layout-facts.ts';
import { cellOf, dayOf, decimalOf, type FilingReport } from './filing-report.ts';

type Extracted = { readonly claims: readonly Indicator[]; readonly quarantine: readonly QuarantinedRow[] };

const metrics: Readonly<Record<FiledBasis, Indicator['metric']>> = {
  cash: 'capex',
  incurred: 'capex',
  finance_lease_additions: 'capex',
  finance_lease_payments: 'capex',
  lease_not_commenced: 'lease_commitments',
  purchase_commitments: 'purchase_commitments',
};

/**
 * One claim for each concept, period and value. A frame holds every filer of the country: only companies that the registry
 * knows by their CIK are followed.
 */
export function capitalFacts(report: FilingReport, registry: Registry): Extracted {
  const claims: Indicator[] = [];
  const quarantine: QuarantinedRow[] = [];
  const isFrame = report.field('quarter') !== null;
  for (const [index, row] of report.rows(factsTables.facts).entries()) {
    if (isFrame && !registry.companyByCik(Number(cellOf(row, 'cik')?.value ?? 0))) continue;
    const basis = basisOf(cellOf(row, 'concept')?.value ?? '');
    const reason = basis === null ? 'no concept of capital expenditure' : problemOf(row, basis);
    if (basis === null || reason !== null) {
      const value = row.cells.map((cell) => cell.value).join('\t');
      quarantine.push({ row: index + 1, reason: reason ?? '', value });
    } else claims.push(claimOf(report, row, basis));
  }
  return { claims, quarantine };
}

/** Why a row is no figure that can be used; null where it is one. */
function problemOf(row: ReadRow, basis: FiledBasis): string | null {
  const value = decimalOf(cellOf(row, 'value'));
  if (value === null) return 'the value is no number';
  if (value.lt(0)) return `the value is ${value.toFixed()}`;
  const [startCell, filedCell] = [cellOf(row, 'start'), cellOf(row, 'filed')];
  const [start, end, filed] = [dayOf(startCell), dayOf(cellOf(row, 'end')), dayOf(filedCell)];
  if (end === null || (startCell && start === null) || (filedCell && filed === null)) return 'a date is no date';
  if (start === null && !isBalance(basis)) return 'an amount spent without the first day of its period';
  if (start !== null && start > end) return `the period ends ${end}, before it begins ${start}`;
  if (filed !== null && end > filed && !isBalance(basis)) return `the period ends ${end}, after the filing of ${filed}`;
  return (cellOf(row, 'company')?.value ?? '') === '' ? 'no name of a company' : null;
}

function claimOf(report: FilingReport, row: ReadRow, basis: FiledBasis): Indicator {
  const of = (column: string) => cellOf(row, column);
  const [company, value, concept, unit] = [of('company'), of('value'), of('concept'), of('unit')];
  const [start, end, filed, supersedes] = [of('start') ?? of('end'), of('end'), of('filed'), of('supersedes')];
  const year = of('fiscal year');
  return {
    kind: 'indicator',
    subject: company?.value ?? '',
    metric: metrics[basis],
    metricAsWritten: concept?.value ?? '',
    value: decimalOf(value)?.toFixed() ?? '0',
    low: null,
    high: null,
    qualifier: 'exact',
    unit: unit?.value ?? '',
    period: { from: dayOf(start), to: dayOf(end) },
    timeKind: 'actual',
    comparator: 'about',
    group: null,
    numerator: null,
    denominator: null,
    publisher: company?.value ?? null,
    quotedVia: null,
    vintage: dayOf(filed),
    supersedes: supersedes?.value ?? null,
    filed: {
      cik: of('cik')?.value ?? '',
      basis,
      concept: concept?.value ?? '',
      accession: of('accession')?.value ?? null,
      form: of('form')?.value ?? null,
      fiscalYear: year && /^\d{4}$/.test(year.value) ? Number(year.value) : null,
      fiscalPeriod: of('fiscal period')?.value ?? null,
    },
    evidence: [
      ...report.evidence('subject', company),
      ...report.evidence('metricAsWritten', concept),
      ...report.evidence('value', value),
      ...report.evidence('unit', unit),
      ...report.evidence('period.from', start),
      ...report.evidence('period.to', end),
      ...report.evidence('publisher', company),
      ...report.evidence('vintage', filed),
      ...report.evidence('supersedes', supersedes),
      ...report.evidence('filed.cik', of('cik')),
      ...report.evidence('filed.accession', of('accession')),
      ...report.evidence('filed.form', of('form')),
      ...report.evidence('filed.fiscalYear', year),
      ...report.evidence('filed.fiscalPeriod', of('fiscal period')),
    ],
    confidence: 1,
    polarity: 'affirmed',
    modality: 'asserted',
    salience: 'main',
    rule: 'filing/xbrl.capital',
  };
}
