// What is known beforehand of companies and places; data files checked by these schemas, handed to transform and resolve.
import { z } from 'zod';
import { partialDate } from '../schemas/partial-date.ts';
import type { Conversion } from './conversions.ts';

export const companyCategories = [
  'big_tech',
  'hyperscaler_other',
  'neocloud',
  'ai_lab',
  'colocation',
  'developer',
  'reit',
  'miner',
  'miner_turned_ai',
  'telecom',
  'enterprise',
  'government',
  'utility',
  'power_producer',
  'oil_gas',
  'fund',
  'bank',
  'chip_vendor',
  'equipment_vendor',
  'real_estate',
  'research',
  'media',
  'other',
] as const;
export type CompanyCategory = (typeof companyCategories)[number];

export const company = z.strictObject({
  /** Lower-case slug, stable: `nvidia`, `core-scientific`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** Other names in any script, brands and former names included. */
  aliases: z.array(z.string().min(1)),
  tickers: z.array(z.string()),
  cik: z.int().positive().nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  parent: z.string().nullable(),
  categories: z.array(
    z.strictObject({ category: z.enum(companyCategories), from: partialDate.nullable(), to: partialDate.nullable() }),
  ),
  renames: z.array(z.strictObject({ from: z.string(), on: partialDate.nullable() })),
  /** A page that names the company and says what it does. */
  source: z.url().optional(),
});
export type Company = z.infer<typeof company>;

export const placeKinds = ['country', 'region', 'county', 'locality', 'market'] as const;

export const placeRecord = z.strictObject({
  /** `us`, `us-va`, `us-51107` (FIPS), `market-northern-virginia`. */
  id: z.string().min(1),
  kind: z.enum(placeKinds),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Name of the first level that contains it, written in full; null for a country. */
  region: z.string().nullable(),
  fips: z.string().nullable(),
  /** Middle of the place, in degrees, where it is known. */
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  /** Of a market: ids of the places that belong to it. */
  members: z.array(z.string().min(1)).optional(),
});
export type PlaceRecord = z.infer<typeof placeRecord>;

/** The loaded registry; pure look-ups, no I/O after loading. */
export type Registry = {
  readonly companies: readonly Company[];
  readonly places: readonly PlaceRecord[];
  /** Every county of the United States that is not among `places`: for finding stated places, not for reading texts. */
  readonly districts: readonly PlaceRecord[];
  /** How megawatts of one load basis become those of another. */
  readonly conversions: readonly Conversion[];
  /** By id, name, alias or ticker, folded (case, accents, legal suffixes); null where unknown. */
  company(name: string): Company | null;
  companyById(id: string): Company | null;
  /** By the SEC's number, which a rename does not change; null where unknown. */
  companyByCik(cik: number): Company | null;
  /** Version of the data files: a hash; part of an extractor's version. */
  readonly version: string;
};
