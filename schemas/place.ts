// A place as a document states it; nothing is filled in from a reader's knowledge.
import { z } from 'zod';

/** `county` is the second administrative level, `region` the first, written in full; `country` is ISO 3166 alpha-2. */
export const place = z.strictObject({
  locality: z.string().min(1).nullable(),
  county: z.string().min(1).nullable(),
  region: z.string().min(1).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
});
export type Place = z.infer<typeof place>;
