// Definitions from outside, shares counted from facts, and what stands beside a quoted one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CapacityFact, computedShares } from '../../../forecast/definitions/computed-shares.ts';
import { definitionNamed, valuesOf } from '../../../forecast/definitions/definition-named.ts';
import { nearestComputed } from '../../../forecast/definitions/nearest-computed.ts';
import { parseDefinitions } from '../../../forecast/definitions/parse-definitions.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { shareGroups } from '../../../forecast/definitions/share-groups.ts';
import { shippedShares } from '../../../forecast/store/collect-shares.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { shareValue } from '../../../schemas/share-definition.ts';

const registry = loadRegistry();
const definition = definitionNamed('big4-live-owned-commercial');
let last = 0;
const fact = (owner: string | null, mw: number, over: Partial<CapacityFact> = {}): CapacityFact => ({
  factId: `evt_${String((last += 1))}`,
  phase: 'live',
  loadBasis: 'it',
  mw,
  owner,
  developer: null,
  operator: null,
  lessee: null,
  endUser: null,
  country: 'US',
  asOf: '2026-03',
  ...over,
});
const compute = (facts: readonly CapacityFact[], definitions = [definition], groups = shareGroups) =>
  computedShares(facts, { definitions, groups, registry });
const reasonOf = (facts: readonly CapacityFact[], definitions = [definition]) =>
  compute(facts, definitions).missing[0]?.reason;

describe('declared definitions', () => {
  const { definitionId: _id, ...setting } = definition;
  test.each([
    ['a phase that is none', { ...definition, phaseSet: 'soon' }, /definition big4-live-owned-commercial: .*phaseSet/s],
    ['an attribution that is none', { ...definition, attribution: 'landlord' }, /attribution/],
    ['a group that is not known', { ...definition, groupId: 'faang' }, /no group "faang"; there are big4/],
    ['no name', setting, /definition number 1/],
    ['a sentence that says nothing', { ...definition, sentence: 'Share.' }, /sentence/],
  ])('%s is refused by name', (_what, declared, message) => {
    expect(() => parseDefinitions([declared])).toThrow(expect.objectContaining({ code: 'DEFINITION_INVALID' }));
    expect(() => parseDefinitions([declared])).toThrow(message);
  });

  test('two of one setting are one too many', () => {
    const twin = { ...definition, definitionId: 'twin', label: 'Another name' };
    expect(() => parseDefinitions([definition, twin])).toThrow(
      /twin has the very setting of big4-live-owned-commercial/,
    );
  });

  test('an unknown name lists the known ones', () => {
    expect(() => definitionNamed('big-tech-share')).toThrow(/no definition "big-tech-share"; there are:\n {2}big4-all/);
  });

  test('a definition without rows is an error that says what would give it one', () => {
    const { values } = shippedShares();
    expect(() => valuesOf('big4-live-end-user-commercial', values)).toThrow(
      expect.objectContaining({ code: 'DEFINITION_EMPTY' }),
    );
    expect(valuesOf('hyperscale19-live-operated-with-on-premise', values)).toHaveLength(8);
  });

  test('every switch of the question has a definition on each side of it', () => {
    const used = (part: keyof typeof definition) => new Set(shareDefinitions.map((each) => each[part]));
    expect(used('phaseSet').size).toBe(4);
    expect(used('china')).toEqual(new Set(['in', 'out', 'not_stated']));
    expect(used('crypto')).toEqual(new Set(['in', 'out', 'not_stated']));
    expect(used('loadBasis')).toEqual(new Set(['it', 'chips', 'unspecified']));
  });
});

