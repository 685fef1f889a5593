// XBRL facts as a table of a text, one fact a line, so that each number has a place of its own.
import { type Grid, gridOf } from '../text-lines.ts';
import type { XbrlFact } from './company-facts.ts';

/** Names of the tables that the filing extractor reads. */
export const factsTables = { report: 'company facts', facts: 'facts' } as const;

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

/** The table of the facts. */
export function factsGrid(facts: readonly XbrlFact[]): Grid {
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
  return gridOf(factsTables.facts, [columns, ...rows]);
}
