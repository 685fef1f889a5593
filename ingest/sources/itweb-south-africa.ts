// ITWeb.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'itweb-south-africa',
  title: 'ITWeb',
  publisher: 'ITWeb Limited',
  protocol: 'feed',
  urls: ['https://www.itweb.co.za/rss'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (40 entries then); it was never fetched from here. South Africa.',
});
