// Each check of the auditor: what it must catch, and what is close to it and must pass.
import { describe, expect, test } from 'vitest';
import { auditComponent } from '../../../resolve/audit/audit-component.ts';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import { factKinds, type Claim } from '../../../schemas/claim.ts';
import type { Capacity } from '../../../schemas/facts/capacity.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import type { Indicator } from '../../../schemas/facts/indicator.ts';
import type { ShareSale } from '../../../schemas/facts/share-sale.ts';
import { claimsOf, dealPage, registry, seeded, shuffled } from './fixtures.ts';

const audit = (claims: readonly CurrentClaim[]) => auditComponent(resolveComponent(claims, registry), claims);
const checks = (claims: readonly CurrentClaim[]) => audit(claims).map(({ checkName }) => checkName);

const usd = (value: string, unit = 'USD') => ({ value, unit, qualifier: 'exact' as const, text: `$${value}` });
const [campusExample] = factKinds.capacity.examples;
const [pressTotal, filedSale] = factKinds.share_sale.examples;
const [, leaseExample] = factKinds.deal.examples;

const campus = (fields: Partial<Capacity>): Capacity => ({ ...campusExample, ...fields });

function lease(base: string, more: Partial<Deal> = {}): Deal {
  return {
    ...leaseExample,
    amount: usd(base),
    amounts: [{ kind: 'contract_value_base', quantity: usd(base) }],
    ...more,
  };
}

describe('amounts that compete', () => {
  const told = (amount: string, more: Partial<Deal> = {}) => [
    ...dealPage({ page: 'a', published: '2026-01-20' }, 'Nvidia', 'CoreWeave', '2000000000'),
    ...dealPage({ page: 'b', published: '2026-01-20' }, 'Nvidia', 'CoreWeave', '2000000000'),
    ...dealPage({ page: 'c', published: '2026-01-21' }, 'Nvidia', 'CoreWeave', amount, more),
  ];

  test('two sums of one deal: the one that lost is named, with the sum shown', () => {
    const claims = told('2600000000');
    expect(audit(claims)).toMatchObject([
      {
        checkName: 'contradictory_amounts',
        claimId: claims[2]?.claimId,
        expected: 'USD 2bn',
        found: 'USD 2.6bn',
        quote: '$2600000000',
      },
    ]);
  });

  test('rounding is no contradiction', () => expect(checks(told('2050000000'))).toEqual([]));

  test('"more than" leaves room for more', () => {
    const quantity = { ...usd('1500000000'), qualifier: 'more_than' as const };
    expect(checks(told('1500000000', { amount: quantity, amounts: [{ kind: 'equity', quantity }] }))).toEqual([]);
  });

  test('what its own publisher has corrected is history', () => {
    const outlet = { publisher: 'Example Wire' };
    const claims = [
      ...dealPage({ page: 'a', published: '2026-01-20', ...outlet }, 'Nvidia', 'CoreWeave', '2600000000'),
      ...dealPage({ page: 'b', published: '2026-01-21', ...outlet }, 'Nvidia', 'CoreWeave', '2000000000'),
    ];
    expect(checks(claims)).toEqual([]);
  });

  test('billions of one language taken for millions of another', () => {
    expect(audit(told('2000000'))).toMatchObject([{ checkName: 'thousandfold', expected: 'USD 2bn', found: 'USD 2m' }]);
  });

  test('one number in two currencies', () => {
    const quantity = usd('2000000000', 'AUD');
    expect(audit(told('2000000000', { amount: quantity, amounts: [{ kind: 'equity', quantity }] }))).toMatchObject([
      { checkName: 'currency_differs', expected: 'USD 2bn', found: 'AUD 2bn' },
    ]);
  });

  test('the same price told in another currency is no slip', () => {
    const quantity = usd('3100000000', 'AUD');
    const claims = told('3100000000', { amount: quantity, amounts: [{ kind: 'equity', quantity }] });
    expect(checks(claims)).not.toContain('currency_differs');
  });

  test('gigawatts written as megawatts', () => {
    const site = (page: string, mw: number) =>
      claimsOf({ page, published: '2026-01-20' }, [
        campus({ mw, evidence: [{ field: 'mw', start: 0, end: 6, quote: `${mw} MW` }] }),
      ]);
    const claims = [...site('a', 245), ...site('b', 245), ...site('c', 245_000)];
    expect(audit(claims)).toMatchObject([{ checkName: 'thousandfold', found: '245 GW', expected: '245 MW' }]);
    expect(checks([...site('a', 245), ...site('b', 245), ...site('c', 240)])).toEqual([]);
  });
});

