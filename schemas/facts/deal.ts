// A deal: two parties bind themselves, or are said to talk of it.
import { z } from 'zod';
import { partialDate } from '../partial-date.ts';
import { qualifier, quantity } from '../quantity.ts';
import { claimBase, defineFactKind } from './fact-kind.ts';

/** In a lease or hosting the tenant owns the chips; in a cloud_contract the provider does. */
export const dealTypes = [
  'equity_investment',
  'ipo',
  'acquisition',
  'merger',
  'joint_venture',
  'asset_sale',
  'lease',
  'hosting',
  'cloud_contract',
  'debt_financing',
  'credit_support',
  'power_purchase',
  'land_purchase',
  'supply',
  'construction',
  'incentive',
  'other',
] as const;

export const partyRoles = [
  'investor',
  'target',
  'acquirer',
  'seller',
  'lessee',
  'lessor',
  'customer',
  'provider',
  'lender',
  'borrower',
  'guarantor',
  'partner',
  'issuer',
  'supplier',
] as const;

/** Kinds of amount are never summed with one another. */
export const amountKinds = [
  'consideration',
  'equity',
  'principal',
  'contract_value_base',
  'contract_value_with_options',
  'capex_commitment',
  'backstop',
  'valuation',
] as const;

export const dealStatuses = ['rumoured', 'announced', 'agreed', 'closed', 'amended', 'terminated'] as const;
export const loadBases = [
  'it',
  'facility',
  'grid_connection',
  'utility_request',
  'generator_nameplate',
  'unspecified',
] as const;

/** `name` null: the text says there is such a party and does not name it. */
const party = z.strictObject({ name: z.string().min(1).nullable(), role: z.enum(partyRoles) });
const dealCapacity = z.strictObject({
  mw: z.number().positive(),
  low: z.number().optional(),
  high: z.number().optional(),
  qualifier,
  loadBasis: z.enum(loadBases),
});

export const deal = z.strictObject({
  kind: z.literal('deal'),
  dealType: z.enum(dealTypes),
  parties: z.array(party).min(1),
  /** The headline amount, repeated from `amounts`. */
  amount: quantity.nullable(),
  amounts: z.array(z.strictObject({ kind: z.enum(amountKinds), quantity })),
  capacities: z.array(dealCapacity),
  termYears: z.number().positive().nullable(),
  optionsYears: z.number().positive().nullable(),
  stakePct: z.number().nullable(),
  gpus: z.number().int().nullable(),
  status: z.enum(dealStatuses),
  date: partialDate.nullable(),
  ...claimBase,
});
export type Deal = z.infer<typeof deal>;

const envelope = { confidence: 0.9, polarity: 'affirmed', modality: 'asserted', salience: 'main' } as const;
const nothingElse = { termYears: null, optionsYears: null, stakePct: null, gpus: null };

export const dealKind = defineFactKind({
  kind: 'deal',
  version: 1,
  schema: deal,
  identity: (claim) => [
    claim.dealType,
    ...claim.parties.map((each) => `${each.role}:${(each.name ?? '').toLowerCase()}`).sort(),
  ],
  examples: [
    {
      kind: 'deal',
      dealType: 'equity_investment',
      parties: [
        { name: 'Nvidia', role: 'investor' },
        { name: 'CoreWeave', role: 'target' },
      ],
      amount: { value: '2000000000', unit: 'USD', qualifier: 'exact', text: '$2 billion' },
      amounts: [
        { kind: 'equity', quantity: { value: '2000000000', unit: 'USD', qualifier: 'exact', text: '$2 billion' } },
      ],
      capacities: [],
      ...nothingElse,
      status: 'agreed',
      date: '2026-01',
      evidence: [{ field: 'amount', start: 10, end: 20, quote: '$2 billion' }],
      rule: 'rules/deal.equity_investment',
      ...envelope,
    },
    {
      kind: 'deal',
      dealType: 'lease',
      parties: [
        { name: 'Hut 8', role: 'lessor' },
        { name: 'Fluidstack', role: 'lessee' },
      ],
      amount: { value: '7000000000', unit: 'USD', qualifier: 'exact', text: '$7.0 billion' },
      amounts: [
        {
          kind: 'contract_value_base',
          quantity: { value: '7000000000', unit: 'USD', qualifier: 'exact', text: '$7.0 billion' },
        },
      ],
      capacities: [{ mw: 245, qualifier: 'exact', loadBasis: 'it' }],
      ...nothingElse,
      termYears: 15,
      status: 'agreed',
      date: '2025-12-17',
      evidence: [{ field: 'capacities.0.mw', start: 40, end: 46, quote: '245 MW' }],
      rule: 'rules/deal.lease',
      ...envelope,
    },
  ],
});
