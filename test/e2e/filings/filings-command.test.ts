// Filings on the command line: a backfill from an EDGAR of one's own, and the list of what is known.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { form4Parts } from '../../support/edgar-filing.ts';
import { type LoopbackEdgar, startLoopbackEdgar } from '../../support/loopback-edgar.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';
import { coreweave, filing, issuer, owner } from './edgar-setup.ts';

const timeout = 60_000;
let database: TestDatabase;
let edgar: LoopbackEdgar;

beforeAll(async () => {
  const filings = [
    filing(1, { form: '8-K', filedOn: '2025-06-30', items: ['1.01'] }),
    filing(2, { form: '4', filedOn: '2025-06-02', parts: form4Parts(issuer, owner, '2025-05-30') }),
    filing(3, { form: '4/A', filedOn: '2025-06-04' }),
    filing(4, { form: '4', filedOn: '2024-12-02' }),
  ];
  // The current name; the filings carry the one they were made under.
  const companies = [{ ...coreweave, name: 'CoreWeave Holdings, Inc.' }];
  [database, edgar] = await Promise.all([createTestDatabase(), startLoopbackEdgar({ companies, filings })]);
}, timeout);
afterAll(async () => {
  await Promise.all([database.close(), edgar.close()]);
});

const environment = (contact?: string): Record<string, string> => ({
  DATABASE_URL: database.url,
  LOG_LEVEL: 'error',
  EDGAR_ORIGIN: edgar.origin,
  ALLOWED_LOOPBACK_HOSTS: edgar.host,
  ...(contact === undefined ? {} : { MEGAWATCH_CONTACT: contact }),
});
const listed = z.object({
  cik: z.number(),
  name: z.string(),
  filings: z.array(z.object({ form: z.string(), accession: z.string(), name: z.string(), state: z.string() })),
});
const list = async (...parameters: string[]): Promise<z.infer<typeof listed>> => {
  const ended = await runMegawatch(['filings', 'list', ...parameters, '--json'], environment('ops@example.org'));
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return listed.parse(JSON.parse(ended.stdout));
};

it(
  'reads nothing without a contact, lists live, backfills, and lists what came',
  async () => {
    for (const parameters of [
      ['ingest', '--source', 'sec-filings'],
      ['filings', 'list', 'CRWV', '--fetch'],
    ]) {
      const refused = await runMegawatch(parameters, environment());
      expect(refused.code).toBe(78);
      expect(refused.stderr).toContain('set MEGAWATCH_CONTACT');
    }
    expect(edgar.asked).toEqual([]);

    const live = await list('crwv', '--form', '4', '--since', '2025-01-01', '--fetch');
    expect(live).toMatchObject({ cik: coreweave.cik, name: 'CoreWeave' });
    expect(live.filings.map(({ form, state }) => [form, state])).toEqual([
      ['4/A', 'listed'],
      ['4', 'listed'],
    ]);

    const window = ['--since', '2025-03-01', '--until', '2025-06-03'];
    const backfill = ['ingest', '--source', 'sec-filings', '--company', 'CoreWeave', ...window, '--json'];
    const ended = await runMegawatch(backfill, environment('ops@example.org'));
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    const summary: unknown = JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '');
    expect(summary).toMatchObject({ report: { outcome: 'complete' }, deadLetters: 0 });
    // The Form 4 went all the way to a fact.
    expect(JSON.stringify(summary)).toContain('share_sale');

    const known = await list('1769628');
    expect(known.filings.map(({ form, state }) => [form, state])).toEqual([
      ['8-K', 'listed'],
      ['4/A', 'listed'],
      ['4', 'fetched'],
      ['4', 'listed'],
    ]);
  },
  timeout,
);

it(
  'names what it does not understand',
  async () => {
    for (const [parameters, code, said] of [
      [['filings', 'list', 'No Such Company'], 2, 'no company "No Such Company"'],
      [['filings', 'list', 'CRWV', '--since', '2025-02-31'], 2, 'It takes a day like'],
      [['filings', 'list', 'CRWV', '--since', '2025-03-01', '--until', '2025-02-01'], 2, 'is after --until'],
      [['filings', 'list', '4242', '--fetch'], 1, 'EDGAR has no'],
    ] as const) {
      const ended = await runMegawatch(parameters, environment('ops@example.org'));
      expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(said)]);
    }
  },
  timeout,
);
