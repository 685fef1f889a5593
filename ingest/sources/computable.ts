// Computable.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'computable',
  title: 'Computable',
  publisher: 'Computable',
  protocol: 'feed',
  urls: ['https://www.computable.nl/feed/'],
  form: 'page',
  language: 'nl',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'Public code found this address where the older /rss.xml failed; it was never fetched from here, so the expected counts are a guess.',
});
