// What one event says of the project that it names.
import { blockKeys, companyKey, holderKeys, isWeakName, projectNames } from '../../registry/block-keys.ts';
import { foldName } from '../../registry/fold-name.ts';
import { foldDistrict, type FoundPlace } from '../../registry/place-index.ts';
import type { ProjectName } from '../../registry/project-name.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { Opposition } from '../../schemas/facts/opposition.ts';
import type { Place } from '../../schemas/place.ts';
import { byFirstReport, publishedDay } from '../current-claim.ts';
import type { ClaimView, DraftEvent } from '../merge-rule.ts';
import { placeEvent } from './place-event.ts';

/** An event of capacity or opposition while projects are looked for. */
export type ProjectEvent = DraftEvent<ClaimView>;

/** The levels of a place as keys that can be compared: ids of the registry where it knows them, else folded names. */
export type PlaceKeys = {
  readonly country: string | null;
  readonly region: string | null;
  readonly county: string | null;
  readonly locality: string | null;
};

export type Mention = {
  readonly event: ProjectEvent;
  readonly kind: 'capacity' | 'opposition';
  /** Of the project as the event's claims call it; none where it has no name. */
  readonly names: readonly ProjectName[];
  /** Folded names that are compared, without phases and buildings. */
  readonly keys: ReadonlySet<string>;
  readonly isWeak: boolean;
  /** Of the keys those that say no more than whose it is or where. */
  readonly weakKeys: ReadonlySet<string>;
  readonly place: PlaceKeys;
  readonly found: FoundPlace;
  /** Companies by role; who builds is compared role by role. */
  readonly companies: ReadonlySet<string>;
  readonly builder: string | null;
  readonly documents: ReadonlySet<string>;
  /** Blocks of its claims: whatever joins two mentions beyond their names must share one, or the batch would decide. */
  readonly blocks: ReadonlySet<string>;
  /** Day of the first report and its claim: an order that every run finds alike. */
  readonly first: string;
  readonly day: string | null;
};

/** The mention that a capacity event of a site is; null for portfolios, metros and larger. */
export function capacityMention(event: ProjectEvent, registry: Registry): Mention | null {
  if (event.fields['scope'] !== 'campus' && event.fields['scope'] !== 'building') return null;
  const claims = event.views.map(({ current }) => current.claim as Capacity);
  const { owner, developer, operator } = claims[0]?.roles ?? { owner: null, developer: null, operator: null };
  const builder = developer ?? owner ?? operator;
  return mentionOf(event, 'capacity', {
    names: claims.flatMap(projectNames),
    companies: claims.flatMap((claim) => holderKeys(claim, registry)),
    builder: builder === null ? null : companyKey(builder, registry),
    registry,
  });
}

/** The mention that an act of opposition is. */
export function oppositionMention(event: ProjectEvent, registry: Registry): Mention {
  const claims = event.views.map(({ current }) => current.claim as Opposition);
  const companies = claims
    .flatMap(({ developer, endUser }) => [developer, endUser])
    .flatMap((name) => (name === null ? [] : [companyKey(name, registry)]));
  const { developerId } = event.fields;
  const builder = typeof developerId === 'string' ? developerId : null;
  return mentionOf(event, 'opposition', { names: claims.flatMap(projectNames), companies, builder, registry });
}

type Said = {
  readonly names: readonly ProjectName[];
  readonly companies: readonly string[];
  readonly builder: string | null;
  readonly registry: Registry;
};

function mentionOf(event: ProjectEvent, kind: Mention['kind'], { names, companies, builder, registry }: Said): Mention {
  const found = placeEvent(event.fields, registry);
  const elected = typeof event.fields['project'] === 'string' ? event.fields['project'] : null;
  const unique = [...new Map(names.map((name) => [name.text, name])).values()].sort(
    // The name that won stands first: it says which phase or building the event is of.
    (a, b) => Number(b.text === elected) - Number(a.text === elected) || (a.text < b.text ? -1 : 1),
  );
  const stated = (event.fields['place'] ?? null) as Place | null;
  const weakKeys = new Set(unique.filter((name) => isWeakName(name, stated, registry)).map(({ key }) => key));
  const isWeak = unique.every(({ key }) => weakKeys.has(key));
  const place = placeKeysOf(stated, found);
  // A name that says no more than whose it is or where names nothing without its town, told by the same claim.
  const isNamed = !isWeak || event.views.some(({ current }) => isPlaced(current.claim as Capacity | Opposition));
  const claims = event.views.map(({ current }) => current).sort(byFirstReport);
  const day = claims[0] ? publishedDay(claims[0]) : null;
  const told = typeof event.fields['date'] === 'string' ? event.fields['date'] : event.fields['asOf'];
  return {
    event,
    kind,
    names: isNamed ? unique : [],
    keys: new Set(isNamed ? unique.map(({ key }) => key) : []),
    isWeak,
    weakKeys,
    place,
    found,
    companies: new Set(companies),
    builder,
    documents: new Set(claims.map(({ documentId }) => documentId)),
    blocks: siteBlocks(event, registry),
    first: `${day ?? '9999-99-99'} ${claims[0]?.claimId ?? event.eventId}`,
    day: typeof told === 'string' ? told : day,
  };
}

/** The blocks of an event's claims over which several kinds meet. */
export function siteBlocks({ views }: ProjectEvent, registry: Registry): Set<string> {
  const keys = views.flatMap(({ current }) => blockKeys(current.claim, registry));
  return new Set(keys.filter((key) => key.startsWith('c|') || key.startsWith('p|')));
}

function isPlaced({ project, place }: Capacity | Opposition): boolean {
  return project !== null && (place?.locality != null || place?.county != null);
}

function placeKeysOf(place: Place | null, found: FoundPlace): PlaceKeys {
  const county = place?.county ?? null;
  const locality = place?.locality ?? null;
  const region = place?.region ?? null;
  return {
    country: found.country,
    region: found.region?.id ?? (region === null ? null : `~${foldName(region)}`),
    county: found.county?.id ?? (county === null ? null : `~${foldDistrict(county)}`),
    locality: found.locality?.id ?? (locality === null ? null : `~${foldName(locality)}`),
  };
}

/** How many levels of a place are known. */
export function knownLevels({ country, region, county, locality }: PlaceKeys): number {
  return [country, region, county, locality].filter((each) => each !== null).length;
}
