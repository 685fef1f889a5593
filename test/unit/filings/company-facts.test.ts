// XBRL facts through the reader and the extractor: periods as dates, values that were restated, what is not as expected.
import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { readCompanyFacts } from '../../../transform/read/filing/read-company-facts.ts';
import { extractOf } from './extract-of.ts';
import { factsJson } from './write-facts.ts';

const ember = { cik: 1_900_301, name: 'Ember Compute Corp' };
const cash = 'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment';
const leases = 'us-gaap:RightOfUseAssetObtainedInExchangeForFinanceLeaseLiability';
const q1 = { start: '2025-01-27', end: '2025-04-27' };

const figuresOf = async (json: string) => await extractOf(json, 'company_facts');

describe('companyfacts', () => {
  it('are claims with a place in the text for each number, the days of the period and the filing', async () => {
    const { figures, quarantine } = await figuresOf(
      factsJson(ember, { [cash]: { USD: [{ ...q1, val: 1_250_000_000.5, filed: '2025-05-30', fy: 2026, fp: 'Q1' }] } }),
    );
    expect(quarantine).toEqual([]);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      subject: ember.name,
      metric: 'capex',
      metricAsWritten: cash,
      value: '1250000000.5',
      unit: 'USD',
      period: { from: '2025-01-27', to: '2025-04-27' },
      timeKind: 'actual',
      vintage: '2025-05-30',
      supersedes: null,
      filed: { cik: '1900301', basis: 'cash', accession: '9999999999-25-050030', fiscalYear: 2026, fiscalPeriod: 'Q1' },
    });
    expect(figures[0]?.evidence.find(({ field }) => field === 'value')?.quote).toBe('1250000000.5');
  });

  it('keep what was restated beside what took its place, and tell what later filings repeat once', async () => {
    const { figures } = await figuresOf(
      factsJson(ember, {
        [cash]: {
          USD: [
            { ...q1, val: 110, filed: '2026-05-29' },
            { ...q1, val: 100, filed: '2025-05-30' },
            { ...q1, val: 110, filed: '2027-05-28' },
            { ...q1, val: 100, filed: '2025-08-29' },
          ],
        },
      }),
    );
    expect(figures.map(({ value, vintage, supersedes }) => [value, vintage, supersedes])).toEqual([
      ['100', '2025-05-30', null],
      ['110', '2026-05-29', '9999999999-25-050030'],
    ]);
  });

  it('keep the bases apart, the currency, and the concepts of foreign filers', async () => {
    const year = { start: '2025-01-01', end: '2025-12-31', filed: '2026-03-01', form: '20-F' };
    const { figures } = await figuresOf(
      factsJson(ember, {
        'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceSheetAmount': {
          USD: [{ end: '2025-12-31', val: 7, filed: '2026-03-01' }],
        },
        'ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities': { EUR: [{ ...year, val: 5 }] },
        [leases]: { USD: [{ ...year, val: 6 }] },
        'us-gaap:LesseeOperatingLeaseLeaseNotYetCommencedUndiscountedAmount': { USD: [{ end: '2025-12-31', val: 8 }] },
        'us-gaap:LesseeOperatingLeaseLeaseNotYetCommencedTermOfContract1': { USD: [{ end: '2025-12-31', val: 9 }] },
        'us-gaap:Revenues': { USD: [{ ...year, val: 9 }] },
      }),
    );
    expect(
      figures.map(({ metric, value, unit, filed, period }) => [metric, filed?.basis, value, unit, period.from]),
    ).toEqual([
      ['capex', 'cash', '5', 'EUR', '2025-01-01'],
      ['capex', 'finance_lease_additions', '6', 'USD', '2025-01-01'],
      ['purchase_commitments', 'purchase_commitments', '7', 'USD', '2025-12-31'],
      ['lease_commitments', 'lease_not_commenced', '8', 'USD', '2025-12-31'],
    ]);
  });

  it('set aside what cannot be, with the reason, and read the rest', async () => {
    const { figures, quarantine } = await figuresOf(
      factsJson(ember, {
        [cash]: {
          USD: [
            { ...q1, val: -5 },
            { start: '2025-04-27', end: '2025-01-27', val: 1 },
            { start: '2025-01-27', end: '2025-13-40', val: 2 },
            { end: '2025-04-27', val: 3 },
            { start: '2025-07-28', end: '2025-10-26', val: 4, filed: '2025-05-30' },
            { ...q1, val: 6, filed: '2025-06-01' },
          ],
        },
      }),
    );
    expect(figures.map(({ value }) => value)).toEqual(['6']);
    expect(quarantine.map(({ reason }) => reason).sort()).toEqual([
      'a date is no date',
      'an amount spent without the first day of its period',
      'the period ends 2025-01-27, before it begins 2025-04-27',
      'the period ends 2025-10-26, after the filing of 2025-05-30',
      'the value is -5',
    ]);
  });

  it('signal a taxonomy, unit or shape that nobody knows', async () => {
    const json = JSON.stringify({
      cik: ember.cik,
      entityName: ember.name,
      facts: {
        'us-gaap': {
          PaymentsToAcquirePropertyPlantAndEquipment: {
            units: {
              'USD/shares': [{ ...q1, val: 1, accn: 'a' }],
              USD: [
                { ...q1, val: 'many', accn: 'a' },
                { ...q1, val: 3e21, accn: 'b' },
                { ...q1, val: 2, accn: 'c' },
              ],
            },
          },
          PaymentsToAcquireProductiveAssets: { units: [] },
        },
        'mars-gaap': {},
      },
    });
    const { figures, quarantine } = await figuresOf(json);
    expect(figures.map(({ value }) => value)).toEqual(['2']);
    expect(quarantine.map(({ reason }) => reason)).toEqual([
      `unknown element ${cash} unit USD/shares (1 times)`,
      `unknown element ${cash} fact (2 times)`,
      'unknown element us-gaap:PaymentsToAcquireProductiveAssets is no object (1 times)',
      'unknown element taxonomy mars-gaap (1 times)',
    ]);
  });

  it('are refused when they are cut off or something else', () => {
    expect(() => readCompanyFacts('{"cik":1769628,"entityName":"CoreW')).toThrow('cut off');
    expect(() => readCompanyFacts('[]')).toThrow('neither');
  });
});

describe('a frame', () => {
  const row = (cik: number, entityName: string, val: number) => {
    return { accn: '9999999999-25-000009', cik, entityName, loc: 'US-TX', start: '2025-01-01', end: '2025-03-31', val };
  };
  const frame = JSON.stringify({
    taxonomy: 'us-gaap',
    tag: 'PaymentsToAcquireProductiveAssets',
    ccp: 'CY2025Q1',
    uom: 'USD',
    data: [row(ember.cik, 'EMBER COMPUTE CORP', 12), row(5, 'Shoes Inc', 13)],
  });
  const nothing = { aliases: [], tickers: [], country: null, parent: null, categories: [], renames: [] };

  it('tells of the companies that are followed, by their CIK', async () => {
    const registry = buildRegistry([{ id: 'ember', name: 'Ember', cik: ember.cik, ...nothing }], [], 'frames');
    const { figures, document } = await extractOf(frame, 'company_facts', registry);
    expect(figures.map(({ value, vintage, filed }) => [value, vintage, filed?.cik, filed?.form])).toEqual([
      ['12', null, '1900301', null],
    ]);
    expect(document.text).toContain('Shoes Inc');
    expect((await extractOf(frame, 'company_facts')).figures).toEqual([]);
  });
});
