// Where in the archived text a field of a claim was read.
import { z } from 'zod';

/**
 * `field` is the path of the claim's field (`amount`, `parties.0.name`, `place.county`); `start` and `end` count Unicode
 * code points of the archived text, end exclusive; `quote` is exactly that stretch of text.
 */
export const evidence = z.strictObject({
  field: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof evidence>;
