// Schedules 13D and 13G before December 2024: prose with a cover page for each holder, as text or HTML. Only what the cover
// pages say in the form's own numbered rows is read.
import { findWrittenDate } from '../written-date.ts';
import { plainLines } from './plain-lines.ts';
import type { Schedule13, ScheduleHolder } from './schedule-13.ts';
import type { SubmissionHeader } from './submission.ts';

const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/;
const maxLines = 60_000;
/** How many lines behind a row's title its value may stand. */
const reach = 12;

/** Reads what the cover pages say; who files and about whom is in the header. */
export function readSchedule13Text(text: string, header: SubmissionHeader): Schedule13 {
  const lines = plainLines(text, maxLines);
  const subject = header.parties.find(({ role }) => role === 'SUBJECT COMPANY');
  const filers = header.parties.filter(({ role }) => role === 'FILED BY' || role === 'FILER');
  return {
    form: header.form ?? 'SC 13',
    previousAccession: null,
    amendment:
      lines.slice(0, 200).flatMap((line) => /\bAmendment\s{1,3}No\.?\s{0,3}(\d{1,3})/i.exec(line)?.[1] ?? [])[0] ??
      null,
    issuer: { cik: cikText(subject?.cik ?? null), name: subject?.name ?? null, cusip: cusipIn(lines) },
    security: titleAbove(lines, /\(Title\s{1,3}of\s{1,3}Class/i),
    eventDate: eventDateIn(lines),
    rules: [],
    holders: holdersIn(lines, filers[0] ?? null),
    belowFivePercent: null,
    purpose: null,
    signed: null,
    unknown: [],
  };
}

function cikText(cik: number | null): string | null {
  return cik === null ? null : String(cik).padStart(10, '0');
}

/** The line that stands over the form's own caption. */
function titleAbove(lines: readonly string[], caption: RegExp): string | null {
  const at = lines.slice(0, 300).findIndex((line) => caption.test(line));
  if (at < 0) return null;
  const before = (lines[at] ?? '').slice(0, (lines[at] ?? '').search(caption)).trim();
  const above = before === '' ? lines.slice(Math.max(0, at - 4), at).findLast(isText) : before;
  return above === undefined ? null : above.replace(/^[_\s]+|[_\s]+$/g, '') || null;
}

function eventDateIn(lines: readonly string[]): string | null {
  const above = titleAbove(lines, /\(Date\s{1,3}of\s{1,3}Event/i);
  return above === null ? null : findWrittenDate(above, 'en-us');
}

function cusipIn(lines: readonly string[]): string | null {
  const above = titleAbove(lines, /\(CUSIP\s{1,3}Number\)/i) ?? '';
  const found = /\b[0-9A-Z]{3}[\s-]?[0-9A-Z]{3}[\s-]?[0-9A-Z]{2}[\s-]?\d\b/.exec(above)?.[0];
  return found === undefined ? null : found.replace(/[\s-]/g, '');
}

/** Each cover page begins with the row of the names and ends with the row of the type. */
function holdersIn(
  lines: readonly string[],
  filer: { name: string | null; cik: number | null } | null,
): ScheduleHolder[] {
  const starts = lines.flatMap((line, index) =>
    /\bNames?\s{1,3}of\s{1,3}Reporting\s{1,3}Persons?\b/i.test(line) ? [index] : [],
  );
  return starts.flatMap((start, index) => {
    const page = lines.slice(start, Math.min(starts[index + 1] ?? start + 120, start + 120));
    const percent = valueBehind(page, /\bPercent\s{1,3}of\s{1,3}Class\b/i, /(\d{1,3}(?:\.\d+)?)\s?%/);
    const shares = valueBehind(page, /\bAggregate\s{1,3}Amount\s{1,3}(?:Beneficially\s{1,3})?Owned\b/i, number);
    if (percent === null && shares === null) return [];
    const isFiler = starts.length === 1 && filer !== null;
    return [
      {
        name: nameIn(page) ?? (isFiler ? filer.name : null),
        cik: isFiler ? cikText(filer.cik) : null,
        types: [],
        citizenship: null,
        soleVoting: valueBehind(page, /\bSole\s{1,3}Voting\s{1,3}Power\b/i, number),
        sharedVoting: valueBehind(page, /\bShared\s{1,3}Voting\s{1,3}Power\b/i, number),
        soleDispositive: valueBehind(page, /\bSole\s{1,3}Dispositive\s{1,3}Power\b/i, number),
        sharedDispositive: valueBehind(page, /\bShared\s{1,3}Dispositive\s{1,3}Power\b/i, number),
        shares,
        percent,
      },
    ];
  });
}

/** The name stands behind the row's title, after the remarks that the form prints there. */
function nameIn(page: readonly string[]): string | null {
  for (const [index, line] of page.slice(0, reach).entries()) {
    const rest = (index === 0 ? line.replace(/^.*Reporting\s{1,3}Persons?[.:]?/i, '') : line)
      .replace(/\(?(?:S\.?S\.?|I\.?R\.?S\.?|Identification).*$/i, '')
      .replace(/^[\s\d.():_-]+/, '')
      .trim();
    if (/^(?:of\s|check\b|member|\(?entities)/i.test(rest)) continue;
    if (isText(rest) && rest.length <= 150) return rest;
  }
  return null;
}

/** The first value on the title's own line, or on one of the next that is not a row of its own. */
function valueBehind(page: readonly string[], title: RegExp, value: RegExp): string | null {
  const at = page.findIndex((line) => title.test(line));
  if (at < 0) return null;
  for (let index = at; index < Math.min(page.length, at + reach); index += 1) {
    const line = page[index] ?? '';
    const rest = index === at ? line.replace(new RegExp(`^.*?${title.source}`, title.flags), '') : line;
    // `AMOUNT IN ROW (11)`, `See Item 4`, marks of footnotes and the numbers of rows are no values.
    const cleaned = rest
      .replace(/\b(?:ROWS?|ITEMS?)\s?\(?\d{1,2}\)?/gi, ' ')
      .replace(/\(\d{1,2}\)/g, ' ')
      .replace(/^\s*\d{1,2}[.)]\s/, ' ');
    const found = value.exec(cleaned);
    if (found) return (found[1] ?? found[0]).replaceAll(',', '');
    if (index > at && /\b(?:Power|Type\s{1,3}of\s{1,3}Reporting|Check\s{1,3}(?:Box|if)|Percent\s{1,3}of)\b/i.test(line))
      return null;
  }
  return null;
}

function isText(line: string): boolean {
  return /\p{L}{2}|\d/u.test(line);
}
