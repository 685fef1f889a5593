// Filings as claims: which form was read decides what its tables tell. What no reader knows is named and counted.
import type { Extraction, Extractor, QuarantinedRow } from './extractor.ts';
import type { Claim } from '../schemas/claim.ts';
import type { ReadDocument } from '../schemas/read-document.ts';
import type { Registry } from '../registry/registry.ts';
import { capitalFacts } from './extract/capital-facts.ts';
import { cellOf, FilingReport } from './extract/filing-report.ts';
import { textClaims } from './extract/filing-text.ts';
import { noticeIntents } from './extract/notice-intents.ts';
import { ownershipSales } from './extract/ownership-sales.ts';
import { scheduleStakes } from './extract/schedule-stakes.ts';
import { noticeTables, scheduleTables } from './read/filing/layout-filing.ts';
import { filingTables } from './read/filing/layout-ownership.ts';
import { factsTables } from './read/filing/layout-facts.ts';
import { headerTable } from './read/filing/read-submission.ts';
import { textTables } from './read/filing/read-text-form.ts';
import { unknownTable } from './read/filing/unknown-grid.ts';

/** Rows that stand for something about the whole filing are numbered from here, behind every line of a form. */
const firstSignal = 1_000_001;

type Extracted = { readonly claims: readonly Claim[]; readonly quarantine: readonly QuarantinedRow[] };

const readers: Readonly<Record<string, (report: FilingReport, registry: Registry) => Extracted>> = {
  [filingTables.report]: ownershipSales,
  [noticeTables.report]: noticeIntents,
  [scheduleTables.report]: scheduleStakes,
  [factsTables.report]: capitalFacts,
  [textTables.report]: proseAndFacts,
  [headerTable]: headerOnly,
};

const noFiling = 'the document is no filing';

/** Extracts share sales from ownership forms and prospectuses, holdings from schedules, and what reports in prose tell. */
export const filingExtractor: Extractor = {
  name: 'filing',
  version: '5',
  gate: ({ form }) => (['form4', 'filing', 'company_facts'].includes(form) ? null : noFiling),
  extract(document, registry): Extraction {
    if (!['form4', 'filing', 'company_facts'].includes(document.form)) return { outcome: 'gated', reason: noFiling };
    const head = document.tables.find(({ name }) => name !== null && name in readers)?.name ?? null;
    const read = head === null ? undefined : readers[head];
    if (head === null || !read) return { outcome: 'empty', quarantine: [] };
    const { claims, quarantine } = read(new FilingReport(document, head), registry);
    const signals = [...quarantine, ...unknownElements(document)];
    return claims.length > 0
      ? { outcome: 'claims', claims, quarantine: signals }
      : { outcome: 'empty', quarantine: signals };
  },
};

/** A report in prose may mark its numbers as well. */
function proseAndFacts(report: FilingReport, registry: Registry): Extracted {
  const [prose, facts] = [textClaims(report, registry), capitalFacts(report, registry)];
  return { claims: [...prose.claims, ...facts.claims], quarantine: [...prose.quarantine, ...facts.quarantine] };
}

/** Ownership reports before 2003, notices before 2023: who, of whom and when are known, the rest is prose. */
function headerOnly(report: FilingReport): Extracted {
  const form = report.field('form')?.value ?? '';
  if (!/^(?:[345]|144)(?:\/A)?$/.test(form)) return { claims: [], quarantine: [] };
  const reason = `Form ${form} without XML: only its header was read`;
  return { claims: [], quarantine: [{ row: firstSignal - 1, reason, value: report.document.title ?? '' }] };
}

function unknownElements(document: ReadDocument): QuarantinedRow[] {
  const rows = document.tables.find(({ name }) => name === unknownTable)?.rows ?? [];
  return rows.map((row, index) => ({
    row: firstSignal + index,
    reason: `unknown element ${cellOf(row, 'element')?.value} (${cellOf(row, 'count')?.value} times)`,
    value: cellOf(row, 'text')?.value ?? '',
  }));
}
