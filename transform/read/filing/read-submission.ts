// A filing as text: its header as a table, then what the reader of its form makes of its parts.
import { decodeBytes } from '../../../platform/charset/decode.ts';
import { readFiling, type ReadFiling } from '../read-filing.ts';
import { gridOf, TextLines } from '../text-lines.ts';
import { isSubmission, partBytes, splitSubmission } from './split-submission.ts';
import type { Submission, SubmissionPart } from './submission.ts';

/** Name of the table that every submission without a reader of its own is read as. */
export const headerTable = 'filing';

/** Reads a complete submission, or a bare ownership report. */
export function readSubmission(body: Uint8Array): ReadFiling {
  if (!isSubmission(body)) return readFiling(decodeXml(body));
  const submission = splitSubmission(body);
  const ownership = submission.parts.find(isOwnershipReport);
  return ownership ? readFiling(decodeXml(partBytes(body, ownership))) : readHeader(submission);
}

function decodeXml(bytes: Uint8Array): string {
  return decodeBytes(bytes, { httpCharset: null, kind: 'xml' }).text;
}

/** The XML of Forms 3, 4 and 5; before 2003 they were text. */
function isOwnershipReport({ type, wrapper }: SubmissionPart): boolean {
  return wrapper === 'XML' && /^[345](?:\/A)?$/.test(type);
}

function readHeader({ header, parts }: Submission): ReadFiling {
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
