// Where an event lies in the registry: the place it names, its market and its position.
import { findPlace, type FoundPlace } from '../../registry/place-index.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Place } from '../../schemas/place.ts';

/** Sets the place fields of an event from the place that it states; ambiguous and unknown ones stay null. */
export function placeEvent(fields: Record<string, unknown>, registry: Registry): FoundPlace {
  const found = findPlace((fields['place'] ?? null) as Place | null, registry);
  setPlace(fields, found);
  return found;
}

/** Writes a found place into an event's fields. */
export function setPlace(fields: Record<string, unknown>, found: FoundPlace): void {
  fields['placeId'] = found.placeId;
  fields['market'] = found.market?.name ?? null;
  fields['lat'] = found.lat;
  fields['lon'] = found.lon;
  fields['countyFips'] = found.county?.fips ?? null;
  fields['regionCode'] = found.region?.id.toUpperCase() ?? null;
}
