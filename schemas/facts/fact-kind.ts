// What every kind of fact declares, and what every claim carries beside the fields of its kind.
import { z } from 'zod';
import { evidence } from '../evidence.ts';
import { partialDate } from '../partial-date.ts';

export const polarities = ['affirmed', 'denied'] as const;
export const modalities = ['asserted', 'will', 'expected', 'could'] as const;
export const saliences = ['main', 'background'] as const;

/**
 * Where a claim of a compiled table was read by whoever compiled it: the row's own name in the table, the page that it
 * cites and that page's date. The document is the table; the page is what the claim rests on.
 */
export const citation = z.strictObject({
  id: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  published: partialDate.nullable(),
});

/** The envelope of a claim. `rule` names what made it: `<extractor>/<rule>`. */
export const claimBase = {
  evidence: z.array(evidence).min(1),
  confidence: z.number().min(0).max(1),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  salience: z.enum(saliences),
  rule: z.string().min(1),
  /** Only claims of compiled tables have one. */
  citation: citation.optional(),
};

/** A kind of fact: its shape, and the raw fields that tell one claim of a document from another. */
export type FactKind<Schema extends z.ZodType> = {
  readonly kind: string;
  readonly version: number;
  readonly schema: Schema;
  /** The fewest stable raw fields; a change of what they are changes ids and so needs a version. */
  readonly identity: (claim: z.infer<Schema>) => readonly (string | number | null)[];
  /** Two examples; a test parses them and the documentation prints them. */
  readonly examples: readonly [z.infer<Schema>, z.infer<Schema>];
};

/** Declares a kind of fact. */
export function defineFactKind<Schema extends z.ZodType>(definition: FactKind<Schema>): FactKind<Schema> {
  return definition;
}
