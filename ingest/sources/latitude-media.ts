// Latitude Media.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'latitude-media',
  title: 'Latitude Media',
  publisher: 'Latitude Media',
  protocol: 'feed',
  urls: ['https://www.latitudemedia.com/feed'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in a feed roster of 2026-08-27; it was never fetched from here, so the expected counts are a guess.',
});
