// A form that is prose as text: its header as a table, then the segments that say something, and what is wrong with it.
import { PermanentError } from '../../../schemas/errors.ts';
import type { ReadTable } from '../../../schemas/read-document.ts';
import { gridOf, TextLines } from '../text-lines.ts';
import { readCurrentReport } from './current-report.ts';
import { type InlineFacts, readInlineFacts } from './inline-facts.ts';
import { factsGrid } from './layout-facts.ts';
import type { ReadFiling } from './layout-ownership.ts';
import { readOfferingSegments } from './offering-document.ts';
import { readPeriodicSegments } from './periodic-report.ts';
import { partBytes } from './split-submission.ts';
import type { SubmissionHeader, SubmissionPart, SubmissionParty } from './submission.ts';
import { baseOf, exhibitKind, type TextFamily } from './text-form.ts';
import type { TextSegment } from './text-segment.ts';
import { unknownGrid } from './unknown-grid.ts';

/**
 * Names of the tables of a form that is prose. A row of `segments` is a stretch of the text: the cell `segment` says what it
 * is, `part` where it was, and both span it.
 */
export const textTables = { report: 'report in prose', segments: 'segments', faults: 'faults' } as const;

type Filing = { readonly header: SubmissionHeader; readonly parts: readonly SubmissionPart[] };
type Content = { readonly segments: readonly TextSegment[]; readonly faults: readonly string[] };

/** Reads a form that `textFamily` knows; PermanentError DOCUMENT_UNREADABLE where it is cut off or is another than its header says. */
export function readTextForm(body: Uint8Array, filing: Filing, family: TextFamily): ReadFiling {
  const { header, parts } = filing;
  const primary = primaryOf(filing);
  const cut = parts.find(({ isComplete }) => !isComplete);
  if (cut) throw unreadable(`the submission is cut off in ${cut.type === '' ? 'a part' : cut.type}`);
  const { segments, faults } = contentOf(body, filing, primary, family);
  const out = new TextLines();
  out.table(gridOf(textTables.report, [['field', 'value'], ...headRows(header)]));
  const places = segments.map((segment) => {
    out.line(`${segment.part}\t${segment.heading}`);
    let start: number | null = null;
    let end = 0;
    for (const line of segment.lines) {
      const at = out.line(line);
      start ??= at;
      end = at + line.length;
    }
    return { segment, start: start ?? 0, end };
  });
  const inline = family === 'periodic' ? inlineFacts(body, header, primary) : { facts: [], unknown: [] };
  if (inline.facts.length > 0) out.table(factsGrid(inline.facts));
  if (inline.unknown.length > 0) out.table(unknownGrid(inline.unknown));
  const all = [
    ...faults,
    ...unended(body, primary),
    ...segments
      .filter(({ isCut }) => isCut)
      .map(({ part, heading }) => `${part}: only the beginning of "${heading}" was read`),
  ];
  const tables = [...out.tables(), segmentTable(places), faultTable(all)];
  const title = `Form ${header.form ?? 'unknown'}: ${filerOf(header)?.name ?? 'unknown filer'}`;
  return { text: out.text(), tables, title, published: header.filedOn };
}

/** The party whose report it is. */
export function filerOf({ parties }: SubmissionHeader): SubmissionParty | null {
  return (
    parties.find(({ role }) => role === 'FILER') ??
    parties.find(({ role }) => role === 'SUBJECT COMPANY') ??
    parties[0] ??
    null
  );
}

/** What the report marks as numbers of the company, by whoever filed it. */
function inlineFacts(body: Uint8Array, header: SubmissionHeader, primary: SubmissionPart): InlineFacts {
  const filer = filerOf(header);
  const { accession, form, filedOn: filed } = header;
  if (filer?.cik == null || filer.name === null || accession === null) return { facts: [], unknown: [] };
  const company = { cik: String(filer.cik), name: filer.name };
  return readInlineFacts(partBytes(body, primary), { accession, form, filed, company });
}

function headRows(header: SubmissionHeader): (readonly [string, string])[] {
  const filer = filerOf(header);
  const rows: (readonly [string, string | null])[] = [
    ['form', header.form],
    ['accession', header.accession],
    ['filed', header.filedOn],
    ['period of report', header.period],
    ...header.items.map((item): [string, string] => ['item', item]),
    ['filer', filer?.name ?? null],
    ['filer cik', filer?.cik == null ? null : String(filer.cik)],
  ];
  return rows.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]));
}

