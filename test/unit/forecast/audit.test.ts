// The auditor catches a total that its parts exceed and a slip of units, and keeps quiet about everything else.
import { describe, expect, test } from 'vitest';
import { auditClaims, type AuditedClaim } from '../../../forecast/audit-arithmetic.ts';
import type { Capacity } from '../../../schemas/facts/capacity.ts';
import type { Indicator } from '../../../schemas/facts/indicator.ts';

const envelope = {
  confidence: 0.8,
  polarity: 'affirmed',
  modality: 'asserted',
  salience: 'main',
  rule: 'test/rule',
} as const;

function capacity(fields: Partial<Capacity>): Capacity {
  const mw = fields.mw ?? 1;
  return {
    kind: 'capacity',
    project: null,
    place: null,
    mw,
    low: null,
    high: null,
    qualifier: 'exact',
    phase: 'pipeline_unspecified',
    commitment: 'unknown',
    measure: 'cumulative',
    loadBasis: 'unspecified',
    scope: 'world',
    roles: { owner: null, developer: null, operator: null, lessee: null, endUser: null },
    group: null,
    asOf: null,
    readyForService: null,
    publisher: 'DC Byte',
    evidence: [{ field: 'mw', start: 0, end: 6, quote: `${mw / 1000} GW` }],
    ...envelope,
    ...fields,
  };
}

function total(value: string, fields: Partial<Indicator> = {}): Indicator {
  return {
    kind: 'indicator',
    subject: 'market',
    metric: 'capacity_total',
    metricAsWritten: 'total capacity',
    value,
    low: null,
    high: null,
    qualifier: 'exact',
    unit: 'GW',
    period: { from: null, to: '2032' },
    timeKind: 'forecast',
    comparator: 'about',
    group: null,
    numerator: null,
    denominator: null,
    publisher: 'DC Byte',
    quotedVia: 'Bloomberg',
    vintage: null,
    supersedes: null,
    evidence: [{ field: 'value', start: 0, end: 6, quote: `${value} GW` }],
    ...envelope,
    ...fields,
  };
}

const audited = (claims: readonly (Capacity | Indicator)[], documentId = 'doc_1'): AuditedClaim[] =>
  claims.map((claim, index) => ({
    claimId: `clm_${documentId}_${index}`,
    documentId,
    url: 'https://a.example/',
    claim,
  }));

const parts = [
  capacity({ group: 'big_tech', mw: 68_000 }),
  capacity({ group: 'new entrants', mw: 121_000 }),
  capacity({ group: 'financial firms', mw: 44_000 }),
];

describe('parts and totals', () => {
  test('145 GW called the world total beside parts that sum to 233 GW', () => {
    const [finding, ...others] = auditClaims(audited([...parts, total('145')]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      checkName: 'parts_exceed_total',
      claimId: 'clm_doc_1_3',
      expected: 'at least 233 GW',
      found: '145 GW',
      quote: '145 GW',
    });
    expect(finding?.message).toContain('68 + 121 + 44');
  });

  test('the same with the total as a capacity, and with indicators in MW as parts', () => {
    expect(auditClaims(audited([...parts, capacity({ mw: 145_000 })]))).toHaveLength(1);
    const indicators = [total('68000', { unit: 'MW', group: 'big tech' }), total('121', { group: 'newcomers' })];
    expect(auditClaims(audited([...indicators, total('145')]))).toHaveLength(1);
  });

  test('what a group holds anywhere is a part, even where it is called a portfolio', () => {
    const portfolios = parts.map((each) => ({ ...each, scope: 'portfolio' as const }));
    expect(auditClaims(audited([...portfolios, total('145')]))).toHaveLength(1);
    const american = portfolios.map((each) => ({
      ...each,
      place: { locality: null, county: null, region: null, country: 'US' },
    }));
    expect(auditClaims(audited([...american, total('145')]))).toEqual([]);
  });

  test('the order of claims does not matter', () => {
    const claims = audited([...parts, total('145')]);
    expect(auditClaims([...claims].reverse())).toEqual(auditClaims(claims));
  });

  test.each<[string, (Capacity | Indicator)[]]>([
    ['parts within the total', [...parts, total('378')]],
    ['rounding', [...parts, total('232')]],
    [
      'a ceiling is no part',
      [...parts.slice(0, 1), capacity({ group: 'miners', mw: 500_000, qualifier: 'up_to' }), total('145')],
    ],
    [
      'groups that contain one another',
      [parts[0], capacity({ group: 'hyperscalers', mw: 90_000 }), total('145')].filter((each) => each !== undefined),
    ],
    ['another year', [...parts.map((each) => ({ ...each, asOf: '2025' })), total('145')]],
    [
      'another phase',
      [...parts.map((each) => ({ ...each, phase: 'live' as const })), capacity({ mw: 145_000, phase: 'early_stage' })],
    ],
    ['a company, not the world', [...parts, total('5', { subject: 'CoreWeave' })]],
    ['a denial', [...parts, total('145', { polarity: 'denied' })]],
  ])('quiet: %s', (_, claims) => {
    expect(auditClaims(audited(claims))).toEqual([]);
  });

  test('documents are not mixed', () => {
    expect(auditClaims([...audited(parts, 'doc_1'), ...audited([total('145')], 'doc_2')])).toEqual([]);
  });
});

describe('units', () => {
  test('a campus of 300 GW, and a site given a thousand times over', () => {
    const [large] = auditClaims(audited([capacity({ scope: 'campus', project: 'Project Example', mw: 300_000 })]));
    expect(large).toMatchObject({ checkName: 'unit_slip', found: '300 GW' });
    const twins = [
      capacity({ scope: 'campus', project: 'Project Example', mw: 20, phase: 'live' }),
      capacity({ scope: 'campus', project: 'Project Example', mw: 20_000, phase: 'live' }),
    ];
    expect(auditClaims(audited(twins))).toEqual([expect.objectContaining({ found: '20 GW', expected: '0.02 GW' })]);
  });

  test('quiet about what is only large, and about growth', () => {
    const plain = [
      capacity({ scope: 'campus', project: 'A', mw: 10_000 }),
      capacity({ scope: 'campus', project: 'A', mw: 100, phase: 'live' }),
      capacity({ scope: 'campus', project: 'B', mw: 10 }),
    ];
    expect(auditClaims(audited(plain))).toEqual([]);
  });
});
