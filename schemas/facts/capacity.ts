// An observation of capacity: so many megawatts, in one phase, on one basis, at one place and time.
import { z } from 'zod';
import { partialDate } from '../partial-date.ts';
import { place } from '../place.ts';
import { qualifier } from '../quantity.ts';
import { loadBases } from './deal.ts';
import { claimBase, defineFactKind } from './fact-kind.ts';

/** early_stage: announced, zoned or permitted; committed: tenant signed or financed, ground not broken. */
export const phases = [
  'early_stage',
  'committed',
  'under_construction',
  'live',
  'paused',
  'cancelled',
  'withdrawn',
  'decommissioned',
  'pipeline_unspecified',
] as const;

export const commitments = ['none', 'preleased', 'contracted', 'owner_occupied', 'unknown'] as const;
export const measures = ['cumulative', 'increment', 'ceiling', 'target'] as const;
export const scopes = ['building', 'campus', 'portfolio', 'metro', 'country', 'world'] as const;

/** True where a load is that of one site, and so of a project. */
export function isSiteScope(scope: unknown): boolean {
  return scope === 'building' || scope === 'campus';
}

const holder = z.string().min(1).nullable();
export const capacityRoles = z.strictObject({
  owner: holder,
  developer: holder,
  operator: holder,
  lessee: holder,
  endUser: holder,
});

export const capacity = z.strictObject({
  kind: z.literal('capacity'),
  project: z.string().min(1).nullable(),
  /** Other names that the text gives the same project: a codename, the company that was founded for it. */
  projectAliases: z.array(z.string().min(1)).min(1).optional(),
  place: place.nullable(),
  mw: z.number().positive(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier,
  phase: z.enum(phases),
  commitment: z.enum(commitments),
  measure: z.enum(measures),
  loadBasis: z.enum(loadBases),
  scope: z.enum(scopes),
  roles: capacityRoles,
  /** Who the holders are as a class where no company is named, e.g. `big_tech`; else null. */
  group: z.string().min(1).nullable(),
  asOf: partialDate.nullable(),
  readyForService: partialDate.nullable(),
  publisher: z.string().min(1).nullable(),
  ...claimBase,
});
export type Capacity = z.infer<typeof capacity>;

const envelope = { confidence: 0.9, polarity: 'affirmed', modality: 'asserted', salience: 'main' } as const;
const nobody = { owner: null, developer: null, operator: null, lessee: null, endUser: null };

export const capacityKind = defineFactKind({
  kind: 'capacity',
  version: 1,
  schema: capacity,
  identity: (claim) => [
    (claim.project ?? '').toLowerCase(),
    (claim.place?.locality ?? claim.place?.county ?? claim.place?.region ?? claim.place?.country ?? '').toLowerCase(),
    claim.scope,
    claim.phase,
    claim.loadBasis,
    claim.measure,
    claim.group,
    claim.asOf,
    ...Object.values(claim.roles).map((each) => (each ?? '').toLowerCase()),
  ],
  examples: [
    {
      kind: 'capacity',
      project: 'River Bend',
      place: { locality: null, county: null, region: 'Louisiana', country: 'US' },
      mw: 245,
      low: null,
      high: null,
      qualifier: 'exact',
      phase: 'committed',
      commitment: 'preleased',
      measure: 'cumulative',
      loadBasis: 'it',
      scope: 'campus',
      roles: { ...nobody, owner: 'Hut 8', lessee: 'Fluidstack' },
      group: null,
      asOf: '2025-12-17',
      readyForService: '2027-Q2',
      publisher: null,
      evidence: [{ field: 'mw', start: 10, end: 16, quote: '245 MW' }],
      rule: 'rules/capacity.campus',
      ...envelope,
    },
    {
      kind: 'capacity',
      project: null,
      place: null,
      mw: 68000,
      low: null,
      high: null,
      qualifier: 'approx',
      phase: 'pipeline_unspecified',
      commitment: 'unknown',
      measure: 'cumulative',
      loadBasis: 'unspecified',
      scope: 'world',
      roles: nobody,
      group: 'big_tech',
      asOf: '2025-12',
      readyForService: null,
      publisher: 'DC Byte',
      evidence: [{ field: 'mw', start: 10, end: 15, quote: '68 GW' }],
      rule: 'dataset/capacity',
      ...envelope,
    },
  ],
});
