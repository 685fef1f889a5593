// Golden rows of the demo's Form 4 filings.
import { document, fact, type GoldenDocument, type GoldenFact } from '../golden-schema.ts';

type Transaction = {
  readonly id: string;
  readonly seller: string;
  readonly relation: 'officer' | 'director';
  readonly saleKind: 'plan_10b5_1' | 'insider_open_market' | 'tax_withholding' | 'option_exercise';
  readonly code: string;
  readonly date: string;
  readonly shares: string;
  readonly price: string;
  /** Null where nothing was sold. */
  readonly proceeds: string | null;
  readonly after: string;
  readonly plan: 'true' | 'false' | 'not_stated';
  readonly form?: '4' | '4/A';
  readonly ownership?: 'direct' | 'indirect';
  readonly event?: string;
};

/** One transaction of a filing. What a filing writes is exact, so all of it must be right. */
function transaction(each: Transaction): GoldenFact {
  return fact(
    each.id,
    'share_sale',
    {
      saleKind: each.saleKind,
      issuer: { oneOf: ['CoreWeave, Inc.', 'CoreWeave'] },
      seller: each.seller,
      relation: each.relation,
      shares: each.shares,
      pricePerShare: { value: each.price, unit: 'USD' },
      period: { from: each.date, to: each.date },
      form: each.form ?? '4',
      transactionCode: each.code,
      sharesAfter: each.after,
      ownership: each.ownership ?? 'direct',
      plan: each.plan,
    },
    { shares: each.shares, pricePerShare: each.price, seller: each.seller },
    {
      soft: { proceeds: each.proceeds === null ? null : { value: each.proceeds, unit: 'USD' } },
      event: each.event ?? each.id,
    },
  );
}

const path = (serial: number) => `/filings/9999999999-25-00000${serial}.xml`;

export const filingDocuments: readonly GoldenDocument[] = [
  document(
    path(1),
    'demo-filings',
    'two sales under a 10b5-1 plan, said by the box and by a footnote',
    { published: '2025-09-15', dateSource: 'filing' },
    [
      transaction({
        id: 'form4-1-0',
        seller: 'Demo Officer One',
        relation: 'officer',
        saleKind: 'plan_10b5_1',
        code: 'S',
        date: '2025-09-12',
        shares: '10000',
        price: '101.25',
        proceeds: '1012500',
        after: '250000',
        plan: 'true',
      }),
      transaction({
        id: 'form4-1-1',
        seller: 'Demo Officer One',
        relation: 'officer',
        saleKind: 'plan_10b5_1',
        code: 'S',
        date: '2025-09-12',
        shares: '5000',
        price: '102.50',
        proceeds: '512500',
        after: '245000',
        plan: 'true',
      }),
    ],
  ),
  document(
    path(2),
    'demo-filings',
    'an option exercise and shares withheld for taxes: neither is a sale',
    { published: '2025-11-21', dateSource: 'filing' },
    [
      transaction({
        id: 'form4-2-0',
        seller: 'Demo Officer Two',
        relation: 'officer',
        saleKind: 'option_exercise',
        code: 'M',
        date: '2025-11-20',
        shares: '20000',
        price: '5',
        proceeds: null,
        after: '120000',
        plan: 'false',
      }),
      transaction({
        id: 'form4-2-1',
        seller: 'Demo Officer Two',
        relation: 'officer',
        saleKind: 'tax_withholding',
        code: 'F',
        date: '2025-11-20',
        shares: '8000',
        price: '98.40',
        proceeds: '787200',
        after: '112000',
        plan: 'false',
      }),
      fact(
        'form4-2-derivative',
        'share_sale',
        { transactionCode: 'M', shares: '20000', sharesAfter: '60000' },
        { sharesAfter: '60000' },
        { optional: true },
      ),
    ],
  ),
  document(
    path(3),
    'demo-filings',
    'a director sells by trust, price range in a footnote, no box for a plan',
    { published: '2025-10-06', dateSource: 'filing' },
    [
      transaction({
        id: 'form4-3-0',
        seller: 'Demo Director Three',
        relation: 'director',
        saleKind: 'insider_open_market',
        code: 'S',
        date: '2025-10-03',
        shares: '12000',
        price: '120.10',
        proceeds: '1441200',
        after: '88000',
        plan: 'not_stated',
        ownership: 'indirect',
      }),
    ],
  ),
  document(
    path(4),
    'demo-filings',
    'no box, but a footnote that names the plan; superseded by the amendment',
    { published: '2025-10-16', dateSource: 'filing' },
    [
      transaction({
        id: 'form4-4-0',
        seller: 'Demo Officer Four',
        relation: 'officer',
        saleKind: 'plan_10b5_1',
        code: 'S',
        date: '2025-10-15',
        shares: '4000',
        price: '130.00',
        proceeds: '520000',
        after: '36000',
        plan: 'true',
        event: 'form4-4',
      }),
    ],
  ),
  document(
    path(5),
    'demo-filings',
    'the amendment 4/A: it replaces and never adds',
    { published: '2025-10-20', dateSource: 'filing' },
    [
      transaction({
        id: 'form4-5-0',
        seller: 'Demo Officer Four',
        relation: 'officer',
        saleKind: 'plan_10b5_1',
        code: 'S',
        date: '2025-10-15',
        shares: '4500',
        price: '130.00',
        proceeds: '585000',
        after: '35500',
        plan: 'true',
        form: '4/A',
        event: 'form4-4',
      }),
    ],
  ),
];
