// From place mentions to the four fields of a claim's place; only what the text states, the country by ISO code.
import type { PlaceMention, Span } from '../annotate/mention.ts';
import type { Place } from '../../schemas/place.ts';
import { type FieldSpan, spanOf } from './claim-draft.ts';
import { gap } from './extraction-context.ts';

export type PlacedFields = { readonly place: Place; readonly spans: readonly FieldSpan[] };

/** The place around `anchor`: the nearest locality and county, and the regions and countries that fit them. */
export function composePlace(written: readonly PlaceMention[], anchor: Span, text: string): PlacedFields | null {
  const mentions = written.map((each) => inBrackets(each, text));
  const of = (...kinds: readonly string[]) =>
    mentions.filter((each) => kinds.includes(each.record.kind)).toSorted((a, b) => gap(a, anchor) - gap(b, anchor));
  const [locality] = of('locality');
  const [county] = of('county');
  const country = locality?.record.country || county?.record.country || '';
  const fits = (each: PlaceMention) => country === '' || each.record.country === '' || each.record.country === country;
  const region = of('region').find(fits);
  const market = locality === undefined && county === undefined ? of('market')[0] : undefined;
  const stated = of('country').find(
    (each) => fits(each) && (region === undefined || region.record.country === each.record.country),
  );
  const iso = stated?.record.country || country || region?.record.country || market?.record.country || '';
  if (
    locality === undefined &&
    county === undefined &&
    region === undefined &&
    market === undefined &&
    stated === undefined
  )
    return null;
  const named = locality ?? market;
  const place: Place = {
    locality: named === undefined ? null : nameOf(named, text),
    county: county === undefined ? null : nameOf(county, text),
    region: region?.record.name ?? null,
    country: /^[A-Z]{2}$/.test(iso) ? iso : null,
  };
  const source = stated ?? locality ?? county ?? region ?? market;
  return {
    place,
    spans: [
      ...spanOf('place.locality', named),
      ...spanOf('place.county', county),
      ...spanOf('place.region', region),
      ...(place.country === null ? [] : spanOf('place.country', source)),
    ],
  };
}

const nameOf = (mention: PlaceMention, text: string): string =>
  mention.record.id === '' ? mention.record.name : text.slice(mention.start, mention.end);

/** "Bollate (Milano)", "Valdehornos (Cáceres)": a town in brackets behind another is the province that is called after it. */
function inBrackets(place: PlaceMention, text: string): PlaceMention {
  const isProvince =
    place.record.kind === 'locality' &&
    /\p{L} \($/u.test(text.slice(Math.max(0, place.start - 3), place.start)) &&
    text.charAt(place.end) === ')' &&
    ['IT', 'ES', 'FR', 'PT'].includes(place.record.country);
  return isProvince ? { ...place, record: { ...place.record, kind: 'county' } } : place;
}
