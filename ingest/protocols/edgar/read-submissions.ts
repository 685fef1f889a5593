// The submissions JSON of a company: its newest filings in columns, and the names of the pages with the older ones.
import { z } from 'zod';
import { PermanentError } from '../../../schemas/errors.ts';
import { checkRows, dayOrNull } from './check-row.ts';
import type { IndexContent } from './index-content.ts';
import type { ListedFiling } from './listed-filing.ts';
import { parseKnown } from './parse-known.ts';

const texts = z.array(z.string());
const anything = z.unknown().optional();

/** Parallel columns: the n-th entries of all of them are one filing. */
const columns = z.strictObject({
  accessionNumber: texts,
  filingDate: texts,
  reportDate: texts,
  acceptanceDateTime: texts,
  act: anything,
  form: texts,
  fileNumber: anything,
  filmNumber: anything,
  items: texts,
  core_type: anything,
  size: z.array(z.number()),
  isXBRL: anything,
  isInlineXBRL: anything,
  isXBRLNumeric: anything,
  primaryDocument: texts,
  primaryDocDescription: anything,
});

const page = z.strictObject({
  name: z.string().regex(/^CIK\d{10}-submissions-\d{3,}\.json$/),
  filingCount: z.int(),
  filingFrom: z.string(),
  filingTo: z.string(),
});

const company = z.strictObject({
  cik: z.union([z.string().regex(/^\d{1,10}$/), z.int()]),
  name: z.string(),
  entityType: anything,
  sic: anything,
  sicDescription: anything,
  ownerOrg: anything,
  insiderTransactionForOwnerExists: anything,
  insiderTransactionForIssuerExists: anything,
  tickers: anything,
  exchanges: anything,
  ein: anything,
  lei: anything,
  description: anything,
  website: anything,
  investorWebsite: anything,
  category: anything,
  fiscalYearEnd: anything,
  stateOfIncorporation: anything,
  stateOfIncorporationDescription: anything,
  addresses: anything,
  phone: anything,
  flags: anything,
  formerNames: anything,
  filings: z.strictObject({ recent: columns, files: z.array(page) }),
});

export type SubmissionsWindow = { readonly since: string; readonly until: string; readonly now: Date };

/** Reads the JSON of a company, or one of its older pages, which has the columns alone. */
export function readSubmissions(body: Uint8Array, url: string, window: SubmissionsWindow): IndexContent {
  const found = /\/CIK(\d{10})(-submissions-\d{3,})?\.json$/.exec(URL.parse(url)?.pathname ?? '');
  if (found === null) throw new PermanentError('DOCUMENT_UNREADABLE', 'the address is no submissions JSON');
  const cik = Number(found[1]);
  const what = `submissions of CIK ${cik}`;
  if (found[2] !== undefined) {
    const { value, signals } = parseKnown(columns, body, what);
    return { ...checkRows(rowsOf(value, { cik, name: null }, what), window.now), parts: [], tickers: [], signals };
  }
  const { value, signals } = parseKnown(company, body, what);
  if (Number(value.cik) !== cik) {
    throw new PermanentError('DOCUMENT_UNREADABLE', `${what}: the JSON is that of CIK ${value.cik}`);
  }
  const { recent, files } = value.filings;
  const parts = files
    .filter(({ filingFrom, filingTo }) => filingTo >= window.since && filingFrom <= window.until)
    .map(({ name }) => ({ url: new URL(name, url).href, once: false }));
  const listed = checkRows(rowsOf(recent, { cik, name: value.name }, what), window.now);
  return { ...listed, parts, tickers: [], signals };
}

function rowsOf(
  columnsOf: z.output<typeof columns>,
  { cik, name }: { readonly cik: number; readonly name: string | null },
  what: string,
): ListedFiling[] {
  const count = columnsOf.accessionNumber.length;
  for (const [column, values] of Object.entries(columnsOf)) {
    if (Array.isArray(values) && values.length !== count) {
      const lengths = `${values.length} entries, accessionNumber has ${count}`;
      throw new PermanentError('DOCUMENT_UNREADABLE', `${what}: the column ${column} has ${lengths}`);
    }
  }
  const { form, filingDate, reportDate, acceptanceDateTime, items, primaryDocument, size } = columnsOf;
  return columnsOf.accessionNumber.map((accession, row) => ({
    accession,
    form: form[row] ?? '',
    filedOn: filingDate[row] ?? '',
    acceptedAt: instantOrNull(acceptanceDateTime[row]),
    period: dayOrNull(reportDate[row]),
    items: items[row] || null,
    primaryDocument: primaryDocument[row] || null,
    bytes: size[row] ?? null,
    companies: [{ cik, name, role: null }],
  }));
}

/** EDGAR stamps in UTC, `2026-02-06T21:30:12.000Z`. */
function instantOrNull(text: string | undefined): string | null {
  return text && z.iso.datetime({ offset: true }).safeParse(text).success ? text : null;
}
