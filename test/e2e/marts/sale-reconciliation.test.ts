// Press totals against filings: four sets of sellers, what is left over, and every reason that can be told.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import { factKinds } from '../../../schemas/claim.ts';
import type { ShareSale } from '../../../schemas/facts/share-sale.ts';
import { documentId } from '../../../schemas/ids.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { extraction } from '../../contract/sink/fixtures.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { createFactDatabase } from '../../support/fact-database.ts';
import { extractOf } from '../../unit/filings/extract-of.ts';
import { noticeXml, ownershipXml, ridge, submissionOf, type WrittenOwner } from '../../unit/filings/write-filing.ts';

const nothing = { aliases: [], tickers: [], country: 'US', parent: null, categories: [], renames: [] };
const registry = buildRegistry(
  [
    { id: 'ridge', name: ridge.name, cik: ridge.cik, ...nothing },
    { id: 'coreweave', name: 'CoreWeave', cik: 1_769_628, ...nothing },
  ],
  [],
  'sale-reconciliation',
);

const officer: WrittenOwner = { cik: 1_900_101, name: 'Brook Ada', officer: 'Chief Widget Officer', director: true };
const director: WrittenOwner = { cik: 1_900_102, name: 'Dale Edwin', director: true };
const fund: WrittenOwner = { cik: 1_900_201, name: 'Longfield Growth Fund II, L.P.', tenPercent: true };
const manager: WrittenOwner = { cik: 1_900_202, name: 'Longfield Management LLC', tenPercent: true };
const partner: WrittenOwner = { cik: 1_900_203, name: 'Field Robin', director: true };
const family: WrittenOwner = { cik: 1_900_301, name: 'Dale Family Partners, L.P.' };
const former: WrittenOwner = { cik: 1_900_401, name: 'Moss Iris' };

let home: TestDatabase;
let archive: Archive;

beforeAll(async () => {
  ({ home, archive } = await createFactDatabase(registry));
  await ensureRoles(home.database);
  await fileAll();
  // The list of EDGAR knows one filing more than what was read, and one of another form.
  for (const serial of [1, 2, 3, 4, 5, 6, 7, 8]) await listed(serial, '4');
  await listed(90, '8-K');
  await press('total-of-executives', { seller: 'executives', value: '12500', from: '2025-11-01', to: '2025-12-31' });
  await press('total-of-wave', {
    issuer: 'CoreWeave',
    seller: 'insiders',
    value: '1600000000',
    from: '2025-03',
    to: null,
  });
});

afterAll(async () => {
  await home.close();
});

async function fileAll(): Promise<void> {
  await arrive(
    1,
    ownershipXml({
      owners: [officer],
      plan: '1',
      footnotes: { F1: 'Sold to cover tax withholding obligations.' },
      rows: [
        { shares: '500', price: '10', after: '900' },
        { shares: '30', price: '10', after: '870', notes: { transactionCoding: ['F1'] } },
        { shares: '40', price: '10', after: '830', code: 'F' },
        { shares: '10', price: '0', after: '820', code: 'G' },
      ],
    }),
  );
  await arrive(2, ownershipXml({ owners: [director], rows: [{ shares: '250', price: '10', after: '100' }] }));
  // One sale of one fund, told on three forms, after its other class was converted.
  const rows = (ownership: 'D' | 'I') => [
    { code: 'C', shares: '300', price: '0', after: '0', security: 'Class B Common Stock', ownership },
    { code: 'C', shares: '300', price: '0', direction: 'A', after: '300', ownership },
    { shares: '300', price: '10', after: '0', ownership },
  ];
  await arrive(3, ownershipXml({ owners: [fund, manager], rows: rows('D') }));
  await arrive(4, ownershipXml({ owners: [manager], rows: rows('I') }));
  await arrive(5, ownershipXml({ owners: [partner], rows: rows('I') }));
  await arrive(6, ownershipXml({ owners: [family, director], rows: [{ shares: '200', price: '10', after: '11' }] }));
  await arrive(7, ownershipXml({ owners: [former], rows: [{ shares: '5', price: '10', after: '1' }] }));
  // The officer's notice is of the sale that the first filing tells; the other seller files no Form 4.
  await arrive(20, noticeXml({ offers: [{ day: '11/20/2025' }] }));
  await arrive(21, noticeXml({ seller: 'PAT OUTSIDE', offers: [{ value: '4,000.00' }] }));
}