describe('units', () => {
  const site = (quote: string) =>
    claimsOf({ page: 'a' }, [campus({ mw: 500, evidence: [{ field: 'mw', start: 0, end: 6, quote }] })]);

  test.each(['500 MWh', '500MWh', '500 megawatt-hours', '500 Megawattstunden', '500 megavatios-hora', '500 千瓦时'])(
    '%s is no power',
    (quote) => {
      expect(audit(site(quote))).toMatchObject([{ checkName: 'energy_for_power', found: quote, quote }]);
    },
  );

  test.each(['500 MW', '500 megawatts', '500 Megawatt', '500 MW hall', '500 MWp'])('%s is one', (quote) => {
    expect(checks(site(quote))).toEqual([]);
  });

  const energyUse = (quote: string): Indicator => ({
    ...factKinds.indicator.examples[0],
    metric: 'energy_twh',
    value: '415',
    unit: 'TWh',
    evidence: [{ field: 'value', start: 0, end: 6, quote }],
  });

  test('terawatts are no energy, terawatt-hours are', () => {
    expect(checks(claimsOf({ page: 'a' }, [energyUse('415 TW')]))).toEqual(['energy_for_power']);
    expect(checks(claimsOf({ page: 'a' }, [energyUse('415 TWh')]))).toEqual([]);
    expect(checks(claimsOf({ page: 'a' }, [energyUse('415 terawatt-hours')]))).toEqual([]);
  });

  test('money without a currency', () => {
    const page = (unit: string) =>
      dealPage({ page: 'a' }, 'Nvidia', 'CoreWeave', '2000000000', {
        amount: usd('2000000000', unit),
        amounts: [{ kind: 'equity', quantity: usd('2000000000', unit) }],
      });
    expect(audit(page('dollars'))).toMatchObject([{ checkName: 'missing_currency', found: 'dollars' }]);
    expect(checks(page('XXX'))).toEqual(['missing_currency']);
    expect(checks(page('HKD'))).toEqual([]);
  });
});

describe('options against the base', () => {
  const both = (base: string, whole: string): Deal =>
    lease(base, {
      amounts: [
        { kind: 'contract_value_base', quantity: usd(base) },
        { kind: 'contract_value_with_options', quantity: usd(whole) },
      ],
    });

  test('a base above the total with options', () => {
    expect(audit(claimsOf({ page: 'a' }, [both('7000000000', '6000000000')]))).toMatchObject([
      { checkName: 'options_against_base', found: 'USD 7bn', expected: 'at most USD 6bn' },
    ]);
    expect(checks(claimsOf({ page: 'a' }, [both('7000000000', '17700000000')]))).toEqual([]);
  });

  test('a base that another page gives as the total with options', () => {
    const claims = [
      ...claimsOf({ page: 'a', published: '2025-12-17', tier: 1 }, [both('7000000000', '17700000000')]),
      ...claimsOf({ page: 'b', published: '2025-12-17' }, [lease('17700000000')]),
    ];
    const found = audit(claims).filter(({ checkName }) => checkName === 'options_against_base');
    expect(found).toMatchObject([{ claimId: claims[1]?.claimId, expected: 'USD 7bn', found: 'USD 17.7bn' }]);
    const right = [claims[0], ...claimsOf({ page: 'b', published: '2025-12-17' }, [lease('7000000000')])];
    expect(checks(right.filter((each) => each !== undefined))).toEqual([]);
  });
});

