// MediaNama.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'medianama',
  title: 'MediaNama',
  publisher: 'Mixed Bag Media',
  protocol: 'feed',
  urls: ['https://www.medianama.com/feed/'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (10 entries then); it was never fetched from here. Policy of India; a second register had it answering on 2026-07-02.',
});
