import { describe, expect, test } from 'vitest';
import { readNotice144 } from '../../../transform/read/filing/notice-144.ts';
import { extractOf } from './extract-of.ts';
import { noticeXml, submissionOf } from './write-filing.ts';

describe('readNotice144', () => {
  test.each([
    ['the default namespace', ''],
    ['a prefix', 'own'],
  ])('everything that the notice says, with %s', (_, prefix) => {
    const notice = readNotice144(
      noticeXml({ prefix, plans: ['08/14/2024', '03/01/2025'], relations: ['Officer', '10% Stockholder'] }),
    );
    expect(notice).toMatchObject({
      form: '144',
      issuer: { cik: '0001900001', name: 'Ridge Compute, Inc.' },
      seller: 'ADA BROOK',
      relationships: ['Officer', '10% Stockholder'],
      offers: [
        {
          units: '50000',
          marketValue: '5,000,000.00',
          approximateDate: '2025-12-05',
          broker: 'Test Broker LLC',
          exchange: 'NASDAQ',
        },
      ],
      lots: [{ acquired: '2025-08-20', nature: 'Restricted Stock Vesting', units: '60000', isGift: 'N' }],
      pastSales: [{ seller: '10b5-1 Sales for ADA BROOK', date: '2025-10-15', units: '4000', proceeds: '410000.00' }],
      noticeDate: '2025-12-04',
      planAdoptions: ['2024-08-14', '2025-03-01'],
      unknown: [],
    });
  });
});

describe('claims of notices', () => {
  test('an intent for each class, never a sale; what was sold before stands in the text alone', async () => {
    const { sales, document } = await extractOf(
      noticeXml({ offers: [{}, { security: 'Class B Common', units: '7' }], plans: ['08/14/2024', '03/01/2025'] }),
    );
    expect(sales).toMatchObject([
      {
        saleKind: 'notice_144',
        modality: 'will',
        seller: 'ADA BROOK',
        relation: 'officer',
        shares: '50000',
        proceeds: { value: '5000000', qualifier: 'approx' },
        period: { from: '2025-12-05', to: '2025-12-05' },
        line: 0,
        plan: 'true',
        planAdopted: '2025-03-01',
      },
      { security: 'Class B Common', shares: '7', line: 1 },
    ]);
    expect(document.text).toContain('10b5-1 Sales for ADA BROOK\tClass A Common\t2025-10-15\t4000\t410000.00');
  });

  test.each([
    [['Director'], 'director'],
    [['10% Stockholder'], 'ten_percent_owner'],
    [['Affiliate of a Director'], 'director'],
    [['Affiliate'], 'affiliated_fund'],
    [['Family member'], 'other'],
    [[], 'not_stated'],
  ])('%j is a %s', async (relations, relation) => {
    expect((await extractOf(noticeXml({ relations }))).sales).toMatchObject([{ relation }]);
  });

  test('without a plan nothing is stated; an amendment names what it replaces', async () => {
    const { sales } = await extractOf(
      submissionOf({ form: '144/A' }, noticeXml({ form: '144/A', previous: '9999999999-25-000009' })),
    );
    expect(sales).toMatchObject([
      {
        plan: 'not_stated',
        planAdopted: null,
        form: '144/A',
        filing: { replaces: '9999999999-25-000009', accession: '9999999999-25-000001' },
      },
    ]);
  });

  test.each([
    [{ units: '-3' }, 'the number of shares is -3'],
    [{ value: '-3' }, 'the market value is -3'],
    [{ day: '13/45/2025' }, 'the approximate date of sale is 2025-13-45'],
    [{ day: '12/05/2035' }, 'the approximate date of sale 2035-12-05 is more than a year after the notice'],
  ])('%j: the row is named, the others stand', async (offer, reason) => {
    const { sales, quarantine } = await extractOf(noticeXml({ offers: [offer, {}] }));
    expect(sales).toHaveLength(1);
    expect(quarantine).toMatchObject([{ row: 1, reason }]);
  });

  test('a value of 0 is none', async () => {
    expect((await extractOf(noticeXml({ offers: [{ value: '0' }] }))).sales).toMatchObject([{ proceeds: null }]);
  });

  test('a foreign namespace, a header of another form, and a notice on paper', async () => {
    await expect(extractOf(noticeXml({ namespace: 'urn:x' }))).rejects.toMatchObject({ code: 'DOCUMENT_UNREADABLE' });
    await expect(extractOf(submissionOf({ form: '144/A' }, noticeXml()))).rejects.toThrow('form (144/A against 144)');
    const paper = await extractOf(submissionOf({ form: '144' }, 'scanned', null));
    expect(paper).toMatchObject({
      claims: [],
      quarantine: [{ reason: 'Form 144 without XML: only its header was read' }],
    });
  });

  test('unknown elements are a signal', async () => {
    const { quarantine } = await extractOf(noticeXml({ extra: '<mood>good</mood>' }));
    expect(quarantine).toMatchObject([{ reason: 'unknown element formData/mood (1 times)' }]);
  });
});