describe('dollars of a megawatt', () => {
  const page = (mw: number, more: Partial<Deal> = {}) =>
    claimsOf({ page: 'a' }, [
      lease('7000000000', { capacities: [{ mw, qualifier: 'exact', loadBasis: 'it' }], termYears: 15, ...more }),
    ]);

  test('a lease at a hundred times the price, and at a hundredth of it', () => {
    expect(audit(page(2))).toMatchObject([{ checkName: 'usd_per_mw', found: 'USD 233.3m a megawatt and year' }]);
    expect(checks(page(24_500))).toEqual(['usd_per_mw']);
  });

  test('a usual price, one without a term, a ceiling, and an amount in another currency pass', () => {
    expect(checks(page(245))).toEqual([]);
    expect(checks(page(2, { termYears: null }))).toEqual([]);
    expect(checks(page(2, { capacities: [{ mw: 2, qualifier: 'up_to', loadBasis: 'it' }] }))).toEqual([]);
    const euros = usd('7000000000', 'EUR');
    expect(checks(page(2, { amount: euros, amounts: [{ kind: 'contract_value_base', quantity: euros }] }))).toEqual([]);
  });
});

describe('sums of parts', () => {
  const site = (building: number, more: Partial<Capacity> = {}) =>
    claimsOf({ page: 'a' }, [
      campus({ project: 'River Bend', mw: 245 }),
      campus({ project: 'River Bend 1', scope: 'building', mw: 150, ...more }),
      campus({ project: 'River Bend 2', scope: 'building', mw: building, ...more }),
    ]);

  test('buildings larger than their campus', () => {
    expect(audit(site(150)).find(({ checkName }) => checkName === 'parts_exceed_campus')).toMatchObject({
      found: '245 MW',
      expected: 'at least 300 MW',
    });
  });

  test('buildings as large as it, or of another phase or basis, pass', () => {
    expect(checks(site(95))).not.toContain('parts_exceed_campus');
    expect(checks(site(150, { phase: 'early_stage' }))).not.toContain('parts_exceed_campus');
    expect(checks(site(150, { loadBasis: 'grid_connection' }))).not.toContain('parts_exceed_campus');
  });

  const sold = (sum: string, period: ShareSale['period']): Claim[] =>
    ['One', 'Two'].map((seller) => ({
      ...filedSale,
      issuer: 'CoreWeave',
      seller,
      saleKind: 'insider_open_market',
      form: null,
      transactionCode: null,
      line: null,
      proceeds: usd(sum),
      period,
    }));

  test('sellers who sold more than all of them', () => {
    const within = { from: '2025-06', to: '2025-06' };
    const found = (sum: string, period = within) =>
      checks(claimsOf({ page: 'a' }, [pressTotal, ...sold(sum, period)])).filter((each) => each.startsWith('sellers'));
    expect(found('900000000')).toEqual(['sellers_exceed_total']);
    expect(found('800000000')).toEqual([]);
    expect(found('900000000', { from: '2024-01', to: '2024-06' })).toEqual([]);
  });
});

test('denied claims are not audited', () => {
  const claims = claimsOf({ page: 'a' }, [
    campus({ polarity: 'denied', evidence: [{ field: 'mw', start: 0, end: 7, quote: '245 MWh' }] }),
  ]);
  expect(audit(claims)).toEqual([]);
});

test('the order of claims decides nothing', () => {
  const claims = [
    ...dealPage({ page: 'a' }, 'Nvidia', 'CoreWeave', '2000000000'),
    ...dealPage({ page: 'b' }, 'Nvidia', 'CoreWeave', '2600000000'),
    ...dealPage({ page: 'c' }, 'Nvidia', 'CoreWeave', '3600000000'),
    ...claimsOf({ page: 'd' }, [campus({ evidence: [{ field: 'mw', start: 0, end: 7, quote: '245 MWh' }] })]),
  ];
  const first = audit(claims);
  expect(first.length).toBeGreaterThan(1);
  const random = seeded(9);
  for (let round = 0; round < 10; round += 1) expect(audit(shuffled(claims, random))).toEqual(first);
});
