// An act of local opposition to a data center, or an authority's answer to it.
import { z } from 'zod';
import { partialDate } from '../partial-date.ts';
import { place } from '../place.ts';
import { qualifier, quantity } from '../quantity.ts';
import { loadBases } from './deal.ts';
import { claimBase, defineFactKind } from './fact-kind.ts';

export const oppositionActions = [
  'moratorium',
  'zoning_denial',
  'permit_denial',
  'approval_over_objection',
  'lawsuit',
  'appeal',
  'petition',
  'protest',
  'withdrawal',
  'delay',
  'referendum',
  'recall',
  'ordinance',
  'legislation',
  'regulatory_challenge',
  'other',
] as const;

export const oppositionOutcomes = [
  'proposed',
  'adopted',
  'rejected',
  'filed',
  'ruled_for_opponents',
  'ruled_against_opponents',
  'withdrawn',
  'delayed',
  'approved',
  'pending',
] as const;

export const concerns = [
  'power',
  'water',
  'noise',
  'land_use',
  'rates',
  'environment',
  'tax',
  'transparency',
  'farmland',
  'traffic',
  'air_quality',
] as const;

export const durationUnits = ['day', 'week', 'month', 'year'] as const;
export const measureSteps = ['extended', 'expired', 'lifted'] as const;

export const attributions = ['primary', 'contributing', 'coincident', 'unclear'] as const;

export const opposition = z.strictObject({
  kind: z.literal('opposition'),
  action: z.enum(oppositionActions),
  /** Null where the text tells of an act without an outcome (a protest, an open letter). */
  outcome: z.enum(oppositionOutcomes).nullable(),
  place: place.nullable(),
  /** A proper name only. */
  project: z.string().min(1).nullable(),
  /** Other names that the text gives the same project: a codename, the company that was founded for it. */
  projectAliases: z.array(z.string().min(1)).min(1).optional(),
  developer: z.string().min(1).nullable(),
  endUser: z.string().min(1).nullable(),
  authority: z.string().min(1).nullable(),
  mw: z.number().positive().nullable(),
  mwQualifier: qualifier.nullable(),
  mwBasis: z.enum(loadBases).nullable(),
  amount: quantity.nullable(),
  acres: z.number().positive().nullable(),
  concerns: z.array(z.enum(concerns)),
  groups: z.array(z.string().min(1)),
  votes: z.strictObject({ for: z.int().nonnegative(), against: z.int().nonnegative() }).nullable(),
  signatures: z.int().nonnegative().nullable(),
  attribution: z.enum(attributions),
  date: partialDate.nullable(),
  /** Of a measure that has a term: when it begins and ends as the text states it, or how long it lasts. */
  effectiveFrom: partialDate.optional(),
  effectiveTo: partialDate.optional(),
  duration: z.strictObject({ count: z.int().positive(), unit: z.enum(durationUnits) }).optional(),
  /** What befell a measure that was in force already. */
  step: z.enum(measureSteps).optional(),
  ...claimBase,
});
export type Opposition = z.infer<typeof opposition>;

const envelope = { confidence: 0.8, polarity: 'affirmed', modality: 'asserted', salience: 'main' } as const;
const silent = { endUser: null, authority: null, amount: null, acres: null, groups: [], signatures: null };

export const oppositionKind = defineFactKind({
  kind: 'opposition',
  version: 1,
  schema: opposition,
  identity: (claim) => [
    claim.action,
    (claim.project ?? '').toLowerCase(),
    (claim.place?.locality ?? '').toLowerCase(),
    (claim.place?.county ?? '').toLowerCase(),
    (claim.place?.region ?? '').toLowerCase(),
  ],
  examples: [
    {
      kind: 'opposition',
      action: 'zoning_denial',
      outcome: 'rejected',
      place: { locality: null, county: 'Example County', region: 'Indiana', country: 'US' },
      project: 'Project Example',
      developer: 'Example Developer LLC',
      mw: 600,
      mwQualifier: 'exact',
      mwBasis: 'unspecified',
      concerns: ['water', 'noise'],
      votes: { for: 2, against: 7 },
      attribution: 'primary',
      date: '2026-02-03',
      evidence: [{ field: 'action', start: 0, end: 8, quote: 'rejected' }],
      rule: 'rules/opposition.zoning_denial',
      ...silent,
      ...envelope,
    },
    {
      kind: 'opposition',
      action: 'other',
      outcome: null,
      place: null,
      project: null,
      developer: null,
      mw: null,
      mwQualifier: null,
      mwBasis: null,
      concerns: ['power', 'land_use'],
      votes: null,
      attribution: 'unclear',
      date: null,
      evidence: [{ field: 'concerns.0', start: 0, end: 11, quote: 'grid stress' }],
      rule: 'rules/opposition.general',
      ...silent,
      ...envelope,
    },
  ],
});
