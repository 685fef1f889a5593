// FFXnow.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'ffx-now',
  title: 'FFXnow',
  publisher: 'Local News Now',
  protocol: 'feed',
  urls: ['https://ffxnow.com/feed/'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Fairfax County, Virginia.',
});
