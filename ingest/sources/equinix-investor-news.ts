// Equinix: investor news.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'equinix-investor-news',
  title: 'Equinix: investor news',
  publisher: 'Equinix',
  protocol: 'feed',
  urls: ['https://investor.equinix.com/rss/news-releases.xml'],
  form: 'page',
  language: 'en',
  cadence: '0 */6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess.',
});
