// Utility Dive.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'utility-dive',
  title: 'Utility Dive',
  publisher: 'Industry Dive',
  protocol: 'feed',
  urls: ['https://www.utilitydive.com/feeds/news/'],
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
    'The address was seen in a public feed register; it was never fetched from here, so the expected counts are a guess.',
});
