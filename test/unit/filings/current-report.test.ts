import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';
import { claimsOf } from '../resolve/fixtures.ts';
import { extractOf } from './extract-of.ts';
import { currentReport, pageOf, reportOf, tableOf, type WrittenPart, type WrittenReport } from './write-report.ts';

const registry = loadRegistry();

async function read(
  items: Readonly<Record<string, string>>,
  { exhibits = [], ...more }: Partial<WrittenReport> & { readonly exhibits?: readonly WrittenPart[] } = {},
) {
  const primary = { type: '8-K', text: currentReport(items) };
  return extractOf(reportOf({ form: '8-K', parts: [primary, ...exhibits], ...more }), 'filing', registry);
}

const only = (claims: readonly Claim[], kind: Claim['kind']) => claims.filter((each) => each.kind === kind);

const lease =
  'On February 6, 2026, CoreWeave, Inc. (the &#8220;Company&#8221;) entered into a lease agreement (the &#8220;Lease&#8221;) with Applied Digital Corporation (&#8220;Applied Digital&#8221;), pursuant to which the Company will lease 150 MW of critical IT load at a data center campus in Ellendale, North Dakota. The Lease has a term of 15 years and is expected to generate approximately $4.1 billion in total contract value.';
const merger =
  'The Company completed its acquisition of Core Scientific, Inc. for aggregate consideration of $9.0 billion on February 6, 2026.';
const loan =
  'On February 6, 2026, the Company entered into a credit agreement with Morgan Stanley providing for a delayed draw term loan facility of $2.6 billion.';

