// XBRL facts as text: a table of what they are of, and one of the facts, so that each number has a place of its own.
import type { ReadTable } from '../../../schemas/read-document.ts';
import { gridOf, TextLines } from '../text-lines.ts';
import { parseCompanyFacts } from './company-facts.ts';
import { unknownGrid } from './unknown-grid.ts';

/** Names of the tables that the filing extractor reads. */
export const factsTables = { report: 'company facts', facts: 'facts' } as const;

export type ReadCompanyFacts = {
  readonly text: string;
  readonly tables: readonly ReadTable[];
  readonly title: string;
};

const columns = [
  'concept',
  'unit',
  'start',
  'end',
  'value',
  'filed',
  'form',
  'accession',
  'fiscal year',
  'fiscal period',
  'supersedes',
  'company',
  'cik',
] as const;

/** Reads companyfacts or a frame; PermanentError DOCUMENT_UNREADABLE where it is neither. */
export function readCompanyFacts(json: string): ReadCompanyFacts {
  const { title, heading, facts, unknown } = parseCompanyFacts(json);
  const out = new TextLines();
  out.table(gridOf(factsTables.report, [['field', 'value'], ...heading]));
  const rows = facts.map((each) => [
    each.tag,
    each.unit,
    each.start ?? '',
    each.end,
    each.value,
    each.filed ?? '',
    each.form ?? '',
    each.accession,
    each.fiscalYear ?? '',
    each.fiscalPeriod ?? '',
    each.supersedes ?? '',
    each.company.name,
    each.company.cik,
  ]);
  out.table(gridOf(factsTables.facts, [columns, ...rows]));
  if (unknown.length > 0) out.table(unknownGrid(unknown));
  return { text: out.text(), tables: out.tables(), title };
}
