// Claims to events, pure: what is one event, what stays apart, which value wins, and that the order decides nothing.
import { describe, expect, test } from 'vitest';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import { factKinds } from '../../../schemas/claim.ts';
import type { Capacity } from '../../../schemas/facts/capacity.ts';
import type { Indicator } from '../../../schemas/facts/indicator.ts';
import type { Opposition } from '../../../schemas/facts/opposition.ts';
import type { ShareSale } from '../../../schemas/facts/share-sale.ts';
import { claimsOf, dealPage, registry, seeded, shuffled } from './fixtures.ts';

const resolve = (claims: readonly CurrentClaim[]) => resolveComponent(claims, registry);
const groups = (claims: readonly CurrentClaim[]) =>
  resolve(claims)
    .map(({ claimIds }) => claimIds.length)
    .sort((a, b) => a - b);

describe('deals', () => {
  test('three outlets, two scripts, one event; its id is of the first report', () => {
    const first = dealPage({ page: 'a', published: '2026-01-19' }, 'Nvidia', 'CoreWeave', '2000000000');
    const claims = [
      ...dealPage({ page: 'b', published: '2026-01-20T10:00:00+09:00' }, 'エヌビディア', 'CoreWeave', '2000000000'),
      ...first,
      ...dealPage({ page: 'c', published: null }, 'NVIDIA Corp.', 'CoreWeave, Inc.', '2010000000'),
    ];
    const [event, ...others] = resolve(claims);
    expect(others).toEqual([]);
    expect(event?.title).toBe('Nvidia invests USD 2.0bn in CoreWeave');
    expect(event?.eventId).toBe(resolve(first)[0]?.eventId);
    expect(event?.sourceCount).toBe(3);
  });

  test('rumoured, announced and terminated are events of one chain, whose newest carries the whole', () => {
    const claims = [
      ...dealPage({ page: 'a', published: '2025-06-01' }, 'Nvidia', 'CoreWeave', '2000000000', { status: 'rumoured' }),
      ...dealPage({ page: 'b', published: '2025-07-07' }, 'Nvidia', 'CoreWeave', '2000000000', {
        status: 'announced',
        stakePct: 4,
      }),
      ...dealPage({ page: 'c', published: '2025-10-30' }, 'Nvidia', 'CoreWeave', '2000000000', {
        status: 'terminated',
        amount: null,
        amounts: [],
      }),
    ];
    const events = resolve(claims);
    expect(events.length).toBe(3);
    expect(new Set(events.map(({ chainId }) => chainId)).size).toBe(1);
    const whole = events.filter(({ fields }) => 'deal' in fields).map(({ fields }) => fields.deal);
    expect(whole).toMatchObject([
      {
        status: 'terminated',
        announcedDate: '2025-07-07',
        stakePct: 4,
        amount: { value: '2000000000' },
        states: [{ status: 'rumoured' }, { status: 'announced' }, { status: 'terminated' }],
      },
    ]);
  });

  test('another sum months later is another deal, and a claim that says little joins the one it fits', () => {
    const claims = [
      ...dealPage({ page: 'a', published: '2025-01-10' }, 'Nvidia', 'CoreWeave', '250000000'),
      ...dealPage({ page: 'b', published: '2026-01-10' }, 'Nvidia', 'CoreWeave', '2000000000'),
      ...dealPage({ page: 'c', published: '2026-01-12' }, 'Nvidia', 'CoreWeave', '7', { amount: null, amounts: [] }),
    ];
    expect(groups(claims)).toEqual([1, 2]);
    expect(new Set(resolve(claims).map(({ chainId }) => chainId)).size).toBe(2);
  });

  test('the same guarantor and tenant with another landlord is another deal', () => {
    const lease = (lessor: string): Parameters<typeof dealPage>[4] => ({
      dealType: 'lease',
      parties: [
        { name: lessor, role: 'lessor' },
        { name: 'Fluidstack', role: 'lessee' },
        { name: 'Google', role: 'guarantor' },
      ],
    });
    expect(
      groups([
        ...dealPage({ page: 'a' }, 'Hut 8', 'Google', '7000000000', lease('Hut 8')),
        ...dealPage({ page: 'b' }, 'Hut 8', 'Google', '7000000000', lease('TeraWulf')),
      ]),
    ).toEqual([1, 1]);
  });

  test('a denial makes no event, and disputes the one it denies', () => {
    const denial = dealPage({ page: 'd' }, 'Nvidia', 'CoreWeave', '2000000000', { polarity: 'denied' });
    expect(resolve(denial)).toEqual([]);
    const [event] = resolve([...denial, ...dealPage({ page: 'a' }, 'Nvidia', 'CoreWeave', '2000000000')]);
    expect(event).toMatchObject({ isDisputed: true, sourceCount: 2 });
    expect(event?.claimIds.length).toBe(2);
    expect(event?.bestUrl).toBe('https://example.org/a');
  });
});

