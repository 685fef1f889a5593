// WTOP News.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'wtop',
  title: 'WTOP News',
  publisher: 'Hubbard Broadcasting',
  protocol: 'feed',
  urls: ['https://wtop.com/feed/'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Washington and Northern Virginia; general news, which the relevance gate thins out.',
});
