// Piedmont Environmental Council.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'piedmont-environmental-council',
  title: 'Piedmont Environmental Council',
  publisher: 'Piedmont Environmental Council',
  protocol: 'feed',
  urls: ['https://www.pecva.org/feed/'],
  form: 'page',
  language: 'en',
  cadence: '15 */6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address is listed and unverified; it was never fetched from here. A party to the disputes it reports, not a neutral observer.',
});
