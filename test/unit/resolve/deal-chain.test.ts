// One deal through its life: what is a later step of it, what its newest terms are, and what is another deal.
import { describe, expect, test } from 'vitest';
import { resolveComponent, type ResolvedEvent } from '../../../resolve/resolve-component.ts';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import { dealPage, registry, seeded, shuffled } from './fixtures.ts';

type More = Partial<Deal>;
const usd = (value: string) => ({ value, unit: 'USD', qualifier: 'exact' as const, text: `$${value}` });
const backstop = (...values: string[]): More => ({
  amounts: values.map((value) => ({ kind: 'backstop', quantity: usd(value) })),
});
const page = (name: string, published: string, amount: string, more: More): CurrentClaim[] =>
  dealPage({ page: name, published }, 'Nvidia', 'CoreWeave', amount, more);
const guarantee = (landlord: string): More => ({
  dealType: 'credit_support',
  parties: [
    { name: 'Google', role: 'guarantor' },
    { name: landlord, role: 'lessor' },
    { name: 'Fluidstack', role: 'lessee' },
  ],
});
const lease: More = {
  dealType: 'lease',
  parties: [
    { name: 'TeraWulf', role: 'lessor' },
    { name: 'Fluidstack', role: 'lessee' },
  ],
};
type Whole = { readonly status: string; readonly amounts: { kind: string; quantity: { value: string } }[] } & Record<
  string,
  unknown
>;
const wholes = (events: readonly ResolvedEvent[]): Whole[] =>
  events.flatMap(({ fields }) => ('deal' in fields ? [fields.deal as Whole] : []));
const resolve = (claims: readonly CurrentClaim[]) => resolveComponent(claims, registry);
const statesOf = (whole: Whole | undefined) => (whole?.states ?? []) as { status: string }[];
const chains = (events: readonly ResolvedEvent[]) => new Set(events.map(({ chainId }) => chainId)).size;

describe('TeraWulf, Fluidstack and their guarantor', () => {
  const noAmount: More = { amount: null, amounts: [] };
  const story = [
    ...page('lease', '2025-08-14', '3700000000', {
      ...lease,
      termYears: 10,
      capacities: [{ mw: 200, qualifier: 'more_than', loadBasis: 'it' }],
      amounts: [{ kind: 'contract_value_base', quantity: usd('3700000000') }],
    }),
    ...page('support', '2025-08-14', '1800000000', { ...guarantee('TeraWulf'), ...backstop('1800000000') }),
    ...page('more', '2025-08-19', '-', {
      ...lease,
      ...noAmount,
      date: '2025-08-18',
      capacities: [{ mw: 160, qualifier: 'exact', loadBasis: 'it' }],
    }),
    ...page('raised', '2025-08-19', '3200000000', {
      ...guarantee('TeraWulf'),
      ...backstop('3200000000', '1800000000'),
    }),
    ...page('again', '2025-08-20', '3200000000', { ...guarantee('TeraWulf'), ...backstop('3200000000') }),
  ];

  test('are one deal: the newest backstop stands, the older is history', () => {
    const events = resolve(story);
    expect(chains(events)).toBe(1);
    const [whole, ...others] = wholes(events);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({
      status: 'amended',
      announcedDate: '2025-08-14',
      termYears: 10,
      amount: { value: '3700000000' },
    });
    expect(whole?.amounts.map(({ kind, quantity }) => `${kind} ${quantity.value}`)).toEqual([
      'backstop 3200000000',
      'contract_value_base 3700000000',
    ]);
    expect(statesOf(whole).map(({ status }) => status)).toEqual(['agreed', 'agreed', 'amended', 'amended']);
    // The lease carries the whole; of the backstop two pages tell.
    expect(events.find(({ fields }) => 'deal' in fields)?.fields.dealType).toBe('lease');
    expect(events.map(({ claimIds }) => claimIds.length).toSorted((a, b) => a - b)).toEqual([1, 1, 1, 2]);
    expect(events.filter(({ isDisputed }) => isDisputed)).toEqual([]);
  });

  test('whatever the order', () => {
    const wanted = JSON.stringify(resolve(story));
    for (let seed = 1; seed <= 50; seed += 1)
      expect(JSON.stringify(resolve(shuffled(story, seeded(seed))))).toBe(wanted);
  });

  test('the guarantor of the same tenant elsewhere is another deal', () => {
    const elsewhere = page('other', '2025-12-17', '1400000000', { ...guarantee('Hut 8'), ...backstop('1400000000') });
    expect(chains(resolve([...story, ...elsewhere]))).toBe(2);
    const unsaid = page('unsaid', '2025-12-17', '1400000000', {
      ...backstop('1400000000'),
      dealType: 'credit_support',
      parties: [
        { name: 'Google', role: 'guarantor' },
        { name: 'Fluidstack', role: 'lessee' },
      ],
    });
    expect(chains(resolve([...story, ...unsaid]))).toBe(2);
  });

  test('without the page that raised it the older backstop stands again', () => {
    const before = story.filter(({ url }) => !/raised|again/.test(url));
    const [whole] = wholes(resolve(before));
    expect(whole?.amounts.find(({ kind }) => kind === 'backstop')?.quantity.value).toBe('1800000000');
  });
});

describe('announced, agreed, amended, closed or terminated', () => {
  const step = (name: string, day: string, status: Deal['status'], amount: string, more: More = {}) =>
    page(name, day, amount, {
      dealType: 'acquisition',
      parties: [
        { name: 'CoreWeave', role: 'acquirer' },
        { name: 'Core Scientific', role: 'target' },
      ],
      date: day,
      status,
      ...more,
    });
  const life = (end: 'closed' | 'terminated') => [
    ...step('a', '2025-05-20', 'announced', '9000000000'),
    ...step('b', '2025-07-07', 'agreed', '9000000000'),
    ...step('c', '2025-09-01', 'amended', '9600000000'),
    ...step('d', '2025-10-30', end, '9600000000'),
  ];

  test.each(['closed', 'terminated'] as const)('and %s is one deal of dated events', (end) => {
    const events = resolve(life(end));
    expect([events.length, chains(events)]).toEqual([4, 1]);
    const [whole] = wholes(events);
    expect(whole?.status).toBe(end);
    expect(whole?.states).toMatchObject([
      { status: 'announced', date: '2025-05-20', amends: null },
      { status: 'agreed', date: '2025-07-07' },
      { status: 'amended', date: '2025-09-01' },
      { status: end, date: '2025-10-30' },
    ]);
    expect(whole?.closedDate).toBe(end === 'closed' ? '2025-10-30' : null);
  });
});
