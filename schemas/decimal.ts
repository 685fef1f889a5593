// Money and share counts travel as decimal strings: a float would change them.
import { z } from 'zod';

/** A decimal number without exponent, e.g. `2000000000` or `13.75`. */
export const decimal = z.string().regex(/^-?\d{1,24}(\.\d{1,12})?$/, 'a decimal such as 2000000000 or 13.75');

export type Decimal = z.infer<typeof decimal>;
