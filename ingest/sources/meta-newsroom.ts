// Meta Newsroom.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'meta-newsroom',
  title: 'Meta Newsroom',
  publisher: 'Meta Platforms',
  protocol: 'feed',
  urls: ['https://about.fb.com/news/feed/'],
  form: 'page',
  language: 'en',
  cadence: '0 */6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (10 entries then); it was never fetched from here.',
});
