// Short readable words for the titles of events.
import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';

const scales = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

/** `USD 2.0bn`, `up to EUR 750m`. */
export function describeQuantity({ value, unit, qualifier }: Quantity): string {
  const number = Number(value);
  const scale = scales.find(([least]) => Math.abs(number) >= least);
  const shown = scale ? `${trim(number / scale[0])}${scale[1]}` : number.toLocaleString('en-US');
  const hedge = { exact: '', approx: 'about ', up_to: 'up to ', at_least: 'at least ', more_than: 'more than ' }[
    qualifier
  ];
  return `${hedge}${unit} ${shown}`;
}

/** `245 MW`, `1.2 GW`. */
export function describeMw(mw: number): string {
  return mw >= 1000 ? `${trim(mw / 1000)} GW` : `${mw.toLocaleString('en-US')} MW`;
}

/** The narrowest two levels of a place: `Prince William County, Virginia`. */
export function describePlace(place: Place | null): string | null {
  if (!place) return null;
  const shown = [place.locality, place.county, place.region, place.country].filter((each) => each !== null).slice(0, 2);
  return shown.length === 0 ? null : shown.join(', ');
}

/** `a_b` as `a b`. */
export function words(name: string): string {
  return name.replaceAll('_', ' ');
}

/** `A`, `A and B`, `A, B and others`. */
export function listNames(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names[0]}, ${names[1]} and others`;
}

function trim(number: number): string {
  return number >= 100 ? String(Math.round(number)) : number.toFixed(1);
}
