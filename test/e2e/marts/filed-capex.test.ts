// XBRL facts of two invented companies to mart.capex: reader, extractor, sink and resolve on a real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import type { Indicator } from '../../../schemas/facts/indicator.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { extraction } from '../../contract/sink/fixtures.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { createFactDatabase } from '../../support/fact-database.ts';
import { extractOf } from '../../unit/filings/extract-of.ts';
import { reportOf } from '../../unit/filings/write-report.ts';
import { factsJson, type WrittenFact, yearToDate } from '../../unit/filings/write-facts.ts';

const nothing = { aliases: [], tickers: [], country: null, parent: null, categories: [], renames: [] };
const ember = { cik: 1_900_301, name: 'EMBER COMPUTE CORP' };
const fjord = { cik: 1_900_302, name: 'Fjord Halls ASA' };
const registry = buildRegistry(
  [
    { id: 'ember', name: 'Ember Compute', cik: ember.cik, ...nothing },
    { id: 'fjord', name: 'Fjord Halls', cik: fjord.cik, ...nothing },
  ],
  [],
  'filed-capex',
);

const cash = 'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment';
const leases = 'us-gaap:RightOfUseAssetObtainedInExchangeForFinanceLeaseLiability';
// A year of 53 weeks that ends in the first days of the next one.
const weeks = ['2025-03-30', '2025-06-29', '2025-09-28', '2026-01-03'];
const spent = yearToDate(weeks, [100, 250, 450, 700], '2024-12-30');
const restated: WrittenFact = { start: '2024-12-30', end: '2025-03-30', val: 90, filed: '2025-08-20', form: '10-Q/A' };

let home: TestDatabase;
let archive: Archive;

beforeAll(async () => {
  ({ home, archive } = await createFactDatabase(registry));
  await ensureRoles(home.database);
  await arrive(
    'ember',
    factsJson(ember, {
      [cash]: { USD: [...spent, restated] },
      // The wider concept holds the narrower one: it must not be added to it.
      'us-gaap:PaymentsToAcquireProductiveAssets': { USD: yearToDate(weeks, [101, 252, 453, 704], '2024-12-30') },
      [leases]: { USD: yearToDate(weeks, [10, 30, 60, 100], '2024-12-30') },
      'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceSheetAmount': {
        USD: [{ end: '2026-01-03', val: 5000, filed: '2026-02-07' }],
      },
    }),
  );
  await arrive(
    'fjord',
    factsJson(fjord, {
      'ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities': {
        EUR: [{ start: '2025-01-01', end: '2025-12-31', val: 40, filed: '2026-03-20', form: '20-F' }],
      },
    }),
  );
  const frame = { taxonomy: 'us-gaap', tag: 'PaymentsToAcquirePropertyPlantAndEquipment', ccp: 'CY2025Q1', uom: 'USD' };
  const row = { accn: '9999999999-25-080020', cik: ember.cik, entityName: 'Ember Compute Corp', loc: 'US-TX' };
  const data = [{ ...row, start: '2024-12-30', end: '2025-03-30', val: 90 }];
  await arrive('frame', JSON.stringify({ ...frame, data }));
  await file('quarterly-report');
  await guide('first', '2025-02-10', '600', 'capital expenditures');
  await guide('second', '2025-08-05', '650', 'cash capital expenditures');
});

afterAll(async () => {
  await home.close();
});

async function arrive(page: string, json: string): Promise<void> {
  const { claims, document } = await extractOf(json, 'company_facts', registry);
  await write({ page, publisher: 'SEC', tier: 1, published: null, claims, text: document.text });
}

