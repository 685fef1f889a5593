// Grist.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'grist',
  title: 'Grist',
  publisher: 'Grist',
  protocol: 'feed',
  urls: ['https://grist.org/feed/'],
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
    'The address stands in a public list of sources on opposition that had not verified it; it was never fetched from here, so the expected counts are a guess. Climate and the communities beside data centers.',
});