describe('which value wins', () => {
  const amountOf = (claims: readonly CurrentClaim[]) =>
    (resolve(claims)[0]?.fields.amount as { value: string } | null)?.value;

  test('the better tier, before the number of publishers', () => {
    const filing = dealPage({ page: 'f', tier: 1 }, 'Nvidia', 'CoreWeave', '2500000000');
    const press = ['a', 'b'].flatMap((page) => dealPage({ page }, 'Nvidia', 'CoreWeave', '2000000000'));
    expect(amountOf([...press, ...filing])).toBe('2500000000');
  });

  test('a row of a compiled table is no second source of the page that it cites', () => {
    const read = dealPage({ page: 'a' }, 'Nvidia', 'CoreWeave', '2000000000');
    const row = (cited: string) =>
      dealPage({ page: 'table', publisher: 'A table', tier: 5 }, 'Nvidia', 'CoreWeave', '2000000000', {
        citation: { id: 'row', url: `https://example.org/${cited}`, published: null },
      });
    expect(resolve([...read, ...row('a')])[0]).toMatchObject({ sourceCount: 1, bestUrl: 'https://example.org/a' });
    expect(resolve([...read, ...row('b')])[0]).toMatchObject({ sourceCount: 2 });
    expect(resolve(row('a'))[0]).toMatchObject({ sourceCount: 1 });
  });

  test('more publishers, where a reprinted text counts once', () => {
    const spun = ['a', 'b', 'c'].flatMap((page) =>
      dealPage({ page, text: 'the same' }, 'Nvidia', 'CoreWeave', '2500000000'),
    );
    const two = ['d', 'e'].flatMap((page) =>
      dealPage({ page, published: '2026-01-19' }, 'Nvidia', 'CoreWeave', '2000000000'),
    );
    expect(amountOf([...spun, ...two])).toBe('2000000000');
    expect(resolve([...spun, ...two])[0]).toMatchObject({ isDisputed: true, sourceCount: 3 });
  });

  test('a publisher that corrects itself is heard once, with its newer value, and that is no dispute', () => {
    const [event] = resolve([
      ...dealPage({ page: 'a', publisher: 'Wire', published: '2026-01-20' }, 'Nvidia', 'CoreWeave', '2200000000'),
      ...dealPage({ page: 'b', publisher: 'Wire', published: '2026-01-21' }, 'Nvidia', 'CoreWeave', '2000000000'),
    ]);
    expect(event).toMatchObject({ isDisputed: false, fields: { amount: { value: '2000000000' } } });
    expect(event?.alternatives.amount).toMatchObject([
      { value: { value: '2000000000' }, wins: true, superseded: false },
      { value: { value: '2200000000' }, wins: false, superseded: true },
    ]);
  });
});

