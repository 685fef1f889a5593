// Arizona Mirror.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'arizona-mirror',
  title: 'Arizona Mirror',
  publisher: 'States Newsroom',
  protocol: 'feed',
  urls: ['https://azmirror.com/feed/'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes: 'The address is listed and unverified; it was never fetched from here.',
});