/** The report itself, whose marked number companyfacts repeats. */
async function file(page: string): Promise<void> {
  const text = `<html><body><p>Purchases of plant <ix:nonFraction contextRef="c" unitRef="u" name="${cash}">450</ix:nonFraction></p>
<ix:resources><xbrli:context id="c"><xbrli:period><xbrli:startDate>2024-12-30</xbrli:startDate><xbrli:endDate>2025-09-28</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:unit id="u"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></body></html>`;
  const report = reportOf({
    form: '10-Q',
    filer: ember,
    filed: '20251102',
    period: '20250928',
    parts: [{ type: '10-Q', text }],
  });
  const { claims, document } = await extractOf(report, 'filing', registry);
  await write({ page, publisher: 'SEC', tier: 1, published: document.published, claims, text: document.text });
}

async function guide(page: string, vintage: string, value: string, metricAsWritten: string): Promise<void> {
  const text = `Ember Compute expects ${metricAsWritten} of $${value} in fiscal 2025.`;
  const start = text.indexOf(`$${value}`);
  const claim: Indicator = {
    kind: 'indicator',
    subject: 'Ember Compute',
    metric: 'capex',
    metricAsWritten,
    value,
    low: null,
    high: null,
    qualifier: 'exact',
    unit: 'USD',
    period: { from: null, to: '2025' },
    timeKind: 'guidance',
    comparator: 'about',
    group: null,
    numerator: null,
    denominator: null,
    publisher: 'Ember Compute',
    quotedVia: null,
    vintage,
    supersedes: null,
    evidence: [{ field: 'value', start, end: start + value.length + 1, quote: `$${value}` }],
    confidence: 0.9,
    polarity: 'affirmed',
    modality: 'expected',
    salience: 'main',
    rule: 'rules/indicator.capex',
  };
  await write({ page, publisher: page, tier: 3, published: vintage, claims: [claim], text });
}

async function write(told: Parameters<typeof extraction>[1]): Promise<void> {
  const message = await extraction(archive, told);
  await home.database.transaction((client) => writeExtractions(client, [message]));
  await resolveWaiting({ database: home.database, registry, log: testLog });
}

async function query(text: string): Promise<Record<string, unknown>[]> {
  return (await home.database.pool.query<Record<string, unknown>>(text)).rows;
}

const ofEmber = (where: string) =>
  query(`select period_kind as kind, period_from::text as first, period_to::text as last, amount_usd::int as usd, is_derived as derived
    from mart.capex where company_id = 'ember' and time_kind = 'actual' and is_latest_vintage and counts_once and ${where} order by period_from, period_to`);

