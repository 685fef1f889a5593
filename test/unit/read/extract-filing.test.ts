import { describe, expect, test } from 'vitest';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { claim } from '../../../schemas/claim.ts';
import type { ShareSale } from '../../../schemas/facts/share-sale.ts';
import { filingExtractor } from '../../../transform/extract-filing.ts';
import { readDocument } from '../../../transform/read-document.ts';

const registry = buildRegistry([], [], 'none');

type Row = {
  code: string;
  shares?: string;
  price?: string;
  direction?: string;
  date?: string;
  footnote?: string;
  derivative?: boolean;
};

function transaction({
  code,
  shares = '1000',
  price = '10.50',
  direction = 'D',
  date = '2025-11-20',
  footnote,
  derivative,
}: Row): string {
  const tag = derivative ? 'derivativeTransaction' : 'nonDerivativeTransaction';
  return `<${tag}><securityTitle><value>Common &amp; Co 𝔸</value></securityTitle><transactionDate><value>${date}</value></transactionDate>
    <transactionCoding><transactionCode>${code}</transactionCode>${footnote ? `<footnoteId id="${footnote}"/>` : ''}</transactionCoding>
    <transactionAmounts><transactionShares><value>${shares}</value></transactionShares><transactionPricePerShare><value>${price}</value></transactionPricePerShare>
    <transactionAcquiredDisposedCode><value>${direction}</value></transactionAcquiredDisposedCode></transactionAmounts>
    <postTransactionAmounts><sharesOwnedFollowingTransaction><value>5,000</value></sharesOwnedFollowingTransaction></postTransactionAmounts>
    <ownershipNature><directOrIndirectOwnership><value>I</value></directOrIndirectOwnership></ownershipNature></${tag}>`;
}

function filing(rows: readonly Row[], { plan = '', form = '4', footnotes = '' } = {}): string {
  const table = (derivative: boolean) =>
    rows
      .filter((row) => (row.derivative ?? false) === derivative)
      .map(transaction)
      .join('');
  return `<?xml version="1.0"?><ownershipDocument><documentType>${form}</documentType><periodOfReport>2025-11-20</periodOfReport>
    <issuer><issuerCik>0000000001</issuerCik><issuerName>Ridge Power &amp; Light 𝔸</issuerName><issuerTradingSymbol>RPL</issuerTradingSymbol></issuer>
    <reportingOwner><reportingOwnerId><rptOwnerCik>0000000002</rptOwnerCik><rptOwnerName>Brook Ada</rptOwnerName></reportingOwnerId>
    <reportingOwnerRelationship><isDirector>1</isDirector><isOfficer>0</isOfficer></reportingOwnerRelationship></reportingOwner>
    ${plan === '' ? '' : `<aff10b5One>${plan}</aff10b5One>`}
    <nonDerivativeTable>${table(false)}</nonDerivativeTable><derivativeTable>${table(true)}</derivativeTable>
    <footnotes>${footnotes}</footnotes><ownerSignature><signatureDate>2025-11-22</signatureDate></ownerSignature></ownershipDocument>`;
}

async function extract(xml: string) {
  const document = await readDocument(
    {
      documentId: 'doc_1',
      form: 'form4',
      finalUrl: 'https://example.org/f.xml',
      contentType: 'text/xml',
      httpCharset: null,
      dataset: null,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: null,
    },
    Buffer.from(xml),
  );
  const extraction = filingExtractor.extract(document, registry);
  if (extraction.outcome === 'gated') throw new Error(extraction.reason);
  const sales = extraction.outcome === 'claims' ? (extraction.claims as ShareSale[]) : [];
  return { document, sales, quarantine: extraction.quarantine };
}

