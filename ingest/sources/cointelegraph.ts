// Cointelegraph.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cointelegraph',
  title: 'Cointelegraph',
  publisher: 'Cointelegraph',
  protocol: 'feed',
  urls: ['https://cointelegraph.com/rss'],
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
    'The address is known from general knowledge only; it was never fetched from here. Read for miners that turn into hosts.',
});