describe('mart.capex', () => {
  test('has the year to date as filed, and the quarters that only differences tell, marked', async () => {
    expect(await ofEmber(`basis = 'cash'`)).toEqual([
      { kind: 'quarter', first: '2024-12-30', last: '2025-03-30', usd: 90, derived: false },
      { kind: 'half', first: '2024-12-30', last: '2025-06-29', usd: 250, derived: false },
      { kind: 'nine_months', first: '2024-12-30', last: '2025-09-28', usd: 450, derived: false },
      { kind: 'year', first: '2024-12-30', last: '2026-01-03', usd: 700, derived: false },
      { kind: 'quarter', first: '2025-03-31', last: '2025-06-29', usd: 160, derived: true },
      { kind: 'quarter', first: '2025-06-30', last: '2025-09-28', usd: 200, derived: true },
      { kind: 'quarter', first: '2025-09-29', last: '2026-01-03', usd: 250, derived: true },
    ]);
  });

  test('keeps finance leases apart; spending with them is the sum of both and says so', async () => {
    expect(await ofEmber(`basis = 'finance_lease_additions' and period_kind = 'year'`)).toMatchObject([
      { usd: 100, derived: false },
    ]);
    expect(await ofEmber(`basis = 'with_finance_leases' and period_kind in ('year', 'quarter')`)).toMatchObject([
      { kind: 'quarter', usd: 100, derived: true },
      { kind: 'year', usd: 800, derived: true },
      { kind: 'quarter', usd: 180, derived: true },
      { kind: 'quarter', usd: 230, derived: true },
      { kind: 'quarter', usd: 290, derived: true },
    ]);
  });

  test('shows a restated value beside the one that it takes the place of, once for both tables that state it', async () => {
    expect(
      await query(`select amount_usd::int as usd, previous_amount_usd::int as before, is_latest_vintage as latest, vintage_date::text as filed,
        filed_form as form, fiscal_year as year, source_count as sources from mart.capex
        where concept = '${cash}' and period_to = '2025-03-30' order by vintage_date`),
    ).toEqual([
      { usd: 100, before: null, latest: false, filed: '2025-05-04', form: '10-Q', year: 2025, sources: 1 },
      { usd: 90, before: 100, latest: true, filed: '2025-08-20', form: '10-Q/A', year: 2025, sources: 1 },
    ]);
  });

  test('has a number that the report marks and companyfacts repeat once, with evidence in both', async () => {
    expect(
      await query(`select c.amount_usd::int as usd, count(distinct e.document_id)::int as documents from mart.capex c
        join mart.evidence e on e.fact_id = c.fact_id and e.field = 'value'
        where c.concept = '${cash}' and c.period_to = '2025-09-28' and c.period_kind = 'nine_months' group by c.capex_id, 1`),
    ).toEqual([{ usd: 450, documents: 2 }]);
  });

  test('keeps the currency of a foreign filer, without a rate no dollars', async () => {
    expect(
      await query(`select company, amount_original::int as amount, currency_original as currency, amount_usd, filed_form as form, basis
        from mart.capex where company_id = 'fjord'`),
    ).toEqual([{ company: 'Fjord Halls', amount: 40, currency: 'EUR', amount_usd: null, form: '20-F', basis: 'cash' }]);
  });

  test('sets guidance beside what was spent, with a difference only on one basis', async () => {
    expect(
      await query(`select vintage_date::text as vintage, guided_usd::int as guided, guided_basis as basis, actual_basis as actual,
        actual_usd::int as spent, difference_usd::int as difference, fiscal_year as year, is_latest_vintage as latest
        from mart.capex_guidance order by vintage_date, actual_basis`),
    ).toEqual([
      {
        vintage: '2025-02-10',
        guided: 600,
        basis: 'not_stated',
        actual: 'cash',
        spent: 700,
        difference: null,
        year: 2025,
        latest: false,
      },
      {
        vintage: '2025-02-10',
        guided: 600,
        basis: 'not_stated',
        actual: 'with_finance_leases',
        spent: 800,
        difference: null,
        year: 2025,
        latest: false,
      },
      {
        vintage: '2025-08-05',
        guided: 650,
        basis: 'cash',
        actual: 'cash',
        spent: 700,
        difference: 50,
        year: 2025,
        latest: true,
      },
      {
        vintage: '2025-08-05',
        guided: 650,
        basis: 'cash',
        actual: 'with_finance_leases',
        spent: 800,
        difference: null,
        year: 2025,
        latest: true,
      },
    ]);
  });

  test('has unique keys, and role bi reads both marts', async () => {
    expect(await query('select count(*) = count(distinct capex_id) as ok from mart.capex')).toEqual([{ ok: true }]);
    const client = await home.database.pool.connect();
    try {
      await client.query('begin; set local role megawatch_bi');
      expect((await client.query('select count(*)::int as n from mart.capex_guidance')).rows).toEqual([{ n: 4 }]);
      expect((await client.query(`select count(*)::int as n from mart.capex where company_id = 'fjord'`)).rows).toEqual(
        [{ n: 1 }],
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

test('what a company has bound itself to is an indicator and no spending', async () => {
  expect(
    await query(
      `select metric, value::int as value, period_to::text as day, title from mart.indicators where metric <> 'capex'`,
    ),
  ).toEqual([
    {
      metric: 'purchase_commitments',
      value: 5000,
      day: '2026-01-03',
      title: 'Ember Compute, purchase commitments 5,000 USD (2026-01-03)',
    },
  ]);
});
