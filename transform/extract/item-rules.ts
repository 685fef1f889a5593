// What an item of a current report may tell: the code says what happened, whatever words the lawyers chose.
import type { Claim } from '../../schemas/claim.ts';
import type { Deal } from '../../schemas/facts/deal.ts';

type DealType = Deal['dealType'];

const purchases: ReadonlySet<DealType> = new Set([
  'acquisition',
  'merger',
  'asset_sale',
  'land_purchase',
  'joint_venture',
]);
const obligations: ReadonlySet<DealType> = new Set(['debt_financing', 'credit_support', 'lease']);

/**
 * The claim as the item lets it stand; null where the item tells nothing of the kind. 1.01: an agreement was made or amended;
 * 1.02: one was ended; 2.01: a purchase or sale is done; 2.03: there is a debt; 2.02: results, with the capacity and the
 * figures in them; 7.01, 8.01 and what has no item: whatever it says.
 */
export function underItem(claim: Claim, item: string): Claim | null {
  switch (item) {
    case '1.01':
      return asDeal(
        claim,
        () => true,
        (status) => (status === 'amended' ? 'amended' : 'agreed'),
      );
    case '1.02':
      return asDeal(
        claim,
        () => true,
        () => 'terminated',
      );
    case '2.01':
      return asDeal(
        claim,
        (type) => purchases.has(type),
        () => 'closed',
      );
    case '2.03':
      return asDeal(
        claim,
        (type) => obligations.has(type),
        (status) => (status === 'amended' ? 'amended' : 'agreed'),
      );
    case '2.02':
      return claim.kind === 'capacity' || claim.kind === 'indicator' ? claim : null;
    case '7.01':
    case '8.01':
      return claim;
    default:
      return null;
  }
}

function asDeal(
  claim: Claim,
  takes: (type: DealType) => boolean,
  status: (now: Deal['status']) => Deal['status'],
): Claim | null {
  if (claim.kind !== 'deal' || !takes(claim.dealType)) return null;
  // Who denies a deal under such an item denies another one.
  if (claim.polarity === 'denied') return null;
  const stands = status(claim.status);
  return { ...claim, status: stands, modality: 'asserted' };
}

/** The items whose word an exhibit stands under: of one that tells of a single act, that act. */
export function itemOfExhibits(items: readonly string[]): string {
  if (items.includes('7.01') || items.includes('8.01')) return '8.01';
  const acts = items.filter((item) => /^(?:1\.0[12]|2\.0[13])$/.test(item));
  const [only] = acts;
  if (only !== undefined && acts.length === 1 && !items.includes('2.02')) return only;
  if (acts.length === 0 && items.includes('2.02')) return '2.02';
  return '8.01';
}
