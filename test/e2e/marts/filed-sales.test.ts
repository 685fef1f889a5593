// Filings from their XML to the marts, through the sink and resolve on a real database: what is amended, taken back, counted.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import type { Company } from '../../../registry/registry.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import { factKinds } from '../../../schemas/claim.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { extraction } from '../../contract/sink/fixtures.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { createFactDatabase } from '../../support/fact-database.ts';
import { extractOf } from '../../unit/filings/extract-of.ts';
import {
  noticeXml,
  ownershipXml,
  ridge,
  submissionOf,
  type WrittenOwner,
  type WrittenOwnership,
} from '../../unit/filings/write-filing.ts';

const company = (id: string, name: string): Company => {
  const nothing = { aliases: [], tickers: [], cik: null, parent: null, categories: [], renames: [] };
  return { id, name, country: 'US', ...nothing };
};
const registry = buildRegistry([company('ridge', ridge.name), company('nvidia', 'Nvidia')], [], 'filed-sales');

let home: TestDatabase;
let archive: Archive;

beforeEach(async () => {
  ({ home, archive } = await createFactDatabase(registry));
});

afterEach(async () => {
  await home.close();
});

/** A filing arrives: it is read, extracted, written by the sink and resolved before the next one comes. */
async function arrive(serial: number, filed: string, body: string, revision = 1): Promise<void> {
  const accession = `9999999999-25-${String(serial).padStart(6, '0')}`;
  const form = /<(?:documentType|submissionType)>([^<]+)/.exec(body)?.[1] ?? '';
  const { claims, document } = await extractOf(submissionOf({ accession, form, filed }, body));
  const page = { page: accession, publisher: 'SEC', tier: 1, revision, published: document.published };
  await write({ ...page, claims, text: document.text });
}

async function write(told: Parameters<typeof extraction>[1]): Promise<void> {
  const message = await extraction(archive, told);
  await home.database.transaction((client) => writeExtractions(client, [message]));
  await resolveWaiting({ database: home.database, registry, log: testLog });
}

async function query(text: string): Promise<Record<string, unknown>[]> {
  return (await home.database.pool.query<Record<string, unknown>>(text)).rows;
}

const sales = () =>
  query(`select form, shares::int as shares, price_usd::float as price, counts_as_sale as counts, is_discretionary as free, is_amendment as amends,
    right(accession_number, 1) as filing from mart.share_sales order by shares`);
const total = async () =>
  (await query(`select sum(proceeds_usd)::float as usd from mart.share_sales where counts_as_sale`))[0]?.['usd'];

const original = ownershipXml({
  rows: [
    { shares: '100', price: '10', after: '900' },
    { shares: '200', price: '10', after: '700' },
  ],
});
const amendment = ownershipXml({
  form: '4/A',
  original: '2025-11-24',
  rows: [{ shares: '150', price: '10', after: '900' }],
});

describe('an amendment', () => {
  const amended = [{ form: '4/A', shares: 150, price: 10, counts: true, free: true, amends: true, filing: '2' }];

  test('replaces the report, whichever comes first, and gives way when it is gone', async () => {
    await arrive(1, '20251124', original);
    expect(await total()).toBe(3000);
    await arrive(2, '20251201', amendment);
    expect(await sales()).toEqual(amended);
    // The claims of the report stay as history; of its facts one lives on in the amendment, the other is a tombstone.
    expect(await query(`select count(*)::int as n from fact.current_claim`)).toEqual([{ n: 3 }]);
    expect(await query(`select is_deleted as gone, count(*)::int as n from fact.event group by 1 order by 1`)).toEqual([
      { gone: false, n: 1 },
      { gone: true, n: 1 },
    ]);
    expect(await query(`select operation from mart.changes order by cursor`)).toEqual(
      ['insert', 'insert', 'update', 'delete'].map((operation) => ({ operation })),
    );
    await write({ page: '9999999999-25-000002', revision: 2, outcome: 'gone' });
    expect((await sales()).map(({ shares }) => shares)).toEqual([100, 200]);
  });

  test('that comes first stands when the report comes after it', async () => {
    await arrive(2, '20251201', amendment);
    await arrive(1, '20251124', original);
    expect(await sales()).toEqual(amended);
    expect(await total()).toBe(1500);
  });

  test('without a sale takes every sale of the report back', async () => {
    await arrive(1, '20251124', original);
    await arrive(
      2,
      '20251201',
      ownershipXml({ form: '4/A', original: '2025-11-24', rows: [{ code: 'G', price: '0' }] }),
    );
    expect(await sales()).toEqual([]);
    await arrive(1, '20251124', original.replace('Class A', 'Class B'), 2);
    expect(await sales()).toEqual([]);
  });
});

