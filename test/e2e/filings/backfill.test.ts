// From EDGAR's indexes to filings as documents: by company and day, stopped and resumed, whatever index led to them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filingDocumentId } from '../../../ingest/protocols/edgar/listed-filing.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { isSubmission } from '../../../transform/read/filing/split-submission.ts';
import { coreweave, type EdgarSetup, filer, filing, now, setUpEdgar } from './edgar-setup.ts';

let setup: EdgarSetup;
/** Eleven filings of ten months; two pages of a submissions JSON hold them with five a page. */
const filings = [
  filing(1, { form: '8-K', filedOn: '2025-02-14', items: ['1.01'] }),
  filing(2, { form: '4', filedOn: '2025-03-31' }),
  filing(3, { form: '144', filedOn: '2025-05-12' }),
  filing(4, { form: 'CORRESP', filedOn: '2025-05-20' }),
  filing(5, { form: '4', filedOn: '2025-06-30' }),
  filing(6, { form: '4/A', filedOn: '2025-07-02' }),
  filing(7, { form: '10-Q', filedOn: '2025-08-13', period: '2025-06-30' }),
  filing(8, { form: 'SCHEDULE 13G', filedOn: '2025-11-14' }),
  filing(9, { form: '4', filedOn: '2025-12-05' }),
  filing(10, { form: '4', filedOn: '2026-02-05' }),
  filing(11, { form: '8-K', filedOn: '2026-02-06', items: ['1.01', '9.01'] }),
];
const numbers = (...serials: number[]) => serials.map((serial) => filings[serial - 1]?.accession ?? '').toSorted();
const since = { since: '2025-03-01' };

beforeEach(async () => {
  setup = await setUpEdgar({ filings, pageLength: 5 });
});
afterEach(() => setup.close());

const scopeOf = (given: object) => ({ ...given, companies: [{ ...coreweave, isLender: false }] });

describe('the submissions of a company', () => {
  it('give its filings of a window, with the older pages, one document each', async () => {
    const report = await setup.run(['sec-filings'], { scope: scopeOf(since) });
    expect(report).toMatchObject({ outcome: 'complete', sources: [{ new: 9, failed: {}, seeds: 2, signals: [] }] });
    expect(await setup.published()).toEqual(numbers(2, 3, 5, 6, 7, 8, 9, 10, 11));
    const messages = await setup.ingest.messages();
    const message = messages.find(({ documentId }) => documentId === filingDocumentId(numbers(11)[0] ?? ''));
    expect(message).toMatchObject({
      form: 'filing',
      tier: 1,
      feedTitle: 'Form 8-K: CoreWeave, Inc.',
      feedPublished: '2026-02-06',
      finalUrl: `${setup.edgar.origin}/Archives/edgar/data/1769628/${numbers(11)[0]}.txt`,
    });
    expect(isSubmission(await setup.ingest.archive.get(message?.bodyHash ?? ''))).toBe(true);
    // A form that nobody follows is known, and was not asked for; a page of other days was not read.
    const known = await setup.ingest.rows<{ n: number; items: string }>(
      `select count(*)::int as n, max(items) filter (where accession = $1) as items from ops.filing`,
      numbers(11),
    );
    expect(known).toEqual([{ n: 10, items: '1.01,9.01' }]);
    expect(setup.edgar.paths()).not.toContain(`/Archives/edgar/data/1769628/${numbers(1)[0]}.txt`);
  });

  it('are left where a stop came, and taken up again by the same run, nothing twice', async () => {
    const scope = scopeOf(since);
    const first = await setup.run(['sec-filings'], { scope, maxDocuments: 2 });
    expect(first).toMatchObject({ outcome: 'partial' });
    const stop = new AbortController();
    const progress: number[] = [];
    const stopped = await setup.run(['sec-filings'], {
      scope,
      signal: stop.signal,
      concurrency: 1,
      onProgress: ({ fetched = 0 }) => {
        progress.push(fetched);
        if (fetched >= 2) stop.abort();
      },
    });
    expect(stopped.outcome).toBe('stopped');
    expect(progress.at(-1)).toBeGreaterThanOrEqual(2);
    expect(await setup.run(['sec-filings'], { scope })).toMatchObject({ outcome: 'complete', sources: [{ due: 0 }] });
    expect(await setup.published()).toEqual(numbers(2, 3, 5, 6, 7, 8, 9, 10, 11));
    const texts = setup.edgar.paths().filter((path) => path.endsWith('.txt') && path !== '/robots.txt');
    expect(texts).toHaveLength(new Set(texts).size);
    expect((await setup.ingest.messages()).map(({ revision }) => revision)).toEqual(texts.map(() => 1));
  });

  it('are asked for once, and a wider window finds the rest behind an unchanged index', async () => {
    await setup.run(['sec-filings']);
    expect(await setup.published()).toEqual(numbers(10, 11));
    setup.edgar.asked.length = 0;
    expect(await setup.run(['sec-filings'])).toMatchObject({
      sources: [{ seedsUnchanged: 1, fetched: 0, entries: 0 }],
    });
    expect(setup.edgar.asked.map(({ path, status }) => [path, status])).toEqual([
      ['/submissions/CIK0001769628.json', 304],
    ]);
    await setup.run(['sec-filings'], { scope: scopeOf({ since: '2025-07-01', until: '2025-12-31', forms: ['4'] }) });
    expect(await setup.published()).toEqual(numbers(6, 9, 10, 11));
  });
});

