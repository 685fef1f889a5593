// Cleanview newsletter.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cleanview-newsletter',
  title: 'Cleanview newsletter',
  publisher: 'Cleanview',
  protocol: 'feed',
  urls: ['https://newsletter.cleanview.co/feed'],
  form: 'page',
  language: 'en',
  cadence: '0 */6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address is known from general knowledge only; it was never fetched from here. Project counts of an independent tracker.',
});
