import { describe, expect, test } from 'vitest';
import { readOwnershipFiling } from '../../../transform/read/filing/ownership-filing.ts';
import { extractOf } from './extract-of.ts';
import { ada, ownershipXml, ridge, submissionOf, type WrittenOwner } from './write-filing.ts';

const fund: WrittenOwner = { cik: 1_900_201, name: 'Longfield Growth Fund II, L.P.', tenPercent: true };
const manager: WrittenOwner = { cik: 1_900_202, name: 'Longfield Management LLC', tenPercent: true };
const partner: WrittenOwner = { cik: 1_900_203, name: 'Field Robin', director: true };
const header = {
  form: '4',
  period: '20251120',
  parties: [
    ['ISSUER', ridge.cik, ridge.name],
    ['REPORTING-OWNER', ada.cik, ada.name],
  ],
} as const;

describe('readOwnershipFiling', () => {
  test('every row of both tables, and each footnote with the value that it qualifies', () => {
    const filing = readOwnershipFiling(
      ownershipXml({
        rows: [
          {
            notes: { transactionPricePerShare: ['F2'], transactionCoding: ['F1'], transactionShares: ['F1', 'F3'] },
            late: true,
          },
          {
            code: 'M',
            derivative: true,
            price: '0',
            extra:
              '<conversionOrExercisePrice><footnoteId id="F4"/></conversionOrExercisePrice><exerciseDate><value>2024-01-02</value></exerciseDate><underlyingSecurity><underlyingSecurityTitle><value>Class A</value></underlyingSecurityTitle><underlyingSecurityShares><value>1000</value></underlyingSecurityShares></underlyingSecurity>',
          },
        ],
        holdings: [
          { ownership: 'I', notes: { directOrIndirectOwnership: ['F5'] } },
          { derivative: true, after: '7' },
        ],
        footnotes: { F1: 'one', F2: 'two' },
      }),
    );
    expect(filing.transactions).toMatchObject([
      {
        derivative: false,
        timeliness: 'L',
        notes: { price: ['F2'], code: ['F1'], shares: ['F1', 'F3'] },
        footnoteIds: ['F1', 'F3', 'F2'],
      },
      {
        derivative: true,
        notes: { 'exercise price': ['F4'] },
        exercisePrice: null,
        exerciseDate: '2024-01-02',
        underlyingShares: '1000',
      },
    ]);
    expect(filing.holdings).toMatchObject([
      { derivative: false, directOrIndirect: 'I', notes: { ownership: ['F5'] } },
      { derivative: true, sharesOwnedAfter: '7' },
    ]);
    expect(filing.unknown).toEqual([]);
  });

  test('elements that nobody knows are named, counted and kept; the rest is read', () => {
    const filing = readOwnershipFiling(
      ownershipXml({
        rows: [
          { extra: '<settlement><value>T+0</value></settlement>' },
          { extra: '<settlement><value>T+1</value></settlement>' },
        ],
        extra: '<crypto>yes &amp; no</crypto>',
      }),
    );
    expect(filing.transactions).toHaveLength(2);
    expect(filing.unknown).toEqual([
      { path: 'nonDerivativeTable/nonDerivativeTransaction/settlement', count: 2, text: 'T+0' },
      { path: 'crypto', count: 1, text: 'yes & no' },
    ]);
  });
});

