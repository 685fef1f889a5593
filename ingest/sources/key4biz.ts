// Key4biz.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'key4biz',
  title: 'Key4biz',
  publisher: 'Key4biz',
  protocol: 'feed',
  urls: ['https://www.key4biz.it/feed/'],
  form: 'page',
  language: 'it',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess.',
});
