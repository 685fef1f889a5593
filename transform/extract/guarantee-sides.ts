// Whose lease a guarantor stands behind: the text tells it where it tells the lease.
import { nameKey } from './extraction-context.ts';
import type { Party } from './party-roles.ts';

type Deal = { readonly dealType: string; readonly parties: readonly Party[] };

/**
 * The parties of a guarantee with tenant and landlord of the one lease that the document reports; null where that is not the lease
 * meant: the document reports none or several, or the guarantee names somebody else.
 */
export function guaranteeOfLease(guarantee: Deal, deals: readonly Deal[]): Party[] | null {
  const guarantor = guarantee.parties.filter(({ role }) => role === 'guarantor');
  if (guarantor.length === 0) return null;
  const leases = deals.filter(
    ({ dealType, parties }) =>
      (dealType === 'lease' || dealType === 'hosting') &&
      parties.some(({ role }) => role === 'lessee') &&
      parties.some(({ role }) => role === 'lessor'),
  );
  const [lease] = leases;
  if (lease === undefined || leases.length > 1) return null;
  const sides = lease.parties.filter(({ role }) => role === 'lessee' || role === 'lessor');
  const known = new Set(sides.map(({ mention }) => nameKey(mention)));
  if (guarantor.some(({ mention }) => known.has(nameKey(mention)))) return null;
  const others = guarantee.parties.filter(({ role }) => role !== 'guarantor');
  return others.every(({ mention, score }) => known.has(nameKey(mention)) || score < 1.6)
    ? [...guarantor, ...sides]
    : null;
}
