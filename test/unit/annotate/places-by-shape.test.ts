// Places that no gazetteer need know, by the words beside them; and names of places that are no site.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { annotate } from '../../../transform/annotate/annotate.ts';
import { languagePacks } from '../../../transform/languages/packs.ts';

const registry = loadRegistry();

function places(language: string, text: string): string[] {
  const pack = languagePacks[language];
  if (pack === undefined) throw new Error(`no pack ${language}`);
  return annotate(text, pack, registry, '2026-03-01').places.map(
    ({ start, end, record }) => `${record.kind}: ${text.slice(start, end)}`,
  );
}

describe('places by their civic words', () => {
  it.each([
    ['en', 'Quorn Mayor Ann Poe opposed the data center.', 'locality: Quorn'],
    ['en', 'The City of Dunmere sued the developer.', 'locality: Dunmere'],
    ['en', 'It went to the Tolvey Planning Commission.', 'locality: Tolvey'],
    ['en', 'The Ostrand Board of Supervisors tabled it.', 'county: Ostrand'],
    ['en', "Neighbors packed Velmar's council meeting, residents of Ardry Falls said.", 'locality: Ardry Falls'],
    ['en', 'Peltry City leaders voted no.', 'locality: Peltry City'],
    ['en', 'Officials in Wexly and Tarn counties paused data centers.', 'county: Wexly'],
    ['en', 'Hallow Creek, a village of 900, has banned data centers.', 'locality: Hallow Creek'],
    ['es', 'Valdemora, un pueblo de 800 vecinos, rechaza el centro de datos.', 'locality: Valdemora'],
    ['fr', 'Sorville, une petite commune rurale, refuse le centre de données.', 'locality: Sorville'],
    ['en', 'It will rise in Tucson.', 'locality: Tucson'],
    ['en', 'Planners in Boulder City said no.', 'locality: Boulder City'],
    ['fr', 'Le projet prévu dans le Lot-et-Garonne est suspendu.', 'county: Lot-et-Garonne'],
    ['ja', '静岡県の住民が反対した。', 'region: 静岡県'],
  ])('%s: %s', (language, text, place) => {
    expect(places(language, text)).toContain(place);
  });

  it.each([
    ['en', 'Local residents and Google officials met on Monday.'],
    ['en', 'The site lies 35 miles south of St. Louis.'],
    ['en', 'Denver-based Tract will build it.'],
    ['en', 'Town manager Bob Tucson said no.'],
    ['it', 'Il data center sorge lungo la Rho-Monza.'],
  ])('%s: none in %s', (language, text) => {
    expect(places(language, text)).toEqual([]);
  });

  it('does not take a state with a common noun for a town', () => {
    expect(places('en', 'It is a Missouri city of 900.')).toEqual(['region: Missouri']);
  });
});