describe('the item says what happened', () => {
  test('1.01: an agreement; the issuer is meant by "the Company" and named in the header', async () => {
    const { claims, document } = await read({ '1.01': lease });
    expect(claims).toMatchObject([
      {
        kind: 'deal',
        dealType: 'lease',
        parties: [
          { name: 'Applied Digital', role: 'lessor' },
          { name: 'CoreWeave', role: 'lessee' },
        ],
        amount: { value: '4100000000', unit: 'USD', qualifier: 'approx' },
        capacities: [{ mw: 150, loadBasis: 'it' }],
        termYears: 15,
        status: 'agreed',
        date: '2026-02-06',
        rule: 'filing/8-k.item-1.01.deal.lease',
      },
    ]);
    expect(document).toMatchObject({ published: '2026-02-10', dateSource: 'filing' });
    const party = claims[0]?.evidence.find(({ field }) => field === 'parties.1.name');
    expect(document.text.split('\n')).toContain(`filer\t${party?.quote}`);
  });

  test('1.02: the same words are of an agreement that has ended', async () => {
    const { claims } = await read({ '1.02': lease });
    expect(claims).toMatchObject([{ dealType: 'lease', status: 'terminated' }]);
  });

  test('2.01: a purchase is closed, and nothing else may be claimed', async () => {
    const { claims } = await read({ '2.01': `${merger}\n${loan}` });
    expect(claims).toMatchObject([
      {
        dealType: 'acquisition',
        status: 'closed',
        amount: { value: '9000000000' },
        rule: 'filing/8-k.item-2.01.deal.acquisition',
      },
    ]);
  });

  test('2.03: a debt, and no purchase', async () => {
    const { claims } = await read({ '2.03': `${loan}\n${merger}` });
    expect(claims).toMatchObject([{ dealType: 'debt_financing', status: 'agreed', amount: { value: '2600000000' } }]);
    expect(claims[0]).toMatchObject({ parties: expect.arrayContaining([{ name: 'CoreWeave', role: 'borrower' }]) });
  });

  test('the day is that of the event: not when notes fall due, nor when an agreement was made that has ended', async () => {
    const due = await read({
      '2.03':
        'The Company completed a private offering of $3.2 billion aggregate principal amount of senior secured notes due 2030.',
    });
    expect(due.claims).toMatchObject([{ dealType: 'debt_financing', date: '2026-02-06' }]);
    const ended = await read({
      '1.02':
        'The Company delivered notice to terminate the hosting agreement, dated May 1, 2023, with Applied Digital Corporation for 205 MW.',
    });
    expect(ended.claims).toMatchObject([{ dealType: 'hosting', status: 'terminated', date: '2026-02-06' }]);
    const header = ended.claims[0]?.evidence.find(({ field }) => field === 'date');
    expect(header?.quote).toBe('2026-02-06');
  });

  test('the value of a contract may stand a sentence behind it', async () => {
    const { claims } = await read({
      '1.01':
        'On February 6, 2026, the Company entered into a GPU cloud services contract with Microsoft (the &#8220;Agreement&#8221;). Under the Agreement, we will provide Microsoft with access to NVIDIA GB300 GPUs over a five-year term. The total contract value is approximately $9.7 billion, including a 20% prepayment.',
    });
    expect(claims).toMatchObject([
      { dealType: 'cloud_contract', amount: { value: '9700000000', qualifier: 'approx', text: '$9.7 billion' } },
    ]);
  });

  test('a stock purchase agreement is an investment in the issuer', async () => {
    const { claims } = await read({
      '1.01':
        'On February 6, 2026, the Company entered into a stock purchase agreement with NVIDIA Corporation (&#8220;NVIDIA&#8221;), pursuant to which NVIDIA agreed to purchase 22,944,551 shares of the Company&#8217;s common stock at a price of $87.20 per share, for an aggregate purchase price of $2.0 billion.',
    });
    expect(claims).toMatchObject([
      {
        dealType: 'equity_investment',
        parties: expect.arrayContaining([{ name: 'CoreWeave', role: 'target' }]),
        amounts: [{ kind: 'equity', quantity: { value: '2000000000' } }],
      },
    ]);
  });

  test('another item claims nothing', async () => {
    const { claims } = await read({ '5.02': lease });
    expect(claims).toEqual([]);
  });

  test('7.01 with its release: what the release says, by the frames of the news', async () => {
    const release = pageOf(
      'CoreWeave to build in Lancaster',
      'CoreWeave today announced its intent to invest in a 100 MW data center in Lancaster, Pennsylvania.',
      '&#8220;We are building a 900 MW data center in Denver, Colorado,&#8221; the statement said of forward-looking statements.',
    );
    const { claims } = await read(
      { '7.01': 'On February 6, 2026, the Company issued a press release.' },
      {
        exhibits: [
          { type: 'EX-99.1', text: release },
          { type: 'GRAPHIC', text: 'begin 644 a.jpg\nM_]C_X\n`\nend' },
        ],
      },
    );
    expect(only(claims, 'capacity')).toMatchObject([
      {
        mw: 100,
        place: { locality: 'Lancaster' },
        roles: { developer: 'CoreWeave' },
        rule: 'filing/8-k.exhibit.capacity.site',
      },
    ]);
  });

  test('one deal in the item and in the release is one claim, with the state of the item and the amount of the release', async () => {
    const bare = lease.replace(' and is expected to generate approximately $4.1 billion in total contract value', '');
    const release = pageOf(
      'CoreWeave announced that it will lease 150 MW at a data center campus in Ellendale under an agreement with Applied Digital worth $4.1 billion.',
    );
    const { claims } = await read({ '1.01': bare }, { exhibits: [{ type: 'EX-99.1', text: release }] });
    expect(only(claims, 'deal')).toMatchObject([
      { dealType: 'lease', status: 'agreed', amount: { value: '4100000000' } },
    ]);
  });

  test('one partner under two names, in the item and in the release, is one claim', async () => {
    const release = pageOf(
      'CASTLE ROCK, Colo., February 6, 2026 &#8211; Riot Platforms, Inc. (NASDAQ: RIOT) (&#8220;Riot&#8221; or the &#8220;Company&#8221;) today announced it has signed a data center lease agreement with AMD for an initial 25 MW of critical IT load capacity at its Rockdale site. The initial lease has a ten year term and is expected to generate approximately $311 million in contract revenue.',
    );
    const item =
      'The Company issued a press release announcing that it has signed a data center lease and services agreement with Advanced Micro Devices, Inc.';
    const filer = { cik: 1_167_419, name: 'Riot Platforms, Inc.' };
    const alone = await read({ '7.01': item }, { filer });
    expect(alone.claims).toMatchObject([{ dealType: 'lease', amount: null }]);
    const both = await read({ '7.01': item }, { filer, exhibits: [{ type: 'EX-99.1', text: release }] });
    expect(only(both.claims, 'deal')).toMatchObject([{ dealType: 'lease', amount: { value: '311000000' } }]);
  });

  test('a contract as exhibit has a Company of its own', async () => {
    const contract = pageOf(
      'This lease agreement is made between Applied Digital Corporation and Other Tenant LLC (the &#8220;Company&#8221;).',
      'The Company will lease 150 MW at the data center campus from Applied Digital for $4.1 billion.',
    );
    const { claims } = await read({ '1.01': 'See the exhibit.' }, { exhibits: [{ type: 'EX-10.1', text: contract }] });
    expect(JSON.stringify(claims)).not.toContain('"CoreWeave"');
  });

  test('6-K: the body is the news', async () => {
    const text = pageOf(
      'REPORT OF FOREIGN PRIVATE ISSUER',
      'On February 6, 2026, the Company entered into an agreement with Microsoft Corporation under which the Company will provide GPU infrastructure capacity to Microsoft. The total contract value is $17.4 billion.',
    );
    const { claims } = await extractOf(
      reportOf({ form: '6-K', filer: { cik: 1_513_845, name: 'YANDEX N.V.' }, parts: [{ type: '6-K', text }] }),
      'filing',
      registry,
    );
    expect(claims).toMatchObject([
      { kind: 'deal', amount: { value: '17400000000' }, rule: 'filing/6-k.body.deal.cloud_contract' },
    ]);
    const names = claims.flatMap((each) => (each.kind === 'deal' ? each.parties.map(({ name }) => name) : []));
    expect(names).toContain(registry.companyByCik(1_513_845)?.name);
  });
});