describe('claims of ownership reports', () => {
  test('an average price with its range, the plan with its day, all from the footnotes', async () => {
    const { sales } = await extractOf(
      ownershipXml({
        rows: [
          { price: '67.0123', notes: { transactionPricePerShare: ['F2'], transactionCoding: ['F1'] } },
          { price: '70', notes: { transactionPricePerShare: ['F2'] } },
        ],
        footnotes: {
          F1: 'Sold under a Rule 10b5-1 trading plan adopted on March 14, 2025.',
          F2: 'A weighted average; the shares were sold at prices ranging from $66.50 to $67.49.',
        },
      }),
    );
    expect(sales).toMatchObject([
      {
        saleKind: 'plan_10b5_1',
        plan: 'true',
        planAdopted: '2025-03-14',
        isWeightedAverage: true,
        pricePerShare: { value: '67.0123', low: '66.50', high: '67.49' },
        security: 'Class A Common Stock',
      },
      // The range cannot be of a price outside it.
      { plan: 'not_stated', planAdopted: null, pricePerShare: { value: '70' } },
    ]);
    expect(sales[1]?.pricePerShare).not.toHaveProperty('low');
    const quotes = (field: string) =>
      sales[0]?.evidence.filter((each) => each.field === field).map(({ quote }) => quote);
    expect(quotes('pricePerShare')).toEqual(['67.0123', expect.stringContaining('$66.50')]);
    expect(quotes('planAdopted')).toEqual([expect.stringContaining('March 14')]);
  });

  test('shares sold to cover taxes are withheld for tax, whatever their code', async () => {
    const { sales } = await extractOf(
      ownershipXml({
        rows: [{ notes: { transactionCoding: ['F1'] } }, {}, { code: 'F' }, { code: 'G', price: '0' }],
        footnotes: { F1: 'Shares sold to cover tax withholding upon vesting; not a discretionary sale.' },
      }),
    );
    expect(sales.map(({ saleKind, transactionCode }) => [saleKind, transactionCode])).toEqual([
      ['tax_withholding', 'S'],
      ['insider_open_market', 'S'],
      ['tax_withholding', 'F'],
    ]);
  });

  test('a fund with its managers on one form sells once, as what the fund is', async () => {
    const relation = async (...owners: WrittenOwner[]) => (await extractOf(ownershipXml({ owners, rows: [{}] }))).sales;
    expect(await relation(fund, manager, partner)).toMatchObject([
      {
        seller: fund.name,
        relation: 'ten_percent_owner',
        coSellers: [manager.name, partner.name],
        filing: { ownerCiks: ['0001900201', '0001900202', '0001900203'] },
      },
    ]);
    expect(await relation({ ...fund, tenPercent: false }, partner)).toMatchObject([{ relation: 'affiliated_fund' }]);
    expect(await relation({ ...fund, tenPercent: false })).toMatchObject([{ relation: 'not_stated' }]);
    expect(await relation(partner, fund)).toMatchObject([{ seller: partner.name, relation: 'director' }]);
  });

  test('which filing it is stands in every claim', async () => {
    const xml = ownershipXml({ form: '4/A', original: '2025-11-21', rows: [{ late: true, ownership: 'I' }] });
    const { sales, document } = await extractOf(submissionOf({ ...header, form: '4/A' }, xml));
    expect(document).toMatchObject({ published: '2025-11-24', dateSource: 'filing' });
    expect(sales).toMatchObject([
      {
        form: '4/A',
        isLate: true,
        ownership: 'indirect',
        filing: {
          accession: '9999999999-25-000001',
          issuerCik: '0001900001',
          period: '2025-11-20',
          filed: '2025-11-24',
          amends: '2025-11-21',
        },
      },
    ]);
  });

  test('a split that a footnote tells of is recorded', async () => {
    const { sales } = await extractOf(
      ownershipXml({
        rows: [{ notes: { transactionShares: ['F1'] } }],
        footnotes: { F1: 'Adjusted for the 10-for-1 stock split of June 7, 2025.' },
      }),
    );
    expect(sales).toMatchObject([{ splitRatio: '10', shares: '1000' }]);
  });

  test('an amendment that lists no sale takes the sale back; a Form 3 says nothing', async () => {
    const { claims } = await extractOf(ownershipXml({ form: '4/A', rows: [{ code: 'G', price: '0' }] }));
    expect(claims).toMatchObject([{ polarity: 'denied', shares: null, line: null, form: '4/A', seller: 'Brook Ada' }]);
    expect((await extractOf(ownershipXml({ form: '3', holdings: [{}] }))).claims).toEqual([]);
    // What could not be read may be the sale itself.
    expect((await extractOf(ownershipXml({ form: '4/A', rows: [{ code: 'Q' }] }))).claims).toEqual([]);
  });

  test('text filings before 2003 are known by their header', async () => {
    const { document, claims, quarantine } = await extractOf(
      submissionOf({ ...header, filed: '20011205' }, 'FORM 4\n\nSold 100 shares', null),
    );
    expect(document).toMatchObject({ title: `Form 4: ${ridge.name}`, published: '2001-12-05' });
    expect(document.text).toContain('Brook Ada (CIK 1900101)');
    expect(claims).toEqual([]);
    expect(quarantine).toMatchObject([{ reason: 'Form 4 without XML: only its header was read' }]);
  });
});

