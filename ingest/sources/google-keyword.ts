// The Keyword.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'google-keyword',
  title: 'The Keyword',
  publisher: 'Google',
  protocol: 'feed',
  urls: ['https://blog.google/rss/'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. One list read its robots.txt as forbidding only /search.',
});