describe('the other indexes', () => {
  it('lead to one document, however many of them list a filing', async () => {
    const ids = ['sec-filings', 'sec-current-filings', 'sec-daily-index'];
    const report = await setup.run(ids);
    expect(report.outcome).toBe('complete');
    expect(await setup.published()).toEqual(numbers(10, 11));
    const texts = setup.edgar.paths().filter((path) => path.endsWith('.txt') && path !== '/robots.txt');
    expect(texts).toHaveLength(2);
    // The feed and the daily index name the owner of a Form 4 as well.
    expect(
      await setup.ingest.rows(
        `select cik::int as cik, role from ops.filing_company where accession = $1 order by 1`,
        numbers(10),
      ),
    ).toEqual([{ cik: coreweave.cik, role: 'issuer' }]);
  });

  it.each(['sec-current-filings', 'sec-daily-index'])('%s alone finds the newest', async (id) => {
    expect(await setup.run([id])).toMatchObject({ outcome: 'complete' });
    expect(await setup.published()).toEqual(numbers(10, 11));
  });

  it('ask for no day without filings, and for no day twice', async () => {
    await setup.run(['sec-daily-index']);
    await setup.run(['sec-daily-index']);
    const days = setup.edgar.paths().filter((path) => path.includes('/master.'));
    expect(days.toSorted()).toEqual([
      '/Archives/edgar/daily-index/2026/QTR1/master.20260205.idx',
      '/Archives/edgar/daily-index/2026/QTR1/master.20260206.idx',
    ]);
  });

  it('turn the page while pages are full', async () => {
    const many = Array.from({ length: 130 }, (_, n) =>
      filing(1_000 + n, {
        form: '8-K',
        filedOn: '2026-02-09',
        parties: [{ cik: 9_000_000 + n, name: `Other ${n}`, role: 'Filer' }],
      }),
    );
    setup.edgar.filings.push(...many);
    await setup.run(['sec-current-filings']);
    expect(await setup.published()).toContain(numbers(11)[0]);
    expect(setup.edgar.paths().filter((path) => path.includes('start=100'))).toHaveLength(1);
  });

  it('find filings of companies that nobody follows by their words', async () => {
    const text = '<p>a lease of a "data center" with 250 megawatts</p>';
    const words = 'data center lease of 250 megawatts';
    const stranger = { cik: 7_777_777, name: 'Unheard Power Corp', role: 'Filer' } as const;
    setup.edgar.filings.push(
      filing(50, {
        form: '8-K',
        filedOn: '2026-02-09',
        parties: [stranger],
        parts: [
          { type: '8-K', filename: 'a.htm', text },
          { type: 'EX-99.1', filename: 'b.htm', text: words },
        ],
      }),
      ...Array.from({ length: 100 }, (_, n) =>
        filing(2_000 + n, {
          form: '6-K',
          filedOn: '2026-02-09',
          parties: [stranger],
          parts: [{ type: '6-K', filename: 'c.htm', text: words }],
        }),
      ),
    );
    const report = await setup.run(['sec-full-text-search'], { scope: {} });
    expect(report).toMatchObject({ outcome: 'complete', sources: [{ new: 101, failed: {} }] });
    expect(setup.edgar.paths().some((path) => path.includes('&from=100'))).toBe(true);
    expect(await setup.ingest.rows(`select name, cik::int as cik from ops.filing_company group by 1, 2`)).toEqual([
      { name: 'Unheard Power Corp', cik: 7_777_777 },
    ]);
  });

  it('keep the symbols, and tell where the registry has another company under one', async () => {
    setup.edgar.companies.push({ cik: 5, name: 'Somebody Else', tickers: ['MARA'] });
    const report = await setup.run(['sec-company-tickers'], { scope: {} });
    expect(report.sources[0]?.signals).toEqual([
      'company tickers: MARA is SOMEBODY ELSE (CIK 5), and the registry has it for MARA (CIK 1507605)',
    ]);
    expect(await setup.ingest.rows('select ticker, cik::int as cik from ops.company_ticker order by 1')).toEqual([
      { ticker: 'CRWV', cik: 1769628 },
      { ticker: 'MARA', cik: 5 },
    ]);
  });
});

