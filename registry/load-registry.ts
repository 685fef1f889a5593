// Reads the registry's data files once, checks them and answers look-ups by folded name.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigurationError } from '../schemas/errors.ts';
import { type Conversion, conversion } from './conversions.ts';
import { countryRecords } from './country-records.ts';
import { foldName, foldSpelling } from './fold-name.ts';
import { findParentCycle } from './parent-cycle.ts';
import { type Company, company, type PlaceRecord, placeRecord, type Registry } from './registry.ts';

const dataFolder = new URL('./data/', import.meta.url);

let loaded: Registry | undefined;

/** The registry of the data files beside this module; read and checked on the first call, then shared. */
export function loadRegistry(): Registry {
  loaded ??= readRegistry();
  return loaded;
}

/** A registry of the given records, for tests and for callers with records of their own. */
export function buildRegistry(
  companies: readonly Company[],
  places: readonly PlaceRecord[],
  version: string,
  { districts = [], conversions = [] }: Partial<Pick<Registry, 'districts' | 'conversions'>> = {},
): Registry {
  const byId = new Map(companies.map((each) => [each.id, each]));
  const byCik = new Map(companies.flatMap((each) => (each.cik === null ? [] : [[each.cik, each] as const])));
  const bySpelling = new Map<string, Company>();
  const byName = new Map<string, Company>();
  const enter = (name: string, each: Company) => {
    const spelling = foldSpelling(name);
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, each);
    const key = foldName(name);
    if (key !== '' && !byName.has(key)) byName.set(key, each);
  };
  // Names first, so that no alias or ticker of one company hides the name of another.
  for (const each of companies) enter(each.name, each);
  for (const each of companies) for (const name of each.aliases) enter(name, each);
  for (const each of companies) for (const rename of each.renames) enter(rename.from, each);
  for (const each of companies) for (const ticker of each.tickers) enter(ticker, each);
  return {
    companies,
    places,
    districts,
    conversions,
    version,
    company: (name) => byId.get(name) ?? bySpelling.get(foldSpelling(name)) ?? byName.get(foldName(name)) ?? null,
    companyById: (id) => byId.get(id) ?? null,
    companyByCik: (cik) => byCik.get(cik) ?? null,
  };
}

function readRegistry(): Registry {
  const hash = createHash('sha256');
  const companies = readFolder('companies/', company, hash);
  const places = readFolder('places/', placeRecord, hash);
  rejectDoubles(companies.map((each) => each.id));
  rejectDoubles(companies.flatMap(({ cik }) => (cik === null ? [] : [`CIK ${cik}`])));
  const conversions = readConversions(hash);
  const located = readDistricts([...places, ...readTowns(hash)], hash);
  rejectDoubles([...located.places, ...located.districts].map((each) => each.id));
  rejectUnknownMembers([...located.places, ...located.districts]);
  const ids = new Set(companies.map((each) => each.id));
  for (const each of companies) {
    if (each.parent !== null && !ids.has(each.parent)) {
      throw new ConfigurationError('CONFIG_INVALID', `registry: ${each.id} names the unknown parent ${each.parent}`);
    }
  }
  const cycle = findParentCycle(companies);
  if (cycle)
    throw new ConfigurationError('CONFIG_INVALID', `registry: a company is its own parent: ${cycle.join(' → ')}`);
  return buildRegistry(companies, [...countryRecords(), ...located.places], hash.digest('hex').slice(0, 12), {
    districts: located.districts,
    conversions,
  });
}

function readFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  hash: ReturnType<typeof createHash>,
): z.infer<Schema>[] {
  const files = readdirSync(new URL(folder, dataFolder))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.flatMap((file) => {
    const bytes = readFileSync(new URL(`${folder}${file}`, dataFolder));
    hash.update(file).update(bytes);
    const parsed = z.array(schema).safeParse(JSON.parse(bytes.toString('utf8')));
    if (parsed.success) return parsed.data;
    throw new ConfigurationError('CONFIG_INVALID', `registry/data/${folder}${file}: ${z.prettifyError(parsed.error)}`);
  });
}

function readConversions(hash: ReturnType<typeof createHash>): Conversion[] {
  const bytes = readFileSync(new URL('conversion-assumptions.json', dataFolder));
  hash.update('conversions').update(bytes);
  return z.array(conversion).parse(JSON.parse(bytes.toString('utf8')));
}

const districtRow = z.tuple([z.string().regex(/^\d{2}(\d{3})?$/), z.string().min(1), z.number(), z.number()]);
const districtFile = z.strictObject({
  source: z.string().min(1),
  states: z.array(districtRow),
  counties: z.array(districtRow),
});

/** Counties of the United States beside those that `places` names, and where states and counties lie. */
function readDistricts(
  places: readonly PlaceRecord[],
  hash: ReturnType<typeof createHash>,
): { readonly places: PlaceRecord[]; readonly districts: PlaceRecord[] } {
  const bytes = readFileSync(new URL('districts/us-counties.json', dataFolder));
  hash.update('districts').update(bytes);
  const { states, counties } = districtFile.parse(JSON.parse(bytes.toString('utf8')));
  const positions = new Map([...states, ...counties].map(([fips, , lat, lon]) => [fips, { lat, lon }]));
  const stateNames = new Map(states.map(([fips, name]) => [fips, name]));
  const known = new Set(places.flatMap(({ fips }) => fips ?? []));
  return {
    places: places.map((each) => ({ ...each, ...(each.fips === null ? {} : positions.get(each.fips)) })),
    districts: counties.flatMap(([fips, name, lat, lon]): PlaceRecord[] => {
      const region = stateNames.get(fips.slice(0, 2)) ?? null;
      if (known.has(fips)) return [];
      return [{ id: `us-${fips}`, kind: 'county', name, aliases: [], country: 'US', region, fips, lat, lon }];
    }),
  };
}

const townFile = z.strictObject({
  source: z.string().min(1),
  /** Country, state of the United States or null, names. */
  towns: z.array(z.tuple([z.string().regex(/^[A-Z]{2}$/), z.string().min(1).nullable(), z.array(z.string().min(1))])),
});

/** Larger towns of the world, beside those that `places` describes. */
function readTowns(hash: ReturnType<typeof createHash>): PlaceRecord[] {
  const bytes = readFileSync(new URL('districts/towns.json', dataFolder));
  hash.update('towns').update(bytes);
  return townFile.parse(JSON.parse(bytes.toString('utf8'))).towns.flatMap(([country, region, names]) =>
    names.map((name): PlaceRecord => {
      const id = `${country}-town-${name}-${region ?? ''}`
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, '-')
        .replace(/-$/, '');
      return { id, kind: 'locality', name, aliases: [], country, region, fips: null };
    }),
  );
}

function rejectUnknownMembers(places: readonly PlaceRecord[]): void {
  const ids = new Set([...places, ...countryRecords()].map(({ id }) => id));
  for (const { id, members = [] } of places) {
    const unknown = members.find((each) => !ids.has(each));
    if (unknown !== undefined)
      throw new ConfigurationError('CONFIG_INVALID', `registry: ${id} names the unknown place ${unknown}`);
  }
}

function rejectDoubles(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new ConfigurationError('CONFIG_INVALID', `registry: the id ${id} is used twice`);
    seen.add(id);
  }
}
