// Univers Freebox.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'univers-freebox',
  title: 'Univers Freebox',
  publisher: 'Univers Freebox',
  protocol: 'feed',
  urls: ['https://www.universfreebox.com/feed'],
  form: 'page',
  language: 'fr',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (25 entries then); it was never fetched from here. Telecoms; the group behind Free owns the cloud and data-center operator Scaleway and Opcore.',
});
