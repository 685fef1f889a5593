// Bisnow.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'bisnow',
  title: 'Bisnow',
  publisher: 'Bisnow',
  protocol: 'feed',
  urls: ['https://www.bisnow.com/rss'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address stands in a public list that calls it verified without a date; it was never fetched from here, so the expected counts are a guess. Articles may ask for a registration.',
});