describe('XBRL facts', () => {
  const path = '/api/xbrl/companyfacts/CIK0001769628.json';

  it('are a document for each company, with a revision for each change', async () => {
    // A company may have none, which is nobody's fault.
    expect(await setup.run(['sec-company-facts'])).toMatchObject({ outcome: 'complete', sources: [{ gone: 1 }] });
    expect(await setup.letters()).toEqual([]);
    const facts = { cik: 1769628, entityName: 'CoreWeave, Inc.', facts: { 'us-gaap': {} } };
    setup.edgar.facts.set(path, facts);
    expect(await setup.run(['sec-company-facts'])).toMatchObject({ outcome: 'complete', sources: [{ new: 1 }] });
    expect(await setup.run(['sec-company-facts'])).toMatchObject({ sources: [{ unchanged: 1 }] });
    setup.edgar.facts.set(path, { ...facts, facts: { 'us-gaap': {}, dei: {} } });
    expect(await setup.run(['sec-company-facts'])).toMatchObject({ sources: [{ changed: 1 }] });
    expect(
      (await setup.ingest.messages()).map(({ form, revision, finalUrl }) => [
        form,
        revision,
        new URL(finalUrl).pathname,
      ]),
    ).toEqual([
      ['company_facts', 1, path],
      ['company_facts', 2, path],
    ]);
  });

  it('come by quarter as well, once the reports of a quarter are in', async () => {
    const tag = 'PaymentsToAcquireProductiveAssets';
    const tags = ['PaymentsToAcquirePropertyPlantAndEquipment', tag];
    for (const each of tags) {
      for (const ccp of ['CY2025Q1', 'CY2025Q2', 'CY2025Q3']) {
        setup.edgar.facts.set(`/api/xbrl/frames/us-gaap/${each}/USD/${ccp}.json`, {
          taxonomy: 'us-gaap',
          tag: each,
          ccp,
          uom: 'USD',
          data: [],
        });
      }
    }
    const report = await setup.run(['sec-frames'], { scope: { since: '2025-01-01' }, clock: () => now });
    expect(report).toMatchObject({ outcome: 'complete', sources: [{ new: 6, failed: {}, gone: 0 }] });
    expect(setup.edgar.paths().filter((asked) => asked.includes('Q4'))).toEqual([]);
  });
});

it('knows a company that was renamed by its CIK', async () => {
  const renamed = [
    ['Yandex N.V.', 1513845, 'nebius'],
    ['Bitfarms Ltd.', 1812477, 'keel-infrastructure'],
    ['Cipher Mining Inc.', 1819989, 'cipher-digital'],
    ['Marathon Digital Holdings, Inc.', 1507605, 'mara'],
    ['Iris Energy Ltd', 1878848, 'iren'],
  ] as const;
  const registry = loadRegistry();
  for (const [place, [name, cik, id]] of renamed.entries()) {
    expect(registry.companyByCik(cik)?.id).toBe(id);
    expect(registry.company(name)?.id).toBe(id);
    const parties = [{ ...filer, cik, name }];
    setup.edgar.filings.push(filing(70 + place, { form: '6-K', filedOn: '2026-02-09', parties }));
  }
  await setup.run(['sec-daily-index'], { scope: {} });
  const found = await setup.ingest.rows<{ name: string; cik: number }>(
    `select c.name, c.cik::int as cik from raw.document d join ops.filing f using (document_id)
     join ops.filing_company c using (accession) where f.form = '6-K' order by f.accession`,
  );
  expect(found).toEqual(renamed.map(([name, cik]) => ({ name, cik })));
});
