// Newsfile: last 25 stories.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'newsfile',
  title: 'Newsfile: last 25 stories',
  publisher: 'Newsfile Corp.',
  protocol: 'feed',
  urls: ['https://feeds.newsfilecorp.com/global/Last25Stories'],
  form: 'page',
  language: 'en',
  cadence: '*/15 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 50 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Canadian issuers, miners among them; 25 releases at a time, so it must be read often.',
});
