// REBusinessOnline.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 're-business-online',
  title: 'REBusinessOnline',
  publisher: 'France Media',
  protocol: 'feed',
  urls: ['https://rebusinessonline.com/feed/'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address stands in a public list that infers it from the pattern of WordPress and had not verified it: probe it first. Never fetched from here. Land and buildings in secondary markets.',
});
