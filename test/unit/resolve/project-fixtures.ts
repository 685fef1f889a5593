// Claims that tell of projects, for tests of how projects are found.
import { factKinds } from '../../../schemas/claim.ts';
import type { Capacity } from '../../../schemas/facts/capacity.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import type { Opposition } from '../../../schemas/facts/opposition.ts';
import type { Place } from '../../../schemas/place.ts';

export const nobody = { owner: null, developer: null, operator: null, lessee: null, endUser: null };

/** `Abilene, Texas`: up to four levels, the narrowest first, missing ones null. */
export function at(locality: string | null, county: string | null, region: string | null, country = 'US'): Place {
  return { locality, county, region, country };
}

/** So many megawatts of a project in a phase. */
export function capacityOf(
  project: string | null,
  mw: number,
  phase: Capacity['phase'],
  more: Partial<Capacity> = {},
): Capacity {
  return {
    ...factKinds.capacity.examples[0],
    project,
    place: null,
    mw,
    phase,
    commitment: 'unknown',
    loadBasis: 'facility',
    roles: nobody,
    asOf: null,
    readyForService: null,
    ...more,
  };
}

/** An act of opposition. */
export function actOf(
  action: Opposition['action'],
  outcome: Opposition['outcome'],
  more: Partial<Opposition> = {},
): Opposition {
  return {
    ...factKinds.opposition.examples[0],
    action,
    outcome,
    place: null,
    project: null,
    developer: null,
    mw: null,
    mwQualifier: null,
    mwBasis: null,
    votes: null,
    date: null,
    ...more,
  };
}

/** A lease of so many megawatts. */
export function leaseOf(lessor: string, lessee: string, mw: number, more: Partial<Deal> = {}): Deal {
  return {
    ...factKinds.deal.examples[1],
    parties: [
      { name: lessor, role: 'lessor' },
      { name: lessee, role: 'lessee' },
    ],
    capacities: [{ mw, qualifier: 'exact', loadBasis: 'it' }],
    ...more,
  };
}
