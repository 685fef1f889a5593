// XBRL facts as text: a table of what they are of, and one of the facts.
import type { ReadTable } from '../../../schemas/read-document.ts';
import { gridOf, TextLines } from '../text-lines.ts';
import { parseCompanyFacts } from './company-facts.ts';
import { factsGrid, factsTables } from './layout-facts.ts';
import { unknownGrid } from './unknown-grid.ts';

export type ReadCompanyFacts = {
  readonly text: string;
  readonly tables: readonly ReadTable[];
  readonly title: string;
};

/** Reads companyfacts or a frame; PermanentError DOCUMENT_UNREADABLE where it is neither. */
export function readCompanyFacts(json: string): ReadCompanyFacts {
  const { title, heading, facts, unknown } = parseCompanyFacts(json);
  const out = new TextLines();
  out.table(gridOf(factsTables.report, [['field', 'value'], ...heading]));
  out.table(factsGrid(facts));
  if (unknown.length > 0) out.table(unknownGrid(unknown));
  return { text: out.text(), tables: out.tables(), title };
}
