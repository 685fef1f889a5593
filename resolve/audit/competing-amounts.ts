// Amounts of one event that cannot all be right: a thousand times apart, in two currencies, or simply different.
import type { CurrentClaim } from '../current-claim.ts';
import { compareNumbers } from '../merge/compare-values.ts';
import type { ResolvedEvent } from '../resolve-component.ts';
import { type EventFinding, findingOf } from './event-finding.ts';
import { describeMagnitude, leavesRoomFor, type Magnitude, magnitudeOf } from './magnitude.ts';

const isAmount = (field: string) => /^(amount|amounts\..+|capacities\..+|mw|proceeds|pricePerShare)$/.test(field);

/** Where a claim keeps what the event calls `field`: an event's `amounts.equity` is one of a claim's list. */
const pathOf = (field: string) => field.replace(/^(amounts|capacities)\..+$/, '$1');

/**
 * A finding for each claim whose value lost to one that it contradicts. A value that its own publisher has corrected since is
 * history and no contradiction; neither is one that rounding or the words "more than" explain.
 */
export function competingAmounts(event: ResolvedEvent, claims: readonly CurrentClaim[]): EventFinding[] {
  const byId = new Map(claims.map((each) => [each.claimId, each]));
  const fields = Object.keys(event.alternatives).filter(isAmount);
  // The headline repeats one of the amounts.
  const told = fields.filter((field) => field !== 'amount' || !fields.some((other) => other.startsWith('amounts.')));
  return told.flatMap((field) => {
    const values = (event.alternatives[field] ?? []).filter(({ superseded }) => !superseded);
    const winner = magnitudeOf(values.find(({ wins }) => wins)?.value);
    if (!winner) return [];
    return values.flatMap(({ value, wins, claims: ids }) => {
      const rival = wins ? null : magnitudeOf(value);
      const verdict = rival && judge(winner, rival);
      if (!verdict) return [];
      return ids.flatMap((id) => {
        const claim = byId.get(id);
        if (!claim) return [];
        const [expected, found] = [describeMagnitude(winner), describeMagnitude(rival)];
        return findingOf(verdict.check, claim, {
          field: pathOf(field),
          message: `${claim.publisher} says ${found} of ${event.title}; the value shown is ${expected}${verdict.why}.`,
          expected,
          found,
        });
      });
    });
  });
}

function judge(
  winner: Magnitude,
  rival: Magnitude,
): { readonly check: 'thousandfold' | 'currency_differs' | 'contradictory_amounts'; readonly why: string } | null {
  const agreement = compareNumbers(winner.value, rival.value);
  if (winner.unit !== rival.unit)
    return agreement === 'equal' ? { check: 'currency_differs', why: ': one number in two currencies' } : null;
  if (agreement === 'equal' || leavesRoomFor(rival, winner.value) || leavesRoomFor(winner, rival.value)) return null;
  return agreement === 'slip'
    ? { check: 'thousandfold', why: ': they are a thousand or a million times apart' }
    : { check: 'contradictory_amounts', why: '' };
}