describe('bad input', () => {
  test.each([
    ['negative shares', { shares: '-5' }, 'the number of shares is -5'],
    ['no shares', { shares: '0' }, 'the number of shares is 0'],
    ['a day after the signature', { date: '2025-11-23' }, 'the transaction date 2025-11-23 is after the signature'],
    ['a day that no calendar has', { date: '2025-02-30' }, 'the transaction date is missing or no date'],
    ['an unknown code', { code: 'Y' }, 'unknown transaction code Y'],
    ['a negative price', { price: '-1' }, 'the price is -1'],
  ])('%s: the row is named, the others stand', async (_, row, reason) => {
    const { sales, quarantine } = await extractOf(ownershipXml({ rows: [{}, row] }));
    expect(sales).toHaveLength(1);
    expect(quarantine.map((each) => [each.row, each.reason])).toEqual([[2, reason]]);
  });

  test('a value in dollars in place of shares is no number of shares', async () => {
    const inDollars = ownershipXml({ rows: [{ shares: '25000', price: '0' }] })
      .replace(/(<\/?transaction)Shares>/g, '$1TotalValue>')
      .replaceAll('sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction');
    expect((await extractOf(inDollars)).sales).toMatchObject([
      { shares: null, sharesAfter: null, proceeds: { value: '25000', unit: 'USD' } },
    ]);
    const { quarantine } = await extractOf(inDollars.replace('>25000<', '>-1<'));
    expect(quarantine).toMatchObject([{ reason: 'the value is -1' }]);
  });

  test('a price of 0 is kept and brings no proceeds', async () => {
    const { sales } = await extractOf(ownershipXml({ rows: [{ price: '0' }] }));
    expect(sales).toMatchObject([{ pricePerShare: { value: '0' }, proceeds: null }]);
  });

  test('unknown elements are a signal beside the claims', async () => {
    const { sales, quarantine, document } = await extractOf(
      ownershipXml({ rows: [{}], extra: '<crypto>yes</crypto>' }),
    );
    expect(sales).toHaveLength(1);
    expect(quarantine).toEqual([{ row: 1_000_001, reason: 'unknown element crypto (1 times)', value: 'yes' }]);
    expect(document.text).toContain('crypto\t1\tyes');
  });

  const good = ownershipXml({ rows: [{}] });
  test.each([
    ['entities', `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(10)}">]>${good}`, 'declares a DTD or entities'],
    ['a cut document', good.slice(0, 900), 'does not end'],
    [
      'a foreign namespace',
      good.replace('<ownershipDocument>', '<ownershipDocument xmlns="urn:other">'),
      'namespace urn:other',
    ],
    ['an undeclared prefix', good.replaceAll(/(<\/?)ownershipDocument/g, '$1o:ownershipDocument'), 'prefix o'],
    ['no filing at all', '<html><body>Not found</body></html>', 'neither a submission of EDGAR'],
    ['another form of EDGAR', '<edgarSubmission><submissionType>D</submissionType></edgarSubmission>', 'type D'],
  ])('%s is refused by name', async (_, body, reason) => {
    await expect(extractOf(body)).rejects.toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
      message: expect.stringContaining(reason) as string,
    });
  });

  test.each([
    ['form', { ...header, form: '4/A' }, 'form (4/A against 4)'],
    ['issuer', { ...header, parties: [['ISSUER', 7, 'Other Corp']] as const }, 'issuer (7 against 0001900001)'],
    [
      'owner',
      { ...header, parties: [['REPORTING-OWNER', 8, 'Else Somebody']] as const },
      'reporting owners (8 against 1900101)',
    ],
    ['period', { ...header, period: '20251021' }, 'period (2025-10-21 against 2025-11-20)'],
  ])('a header that disagrees with the body on the %s', async (_, wrong, reason) => {
    expect((await extractOf(submissionOf(header, good))).sales).toHaveLength(1);
    await expect(extractOf(submissionOf(wrong, good))).rejects.toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
      message: expect.stringContaining(reason) as string,
    });
  });

  test('a submission that is cut off', async () => {
    const whole = submissionOf(header, good);
    const cut = whole.subarray(0, whole.indexOf('</ownershipDocument>') + 25);
    await expect(extractOf(cut)).rejects.toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
      message: expect.stringContaining('cut off') as string,
    });
  });

  test('the namespace of the SEC is welcome, with or without a prefix', async () => {
    const uri = 'http://www.sec.gov/edgar/ownership';
    const plain = good.replace('<ownershipDocument>', `<ownershipDocument xmlns="${uri}">`);
    const prefixed = good
      .replace('<ownershipDocument>', `<ownershipDocument xmlns:own="${uri}">`)
      .replace(/<(\/?)(?![?/])(?=[a-zA-Z])/g, '<$1own:');
    for (const xml of [plain, prefixed]) expect((await extractOf(xml)).sales).toHaveLength(1);
  });
});
