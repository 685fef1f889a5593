// NeoFeed.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'neo-feed',
  title: 'NeoFeed',
  publisher: 'NeoFeed',
  protocol: 'feed',
  urls: ['https://neofeed.com.br/feed/'],
  form: 'page',
  language: 'pt',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Deals in Brazil.',
});
