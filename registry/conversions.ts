// How megawatts of one load basis become those of another: dated knowledge with its source, never a default in the code.
import { z } from 'zod';
import { loadBases } from '../schemas/facts/deal.ts';

/** One megawatt of `fromBasis` is `mid` megawatts of `toBasis`, at least `low` and at most `high`. */
export const conversion = z
  .strictObject({
    fromBasis: z.enum(loadBases),
    toBasis: z.enum(loadBases),
    low: z.number().positive(),
    mid: z.number().positive(),
    high: z.number().positive(),
    source: z.string().min(1),
  })
  .refine(({ low, mid, high }) => low <= mid && mid <= high, 'low, mid and high are in this order');
export type Conversion = z.infer<typeof conversion>;

/** IT megawatts for megawatts of a basis; null where no assumption says how, as for an unspecified basis. */
export function toItMw(
  mw: number,
  basis: string,
  conversions: readonly Conversion[],
): { readonly mw: number; readonly isConverted: boolean } | null {
  if (basis === 'it') return { mw, isConverted: false };
  const known = conversions.find(({ fromBasis, toBasis }) => fromBasis === basis && toBasis === 'it');
  return known ? { mw: Math.round(mw * known.mid * 100) / 100, isConverted: true } : null;
}
