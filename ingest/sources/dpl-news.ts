// DPL News.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'dpl-news',
  title: 'DPL News',
  publisher: 'Digital Policy & Law',
  protocol: 'feed',
  urls: ['https://dplnews.com/feed/'],
  form: 'page',
  language: 'es',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 40 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (10 entries then); it was never fetched from here. Latin America; ten entries at a time, so it must be read often.',
});