async function arrive(serial: number, body: string): Promise<void> {
  const accession = `9999999999-25-${String(serial).padStart(6, '0')}`;
  const form = /<(?:documentType|submissionType)>([^<]+)/.exec(body)?.[1] ?? '';
  const { claims, document } = await extractOf(submissionOf({ accession, form }, body));
  await write({
    page: accession,
    publisher: 'SEC',
    tier: 1,
    published: document.published,
    claims,
    text: document.text,
  });
}

async function listed(serial: number, form: string): Promise<void> {
  const accession = `9999999999-25-${String(serial).padStart(6, '0')}`;
  await home.database.pool.query(
    `insert into ops.filing (accession, form, filed_on, url, document_id, source_id, listed_at) values ($1, $2, '2025-11-24', $3, $4, 'sec-filings', now())`,
    [accession, form, `https://example.org/${accession}`, documentId(`https://example.org/${accession}`)],
  );
  await home.database.pool.query('insert into ops.filing_company (accession, cik) values ($1, $2)', [
    accession,
    ridge.cik,
  ]);
}

type Press = {
  readonly issuer?: string;
  readonly seller: string;
  readonly value: string;
  readonly unit?: string;
  readonly from: string | null;
  readonly to: string | null;
};

async function press(
  page: string,
  { issuer = ridge.name, seller, value, unit = 'USD', from, to }: Press,
): Promise<void> {
  const [example] = factKinds.share_sale.examples;
  const text = `${seller} sold ${value}`;
  const claim: ShareSale = {
    ...example,
    issuer,
    seller,
    proceeds: { value, unit, qualifier: 'approx', text: value },
    period: { from, to },
    evidence: [{ field: 'proceeds', start: text.length - value.length, end: text.length, quote: value }],
  };
  await write({ page, publisher: page, published: '2026-01-20', claims: [claim], text });
}

async function write(told: Parameters<typeof extraction>[1]): Promise<void> {
  const message = await extraction(archive, told);
  await home.database.transaction((client) => writeExtractions(client, [message]));
  await resolveWaiting({ database: home.database, registry, log: testLog });
}

async function query(text: string): Promise<Record<string, unknown>[]> {
  return (await home.database.pool.query<Record<string, unknown>>(text)).rows;
}

test('each set holds the one before, and each sale once', async () => {
  expect(
    await query(`select seller_set, form4_sum_usd::int as filed, form4_transactions as n, form4_filings as filings, form4_sellers as sellers,
      residual_usd::int as residual, residual_pct::float as pct, is_set_of_press as meant, plan_usd::int as plan, tax_usd::int as tax,
      other_sellers_usd::int as others from mart.share_sale_reconciliation where issuer_company_id = 'ridge' order by seller_set_order`),
  ).toEqual([
    {
      seller_set: 'officers',
      filed: 5000,
      n: 1,
      filings: 1,
      sellers: 1,
      residual: 7500,
      pct: 60,
      meant: true,
      plan: 5000,
      tax: 700,
      others: 7550,
    },
    {
      seller_set: 'officers_and_directors',
      filed: 7500,
      n: 2,
      filings: 2,
      sellers: 2,
      residual: 5000,
      pct: 40,
      meant: false,
      plan: 5000,
      tax: 700,
      others: 5050,
    },
    {
      seller_set: 'with_ten_percent_owners',
      filed: 10500,
      n: 3,
      filings: 3,
      sellers: 3,
      residual: 2000,
      pct: 16,
      meant: false,
      plan: 5000,
      tax: 700,
      others: 2050,
    },
    {
      seller_set: 'with_affiliated_funds',
      filed: 12550,
      n: 5,
      filings: 5,
      sellers: 5,
      residual: -50,
      pct: -0.4,
      meant: false,
      plan: 5000,
      tax: 700,
      others: 0,
    },
  ]);
});

