// The shapes of EDGAR's indexes over given filings.
import { acceptedAt, type EdgarFiling, partsOf, submissionText } from './edgar-filing.ts';

export type EdgarCompany = {
  readonly cik: number;
  /** The name of today. */
  readonly name: string;
  readonly tickers: readonly string[];
};

const pad = (cik: number): string => String(cik).padStart(10, '0');
const newestFirst = (filings: readonly EdgarFiling[]): EdgarFiling[] =>
  filings.toSorted((a, b) =>
    a.filedOn === b.filedOn ? (a.accession < b.accession ? 1 : -1) : a.filedOn < b.filedOn ? 1 : -1,
  );
const of = (filings: readonly EdgarFiling[], cik: number): EdgarFiling[] =>
  newestFirst(filings.filter(({ parties }) => parties.some((party) => party.cik === cik)));

function columns(filings: readonly EdgarFiling[]): Record<string, unknown[]> {
  const column = (value: (filing: EdgarFiling) => unknown): unknown[] => filings.map(value);
  return {
    accessionNumber: column(({ accession }) => accession),
    filingDate: column(({ filedOn }) => filedOn),
    reportDate: column(({ period = '' }) => period),
    acceptanceDateTime: column(acceptedAt),
    act: column(() => '34'),
    form: column(({ form }) => form),
    fileNumber: column(() => '001-00000'),
    filmNumber: column(() => '26000000'),
    items: column(({ items = [] }) => items.join(',')),
    core_type: column(({ form }) => form),
    size: column((filing) => submissionText(filing).length),
    isXBRL: column(() => 0),
    isInlineXBRL: column(() => 0),
    isXBRLNumeric: column(() => null),
    primaryDocument: column((filing) => partsOf(filing)[0]?.filename ?? ''),
    primaryDocDescription: column(() => ''),
  };
}

/** `submissions/CIK##########.json`: the newest page, and the names of the older ones. */
export function submissionsJson(company: EdgarCompany, filings: readonly EdgarFiling[], pageLength: number): unknown {
  const own = of(filings, company.cik);
  const files = [];
  for (let page = 1; page * pageLength < own.length; page += 1) {
    const part = own.slice(page * pageLength, (page + 1) * pageLength);
    files.push({
      name: `CIK${pad(company.cik)}-submissions-${String(page).padStart(3, '0')}.json`,
      filingCount: part.length,
      filingFrom: part.at(-1)?.filedOn ?? '',
      filingTo: part[0]?.filedOn ?? '',
    });
  }
  return {
    cik: pad(company.cik),
    entityType: 'operating',
    sic: '7374',
    sicDescription: 'Services-Computer Processing & Data Preparation',
    ownerOrg: '06 Technology',
    insiderTransactionForOwnerExists: 0,
    insiderTransactionForIssuerExists: 1,
    name: company.name,
    tickers: company.tickers,
    exchanges: company.tickers.map(() => 'Nasdaq'),
    ein: '000000000',
    lei: null,
    description: '',
    website: '',
    investorWebsite: '',
    category: 'Large accelerated filer',
    fiscalYearEnd: '1231',
    stateOfIncorporation: 'DE',
    stateOfIncorporationDescription: 'DE',
    addresses: { mailing: {}, business: {} },
    phone: '',
    flags: '',
    formerNames: [],
    filings: { recent: columns(own.slice(0, pageLength)), files },
  };
}

/** An older page: the columns alone. Null where there is none of this number. */
export function olderPage(
  company: EdgarCompany,
  filings: readonly EdgarFiling[],
  { pageLength, number }: { readonly pageLength: number; readonly number: number },
): unknown {
  const part = of(filings, company.cik).slice(number * pageLength, (number + 1) * pageLength);
  return part.length === 0 ? null : columns(part);
}

/** The Atom feed: one entry for each party of a filing, a hundred to a page. */
export function currentFilings(filings: readonly EdgarFiling[], parameters: URLSearchParams): string {
  const type = parameters.get('type') ?? '';
  const start = Number(parameters.get('start') ?? 0);
  const entries = newestFirst(filings)
    .filter(({ form }) => form.startsWith(type))
    .flatMap((filing) => filing.parties.map((party) => ({ filing, party })))
    .slice(start, start + Number(parameters.get('count') ?? 40))
    .map(({ filing, party }) => {
      const { accession, form, filedOn } = filing;
      const link = `https://www.sec.gov/Archives/edgar/data/${party.cik}/${accession.replaceAll('-', '')}/${accession}-index.htm`;
      const name = party.name.replaceAll('&', '&amp;');
      return `<entry>
<title>${form} - ${name} (${pad(party.cik)}) (${party.role})</title>
<link rel="alternate" type="text/html" href="${link}"/>
<summary type="html"> &lt;b&gt;Filed:&lt;/b&gt; ${filedOn} &lt;b&gt;AccNo:&lt;/b&gt; ${accession} &lt;b&gt;Size:&lt;/b&gt; 5 KB</summary>
<updated>${filedOn}T16:30:12-05:00</updated>
<category scheme="https://www.sec.gov/" label="form type" term="${form}"/>
<id>urn:tag:sec.gov,2008:accession-number=${accession}</id>
</entry>`;
    });
  return `<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>Latest Filings</title>\n${entries.join('\n')}\n</feed>\n`;
}