test('what counts as a sale, and what was free to be made or left', async () => {
  await arrive(
    1,
    '20251124',
    ownershipXml({
      footnotes: {
        F1: 'Sold to cover tax withholding obligations.',
        F2: 'Under a Rule 10b5-1 plan adopted on March 14, 2025, at prices ranging from $9.50 to $10.40, a weighted average.',
      },
      rows: [
        { shares: '1', after: '99' },
        { shares: '2', after: '97', notes: { transactionPricePerShare: ['F2'] }, price: '10' },
        { shares: '3', after: '94', notes: { transactionCoding: ['F1'] } },
        { shares: '4', code: 'F', after: '90' },
        { shares: '5', code: 'M', direction: 'A', after: '95' },
        { shares: '6', code: 'G', price: '0', after: '89' },
        { shares: '7', code: 'C', after: '82', security: 'Class B Common Stock' },
      ],
    }),
  );
  expect((await sales()).map(({ shares, counts, free }) => [shares, counts, free])).toEqual([
    [1, true, true],
    [2, true, false],
    [3, false, false],
    [4, false, false],
    [5, false, false],
  ]);
  expect(
    await query(`select plan_10b5_1, plan_adopted_date::text as adopted, price_low_usd::float as low, price_high_usd::float as high,
      is_weighted_average as average, proceeds_to, filed_date::text as filed, security from mart.share_sales where shares = 2`),
  ).toEqual([
    {
      plan_10b5_1: 'yes',
      adopted: '2025-03-14',
      low: 9.5,
      high: 10.4,
      average: true,
      proceeds_to: 'holder',
      filed: '2025-11-24',
      security: 'Class A Common Stock',
    },
  ]);
});

test('two classes of shares and a fund with its managers on three forms are counted once', async () => {
  const fund: WrittenOwner = { cik: 1_900_201, name: 'Longfield Growth Fund II, L.P.', tenPercent: true };
  const manager: WrittenOwner = { cik: 1_900_202, name: 'Longfield Management LLC', tenPercent: true };
  const partner: WrittenOwner = { cik: 1_900_203, name: 'Field Robin', director: true };
  const written = (owners: readonly WrittenOwner[], ownership: 'D' | 'I'): WrittenOwnership => ({
    owners,
    rows: [
      { code: 'C', shares: '100', price: '0', after: '0', security: 'Class B Common Stock', ownership },
      { code: 'C', shares: '100', price: '0', direction: 'A', after: '100', ownership },
      { shares: '100', price: '10', after: '0', ownership },
    ],
  });
  await arrive(1, '20251124', ownershipXml(written([fund, manager], 'D')));
  await arrive(2, '20251124', ownershipXml(written([manager], 'I')));
  await arrive(3, '20251125', ownershipXml(written([partner], 'I')));
  expect(
    await query(
      `select seller, seller_relation as relation, ownership, co_filer_count as others, source_count as sources from mart.share_sales`,
    ),
  ).toEqual([{ seller: fund.name, relation: 'ten_percent_owner', ownership: 'direct', others: 1, sources: 1 }]);
  expect(await total()).toBe(1000);
});

test('a notice is an intent and never in a sum; an amended one is one intent', async () => {
  await arrive(1, '20251204', noticeXml({ plans: ['08/14/2024'] }));
  await arrive(
    2,
    '20251205',
    noticeXml({ form: '144/A', previous: '9999999999-25-000001', offers: [{ units: '60000' }] }),
  );
  expect(await sales()).toEqual([]);
  expect(
    await query(`select shares::int as shares, market_value_usd::float as usd, approximate_sale_date::text as day, plan_10b5_1 as plan, form,
      right(accession_number, 1) as filing, is_amendment as amends from mart.share_sale_intents`),
  ).toEqual([
    { shares: 60000, usd: 5_000_000, day: '2025-12-05', plan: 'not_stated', form: '144/A', filing: '2', amends: true },
  ]);
});

