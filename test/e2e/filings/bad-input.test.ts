// What is wrong in an index or behind it is a dead letter with its reason, and the rest goes on.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replayDeadLetter } from '../../../platform/bus/dead-letters.ts';
import { submissionText } from '../../support/edgar-filing.ts';
import { submissionsJson } from '../../support/loopback-edgar-indexes.ts';
import { coreweave, type EdgarSetup, filing, onlyCoreweave, setUpEdgar } from './edgar-setup.ts';

let setup: EdgarSetup;
const good = filing(1, { form: '4', filedOn: '2026-02-05' });
const missing = filing(2, { form: '4', filedOn: '2026-02-06' });
const path = '/submissions/CIK0001769628.json';
const pathOf = ({ accession }: { accession: string }) => `/Archives/edgar/data/1769628/${accession}.txt`;

beforeEach(async () => {
  setup = await setUpEdgar({ filings: [good, missing] });
});
afterEach(() => setup.close());

type Json = { filings: { recent: Record<string, unknown[]>; files: unknown[] } };
const listing = (): Json => structuredClone(submissionsJson(coreweave, setup.edgar.filings, 1_000)) as Json;
const serve = (json: unknown) => setup.edgar.instead.set(path, { body: JSON.stringify(json) });

it('a filing that is listed and not there, until somebody replays the letter', async () => {
  setup.edgar.instead.set(pathOf(missing), { status: 404 });
  const report = await setup.run(['sec-filings']);
  expect(report).toMatchObject({ outcome: 'complete', sources: [{ new: 1, gone: 1 }] });
  expect(await setup.published()).toEqual([good.accession]);
  const reason = 'it is listed, and EDGAR answers that there is no such document (404)';
  expect(await setup.letters()).toEqual([{ key: pathOf(missing), code: 'HTTP_STATUS', reason, stage: 'ingest' }]);

  const [letter] = await setup.ingest.rows<{ id: string }>('select dead_letter_id as id from ops.dead_letter');
  await replayDeadLetter(setup.ingest, letter?.id ?? '');
  expect(await setup.letters()).toEqual([]);
  // It is still not there: the letter is open again, and is one.
  await setup.run(['sec-filings']);
  expect(await setup.letters()).toHaveLength(1);
  // It came late: the next run asks for it again by itself, and the letter is settled.
  setup.edgar.instead.clear();
  await setup.run(['sec-filings']);
  expect(await setup.published()).toEqual([good.accession, missing.accession]);
  expect(await setup.letters()).toEqual([]);
});

it('a row of the future, a row without an accession number, a day that is none', async () => {
  const json = listing();
  const { recent } = json.filings;
  recent['filingDate'] = ['2027-02-06', '2026-02-05'];
  for (const values of Object.values(recent)) values.push(values[0], values[0]);
  recent['accessionNumber']?.splice(2, 2, 'none', '9999999999-26-000009');
  recent['filingDate']?.splice(2, 2, '2026-02-06', '2026-02-31');
  serve(json);
  expect(await setup.run(['sec-filings'])).toMatchObject({ outcome: 'complete', sources: [{ new: 1 }] });
  expect(await setup.published()).toEqual([good.accession]);
  expect((await setup.letters()).map(({ key, code, reason }) => [key, code, reason])).toEqual([
    [path, 'ROW_INVALID', 'filed on 2026-02-31, which is no date'],
    [path, 'ROW_INVALID', 'filed on 2027-02-06, which lies in the future'],
    [path, 'ROW_INVALID', 'none is no accession number'],
  ]);
});

it.each([
  ['cut off', (json: Json) => JSON.stringify(json).slice(0, 900), 'the JSON is malformed or cut off'],
  ['a page of HTML', () => '<html><body>Maintenance</body></html>', 'the JSON is malformed or cut off'],
  [
    'columns of different lengths',
    (json: Json) => {
      json.filings.recent['form']?.pop();
      return JSON.stringify(json);
    },
    'the column form has 1 entries, accessionNumber has 2',
  ],
  [
    'of another company',
    (json: Json) => JSON.stringify({ ...json, cik: '0000000007' }),
    'the JSON is that of CIK 0000000007',
  ],
  ['without its filings', (json: Json) => JSON.stringify({ ...json, filings: {} }), 'filings.recent'],
])('an index that is %s', async (_, bodyOf, reason) => {
  setup.edgar.companies.push({ cik: 7, name: 'Other', tickers: [] });
  setup.edgar.filings.push(
    filing(3, { form: '8-K', filedOn: '2026-02-06', parties: [{ cik: 7, name: 'Other', role: 'Filer' }] }),
  );
  setup.edgar.instead.set(path, { body: bodyOf(listing()) });
  const companies = [coreweave.cik, 7].map((cik) => ({ cik, name: `${cik}`, tickers: [], isLender: false }));
  const report = await setup.run(['sec-filings'], { scope: { companies } });
  expect(report).toMatchObject({ outcome: 'complete', sources: [{ new: 1, failed: { DOCUMENT_UNREADABLE: 1 } }] });
  expect(await setup.published()).toEqual(['9999999999-26-000003']);
  const letters = await setup.letters();
  expect(letters).toMatchObject([{ key: path, code: 'DOCUMENT_UNREADABLE' }]);
  expect(letters[0]?.reason).toContain(reason);
});

