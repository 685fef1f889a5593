// The header of a submission: lines of names and values, first of the filing, then of each company and person in it.
import type { HeaderField, SubmissionHeader, SubmissionParty } from './submission.ts';

type Section = { readonly role: string | null; readonly fields: HeaderField[] };

/** Reads the text between `<SEC-HEADER>` and `</SEC-HEADER>`; whatever is missing is null. */
export function readSubmissionHeader(text: string): SubmissionHeader {
  const head: Section = { role: null, fields: [] };
  const sections: Section[] = [head];
  for (const line of text.split(/\r?\n/)) {
    const tag = /^<([A-Z-]+)>(.*)$/.exec(line);
    const field = tag ?? /^\s*([A-Z][A-Z0-9 ./&()'-]*?):(.*)$/i.exec(line);
    if (field === null) continue;
    const [, name = '', rest = ''] = field;
    const value = rest.trim();
    // `FILER:` at the margin, with nothing behind it, opens a party; every line of the party is indented.
    if (tag === null && value === '' && /^\S/.test(line)) sections.push({ role: name, fields: [] });
    else if (tag === null && /^\S/.test(line)) head.fields.push({ name, value });
    else (tag === null ? (sections.at(-1) ?? head) : head).fields.push({ name, value });
  }
  const first = (name: string): string | null => valueOf(head.fields, name);
  return {
    accession: /^\d{10}-\d{2}-\d{6}$/.exec(first('ACCESSION NUMBER') ?? '')?.[0] ?? null,
    form: first('CONFORMED SUBMISSION TYPE'),
    filedOn: readDay(first('FILED AS OF DATE')),
    period: readDay(first('CONFORMED PERIOD OF REPORT')),
    acceptedAt: readStamp(first('ACCEPTANCE-DATETIME')),
    documentCount: readCount(first('PUBLIC DOCUMENT COUNT')),
    items: head.fields
      .filter(({ name, value }) => name === 'ITEM INFORMATION' && value !== '')
      .map(({ value }) => value),
    parties: sections.flatMap(partyOf),
    fields: head.fields,
  };
}

function partyOf({ role, fields }: Section): SubmissionParty[] {
  if (role === null || fields.length === 0) return [];
  const formerNames: { name: string; until: string | null }[] = [];
  for (const { name, value } of fields) {
    if (name === 'FORMER CONFORMED NAME' && value !== '') formerNames.push({ name: value, until: null });
    const last = formerNames.at(-1);
    if (name === 'DATE OF NAME CHANGE' && last) last.until = readDay(value);
  }
  const cik = readCount(valueOf(fields, 'CENTRAL INDEX KEY'));
  return [
    {
      role,
      name: valueOf(fields, 'COMPANY CONFORMED NAME'),
      cik: cik === 0 ? null : cik,
      formerNames,
      fields: fields.filter(({ value }) => value !== ''),
    },
  ];
}

function valueOf(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name === name && field.value !== '')?.value ?? null;
}

function readCount(text: string | null): number | null {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

/** `20260206` as an ISO date; null where it is no day of the calendar. */
function readDay(text: string | null): string | null {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '');
  if (found === null) return null;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

function readStamp(text: string | null): string | null {
  const found = /^(\d{8})(\d{2})(\d{2})(\d{2})$/.exec(text ?? '');
  const day = readDay(found?.[1] ?? null);
  if (found === null || day === null || Number(found[2]) > 23 || Number(found[3]) > 59) return null;
  return `${day}T${found[2]}:${found[3]}:${found[4]}`;
}
