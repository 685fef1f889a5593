// What a row of an index must be before it is believed.
import { isAccession, type ListedFiling } from './listed-filing.ts';

/** A filing after half past five is dated the next business day; no holiday makes that more than a week. */
const longestAheadMs = 7 * 86_400_000;
/** EDGAR began in 1993. */
const earliest = '1993-01-01';

/** Why a row cannot be a filing; null where it can. */
export function problemOf({ accession, form, filedOn, companies }: ListedFiling, now: Date): string | null {
  if (!isAccession(accession)) return `${accession.slice(0, 40)} is no accession number`;
  if (form.trim() === '') return 'no form is named';
  if (!isDay(filedOn)) return `filed on ${filedOn.slice(0, 40)}, which is no date`;
  if (filedOn < earliest) return `filed on ${filedOn}, before EDGAR`;
  if (Date.parse(filedOn) > now.getTime() + longestAheadMs) return `filed on ${filedOn}, which lies in the future`;
  if (companies.length === 0) return 'no company is named';
  return null;
}

/** Whether a text is a day of the calendar, `2026-02-06`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day, or null for anything else: an empty text most of all. */
export function dayOrNull(text: string | null | undefined): string | null {
  return text && isDay(text.slice(0, 10)) ? text.slice(0, 10) : null;
}

/** Splits rows into those that can be filings and those that cannot, each once. */
export function checkRows(
  rows: readonly ListedFiling[],
  now: Date,
): { filings: ListedFiling[]; rejected: { row: string; reason: string }[] } {
  const filings = new Map<string, ListedFiling>();
  const rejected: { row: string; reason: string }[] = [];
  for (const row of rows) {
    const reason = problemOf(row, now);
    if (reason !== null) {
      rejected.push({ row: JSON.stringify([row.accession, row.form, row.filedOn]), reason });
      continue;
    }
    const known = filings.get(row.accession);
    // A Form 4 stands in the lists under its issuer and under each owner.
    filings.set(row.accession, known ? { ...known, companies: joined(known, row) } : row);
  }
  return { filings: [...filings.values()], rejected };
}

function joined(known: ListedFiling, row: ListedFiling): ListedFiling['companies'] {
  const ciks = new Set(known.companies.map(({ cik }) => cik));
  return [...known.companies, ...row.companies.filter(({ cik }) => !ciks.has(cik))];
}