it('a field that nobody knows is a signal, and everything is read', async () => {
  const json = listing();
  json.filings.recent['sentiment'] = [1, 2];
  serve({ ...json, influencerScore: 7 });
  const report = await setup.run(['sec-filings']);
  expect(report.sources[0]).toMatchObject({
    new: 2,
    signals: [
      'submissions of CIK 1769628: unknown field filings.recent.sentiment',
      'submissions of CIK 1769628: unknown field influencerScore',
    ],
  });
  expect(await setup.letters()).toEqual([]);
});

it('an older page that is named and missing', async () => {
  const json = listing();
  const name = 'CIK0001769628-submissions-001.json';
  json.filings.files.push({ name, filingCount: 7, filingFrom: '2025-01-01', filingTo: '2025-12-31' });
  serve(json);
  const report = await setup.run(['sec-filings'], {
    scope: { since: '2025-03-01', companies: [{ ...coreweave, isLender: false }] },
  });
  expect(report.sources[0]).toMatchObject({ new: 2, failed: { HTTP_STATUS: 1 } });
  expect(await setup.letters()).toMatchObject([{ key: `/submissions/${name}`, reason: 'listed, and answers 404' }]);
});

it('lines and entries that are none', async () => {
  const day = '/Archives/edgar/daily-index/2026/QTR1/master.20260205.idx';
  const head = 'CIK|Company Name|Form Type|Date Filed|File Name\n-----\n';
  const line = `1769628|CoreWeave, Inc.|4|20260205|edgar/data/1769628/${good.accession}.txt\n`;
  setup.edgar.instead.set(day, { body: `${head}1769628|CoreWeave|4\n${line}` });
  setup.edgar.instead.set('/Archives/edgar/daily-index/2026/QTR1/master.20260206.idx', { body: 'nothing of the kind' });
  const report = await setup.run(['sec-daily-index']);
  expect(report.sources[0]).toMatchObject({ new: 1, failed: { DOCUMENT_UNREADABLE: 1 } });
  expect((await setup.letters()).map(({ code }) => code).toSorted()).toEqual(['DOCUMENT_UNREADABLE', 'ROW_INVALID']);

  const feed = '/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=include&count=100&output=atom';
  setup.edgar.instead.set(feed, { body: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "x">]><feed></feed>' });
  const atom = await setup.run(['sec-current-filings']);
  expect(atom.sources[0]).toMatchObject({ failed: { DOCUMENT_UNREADABLE: 1 } });
  expect((await setup.letters()).map(({ reason }) => reason)).toContain(
    'current filings: it declares a DTD or entities',
  );
});

it('a filing of nine megabytes is taken whole', async () => {
  const text = `<p>${'An exhibit as long as they come. '.repeat(280_000)}</p>`;
  const large = filing(9, { form: '10-K', filedOn: '2026-02-09', parts: [{ type: '10-K', filename: 'a.htm', text }] });
  setup.edgar.filings.push(large);
  expect(await setup.run(['sec-filings'], { scope: { ...onlyCoreweave, forms: ['10-K'] } })).toMatchObject({
    sources: [{ new: 1, failed: {} }],
  });
  expect((await setup.ingest.messages())[0]?.bodyBytes).toBe(Buffer.byteLength(submissionText(large)));
});

it('two addresses of one filing become one document', async () => {
  await setup.run(['sec-filings']);
  // Another index had given the owner's address before this run knew of it.
  await setup.ingest.database.pool.query(
    `insert into ops.frontier (url, source_id, host, role, hints, state, due_at, attempts, discovered_at)
     select replace(url, '/1769628/', '/2000001/'), source_id, host, role, hints, 'due', now(), 0, now()
     from ops.frontier where url like '%' || $1 || '%'`,
    [good.accession],
  );
  expect(await setup.run(['sec-filings'])).toMatchObject({ sources: [{ unchanged: 1, new: 0 }] });
  expect(await setup.published()).toEqual([good.accession, missing.accession]);
});