describe('computed shares', () => {
  test('a share of what has a known owner, between none and all of the rest', () => {
    const facts = [fact('amazon', 300), fact('equinix', 500), fact('digital-realty', 200), fact(null, 250)];
    const [value] = compute(facts).values;
    expect(shareValue.parse(value)).toEqual(value);
    expect(value).toMatchObject({
      valueKind: 'computed',
      sharePct: '30.00000000',
      lowerBoundPct: '24.00000000',
      upperBoundPct: '44.00000000',
      unclassifiedMw: '250.000',
      nFacts: 4,
      grade: 'D',
      asOf: '2026-03',
    });
  });

  test('a brand counts as its company, a leased site for who runs it, and each megawatt once a layer', () => {
    const facts = [
      fact('equinix', 100, { lessee: 'microsoft', endUser: 'openai' }),
      fact('coreweave', 100, { endUser: 'microsoft' }),
      fact('amazon', 100, { endUser: 'anthropic' }),
    ];
    const tracked = ['big4-live-owned-commercial', 'big4-live-operated-commercial', 'big4-live-end-user-commercial'];
    const shares = compute(
      facts,
      tracked.map((id) => definitionNamed(id)),
    ).values;
    expect(shares.map(({ sharePct }) => Number(sharePct).toFixed(2))).toEqual(['33.33', '66.67', '33.33']);
    expect(new Set(shares.map(({ denominatorMw }) => denominatorMw))).toEqual(new Set(['300.000']));
  });

  test('membership is dated', () => {
    const groups = shareGroups.map((group) => ({
      ...group,
      members: group.members.map((each) => ({ ...each, from: each.company === 'Amazon' ? '2026-06' : each.from })),
    }));
    const facts = [
      fact('amazon', 100),
      fact('amazon', 100, { asOf: '2026-07' }),
      fact('meta', 100),
      fact('equinix', 100),
    ];
    const [value] = compute(facts, [definition], groups).values;
    expect(value?.sharePct).toBe('50.00000000');
  });

  test('China and crypto are left out where the definition says so', () => {
    const miner = registry.companies.find(
      ({ categories }) => categories.every(({ category }) => category === 'miner') && categories.length > 0,
    );
    if (!miner) throw new Error('the registry has no company that only mines');
    const facts = [
      fact('amazon', 100),
      fact('equinix', 100),
      fact('alibaba', 100, { country: 'CN' }),
      fact(miner.id, 100),
    ];
    const share = (id: string) => compute(facts, [definitionNamed(id)]).values[0]?.sharePct;
    expect(share('big4-live-owned-commercial')).toBe('25.00000000');
    expect(share('big4-live-owned-commercial-ex-china')).toBe('50.00000000');
  });

  test('another load basis is left out and counted, never mixed in', () => {
    const facts = [fact('amazon', 100), fact('equinix', 300), fact('meta', 900, { loadBasis: 'grid_connection' })];
    const [value] = compute(facts).values;
    expect(value?.sharePct).toBe('25.00000000');
    expect(value?.note).toContain('1 on another load basis left out');
    expect(compute(facts, [definitionNamed('big4-live-owned-tracked')]).values[0]?.sharePct).toBe('76.92307692');
  });

  test.each([
    ['no facts', [], /no capacity fact of this phase/],
    ['one operator only', [fact('amazon', 5), fact('amazon', 7)], /one company only/],
    ['nobody beside the group', [fact('amazon', 5), fact('meta', 7)], /all 2 companies .* belong to the group/],
    ['nobody of the group among a few', [fact('equinix', 5), fact('digital-realty', 7)], /none of only 2/],
    ['no owner named', [fact(null, 5)], /names its owner/],
    [
      'another basis only',
      [fact('amazon', 5, { loadBasis: 'facility' })],
      /states its IT load; 1 are on another basis/,
    ],
    ['nothing but absurd megawatts', [fact('amazon', -5), fact('equinix', 9e9)], /no capacity fact/],
  ])('%s gives no value and says so', (_what, facts, reason) => {
    expect(reasonOf(facts)).toMatch(reason);
  });

  test('what no site can tell is not computed', () => {
    const facts = [fact('amazon', 5), fact('equinix', 7)];
    expect(reasonOf(facts, [definitionNamed('big4-live-owned-with-on-premise')])).toMatch(/server rooms/);
    expect(reasonOf(facts, [definitionNamed('big4-oracle-owned-ai-compute')])).toMatch(/not chips/);
  });

  test('negative and absurd megawatts are left out by name', () => {
    const absurd = fact('meta', 145_000);
    const negative = fact('meta', -40);
    const [value] = compute([fact('amazon', 100), fact('equinix', 100), absurd, negative]).values;
    expect(value?.sharePct).toBe('50.00000000');
    expect(value?.note).toContain(`2 with absurd megawatts left out (${absurd.factId}, ${negative.factId})`);
  });

  test('the order of the facts changes nothing, and the bounds hold the share', () => {
    const owners = ['amazon', 'microsoft', 'equinix', 'coreweave', null];
    const some = fc.array(fc.record({ owner: fc.constantFrom(...owners), mw: fc.integer({ min: 1, max: 3000 }) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, (rows) => {
        const facts = rows.map(({ owner, mw }) => fact(owner, mw));
        const one = compute(facts);
        expect(compute(facts.toReversed())).toEqual(one);
        const [value] = one.values;
        if (!value) return;
        expect(Number(value.lowerBoundPct)).toBeLessThanOrEqual(Number(value.sharePct));
        expect(Number(value.sharePct)).toBeLessThanOrEqual(Number(value.upperBoundPct));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the nearest computed share', () => {
  const { values } = compute(
    [fact('amazon', 300), fact('equinix', 700)],
    ['big4-live-owned-commercial', 'big4-live-operated-tracked', 'hyperscale19-live-operated-commercial'].map((id) =>
      definitionNamed(id),
    ),
  );
  const reported = shippedShares().values.filter(({ valueKind }) => valueKind === 'reported');
  const gaps = nearestComputed(reported, values, shareDefinitions);

  test('differs in as little as there is, and says in what', () => {
    const synergy = reported.find(({ sharePct, year }) => sharePct === '48' && year === 2025);
    const gap = gaps.find(({ shareId }) => shareId === synergy?.shareId);
    expect(gap).toMatchObject({
      computedDefinitionId: 'hyperscale19-live-operated-commercial',
      reportedPct: '48',
      computedPct: '30.00000000',
      gapPoints: '-18.00000000',
      differsIn: ['denominator'],
    });
  });

  test('a forecast beside a count of today differs in the year too', () => {
    const forecast = reported.find(({ sharePct }) => sharePct === '67');
    expect(gaps.find(({ shareId }) => shareId === forecast?.shareId)?.differsIn).toEqual([
      'denominator',
      'year (2031 against 2026)',
    ]);
  });

  test('chips stand beside no megawatts, and nothing beside nothing', () => {
    expect(gaps.some(({ definitionId }) => definitionId === 'big4-oracle-owned-ai-compute')).toBe(false);
    expect(nearestComputed(reported, [], shareDefinitions)).toEqual([]);
  });
});
