import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import { claimsOf } from '../resolve/fixtures.ts';
import { extractOf } from './extract-of.ts';
import { pageOf, reportOf, tableOf } from './write-report.ts';

const registry = loadRegistry();
const read = (form: string, ...paragraphs: readonly string[]) =>
  extractOf(reportOf({ form, period: null, parts: [{ type: form, text: pageOf(...paragraphs) }] }), 'filing', registry);

const cover = [
  '37,500,000 Shares of Class A Common Stock',
  'We are offering 36,590,000 shares of our Class A common stock. The selling stockholders identified in this prospectus are offering 910,000 shares of Class A common stock.',
  'The public offering price per share is $40.00.',
  tableOf(
    ['', 'Per Share', 'Total'],
    ['Proceeds, before expenses, to us', '$', '38.60', '$', '1,412,374,000'],
    ['Proceeds, before expenses, to the selling stockholders', '$', '38.60', '$', '35,126,000'],
  ),
];
const title = [
  'Name of Selling Stockholder',
  'Shares Owned Before the Offering',
  'Shares Being Offered',
  'Shares Owned After the Offering',
];
const holders = (...rows: readonly (readonly string[])[]) => [
  'USE OF PROCEEDS',
  'None.',
  'SELLING STOCKHOLDERS',
  tableOf(title, ...rows),
  'PLAN OF DISTRIBUTION',
  'As they like.',
];

describe('a priced prospectus', () => {
  test('offers of the issuer and of each holder, as intents with the account that gets the money', async () => {
    const { sales, quarantine } = await read(
      '424B4',
      ...cover,
      ...holders(
        ['Brook Capital Fund LP (1)', '2,000,000', '5.1%', '500,000', '1,500,000', '3.2', '%'],
        ['Ada Brook', '410,000', '*', '410,000', '&#8212;', '&#8212;'],
        ['Total', '2,410,000', '', '910,000', '1,500,000'],
      ),
    );
    expect(quarantine).toEqual([]);
    expect(sales).toMatchObject([
      {
        saleKind: 'secondary_offering',
        seller: 'Brook Capital Fund LP',
        shares: '500000',
        pricePerShare: { value: '40' },
      },
      { saleKind: 'secondary_offering', seller: 'Ada Brook', shares: '410000' },
      {
        saleKind: 'issuer_offering',
        issuer: 'CoreWeave',
        seller: 'CoreWeave',
        shares: '36590000',
        proceeds: { value: '1412374000', qualifier: 'exact' },
        form: '424B4',
        modality: 'will',
      },
    ]);
  });

  test('without a table the holders are one claim, with what they get', async () => {
    const { sales } = await read('424B4', ...cover);
    expect(sales).toMatchObject([
      { saleKind: 'secondary_offering', seller: null, shares: '910000', proceeds: { value: '35126000' } },
      { saleKind: 'issuer_offering', shares: '36590000' },
    ]);
  });

  test('is an intent in resolve, apart from sales and from totals', async () => {
    const { sales } = await read('424B4', ...cover);
    const events = resolveComponent(claimsOf({ page: 'prospectus', tier: 1 }, sales), registry);
    expect(events.map(({ fields }) => fields['category'])).toEqual(['intent', 'intent']);
  });
});

describe('registrations', () => {
  test('S-3: holders may sell up to so many shares', async () => {
    const { sales } = await read(
      'S-3',
      'This prospectus relates to the resale from time to time of up to 12,345,678 shares of our common stock by the selling stockholders named herein. We will not receive any proceeds.',
    );
    expect(sales).toMatchObject([
      { saleKind: 'secondary_offering', shares: '12345678', form: 'S-3', modality: 'could', proceeds: null },
    ]);
  });

  test('a program of sales at the market is a ceiling for the issuer', async () => {
    const { sales } = await read(
      '424B5',
      'Up to $1,000,000,000 of Common Stock',
      'We may sell shares from time to time through our agents.',
    );
    expect(sales).toMatchObject([
      {
        saleKind: 'issuer_offering',
        shares: null,
        proceeds: { value: '1000000000', qualifier: 'up_to' },
        modality: 'could',
      },
    ]);
  });
});

describe('the table of holders', () => {
  test('its columns are found by its heading or by the arithmetic of the row', async () => {
    const other = tableOf(
      [
        'Selling securityholder',
        'Number of shares being offered',
        'Owned prior to the offering',
        'Owned after the offering',
      ],
      ['One Fund LLC', '300', '1,000', '700'],
      ['Two Fund LLC', '50', '50', '&#8212;'],
    );
    const { sales } = await read(
      '424B7',
      'A prospectus of some length that offers nothing itself on its cover.',
      'SELLING SECURITYHOLDERS',
      other,
    );
    expect(sales).toMatchObject([
      { seller: 'One Fund LLC', shares: '300' },
      { seller: 'Two Fund LLC', shares: '50' },
    ]);
  });

  test('a row whose numbers fit no heading, and one that offers nothing, are named', async () => {
    const { sales, quarantine } = await read(
      '424B7',
      'A prospectus of some length that offers nothing itself on its cover.',
      ...holders(['Odd LP', '7', '8'], ['Idle LP', '1,000', '0', '1,000'], ['Sound LP', '10', '4', '6']),
    );
    expect(sales).toMatchObject([{ seller: 'Sound LP', shares: '4' }]);
    expect(quarantine).toMatchObject([
      { row: 1, reason: 'which column holds the shares offered cannot be told' },
      { row: 2, reason: 'the holder offers no shares' },
    ]);
  });

  test('a prospectus without any terms says so', async () => {
    const { sales, quarantine } = await read(
      '424B3',
      'A supplement that tells of nothing that could be sold to anyone.',
    );
    expect(sales).toEqual([]);
    expect(quarantine).toMatchObject([{ reason: 'no terms of an offering and no selling holders were found' }]);
  });
});
