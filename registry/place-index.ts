// Places as documents name them, found in the registry: without regard to case, accents and script, and never by guess.
import type { Place } from '../schemas/place.ts';
import { foldSpelling } from './fold-name.ts';
import type { PlaceRecord, Registry } from './registry.ts';

/** What the registry knows of a stated place; a level that is unknown or ambiguous is null. */
export type FoundPlace = {
  readonly country: string | null;
  readonly region: PlaceRecord | null;
  readonly county: PlaceRecord | null;
  readonly locality: PlaceRecord | null;
  /** The market that contains the narrowest known level. */
  readonly market: PlaceRecord | null;
  /** Id of the narrowest known level. */
  readonly placeId: string | null;
  /** Middle of the narrowest level whose position is known. */
  readonly lat: number | null;
  readonly lon: number | null;
};

type Index = {
  readonly byName: ReadonlyMap<string, readonly PlaceRecord[]>;
  readonly byId: ReadonlyMap<string, PlaceRecord>;
  readonly marketOf: ReadonlyMap<string, PlaceRecord>;
  readonly found: Map<string, FoundPlace>;
};

const indexes = new WeakMap<Registry, Index>();
const remembered = 50_000;
const nowhere: FoundPlace = {
  country: null,
  region: null,
  county: null,
  locality: null,
  market: null,
  placeId: null,
  lat: null,
  lon: null,
};

/** The registry's places for the levels that are stated. Of two that fit equally neither is taken. */
export function findPlace(place: Place | null, registry: Registry): FoundPlace {
  if (place === null) return nowhere;
  const index = indexOf(registry);
  const key = [place.locality, place.county, place.region, place.country].join('|');
  let found = index.found.get(key);
  if (!found) {
    if (index.found.size >= remembered) index.found.clear();
    found = search(place, index);
    index.found.set(key, found);
  }
  return found;
}

/** `Prince William County`, `County Meath` and `Prince William` as one key; the words of other languages are cut as well. */
export function foldDistrict(name: string): string {
  const folded = foldSpelling(name)
    .replace(/\s(county|parish|borough|census area|municipality|city and borough|kreis|landkreis|gun|shi)$/, '')
    .replace(
      /^(county|co|condado de|comte de|comte|contea di|landkreis|kreis|provincia de|provincia di|province de) /,
      '',
    );
  return folded.replace(/^st /, 'saint ');
}

/** Whether a name is that of a town, region, country or market, or of the very place it is told with: it says where and not which. */
export function isPlaceName(name: string, place: Place | null, registry: Registry): boolean {
  const { byName } = indexOf(registry);
  const spelling = foldSpelling(name);
  const own = [place?.locality, place?.region].some((each) => each != null && foldSpelling(each) === spelling);
  if (own || (place?.county != null && foldDistrict(place.county) === foldDistrict(name))) return true;
  return (['locality', 'region', 'country', 'market'] as const).some((kind) => byName.has(`${kind}|${spelling}`));
}

function search(place: Place, index: Index): FoundPlace {
  const fits = (record: PlaceRecord) => place.country === null || record.country === place.country;
  const regionsNamed = place.region === null ? [] : named(index, 'region', place.region).filter(fits);
  let region = only(regionsNamed);
  let country = place.country ?? region?.country ?? null;
  // Where a region is stated, a county or town must lie in it: a record without one is known for its whole country.
  const inRegion = (record: PlaceRecord) =>
    fits(record) &&
    (place.region === null ||
      (region === null
        ? sameName(record.region, place.region)
        : record.country === region.country && (record.region === null || sameName(record.region, region.name))));
  const county = place.county === null ? null : only(named(index, 'county', place.county).filter(inRegion));
  const localities = place.locality === null ? [] : named(index, 'locality', place.locality).filter(inRegion);
  // A town that nothing else places is taken only where its name is told with its region or stands alone in the registry.
  // The registry knows few towns: one of the United States is meant only where its state is told, or its county.
  const locality = only(
    place.region !== null
      ? localities
      : localities.filter((each) =>
          county === null ? each.country !== 'US' : sameName(each.region, county.region ?? ''),
        ),
  );
  const narrow = locality ?? county;
  if (region === null && narrow !== null && narrow.region !== null)
    region = only(named(index, 'region', narrow.region).filter((each) => each.country === narrow.country));
  country ??= narrow?.country ?? null;
  const nation = country === null ? null : (index.byId.get(country.toLowerCase()) ?? null);
  const levels = [locality, county, region, nation].filter((each) => each !== null);
  const market =
    levels.map(({ id }) => index.marketOf.get(id)).find((each) => each !== undefined) ??
    (place.locality === null ? null : marketNamed(index, place.locality, country));
  const placed = levels.find(({ kind, lat }) => kind !== 'country' && lat !== undefined);
  return {
    country,
    region,
    county,
    locality,
    market,
    placeId: levels[0]?.id ?? null,
    lat: placed?.lat ?? null,
    lon: placed?.lon ?? null,
  };
}

/** A metro's own name as a town: `Dallas`, `Frankfurt`. */
function marketNamed(index: Index, name: string, country: string | null): PlaceRecord | null {
  return only(named(index, 'market', name).filter((each) => country !== null && each.country === country));
}

function only(records: readonly PlaceRecord[]): PlaceRecord | null {
  return records.length === 1 ? (records[0] ?? null) : null;
}

function sameName(a: string | null, b: string): boolean {
  return a !== null && foldSpelling(a) === foldSpelling(b);
}

function named({ byName }: Index, kind: PlaceRecord['kind'], name: string): readonly PlaceRecord[] {
  return byName.get(`${kind}|${kind === 'county' ? foldDistrict(name) : foldSpelling(name)}`) ?? [];
}

function indexOf(registry: Registry): Index {
  let index = indexes.get(registry);
  if (!index) {
    index = build(registry);
    indexes.set(registry, index);
  }
  return index;
}

function build({ places, districts }: Registry): Index {
  const byName = new Map<string, PlaceRecord[]>();
  const byId = new Map<string, PlaceRecord>();
  const marketOf = new Map<string, PlaceRecord>();
  for (const record of [...places, ...districts]) {
    byId.set(record.id, record);
    const names = new Set(
      [record.name, ...record.aliases].map((name) =>
        record.kind === 'county' ? foldDistrict(name) : foldSpelling(name),
      ),
    );
    for (const name of names) {
      const key = `${record.kind}|${name}`;
      const known = byName.get(key);
      if (known) known.push(record);
      else byName.set(key, [record]);
    }
    for (const member of record.members ?? []) marketOf.set(member, record);
  }
  return { byName, byId, marketOf, found: new Map() };
}