describe('other kinds', () => {
  test('a press total never meets a transaction or a notice, nor another window', () => {
    const [total, filed] = factKinds.share_sale.examples;
    const sales: ShareSale[] = [
      total,
      filed,
      { ...filed, form: '144', saleKind: 'notice_144', line: null },
      {
        ...total,
        period: { from: '2025-06', to: '2025-06' },
        proceeds: { value: '500000000', unit: 'USD', qualifier: 'exact', text: '$500m' },
      },
    ];
    const claims = sales.flatMap((sale, index) => [
      ...claimsOf({ page: `x${index}` }, [sale]),
      ...claimsOf({ page: `y${index}` }, [sale]),
    ]);
    expect(groups(claims)).toEqual([2, 2, 2, 2]);
    expect(
      resolve(claims)
        .map(({ fields }) => String(fields.category))
        .toSorted(),
    ).toEqual(['intent', 'total', 'total', 'transaction']);
  });

  test('an amendment takes the place of the line it amends; two lines of one filing stay two', () => {
    const [, filed] = factKinds.share_sale.examples;
    const claims = [
      ...claimsOf({ page: 'f', published: '2025-09-15' }, [filed, { ...filed, line: 1 }]),
      ...claimsOf({ page: 'g', published: '2025-09-20', publisher: 'Outlet of f' }, [
        { ...filed, form: '4/A', shares: '9000' },
      ]),
    ];
    const events = resolve(claims);
    expect(events.map(({ fields }) => String(fields.shares)).toSorted()).toEqual(['10000', '9000']);
  });

  test('an act of opposition by place and time; another answer is another event', () => {
    const [denial] = factKinds.opposition.examples;
    const act = (page: string, published: string, more: Partial<Opposition> = {}) =>
      claimsOf({ page, published }, [{ ...denial, date: null, ...more }]);
    const claims = [
      ...act('a', '2026-02-04'),
      ...act('b', '2026-02-06', {
        project: null,
        developer: null,
        place: { locality: null, county: 'Example', region: 'Indiana', country: null },
      }),
      ...act('c', '2026-02-05', {
        place: { locality: null, county: 'Other County', region: 'Indiana', country: 'US' },
        project: 'Project Else',
      }),
      ...act('d', '2026-07-01'),
    ];
    expect(groups(claims)).toEqual([1, 1, 2]);
  });

  test('of a campus that grows only the newest phase is added up', () => {
    const [campus] = factKinds.capacity.examples;
    const told = (page: string, asOf: string, mw: number, phase: Capacity['phase']) =>
      claimsOf({ page, published: asOf }, [{ ...campus, asOf, mw, phase }]);
    const claims = [
      ...told('a', '2025-01-10', 100, 'early_stage'),
      ...told('b', '2025-01-12', 100, 'early_stage'),
      ...told('c', '2025-09-01', 300, 'under_construction'),
      ...told('d', '2026-04-01', 300, 'live'),
    ];
    const events = resolve(claims);
    expect(events.length).toBe(3);
    expect(events.filter(({ fields }) => fields.isAdditive).map(({ fields }) => [fields.phase, fields.mw])).toEqual([
      ['live', 300],
    ]);
    expect(new Set(events.map(({ chainId }) => chainId)).size).toBe(1);
  });

  test('one edition of a study is one figure, the next edition another', () => {
    const [share] = factKinds.indicator.examples;
    const quoted = (page: string, published: string, more: Partial<Indicator> = {}) =>
      claimsOf({ page, published }, [{ ...share, vintage: null, ...more }]);
    const claims = [
      ...quoted('a', '2026-01-10'),
      ...quoted('b', '2026-02-20', { quotedVia: null, timeKind: 'target' }),
      ...quoted('c', '2026-01-12', { group: 'hyperscalers', value: '61' }),
      ...quoted('d', '2025-01-10', { value: '25' }),
    ];
    expect(groups(claims)).toEqual([1, 1, 2]);
  });
});

test('fifty orders of arrival give the same events', () => {
  const claims = manyClaims();
  const wanted = JSON.stringify(resolve(claims));
  expect(resolve(claims).length).toBeGreaterThan(20);
  for (let seed = 1; seed <= 50; seed += 1)
    expect(JSON.stringify(resolve(shuffled(claims, seeded(seed))))).toBe(wanted);
});

test('claims of two components resolve together as they do alone', () => {
  const claims = manyClaims();
  const deals = claims.filter(({ claim }) => claim.kind === 'deal');
  const left = deals.filter(({ claim }) => claim.kind === 'deal' && claim.parties[0]?.name === 'Nvidia');
  const right = deals.filter((each) => !left.includes(each));
  const ids = (events: readonly { eventId: string; contentHash: string }[]) =>
    events.map(({ eventId, contentHash }) => `${eventId} ${contentHash}`).sort();
  expect(ids([...resolve(left), ...resolve(right)])).toEqual(ids(resolve(deals)));
});

/** Claims of all kinds in which names, sums, days and states recur and differ. */
function manyClaims(): CurrentClaim[] {
  const random = seeded(7);
  const pick = <Item>(items: readonly [Item, ...Item[]]) => items[Math.floor(random() * items.length)] ?? items[0];
  const claims: CurrentClaim[] = [];
  for (let page = 0; page < 120; page += 1) {
    const about = {
      page: `p${page}`,
      publisher: `Outlet ${page % 17}`,
      published: random() < 0.1 ? null : `2026-0${1 + (page % 5)}-1${page % 10}`,
      tier: 1 + (page % 5),
    };
    const investor = pick(['Nvidia', 'Google']);
    const target = investor === 'Nvidia' ? pick(['CoreWeave', 'CoreWeave Inc']) : pick(['Hut 8', 'Fluidstack']);
    claims.push(
      ...dealPage(about, investor, target, pick(['2000000000', '2100000000', '3000000000', '500000000']), {
        status: pick(['rumoured', 'agreed', 'closed', 'announced']),
        polarity: random() < 0.05 ? 'denied' : 'affirmed',
        salience: pick(['main', 'main', 'background']),
        ...(random() < 0.2 ? { amount: null, amounts: [] } : {}),
      }),
    );
    for (const kind of Object.values(factKinds)) {
      if (random() < 0.3)
        claims.push(
          ...claimsOf({ ...about, page: `${about.page}-${kind.kind}` }, [kind.examples[random() < 0.5 ? 0 : 1]]),
        );
    }
  }
  return claims;
}