describe('filingExtractor', () => {
  test('a sale has every field, and each rests on a cell of the text', async () => {
    const { document, sales } = await extract(filing([{ code: 'S', shares: '1234.50', price: '66.9030' }]));
    const [sale] = sales;
    expect(claim.safeParse(sale).error).toBeUndefined();
    expect(sale).toMatchObject({
      saleKind: 'insider_open_market',
      issuer: 'Ridge Power & Light 𝔸',
      seller: 'Brook Ada',
      relation: 'director',
      shares: '1234.5',
      pricePerShare: { value: '66.903', unit: 'USD', text: '66.9030' },
      proceeds: { value: '82591.7535' },
      period: { from: '2025-11-20', to: '2025-11-20' },
      form: '4',
      transactionCode: 'S',
      line: 0,
      sharesAfter: '5000',
      ownership: 'indirect',
      plan: 'not_stated',
    });
    const fields = new Set(sale?.evidence.map(({ field }) => field));
    for (const field of [
      'issuer',
      'seller',
      'relation',
      'shares',
      'pricePerShare',
      'proceeds',
      'period.from',
      'period.to',
      'form',
      'transactionCode',
      'sharesAfter',
      'ownership',
      'saleKind',
    ]) {
      expect(fields).toContain(field);
    }
    // Code points, not UTF-16 units: the issuer's name holds a character beyond U+FFFF.
    const points = Array.from(document.text);
    for (const { start, end, quote } of sale?.evidence ?? []) expect(points.slice(start, end).join('')).toBe(quote);
  });

  test('codes become kinds of sale; gifts, awards and purchases become nothing', async () => {
    const { sales, quarantine } = await extract(
      filing([
        { code: 'F' },
        { code: 'M', direction: 'A' },
        { code: 'M', derivative: true },
        { code: 'X', direction: 'A' },
        { code: 'G' },
        { code: 'A', direction: 'A' },
        { code: 'P', direction: 'A' },
      ]),
    );
    expect(sales.map(({ saleKind, line, proceeds }) => [saleKind, line, proceeds?.value])).toEqual([
      ['tax_withholding', 0, '10500'],
      ['option_exercise', 1, undefined],
      ['option_exercise', 2, undefined],
    ]);
    expect(quarantine).toEqual([]);
  });

  test('the plan flag: the box first, then the footnote, as true, false or not stated', async () => {
    const footnotes = '<footnote id="F1">Sold under a Rule 10b5-1 trading plan of March.</footnote>';
    const planOf = async (more: { plan?: string; footnote?: string }) => {
      const row = more.footnote === undefined ? { code: 'S' } : { code: 'S', footnote: more.footnote };
      const { sales } = await extract(
        filing([row], { footnotes, ...(more.plan === undefined ? {} : { plan: more.plan }) }),
      );
      return [sales[0]?.plan, sales[0]?.saleKind];
    };
    expect(await planOf({ plan: '1' })).toEqual(['true', 'plan_10b5_1']);
    expect(await planOf({ plan: 'false', footnote: 'F1' })).toEqual(['false', 'insider_open_market']);
    expect(await planOf({ footnote: 'F1' })).toEqual(['true', 'plan_10b5_1']);
    expect(await planOf({})).toEqual(['not_stated', 'insider_open_market']);
  });

  test('an amendment names its form', async () => {
    expect((await extract(filing([{ code: 'S' }], { form: '4/A' }))).sales[0]?.form).toBe('4/A');
  });

  test.each([
    ['an unknown code', { code: 'Q' }, /unknown transaction code Q/],
    ['negative shares', { code: 'S', shares: '-5' }, /number of shares is -5/],
    ['a price that is no number', { code: 'S', price: 'see note' }, /price is see note/],
    ['a date after the signature', { code: 'S', date: '2026-01-01' }, /after the signature/],
    ['a sale that acquires', { code: 'S', direction: 'A' }, /shares acquired/],
    ['a sale of options', { code: 'S', derivative: true }, /derivative/],
  ])('%s goes to quarantine with its row', async (_, row, reason) => {
    const { sales, quarantine } = await extract(filing([{ code: 'S' }, row]));
    expect(sales).toHaveLength(1);
    expect(quarantine).toMatchObject([{ row: 2, reason: expect.stringMatching(reason) as string }]);
  });

  test('a price of 0 has no proceeds', async () => {
    expect((await extract(filing([{ code: 'S', price: '0' }]))).sales[0]).toMatchObject({
      pricePerShare: { value: '0' },
      proceeds: null,
    });
  });

  test.each([
    ['a DTD', `<!DOCTYPE x [<!ENTITY a "b">]>${filing([{ code: 'S' }])}`],
    ['a cut document', filing([{ code: 'S' }]).slice(0, 600)],
    ['another document', '<feed/>'],
    ['nesting without end', `<ownershipDocument>${'<a>'.repeat(20_000)}</ownershipDocument>`],
  ])('%s is refused by name', async (_, xml) => {
    await expect(extract(xml)).rejects.toMatchObject({ code: 'DOCUMENT_UNREADABLE' });
  });
});
