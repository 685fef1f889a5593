// Filings on the command line: a backfill from an EDGAR of one's own, and the list of what is known.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dayOption } from '../../../commands/day-option.ts';
import { findFiler } from '../../../commands/filings/find-filer.ts';
import { runFilingsList } from '../../../commands/filings/run-filings-list.ts';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { mirroredSource } from '../../../ingest/protocols/edgar/mirrored-source.ts';
import { refreshFilings } from '../../../ingest/protocols/edgar/refresh-filings.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { form4Parts } from '../../support/edgar-filing.ts';
import { type LoopbackEdgar, startLoopbackEdgar } from '../../support/loopback-edgar.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { coreweave, filing, issuer, owner } from './edgar-setup.ts';

const timeout = 90_000;
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
    const refused = await runMegawatch(['ingest', '--source', 'sec-filings'], environment());
    expect(refused.code).toBe(78);
    expect(refused.stderr).toContain('set MEGAWATCH_CONTACT');
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

describe('what is not understood is named', () => {
  const asked = { limit: '10' };

  it('in the words of the command line', async () => {
    const wrongWay = runFilingsList('CRWV', { ...asked, since: '2025-03-01', until: '2025-02-01' });
    await expect(wrongWay).rejects.toThrow('--since 2025-03-01 is after --until 2025-02-01');
    for (const text of ['2025-02-31', 'yesterday', '2025-2-1']) expect(() => dayOption(text)).toThrow('a day like');
    expect(dayOption('2024-02-29')).toBe('2024-02-29');
  });

  it('by number, name, symbol, or not at all', async () => {
    const find = (text: string) => findFiler(database.database, loadRegistry(), text);
    expect(await find('CIK0001769628')).toEqual({ cik: coreweave.cik, name: 'CoreWeave' });
    expect(await find('Yandex N.V.')).toEqual({ cik: 1513845, name: 'Nebius' });
    expect(await find('4242')).toEqual({ cik: 4242, name: 'CIK 4242' });
    await expect(find('No Such Company')).rejects.toThrow('no company "No Such Company"');
    await database.database.pool.query(
      `insert into ops.company_ticker values ('ZZZQ-A', 4242, 'ZZZQ HOLDINGS', now())`,
    );
    expect(await find('zzzq.a')).toEqual({ cik: 4242, name: 'ZZZQ HOLDINGS' });
  });

  it('by EDGAR', async () => {
    const source = (await loadCatalog()).find(({ id }) => id === 'sec-filings');
    if (!source) throw new Error('no source');
    const mirrored = mirroredSource(source, edgar.origin);
    const client = testClient([edgar.host]);
    const about = { since: null, until: null, now: new Date() };
    const ask = (cik: number) => refreshFilings({ database: database.database, client }, mirrored, cik, about);
    await expect(ask(4242)).rejects.toThrow('EDGAR has no');
    edgar.instead.set('/submissions/CIK0001769628.json', { status: 429 });
    await expect(ask(coreweave.cik)).rejects.toThrow('left alone for ten minutes');
    const before = edgar.asked.length;
    await expect(ask(coreweave.cik)).rejects.toThrow('answered status 429 and is left alone until');
    expect(edgar.asked).toHaveLength(before);
    await client.close();
  });
});
