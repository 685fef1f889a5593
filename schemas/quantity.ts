// A measured value with its unit, its bounds and the words it was read from.
import { z } from 'zod';
import { decimal } from './decimal.ts';

/** How a text limits a number. An `up_to` value is a ceiling and never enters a sum. */
export const qualifiers = ['exact', 'approx', 'up_to', 'at_least', 'more_than'] as const;
export const qualifier = z.enum(qualifiers);
export type Qualifier = z.infer<typeof qualifier>;

/** `unit` is an ISO 4217 code for money, else the unit's name; `text` is the wording of the document. */
export const quantity = z.strictObject({
  value: decimal,
  low: decimal.optional(),
  high: decimal.optional(),
  unit: z.string().min(1).max(24),
  qualifier,
  text: z.string().min(1),
});
export type Quantity = z.infer<typeof quantity>;
