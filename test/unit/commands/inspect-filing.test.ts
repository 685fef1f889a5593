import { expect, test } from 'vitest';
import { filingInspector } from '../../../commands/inspect/filing.ts';
import { noticeXml, ownershipXml, ridge, submissionOf } from '../filings/write-filing.ts';

const inspect = (body: string | Uint8Array) =>
  filingInspector.inspect({
    id: 'f',
    bytes: typeof body === 'string' ? Buffer.from(body) : body,
    fields: [],
    record: null,
    options: {},
  });

test('an ownership report inside its submission: numbers, what the footnotes say, and the header', () => {
  const xml = ownershipXml({
    plan: '0',
    rows: [{ shares: '1,234.5', notes: { transactionPricePerShare: ['F1'] } }],
    footnotes: { F1: 'Sold at prices ranging from $10 to $11 under a Rule 10b5-1 plan adopted on March 14, 2025.' },
    extra: '<crypto>yes</crypto>',
  });
  expect(inspect(submissionOf({ form: '4', parties: [['ISSUER', ridge.cik, ridge.name]] }, xml))).toMatchObject({
    id: 'f',
    documentType: '4',
    aff10b5One: false,
    transactions: [
      {
        shares: 1234.5,
        price: 10.5,
        notes: { price: ['F1'] },
        priceRange: { low: '10', high: '11' },
        planInFootnote: true,
        planAdopted: '2025-03-14',
      },
    ],
    unknownElements: [{ path: 'crypto', count: 1, text: 'yes' }],
    submission: {
      accession: '9999999999-25-000001',
      filedOn: '2025-11-24',
      parties: [{ role: 'ISSUER', cik: ridge.cik }],
    },
  });
});

test('a notice says that it is no sale', () => {
  expect(inspect(noticeXml())).toMatchObject({
    documentType: '144',
    isSale: false,
    offers: [{ units: 50000, marketValue: 5_000_000 }],
    pastSales: [{ units: 4000 }],
  });
});

test('a form without a reader shows its header, its parts, and says so', () => {
  expect(inspect(submissionOf({ form: 'CORRESP' }, 'Dear Sir or Madam', null))).toMatchObject({
    documentType: 'CORRESP',
    note: expect.stringContaining('no reader') as string,
    parts: [{ type: 'CORRESP', filename: 'primary_doc.xml', isComplete: true }],
  });
});

test('what is no filing is refused in a sentence', () => {
  expect(() => inspect('<html>Not found</html>')).toThrow(
    'it is neither a submission of EDGAR nor the XML of Form 3, 4, 5',
  );
});
