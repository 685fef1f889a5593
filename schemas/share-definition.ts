// What a share of capacity is a share of: the switches that make 18% and 48% both right, and the values beside them.
import { z } from 'zod';
import { decimal } from './decimal.ts';
import { loadBases } from './facts/deal.ts';
import { comparators } from './facts/indicator.ts';
import { modalities } from './facts/fact-kind.ts';
import { partialDate } from './partial-date.ts';

/** Which stock of capacity is counted: what runs, one phase of the pipeline, or everything tracked as if it got built. */
export const phaseSets = ['live', 'under_construction', 'early_stage', 'all_phases'] as const;

/** Whose a megawatt is: of who owns it, of who runs it (owned and leased), or of whose work it does. */
export const shareAttributions = ['owner', 'operator', 'end_user'] as const;

/**
 * `commercial`: sold or used at scale, without companies' own server rooms; `with_on_premise`: with them;
 * `classified_only`: only what a data set could give an owner group; `ai_compute`: installed AI chips, not megawatts.
 */
export const denominators = ['commercial', 'with_on_premise', 'classified_only', 'ai_compute'] as const;

export const inclusions = ['in', 'out', 'not_stated'] as const;
export const shareLoadBases = [...loadBases, 'chips'] as const;

/** How a value came to be: quoted, arithmetic on published parts, counted from our facts, or simulated. */
export const valueKinds = ['reported', 'reconstructed', 'computed', 'projected'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** `stated`: a source names the member; `inferred`: we think so. */
export const memberCertainties = ['stated', 'inferred'] as const;

export const shareGroup = z.strictObject({
  groupId: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: z.string().min(1),
  /** How many firms the group has; more than `members` where a publisher does not list them all. */
  size: z.strictObject({ low: z.int().positive(), high: z.int().positive() }),
  members: z.array(
    z.strictObject({
      company: z.string().min(1),
      from: partialDate.nullable(),
      to: partialDate.nullable(),
      certainty: z.enum(memberCertainties),
    }),
  ),
});
export type ShareGroup = z.infer<typeof shareGroup>;

export const shareDefinition = z.strictObject({
  definitionId: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: z.string().min(1).max(90),
  /** One sentence that a reader outside the field understands. */
  sentence: z.string().min(20).max(300),
  phaseSet: z.enum(phaseSets),
  attribution: z.enum(shareAttributions),
  groupId: z.string().min(1),
  denominator: z.enum(denominators),
  china: z.enum(inclusions),
  crypto: z.enum(inclusions),
  /** `world` or an ISO 3166 alpha-2 code. */
  region: z.string().regex(/^(world|[A-Z]{2})$/),
  loadBasis: z.enum(shareLoadBases),
});
export type ShareDefinition = z.infer<typeof shareDefinition>;

export const shareGrades = ['A', 'B', 'C', 'D'] as const;

const percent = decimal.nullable();

/** One value of one definition. Percentages are decimals of full precision; a view rounds them. */
export const shareValue = z.strictObject({
  shareId: z.string().startsWith('shr_'),
  runId: z.string().startsWith('run_').nullable(),
  definitionId: z.string().min(1),
  /** The year that the value is about. */
  year: z.int().min(2000).max(2100),
  /** The period that the value describes, as precisely as it is known. */
  asOf: partialDate,
  valueKind: z.enum(valueKinds),
  scenario: z.string().nullable(),
  sharePct: decimal,
  p025: percent,
  p10: percent,
  p25: percent,
  p75: percent,
  p90: percent,
  p975: percent,
  numeratorMw: decimal.nullable(),
  denominatorMw: decimal.nullable(),
  unclassifiedMw: decimal.nullable(),
  /** What rounding of the published parts allows. */
  roundingLowPct: percent,
  roundingHighPct: percent,
  /** The share if none, or all, of what a data set could not classify belonged to the group. */
  lowerBoundPct: percent,
  upperBoundPct: percent,
  publisher: z.string().nullable(),
  quotedVia: z.string().nullable(),
  url: z.string().nullable(),
  comparator: z.enum(comparators).nullable(),
  modality: z.enum(modalities).nullable(),
  vintage: partialDate,
  nFacts: z.int().nonnegative(),
  pctJudgement: percent,
  pctInferred: percent,
  pctConverted: percent,
  /** A: quoted from its publisher. B: quoted by way of another. C: arithmetic or count. D: rests on inference or judgement. */
  grade: z.enum(shareGrades),
  note: z.string().nullable(),
});
export type ShareValue = z.infer<typeof shareValue>;
