// Cardinal News.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cardinal-news',
  title: 'Cardinal News',
  publisher: 'Cardinal News',
  protocol: 'feed',
  urls: ['https://cardinalnews.org/feed/'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes: 'The address is listed and unverified; it was never fetched from here. Southwest and Southside Virginia.',
});
