// A sale of shares by an existing holder, or an offering by the issuer; transactions, totals and intents stay apart.
import { z } from 'zod';
import { decimal } from '../decimal.ts';
import { partialDate } from '../partial-date.ts';
import { quantity } from '../quantity.ts';
import { claimBase, defineFactKind } from './fact-kind.ts';

export const saleKinds = [
  'insider_open_market',
  'plan_10b5_1',
  'tax_withholding',
  'option_exercise',
  'notice_144',
  'secondary_offering',
  'issuer_offering',
  'block_trade',
  'fund_exit',
  'press_aggregate',
] as const;

export const sellerRelations = [
  'officer',
  'director',
  'ten_percent_owner',
  'affiliated_fund',
  'group',
  'other',
  'not_stated',
] as const;
export const planFlags = ['true', 'false', 'not_stated'] as const;

/** Which filing tells of a sale, so that one that amends another is known to take its place. */
const filingOfSale = z.strictObject({
  /** Null: the document is a bare XML without its submission. */
  accession: z.string().nullable(),
  issuerCik: z.string().nullable(),
  /** Of everyone who files, in the order of the form. */
  ownerCiks: z.array(z.string()),
  period: partialDate.nullable(),
  filed: partialDate.nullable(),
  /** Of an amendment: when the filing that it replaces was filed, and its accession number; null where it does not say. */
  amends: partialDate.nullable(),
  replaces: z.string().nullable(),
});
export type FilingOfSale = z.infer<typeof filingOfSale>;

export const shareSale = z.strictObject({
  kind: z.literal('share_sale'),
  /** Null: named insiders without a stated mechanism. */
  saleKind: z.enum(saleKinds).nullable(),
  issuer: z.string().min(1),
  seller: z.string().min(1).nullable(),
  relation: z.enum(sellerRelations),
  shares: decimal.nullable(),
  pricePerShare: quantity.nullable(),
  proceeds: quantity.nullable(),
  period: z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() }),
  /** `4`, `4/A`, `144`, … or null where no filing is meant. */
  form: z.string().nullable(),
  /** The transaction code of the form (`S`, `F`, `M`, …), else null. */
  transactionCode: z.string().nullable(),
  /** Position of the transaction in its filing, else null. */
  line: z.int().nonnegative().nullable(),
  sharesAfter: decimal.nullable(),
  ownership: z.enum(['direct', 'indirect', 'not_stated']),
  plan: z.enum(planFlags),
  /** What only filings say. Absent in claims of other documents. */
  security: z.string().min(1).nullable().optional(),
  /** Others who report the same shares on the same form: they sold nothing beside the seller. */
  coSellers: z.array(z.string().min(1)).optional(),
  /** The price is the average of several trades, weighted by their size; low and high are in `pricePerShare`. */
  isWeightedAverage: z.boolean().optional(),
  planAdopted: partialDate.nullable().optional(),
  /** The form itself says that it is late. */
  isLate: z.boolean().optional(),
  /** Ratio of a split that the numbers already account for: 10 for 10-for-1, 0.1 for 1-for-10. */
  splitRatio: decimal.nullable().optional(),
  filing: filingOfSale.nullable().optional(),
  ...claimBase,
});
export type ShareSale = z.infer<typeof shareSale>;

const envelope = { confidence: 0.9, polarity: 'affirmed', modality: 'asserted', salience: 'main' } as const;

export const shareSaleKind = defineFactKind({
  kind: 'share_sale',
  version: 1,
  schema: shareSale,
  identity: (claim) => [
    claim.issuer.toLowerCase(),
    (claim.seller ?? '').toLowerCase(),
    claim.saleKind,
    claim.period.from,
    claim.line,
  ],
  examples: [
    {
      kind: 'share_sale',
      saleKind: 'press_aggregate',
      issuer: 'CoreWeave',
      seller: 'executives',
      relation: 'group',
      shares: null,
      pricePerShare: null,
      proceeds: { value: '1600000000', unit: 'USD', qualifier: 'approx', text: '$1.6 billion' },
      period: { from: '2025-03', to: null },
      form: null,
      transactionCode: null,
      line: null,
      sharesAfter: null,
      ownership: 'not_stated',
      plan: 'not_stated',
      evidence: [{ field: 'proceeds', start: 10, end: 22, quote: '$1.6 billion' }],
      rule: 'rules/share_sale.press_aggregate',
      ...envelope,
    },
    {
      kind: 'share_sale',
      saleKind: 'plan_10b5_1',
      issuer: 'CoreWeave, Inc.',
      seller: 'A. Example',
      relation: 'officer',
      shares: '10000',
      pricePerShare: { value: '101.25', unit: 'USD', qualifier: 'exact', text: '101.25' },
      proceeds: { value: '1012500', unit: 'USD', qualifier: 'exact', text: '101.25' },
      period: { from: '2025-09-12', to: '2025-09-12' },
      form: '4',
      transactionCode: 'S',
      line: 0,
      sharesAfter: '250000',
      ownership: 'direct',
      plan: 'true',
      evidence: [{ field: 'shares', start: 5, end: 10, quote: '10000' }],
      rule: 'filing/form4.transaction',
      ...envelope,
      confidence: 1,
    },
  ],
});
