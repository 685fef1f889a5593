// The indexes of EDGAR in the shapes that real ones have, and what of them is followed.
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../ingest/catalog.ts';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import { edgarScope, followedCompanies, isWanted } from '../../../ingest/protocols/edgar/edgar-scope.ts';
import { edgarSeeds } from '../../../ingest/protocols/edgar/edgar-seeds.ts';
import { isFollowedForm } from '../../../ingest/protocols/edgar/followed-forms.ts';
import { accessionOf, baseForm, filingDocumentId, isAmendment } from '../../../ingest/protocols/edgar/listed-filing.ts';
import { readCompanyTickers } from '../../../ingest/protocols/edgar/read-company-tickers.ts';
import { readCurrentFilings } from '../../../ingest/protocols/edgar/read-current-filings.ts';
import { readMasterIndex } from '../../../ingest/protocols/edgar/read-daily-index.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';

const now = new Date('2026-02-10T12:00:00Z');
const everyone = () => true;
const registry = loadRegistry();
const catalog = await loadCatalog();
const source = (id: string): SourceDefinition => {
  const found = catalog.find((each) => each.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};
const one = (cik: number) => edgarScope({ companies: [{ cik, name: 'One', tickers: [], isLender: false }] });

describe('an entry of the current filings', () => {
  const url = 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=4&count=100&output=atom';
  const entry = (title: string, term: string, accession: string, rest = '') =>
    `<entry><title>${title}</title><summary type="html"> &lt;b&gt;Filed:&lt;/b&gt; 2026-02-06 &lt;b&gt;AccNo:&lt;/b&gt; ${accession}</summary>
     <updated>2026-02-06T16:30:12-05:00</updated><category scheme="https://www.sec.gov/" term="${term}"/>
     <id>urn:tag:sec.gov,2008:accession-number=${accession}</id>${rest}</entry>`;
  const read = (...entries: string[]) =>
    readCurrentFilings(
      Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`,
        'latin1',
      ),
      { url, now, isFollowed: everyone },
    );

  it('gives form, company, role and times, with brackets and ampersands in names', () => {
    const { filings, rejected } = read(
      entry('4/A - SMITH &amp; SONS (DELAWARE) LP (0000056868) (Issuer)', '4/A', '0001437749-26-031099'),
      entry('SCHEDULE 13G - Société Générale (0000000007) (Filed by)', 'SCHEDULE 13G', '0001437749-26-031100'),
    );
    expect(rejected).toEqual([]);
    expect(filings).toMatchObject([
      {
        form: '4/A',
        filedOn: '2026-02-06',
        acceptedAt: '2026-02-06T16:30:12-05:00',
        companies: [{ cik: 56868, name: 'SMITH & SONS (DELAWARE) LP', role: 'issuer' }],
      },
      { form: 'SCHEDULE 13G', companies: [{ cik: 7, name: 'Société Générale', role: 'filed by' }] },
    ]);
  });

  it('stands once for each party, and is one filing', () => {
    const { filings } = read(
      entry('4 - Example Corp (0000056868) (Issuer)', '4', '0001437749-26-031099'),
      entry('4 - Doe Jane (0001999999) (Reporting)', '4', '0001437749-26-031099'),
    );
    expect(filings).toHaveLength(1);
    expect(filings[0]?.companies.map(({ cik, role }) => [cik, role])).toEqual([
      [56868, 'issuer'],
      [1999999, 'reporting'],
    ]);
  });

  it('is put aside alone where it cannot be read', () => {
    const { filings, rejected } = read(
      entry('no CIK in this one', '4', '0001437749-26-031099'),
      entry('4 - Example Corp (0000056868) (Issuer)', '4', '0001437749-26-031100'),
    );
    expect([filings.length, rejected.map(({ reason }) => reason)]).toEqual([1, ['the entry cannot be read']]);
    expect(read().filings).toEqual([]);
    const cut = Buffer.from('<?xml version="1.0"?><feed><entry><title>4 - ');
    expect(() => readCurrentFilings(cut, { url, now, isFollowed: everyone })).toThrow('cut off');
  });
});

describe('what is followed', () => {
  it('are all companies of the registry with a CIK, banks and funds by their own reports only', () => {
    const followed = new Map(followedCompanies(registry).map((each) => [each.cik, each]));
    expect(followed.size).toBe(registry.companies.filter(({ cik }) => cik !== null).length);
    expect(followed.size).toBeGreaterThanOrEqual(90);
    expect(followed.get(1769628)).toMatchObject({ isLender: false, tickers: ['CRWV'] });
    expect(followed.get(19617)).toMatchObject({ isLender: true });
    expect(registry.companyByCik(1812477)?.id).toBe('keel-infrastructure');
    expect(registry.companyByCik(1)).toBeNull();
  });

  it('are forms with their amendments, and no notes of banks', () => {
    for (const form of ['4', '4/A', '144', '8-K', '10-K/A', 'SCHEDULE 13G/A', 'SC 13D', '424B4', 's-1/a', '6-K']) {
      expect([form, isFollowedForm(form, null, false)]).toEqual([form, true]);
    }
    for (const form of ['424B2', 'CORRESP', 'DEF 14A', '40-17G', '', '44']) {
      expect([form, isFollowedForm(form, null, false)]).toEqual([form, false]);
    }
    expect([isFollowedForm('4', null, true), isFollowedForm('10-K', null, true)]).toEqual([false, true]);
    expect([isFollowedForm('4/A', ['4'], false), isFollowedForm('4', ['4/A'], false)]).toEqual([true, false]);
    expect([isAmendment('10-K/A'), isAmendment('10-K'), baseForm(' sc 13g/a ')]).toEqual([true, false, 'SC 13G']);
  });

  it('are the days of the window, both ends included', () => {
    const scope = one(5);
    const window = { since: '2026-01-01', until: '2026-01-31' };
    const wanted = (filedOn: string, cik = 5) =>
      isWanted({ form: '4', filedOn, companies: [{ cik, name: null, role: null }] }, scope, window, false);
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => wanted(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(wanted('2026-01-05', 6)).toBe(false);
  });
});

describe('where reading begins', () => {
  const pathsOf = (id: string, scope: Parameters<typeof edgarSeeds>[1]) =>
    edgarSeeds(source(id), scope, now).urls.map((url) => url.replace(/^https:\/\/[^/]+/, ''));

  it('is one address for each company, quarter or month', () => {
    expect(pathsOf('sec-filings', one(1769628))).toEqual(['/submissions/CIK0001769628.json']);
    expect(pathsOf('sec-company-facts', one(5))).toEqual(['/api/xbrl/companyfacts/CIK0000000005.json']);
    expect(pathsOf('sec-daily-index', { ...one(5), since: '2025-11-20' })).toEqual([
      '/Archives/edgar/daily-index/2025/QTR4/index.json',
      '/Archives/edgar/daily-index/2026/QTR1/index.json',
    ]);
    const searches = pathsOf('sec-full-text-search', { ...edgarScope(), since: '2025-12-15' });
    expect(searches.filter((path) => path.includes('hosting')).map((path) => path.replace(/^.*dateRange/, ''))).toEqual(
      [
        '=custom&startdt=2025-12-15&enddt=2025-12-31',
        '=custom&startdt=2026-01-01&enddt=2026-01-31',
        '=custom&startdt=2026-02-01&enddt=2026-02-10',
      ],
    );
    expect(pathsOf('sec-full-text-search', one(5))[0]).toMatch(/&ciks=0000000005$/);
    const frames = pathsOf('sec-frames', { ...edgarScope(), since: '2025-07-01' });
    expect(frames.map((path) => path.split('/').at(-1))).toEqual(['CY2025Q3.json', 'CY2025Q3.json']);
  });
});

it('knows a filing by its accession number, whatever address has it', () => {
  const accession = '0001127602-25-001055';
  for (const folder of ['1769628/', '1999999/', '1769628/000112760225001055/']) {
    expect(accessionOf(`https://www.sec.gov/Archives/edgar/data/${folder}${accession}.txt`)).toBe(accession);
  }
  expect(accessionOf('https://data.sec.gov/submissions/CIK0001769628.json')).toBeNull();
  expect(accessionOf('https://www.sec.gov/robots.txt')).toBeNull();
  expect(filingDocumentId(accession)).toBe('doc_a69387a98e87b6ecaa15ec72fa616c3a');
});

it('reads the lists of a whole market in no time', () => {
  const line = (n: number) =>
    `${n}|Company ${n}|8-K|20260206|edgar/data/${n}/9999999999-26-${String(n).padStart(6, '0')}.txt`;
  const index = `CIK|Company Name|Form Type|Date Filed|File Name\n${Array.from({ length: 20_000 }, (_, n) => line(n + 1)).join('\n')}\n`;
  const tickers = Object.fromEntries(
    Array.from({ length: 12_000 }, (_, n) => [n, { cik_str: n + 1, ticker: `T${n}`, title: `Company ${n}` }]),
  );
  const began = performance.now();
  expect(readMasterIndex(Buffer.from(index), { now, isFollowed: everyone }).filings).toHaveLength(20_000);
  expect(readCompanyTickers(Buffer.from(JSON.stringify(tickers)), followedCompanies(registry)).tickers).toHaveLength(
    12_000,
  );
  expect(performance.now() - began).toBeLessThan(5_000);
});
