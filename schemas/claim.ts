// A claim: what one document asserts, of one of six kinds, with the evidence for every field.
import { z } from 'zod';
import { capacity, capacityKind } from './facts/capacity.ts';
import { deal, dealKind } from './facts/deal.ts';
import { indicator, indicatorKind } from './facts/indicator.ts';
import { marketEntry, marketEntryKind } from './facts/market-entry.ts';
import { opposition, oppositionKind } from './facts/opposition.ts';
import { shareSale, shareSaleKind } from './facts/share-sale.ts';

export const claim = z.discriminatedUnion('kind', [deal, shareSale, opposition, capacity, indicator, marketEntry]);
export type Claim = z.infer<typeof claim>;
export type ClaimKind = Claim['kind'];

/** Every kind by its name. */
export const factKinds = {
  deal: dealKind,
  share_sale: shareSaleKind,
  opposition: oppositionKind,
  capacity: capacityKind,
  indicator: indicatorKind,
  market_entry: marketEntryKind,
} as const;

export const claimKinds = Object.keys(factKinds) as readonly ClaimKind[];

/** The raw identity fields of a claim, in the order its kind declares. */
export function claimIdentity(each: Claim): readonly (string | number | null)[] {
  switch (each.kind) {
    case 'deal':
      return dealKind.identity(each);
    case 'share_sale':
      return shareSaleKind.identity(each);
    case 'opposition':
      return oppositionKind.identity(each);
    case 'capacity':
      return capacityKind.identity(each);
    case 'indicator':
      return indicatorKind.identity(each);
    case 'market_entry':
      return marketEntryKind.identity(each);
  }
}
