// What must not bring resolve down: amendments in a circle, companies that would be their own parents.
import { describe, expect, test } from 'vitest';
import { findParentCycle } from '../../../registry/parent-cycle.ts';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { applyCompanyJudgements, type CompanyJudgement } from '../../../registry/company-judgements.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import { factKinds } from '../../../schemas/claim.ts';
import type { ShareSale } from '../../../schemas/facts/share-sale.ts';
import { claimsOf, registry, seeded, shuffled } from './fixtures.ts';

describe('amendments in a circle', () => {
  const [, example] = factKinds.share_sale.examples;
  const accession = (serial: number) => `9999999999-25-00000${serial}`;
  /** An amendment of one sale that says which filing it replaces. */
  const amendment = (serial: number, replaces: number): CurrentClaim[] => {
    const sale: ShareSale = {
      ...example,
      form: '4/A',
      line: 1,
      shares: `${serial}00`,
      filing: {
        accession: accession(serial),
        issuerCik: '1',
        ownerCiks: ['2'],
        filed: '2025-11-24',
        period: '2025-11-20',
        amends: null,
        replaces: accession(replaces),
      },
    };
    return claimsOf({ page: `f${serial}`, publisher: 'SEC', tier: 1 }, [sale]);
  };

  test.each([
    ['two that replace each other', [amendment(1, 2), amendment(2, 1)], '200'],
    [
      'three in a ring, and one that leads into it',
      [amendment(1, 2), amendment(2, 3), amendment(3, 1), amendment(4, 1)],
      '400',
    ],
    ['one that replaces itself', [amendment(5, 5)], '500'],
  ])('%s: the last stands, in any order', (_name, filings, shares) => {
    const claims = filings.flat();
    const events = resolveComponent(claims, registry);
    expect(events.map(({ fields }) => fields.shares)).toEqual([shares]);
    const random = seeded(4);
    for (let round = 0; round < 20; round += 1)
      expect(resolveComponent(shuffled(claims, random), registry)).toEqual(events);
  });
});

describe('parents', () => {
  const of = (...pairs: [string, string | null][]) => pairs.map(([id, parent]) => ({ id, parent }));

  test('a circle is found at any remove, and where there is none nothing is', () => {
    expect(findParentCycle(of(['a', 'b'], ['b', null], ['c', 'b'], ['d', 'missing']))).toBe(null);
    expect(findParentCycle(of(['a', 'a']))).toEqual(['a', 'a']);
    expect(findParentCycle(of(['x', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a']))).toEqual(['a', 'b', 'c', 'a']);
  });

  const judgement = (no: number, more: Partial<CompanyJudgement>): CompanyJudgement => ({
    id: `jdg_${no}`,
    no,
    verb: 'company_parent',
    companyId: 'nvidia',
    subject: 'Nvidia',
    otherCompanyId: null,
    otherSubject: null,
    name: null,
    onDate: null,
    ...more,
  });

  test('a merge may not make a company its own grandparent; its children and its parent are taken over', () => {
    const chain = [
      judgement(1, { companyId: 'coreweave', otherCompanyId: 'google' }),
      judgement(2, { companyId: 'hut-8', otherCompanyId: 'coreweave' }),
    ];
    const bad = judgement(3, { verb: 'company_merge', companyId: 'google', otherCompanyId: 'hut-8' });
    expect([...applyCompanyJudgements(registry, [...chain, bad]).refused]).toEqual([
      ['jdg_3', expect.stringContaining('its own parent: ')],
    ]);
    const good = judgement(3, { verb: 'company_merge', companyId: 'coreweave', otherCompanyId: 'hut-8' });
    const { registry: judged, refused } = applyCompanyJudgements(registry, [...chain, good]);
    expect([...refused]).toEqual([]);
    expect(judged.companyById('hut-8')?.parent).toBe('google');
    expect(judged.company('CoreWeave')?.id).toBe('hut-8');
    expect(judged.companyById('coreweave')).toBe(null);
  });

  test('a merge that is undone gives back what a later judgement built on it, or leaves that one out', () => {
    const merge = judgement(1, { verb: 'company_merge', companyId: 'coreweave', otherCompanyId: 'google' });
    const split = judgement(2, {
      verb: 'company_split',
      companyId: 'google',
      otherCompanyId: 'core',
      name: 'CoreWeave',
    });
    expect(applyCompanyJudgements(registry, [merge, split]).registry.company('CoreWeave')?.id).toBe('core');
    expect(applyCompanyJudgements(registry, [split]).registry.companyById('google')?.name).toBe('Google');
  });
});
