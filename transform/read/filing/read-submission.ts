// A filing as text: its header as a table, then what the reader of its form makes of its parts. The article reader has no part in it.
import { layoutOwnership, type ReadFiling } from './layout-ownership.ts';
import { gridOf, TextLines } from '../text-lines.ts';
import { layoutNotice, layoutSchedule } from './layout-filing.ts';
import { parseFiling } from './parse-filing.ts';
import { readTextForm } from './read-text-form.ts';
import type { Submission } from './submission.ts';
import { textFamily } from './text-form.ts';

/** Name of the table that every submission without a reader of its own is read as. */
export const headerTable = 'filing';

/** Reads a complete submission of any form, or the bare XML of a form that has a reader. */
export function readSubmission(body: Uint8Array): ReadFiling {
  const filing = parseFiling(body);
  switch (filing.kind) {
    case 'ownership':
      return layoutOwnership(filing.ownership, filing.header);
    case 'notice':
      return layoutNotice(filing.notice, filing.header);
    case 'schedule':
      return layoutSchedule(filing.schedule, filing.header);
    case 'other': {
      const family = textFamily(filing.header.form);
      return family === null ? layoutHeader(filing) : readTextForm(body, filing, family);
    }
  }
}

function layoutHeader({ header, parts }: Pick<Submission, 'header' | 'parts'>): ReadFiling {
  const out = new TextLines();
  const rows = [
    ['form', header.form ?? ''],
    ['accession', header.accession ?? ''],
    ['filed', header.filedOn ?? ''],
    ['period of report', header.period ?? ''],
    ...header.items.map((item) => ['item', item]),
    ...header.parties.map(({ role, name, cik }) => [role.toLowerCase(), `${name ?? ''} (CIK ${cik ?? 'not stated'})`]),
    ...parts.map(({ type, description }) => ['part', `${type} ${description ?? ''}`]),
  ];
  out.table(gridOf(headerTable, [['field', 'value'], ...rows.filter(([, value]) => value !== '')]));
  const title = `Form ${header.form ?? 'unknown'}: ${header.parties[0]?.name ?? 'unknown filer'}`;
  return { text: out.text(), tables: out.tables(), title, published: header.filedOn };
}