test('the terms of a filing win over the press, whose value is kept', async () => {
  const { claims } = await read({ '1.01': lease });
  const article = {
    documentId: 'doc_2',
    form: 'page',
    url: null,
    title: 'Applied Digital signs lease with CoreWeave',
    byline: null,
    language: 'en',
    published: '2026-02-12',
    dateSource: null,
    canonical: null,
    text: 'CoreWeave signed a lease agreement with Applied Digital worth $4.5 billion for a data center campus in Ellendale, North Dakota.',
    tables: [],
    dataset: null,
  } as const;
  const press = only(extractClaims(article, registry), 'deal');
  expect(press).toMatchObject([{ amount: { value: '4500000000' } }]);
  const ofPress = ['one', 'two'].flatMap((page) => claimsOf({ page, publisher: page, published: '2026-02-12' }, press));
  const filed = claimsOf({ page: 'filing', publisher: 'SEC', tier: 1, published: '2026-02-10' }, claims);
  const events = resolveComponent([...ofPress, ...filed], registry);
  expect(events).toHaveLength(1);
  const [event] = events;
  // Two outlets, reported later, against one filing.
  expect(event?.fields).toMatchObject({ amount: { value: '4100000000' } });
  expect(JSON.stringify(event?.alternatives)).toContain('4500000000');
});

describe('bad input', () => {
  const said = (quarantine: readonly { readonly reason: string }[]) => quarantine.map(({ reason }) => reason);

  test('an item that the header lists and the body lacks, and the other way round', async () => {
    const { claims, quarantine } = await read(
      { '1.01': lease },
      { items: ['Creation of a Direct Financial Obligation or an Obligation', 'Financial Statements and Exhibits'] },
    );
    expect(claims).toHaveLength(1);
    expect(said(quarantine)).toEqual([
      'the header lists item 2.03, the body has none',
      'the body has item 1.01, the header does not list it',
    ]);
  });

  test('a body without items', async () => {
    const { claims, quarantine } = await extractOf(
      reportOf({ form: '8-K', parts: [{ type: '8-K', text: pageOf('CURRENT REPORT', 'Nothing.') }] }),
      'filing',
      registry,
    );
    expect([claims, said(quarantine)]).toEqual([[], ['the body has no items']]);
  });

  test('an exhibit that is announced and not filed; one that an earlier filing holds is not missed', async () => {
    const text = pageOf(
      '<b>Item 9.01</b> Exhibits',
      tableOf(
        ['10.1', 'Lease Agreement'],
        ['10.2*', 'Merger agreement (incorporated by reference to Exhibit 2.1)'],
        ['99.1', 'Press release'],
        ['104', 'Cover page'],
      ),
    );
    const exhibit = { type: 'EX-99.1', text: pageOf('A release.') };
    const { quarantine } = await extractOf(
      reportOf({ form: '8-K', parts: [{ type: '8-K', text }, exhibit] }),
      'filing',
      registry,
    );
    expect(said(quarantine)).toEqual(['exhibit 10.1 is announced and not filed']);
  });

  test('HTML that was cut off before EDGAR took it: what is there is read, and it is said', async () => {
    const whole = currentReport({ '1.01': lease });
    const text = whole.slice(0, whole.indexOf('SIGNATURES'));
    const { claims, quarantine } = await extractOf(
      reportOf({ form: '8-K', parts: [{ type: '8-K', text }] }),
      'filing',
      registry,
    );
    expect(claims).toHaveLength(1);
    expect(said(quarantine)).toEqual(['the HTML of 8-K is cut off']);
  });

  test('a submission that is cut off', async () => {
    const whole = reportOf({ form: '8-K', parts: [{ type: '8-K', text: currentReport({ '1.01': lease }) }] });
    await expect(extractOf(whole.subarray(0, whole.length - 300), 'filing', registry)).rejects.toThrow(
      'cut off in 8-K',
    );
  });

  test('a header of another form than the body', async () => {
    const body = reportOf({ form: '8-K', parts: [{ type: '10-Q', text: pageOf('Quarterly report') }] });
    await expect(extractOf(body, 'filing', registry)).rejects.toThrow('disagree on the form (8-K against 10-Q)');
  });

  test('a header without a filer', async () => {
    const { claims, quarantine } = await read({ '1.01': lease }, { filer: null });
    expect([claims, said(quarantine)]).toEqual([[], ['the header names no filer']]);
  });
});