/** The part of the form's own type: a header of one form around the body of another is no filing. */
function primaryOf({ header, parts }: Filing): SubmissionPart {
  const form = header.form ?? '';
  const primary = parts.find(({ type }) => baseOf(type) === baseOf(form));
  if (!primary) {
    const types = parts.slice(0, 5).map(({ type }) => (type === '' ? 'unnamed' : type));
    throw unreadable(`header and body disagree on the form (${form} against ${types.join(', ') || 'no part'})`);
  }
  if (primary.isBinary || primary.wrapper === 'PDF') throw unreadable(`its ${primary.type} is no text`);
  return primary;
}

function contentOf(body: Uint8Array, { header, parts }: Filing, primary: SubmissionPart, family: TextFamily): Content {
  if (family === 'current') return currentContent(body, header, parts, primary);
  if (family === 'offering') return { segments: readOfferingSegments(body, primary), faults: [] };
  const base = baseOf(header.form);
  // A 40-F is a cover: the annual information form and the discussion are its exhibits.
  const read =
    base === '40-F'
      ? [
          primary,
          ...parts.filter((part) => !part.isBinary && part.wrapper === null && exhibitKind(part.type) === 'news'),
        ]
      : [primary];
  const segments: TextSegment[] = [];
  let length = 0;
  for (const part of read) {
    const found = readPeriodicSegments(body, part, base, length);
    segments.push(...found.segments);
    length = found.length;
  }
  return { segments, faults: segments.length === 0 ? ['none of the items and notes that are read has a heading'] : [] };
}

function currentContent(
  body: Uint8Array,
  header: SubmissionHeader,
  parts: readonly SubmissionPart[],
  primary: SubmissionPart,
): Content {
  const hasItems = baseOf(header.form) !== '6-K';
  const { segments, items, announced } = readCurrentReport(body, primary, parts, hasItems);
  const faults: string[] = [];
  if (hasItems) {
    if (items.length === 0) faults.push('the body has no items');
    const listed = header.items.flatMap((title) => codeOf(title) ?? []);
    for (const code of listed)
      if (!items.includes(code)) faults.push(`the header lists item ${code}, the body has none`);
    for (const code of known.map(([each]) => each)) {
      if (header.items.length > 0 && items.includes(code) && !listed.includes(code)) {
        faults.push(`the body has item ${code}, the header does not list it`);
      }
    }
  }
  const filed = new Set(parts.map(({ type }) => type.replace(/^EX-/i, '')));
  for (const number of new Set(announced)) {
    // XBRL and the cover page are listed as 101 and 104 and filed in many parts.
    if (!/^10[14]$/.test(number) && !filed.has(number)) faults.push(`exhibit ${number} is announced and not filed`);
  }
  return { segments, faults };
}

/** Titles of items as the header writes them. */
const known: readonly (readonly [string, RegExp])[] = [
  ['1.01', /^entry into a material definitive agreement/i],
  ['1.02', /^termination of a material definitive agreement/i],
  ['2.01', /^completion of acquisition or disposition/i],
  ['2.03', /^creation of a direct financial obligation/i],
  ['7.01', /^regulation fd disclosure/i],
  ['8.01', /^other events/i],
];

function codeOf(title: string): string | null {
  return known.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? null;
}

/** A page that opens with `<html>` and never ends was cut off before EDGAR took it. */
function unended(body: Uint8Array, part: SubmissionPart): string[] {
  const bytes = partBytes(body, part);
  const text = (from: number, to: number) =>
    Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  const opens = /<html\b/i.test(text(0, Math.min(bytes.length, 4_000)));
  const ends = /<\/(?:html|body)\s*>/i.test(text(Math.max(0, bytes.length - 4_000), bytes.length));
  return opens && !ends ? [`the HTML of ${part.type} is cut off`] : [];
}

type Placed = { readonly segment: TextSegment; readonly start: number; readonly end: number };

function segmentTable(places: readonly Placed[]): ReadTable {
  const rows = places.map(({ segment, start, end }, index) => ({
    number: index + 2,
    cells: [
      { column: 'segment', value: segment.kind, start, end },
      { column: 'part', value: segment.part, start, end },
      { column: 'heading', value: segment.heading, start, end },
    ],
  }));
  return { name: textTables.segments, columns: ['segment', 'part', 'heading'], rows };
}

/** What is wrong with a filing stands in no text; its rows become rows in quarantine. */
function faultTable(faults: readonly string[]): ReadTable {
  const rows = faults.map((fault, index) => ({
    number: index + 2,
    cells: [{ column: 'fault', value: fault, start: 0, end: 0 }],
  }));
  return { name: textTables.faults, columns: ['fault'], rows };
}

function unreadable(why: string): PermanentError {
  return new PermanentError('DOCUMENT_UNREADABLE', `Not read as a filing: ${why}.`);
}
