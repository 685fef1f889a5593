// Which reports are one event: classes of differences between outlets that are none, and of likenesses that are not enough.
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../registry/fold-name.ts';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import { shareSaleKind, type ShareSale } from '../../../schemas/facts/share-sale.ts';
import { claimsOf, dealPage, registry } from './fixtures.ts';

const resolve = (claims: readonly CurrentClaim[]) => resolveComponent(claims, registry);
const groups = (claims: readonly CurrentClaim[]) =>
  resolve(claims)
    .map(({ claimIds }) => claimIds.length)
    .sort((a, b) => a - b);

type More = NonNullable<Parameters<typeof dealPage>[4]>;
type Role = Deal['parties'][number]['role'];
const parties = (first: Role, second: Role): Deal['parties'] => [
  { name: 'Nvidia', role: first },
  { name: 'CoreWeave', role: second },
];
const page = (name: string, more: More, published: string | null = '2026-01-20', amount = '2000000000') =>
  dealPage({ page: name, published }, 'Nvidia', 'CoreWeave', amount, more);

describe('deals', () => {
  test('in a merger either company may be called the buyer, in an acquisition not', () => {
    const told = (dealType: 'merger' | 'acquisition') => [
      ...page('a', { dealType, parties: parties('acquirer', 'target') }),
      ...page('b', { dealType, parties: parties('target', 'acquirer') }),
    ];
    expect(groups(told('merger'))).toEqual([2]);
    expect(groups(told('acquisition'))).toEqual([1, 1]);
  });

  test('one sum told as a stake, a takeover or a venture is one event; other sums are others', () => {
    const stake = page('a', {});
    const takeover = (amount: string) =>
      page(`b${amount}`, { dealType: 'acquisition', parties: parties('acquirer', 'target') }, undefined, amount);
    expect(groups([...stake, ...takeover('2000000000')])).toEqual([2]);
    expect(groups([...stake, ...takeover('9000000000')])).toEqual([1, 1]);
  });

  test('how many chips it is about, told days later, is a later event of the same deal', () => {
    const chips = { gpus: 100_000 };
    expect(groups([...page('a', {}), ...page('b', chips, '2026-01-21')])).toEqual([2]);
    const later = resolve([...page('a', {}), ...page('b', chips, '2026-02-02')]);
    expect(later.length).toBe(2);
    expect(new Set(later.map(({ chainId }) => chainId)).size).toBe(1);
    // Retold as background it is no news.
    expect(groups([...page('a', {}), ...page('b', { ...chips, salience: 'background' }, '2026-02-02')])).toEqual([2]);
  });

  test('news without a sum joins the news, not what that page retells of the same two', () => {
    const silent = { amount: null, amounts: [] };
    const events = resolve([
      ...page('a', {}, null),
      ...page('b', { salience: 'background' }, null, '500000000'),
      ...page('c', silent, null),
    ]);
    expect(new Set(events.map(({ claimIds }) => claimIds.length))).toEqual(new Set([1, 2]));
    expect(events.find(({ claimIds }) => claimIds.length === 2)?.title).toContain('USD 2.0bn');
  });

  test('a name in traditional and in simplified characters is one name', () => {
    expect(foldName('華鐵大黃蜂')).toBe(foldName('华铁大黄蜂'));
    const told = (name: string, customer: string) =>
      dealPage({ page: name }, customer, '-', '3690000000', {
        parties: [
          { name: customer, role: 'investor' },
          { name, role: 'target' },
        ],
      });
    expect(groups([...told('華鐵大黃蜂', '杭州某公司'), ...told('华铁大黄蜂', '杭州某公司')])).toEqual([2]);
  });
});

describe('share sales', () => {
  const [example] = shareSaleKind.examples;
  const sale = (name: string, seller: string, more: Partial<ShareSale> = {}) =>
    claimsOf({ page: name, publisher: `Outlet ${name}` }, [
      {
        ...example,
        saleKind: null,
        relation: 'officer',
        seller,
        shares: '75000',
        proceeds: { value: '12940000', unit: 'USD', qualifier: 'exact', text: '$12.94 million' },
        period: { from: null, to: null },
        ...more,
      },
    ]);

  test('a seller who is called by the office is the one who is named with the same number', () => {
    const [event, ...others] = resolve([...sale('a', 'CEO'), ...sale('b', 'A. Example')]);
    expect(others).toEqual([]);
    expect(event?.fields.seller).toBe('A. Example');
  });

  test('but not with another number, and two who are named stay two', () => {
    expect(groups([...sale('a', 'CEO', { shares: '25000', proceeds: null }), ...sale('b', 'A. Example')])).toEqual([
      1, 1,
    ]);
    expect(groups([...sale('a', 'B. Sample'), ...sale('b', 'A. Example')])).toEqual([1, 1]);
  });
});