/** The listing of a quarter: a file of each kind for each day that has filings. */
export function quarterListing(filings: readonly EdgarFiling[], year: number, quarter: number): unknown {
  const isIn = ({ filedOn }: EdgarFiling): boolean =>
    Number(filedOn.slice(0, 4)) === year && Math.ceil(Number(filedOn.slice(5, 7)) / 3) === quarter;
  const days = [...new Set(filings.filter(isIn).map(({ filedOn }) => filedOn.replaceAll('-', '')))].toSorted();
  const names = days.flatMap((day) => [`company.${day}.idx`, `form.${day}.idx`, `master.${day}.idx`]);
  const item = names.map((name) => ({
    'last-modified': '02/06/2026 10:05:00 PM',
    name,
    type: 'file',
    href: name,
    size: '400 KB',
  }));
  return { directory: { item, name: `daily-index/${year}/QTR${quarter}/`, 'parent-dir': '../' } };
}

/** The master file of a day; null for a day without filings. */
export function masterIndex(filings: readonly EdgarFiling[], day: string): string | null {
  const lines = filings
    .filter(({ filedOn }) => filedOn.replaceAll('-', '') === day)
    .flatMap(({ accession, form, parties }) =>
      parties.map(({ cik, name }) => `${cik}|${name}|${form}|${day}|edgar/data/${cik}/${accession}.txt`),
    );
  if (lines.length === 0) return null;
  const head = [
    'Description:           Daily Index of EDGAR Dissemination Feed',
    'Comments:              webmaster@sec.gov',
    ' ',
    'CIK|Company Name|Form Type|Date Filed|File Name',
    '-'.repeat(80),
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}

/** Full-text search: every document of the filings that match, a hundred to a page. */
export function fullTextSearch(filings: readonly EdgarFiling[], parameters: URLSearchParams): unknown {
  const words = (parameters.get('q') ?? '').replaceAll('"', '').split(/\s+/);
  const [from, to] = [parameters.get('startdt') ?? '', parameters.get('enddt') ?? '9999'];
  const forms = parameters.get('forms')?.split(',') ?? null;
  const all = newestFirst(filings)
    .filter(
      ({ filedOn, form }) => filedOn >= from && filedOn <= to && (forms?.includes(form.replace('/A', '')) ?? true),
    )
    .flatMap((filing) =>
      partsOf(filing)
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map((part) => ({ filing, part })),
    );
  const start = Number(parameters.get('from') ?? 0);
  const hits = all.slice(start, start + 100).map(({ filing, part }) => ({
    _index: 'edgar_file',
    _id: `${filing.accession}:${part.filename}`,
    _score: 1.5,
    _source: {
      ciks: filing.parties.map(({ cik }) => pad(cik)),
      period_ending: filing.period ?? null,
      file_num: ['001-00000'],
      display_names: filing.parties.map(({ cik, name }) => `${name}  (XX)  (CIK ${pad(cik)})`),
      xsl: null,
      sequence: 1,
      root_forms: [filing.form.replace('/A', '')],
      file_date: filing.filedOn,
      biz_states: ['NJ'],
      sics: ['7374'],
      form: filing.form,
      adsh: filing.accession,
      film_num: ['26000000'],
      biz_locations: ['Livingston, NJ'],
      file_type: part.type,
      file_description: null,
      inc_states: ['DE'],
      items: filing.items ?? [],
    },
  }));
  return {
    took: 3,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: { total: { value: all.length, relation: 'eq' }, max_score: 1.5, hits },
    aggregations: {},
    query: {},
  };
}

/** The list of ticker symbols. */
export function companyTickers(companies: readonly EdgarCompany[]): unknown {
  const rows = companies.flatMap(({ cik, name, tickers }) =>
    tickers.map((ticker) => ({ cik_str: cik, ticker, title: name.toUpperCase() })),
  );
  return Object.fromEntries(rows.map((row, index) => [String(index), row]));
}