test('shares before a split are shown in the shares of today, unless the filing already does', async () => {
  const nvidia = { cik: 1_045_810, name: 'NVIDIA CORP' };
  const of = (day: string, footnote?: string): string =>
    ownershipXml({
      issuer: nvidia,
      period: day,
      signed: day,
      rows: [
        {
          date: day,
          shares: '100',
          price: '1000',
          ...(footnote === undefined ? {} : { notes: { transactionShares: ['F1'] } }),
        },
      ],
      footnotes: footnote === undefined ? {} : { F1: footnote },
    });
  await arrive(1, '20240610', of('2024-06-07'));
  await arrive(2, '20240612', of('2024-06-10'));
  await arrive(3, '20240613', of('2024-06-06', 'Adjusted for the 10-for-1 forward stock split.'));
  expect(
    await query(`select transaction_date::text as day, split_factor::float as factor, shares_split_adjusted::float as shares,
      price_split_adjusted_usd::float as price from mart.share_sales order by 1`),
  ).toEqual([
    { day: '2024-06-06', factor: 1, shares: 100, price: 1000 },
    { day: '2024-06-07', factor: 10, shares: 1000, price: 100 },
    { day: '2024-06-10', factor: 1, shares: 100, price: 1000 },
  ]);
});

test.each(['megawatch_analyst', 'megawatch_bi'])('%s reads them, with splits and sums in euro', async (role) => {
  await ensureRoles(home.database);
  await arrive(1, '20251124', original);
  const [total] = factKinds.share_sale.examples;
  const proceeds = { value: '1000000', unit: 'EUR', qualifier: 'exact' as const, text: '1 million euro' };
  const evidence = [{ field: 'proceeds', start: 0, end: 14, quote: '1 million euro' }];
  await write({ page: 'press', claims: [{ ...total, proceeds, evidence }], text: '1 million euro' });
  const client = await home.database.pool.connect();
  try {
    await client.query(`begin; set local role ${role}`);
    const { rows } = await client.query('select split_factor::float as factor from mart.share_sales');
    expect(rows).toEqual([{ factor: 1 }, { factor: 1 }]);
    await client.query('select * from mart.share_sale_intents');
    expect((await client.query('select total_original::float as sum from mart.share_sale_totals')).rows).toEqual([
      { sum: 1_000_000 },
    ]);
    expect((await client.query('select total_usd from mart.share_sale_totals')).rows).toEqual([{ total_usd: null }]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('a holding of a Schedule 13G is an indicator of its issuer, no sale', async () => {
  const schedule = (
    percent: string,
    shares: string,
  ) => `<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g"><headerData><submissionType>SCHEDULE 13G</submissionType></headerData>
<formData><coverPageHeader><securitiesClassTitle>Class A</securitiesClassTitle><eventDateRequiresFilingThisStatement>09/30/2025</eventDateRequiresFilingThisStatement><issuerInfo><issuerCik>0001900001</issuerCik><issuerName>${ridge.name}</issuerName></issuerInfo></coverPageHeader>
${['One LP', 'One GP LLC'].map((name) => `<coverPageHeaderReportingPersonDetails><reportingPersonName>${name}</reportingPersonName><reportingPersonBeneficiallyOwnedAggregateNumberOfShares>${shares}</reportingPersonBeneficiallyOwnedAggregateNumberOfShares><classPercent>${percent}</classPercent></coverPageHeaderReportingPersonDetails>`).join('')}</formData></edgarSubmission>`;
  await arrive(1, '20251110', schedule('8.4', '8400'));
  expect(await sales()).toEqual([]);
  expect(await query(`select metric, value::float as value, unit, publisher from mart.indicators`)).toEqual([
    { metric: 'stake_pct', value: 8.4, unit: 'percent', publisher: 'One LP' },
  ]);
});