test('the residual of a set comes with its reasons, each with its amount', async () => {
  const reasons = (set: string) =>
    query(`select reason_code as code, amount_usd::int as usd from mart.share_sale_residual_reasons
      where issuer_company_id = 'ridge' and seller_set = '${set}' order by reason_order`);
  expect(await reasons('officers')).toEqual([
    { code: 'filings_not_loaded', usd: null },
    { code: 'before_first_report', usd: null },
    { code: 'sellers_outside_set', usd: 7550 },
    { code: 'taxes', usd: 700 },
    { code: 'notices_only', usd: 4000 },
    { code: 'press_counts_more', usd: 7450 },
  ]);
  expect(await reasons('with_affiliated_funds')).toEqual([
    { code: 'rounding', usd: -50 },
    { code: 'filings_not_loaded', usd: null },
    { code: 'plan', usd: -5000 },
  ]);
  const [row] = await query(
    `select reason, filings_listed as listed, filings_not_loaded as missing from mart.share_sale_reconciliation
     where issuer_company_id = 'ridge' and seller_set = 'with_affiliated_funds'`,
  );
  expect(row).toEqual({
    listed: 8,
    missing: 1,
    reason:
      'the press rounds: its total may lie USD 50 to either side; 1 of 8 Forms 4 and 5 that EDGAR lists for the window are not loaded; ' +
      'USD 5,000 were sold under plans of Rule 10b5-1, which the press may leave out',
  });
});

test("CoreWeave's USD 1.6bn has its four rows and says what is missing", async () => {
  const rows = await query(
    `select seller_set, press_total_usd::bigint::text as press, form4_sum_usd::int as filed, residual_usd::bigint::text as residual, is_set_of_press as meant,
     press_rounding_usd::int as rounding, reason from mart.share_sale_reconciliation where issuer_company_id = 'coreweave' order by seller_set_order`,
  );
  expect(rows.map(({ seller_set, meant }) => [seller_set, meant])).toEqual([
    ['officers', false],
    ['officers_and_directors', true],
    ['with_ten_percent_owners', false],
    ['with_affiliated_funds', false],
  ]);
  for (const { press: total, filed, residual, rounding, reason } of rows) {
    expect([total, filed, residual, rounding]).toEqual(['1600000000', 0, '1600000000', 50_000_000]);
    expect(reason).toBe(
      "no Form 4 sale by these sellers is loaded for the window; the list of the company's filings is not loaded for the window (CIK 1769628), " +
        'so that nobody knows how many are missing; the press does not say until when it counts: the day of its report is taken; ' +
        'the press counts more than rounding explains: other sellers, or sales that no loaded filing tells of',
    );
  }
});

test('a window that the press names by its month ends with the month; a sum in a currency without a rate has no residual', async () => {
  await press('total-in-euro', {
    issuer: 'Nowhere Cloud',
    seller: 'executives',
    value: '900',
    unit: 'EUR',
    from: '2025-09',
    to: '2025-11',
  });
  expect(
    await query(`select distinct period_until::text as until, press_total_usd as press, residual_usd as residual, reason
      from mart.share_sale_reconciliation where issuer = 'Nowhere Cloud' and seller_set = 'officers'`),
  ).toEqual([
    {
      until: '2025-11-30',
      press: null,
      residual: null,
      reason:
        'the press total is not in US dollars and no rate is loaded; no Form 4 sale by these sellers is loaded for the window',
    },
  ]);
});

test('both agree, and keys are unique; role bi reads them', async () => {
  await press('total-of-insiders', {
    seller: 'insiders of the company',
    value: '7500',
    from: '2025-11-20',
    to: '2025-11-20',
  });
  const client = await home.database.pool.connect();
  try {
    await client.query('begin; set local role megawatch_bi');
    const { rows } = await client.query(
      `select r.reason_code as code from mart.share_sale_residual_reasons r join mart.share_sale_reconciliation using (reconciliation_id)
       where press_total_usd = 7500 and r.seller_set = 'officers_and_directors' order by r.reason_order`,
    );
    expect(rows).toEqual([{ code: 'both_agree' }, { code: 'filings_not_loaded' }]);
    const keys = await client.query(
      `select count(*) = count(distinct residual_reason_id) as ok from mart.share_sale_residual_reasons`,
    );
    expect(keys.rows).toEqual([{ ok: true }]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
