// Whose deal it is when two sentences tell of it: the better telling leads, the other one fills what it leaves open.
import type { DealEvent } from './deal-event.ts';
import type { DealType } from './deal-frames.ts';
import { nameKey } from './extraction-context.ts';
import type { Party } from './party-roles.ts';
import type { PartyRole } from './role-score.ts';

/** What the two sides of a contract are called, who gives before who takes. */
const sides: Partial<Readonly<Record<DealType, readonly [PartyRole, PartyRole]>>> = {
  lease: ['lessor', 'lessee'],
  hosting: ['lessor', 'lessee'],
  cloud_contract: ['provider', 'customer'],
  power_purchase: ['provider', 'customer'],
  supply: ['supplier', 'customer'],
  construction: ['supplier', 'customer'],
};
const givers = new Set<PartyRole>(['lessor', 'provider', 'supplier']);
const takers = new Set<PartyRole>(['lessee', 'customer']);
/** Roles that several may hold, told one by one over the sentences of a story. */
const several = new Set<PartyRole>(['investor', 'lender']);

/** The parties under the names that the sides have in a deal of `type`. */
export function castAs(parties: readonly Party[], type: DealType): Party[] {
  const names = sides[type];
  if (names === undefined) return [...parties];
  return parties.map((each) => ({
    ...each,
    role: givers.has(each.role) ? names[0] : takers.has(each.role) ? names[1] : each.role,
  }));
}

const swapped = (parties: readonly Party[], type: DealType): Party[] => {
  const names = sides[type];
  if (names === undefined) return [...parties];
  return parties.map((each) => ({ ...each, role: each.role === names[0] ? names[1] : names[0] }));
};

const sidesTold = (parties: readonly Party[]): number => new Set(parties.map((each) => each.role)).size;
const strength = (parties: readonly Party[]): number =>
  parties.reduce((sum, each) => sum + each.score, 0) / Math.max(1, parties.length);

type Joined = { readonly parties: Party[]; readonly isLed: boolean };

/** The parties of a deal that `known` and then `event` tell of; `isLed` where the later telling leads. */
export function joinParties(known: DealEvent, event: DealEvent): Joined {
  const later = castAs(event.parties, known.dealType);
  const isLed = leads(known, event);
  const [first, second] = isLed ? [later, known.parties] : [known.parties, later];
  const lead = isLed ? inLineWith(known.parties, later, known.dealType) : first;
  const names = new Set(lead.map((each) => nameKey(each.mention)));
  const roles = new Set(lead.map((each) => each.role));
  const mayFill = known.dealType === event.dealType || known.parties.length + event.parties.length <= 3;
  const fills = second.filter(
    (each) =>
      mayFill &&
      !names.has(nameKey(each.mention)) &&
      (!roles.has(each.role) || (several.has(each.role) && each.score > 1)) &&
      (sides[known.dealType] === undefined || roles.size < 2),
  );
  return { parties: [...lead, ...fills], isLed };
}

/** Whether the later telling names more sides, or the same and more surely; one without a word for the kind never outdoes one with it. */
function leads(known: DealEvent, event: DealEvent): boolean {
  const [before, after] = [sidesTold(known.parties), sidesTold(event.parties)];
  if (before >= 2 && known.explicit && !event.explicit) return false;
  if (after !== before) return after > before;
  if (event.explicit !== known.explicit) return event.explicit;
  if (event.parties.length !== known.parties.length) return event.parties.length > known.parties.length;
  return event.score > known.score && strength(event.parties) > strength(known.parties);
}

/** "X leases a hall to a start-up." "X struck the deal with Y": who lets stays who lets. */
function inLineWith(before: readonly Party[], later: Party[], type: DealType): Party[] {
  if (before.length !== 1 || later.length !== 2) return later;
  const [sure] = before;
  const same = later.find((each) => sure !== undefined && nameKey(each.mention) === nameKey(sure.mention));
  if (sure === undefined || same === undefined || same.role === sure.role || same.score >= sure.score) return later;
  return swapped(later, type);
}
