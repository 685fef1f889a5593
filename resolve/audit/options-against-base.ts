// A contract's value with all options, told as what is firmly agreed.
import type { Deal } from '../../schemas/facts/deal.ts';
import type { CurrentClaim } from '../current-claim.ts';
import { type EventFinding, findingOf } from './event-finding.ts';
import { describeMagnitude, type Magnitude, magnitudeOf } from './magnitude.ts';

type Told = { readonly current: CurrentClaim; readonly base: Magnitude | null; readonly whole: Magnitude | null };

/** Reports of one sum may be rounded by this much. */
const tolerance = 0.02;

/** Bases above the total with options of the same claim, and bases that another claim gives as the total with options. */
export function optionsAgainstBase(claims: readonly CurrentClaim[]): EventFinding[] {
  const told = claims.flatMap((current) => (current.claim.kind === 'deal' ? toldOf(current, current.claim) : []));
  if (told.every(({ whole }) => whole === null)) return [];
  return told.flatMap((each) => {
    const { current, base, whole } = each;
    if (!base) return [];
    if (whole && whole.unit === base.unit && base.value > whole.value * (1 + tolerance))
      return found(
        current,
        `${describeMagnitude(base)} is called the base and ${describeMagnitude(whole)} the total with options: the base is larger.`,
        base,
        `at most ${describeMagnitude(whole)}`,
      );
    const other = told.find(
      (one) =>
        one !== each &&
        one.base &&
        one.whole &&
        one.whole.unit === base.unit &&
        one.whole.value > one.base.value * (1 + tolerance) &&
        Math.abs(base.value / one.whole.value - 1) <= tolerance,
    );
    if (!other?.base || !other.whole) return [];
    return found(
      current,
      `${describeMagnitude(base)} is called the base; ${other.current.publisher} gives ${describeMagnitude(other.base)} as the base and ${describeMagnitude(other.whole)} with all options.`,
      base,
      describeMagnitude(other.base),
    );
  });
}

function found(current: CurrentClaim, message: string, base: Magnitude, expected: string): EventFinding[] {
  return [
    findingOf('options_against_base', current, { field: 'amounts', message, expected, found: describeMagnitude(base) }),
  ];
}

function toldOf(current: CurrentClaim, { amounts, polarity }: Deal): Told[] {
  if (polarity === 'denied') return [];
  const of = (kind: string) => magnitudeOf(amounts.find((each) => each.kind === kind)?.quantity);
  return [{ current, base: of('contract_value_base'), whole: of('contract_value_with_options') }];
}
