// Data Center Frontier.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'data-center-frontier',
  title: 'Data Center Frontier',
  publisher: 'Endeavor Business Media',
  protocol: 'feed',
  urls: [
    'https://www.datacenterfrontier.com/__rss/website-scheduled-content.xml?input=%7B%22sectionAlias%22%3A%22home%22%7D',
  ],
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
    'The address was seen in a public feed register of 2026-08-27; it was never fetched from here, so the expected counts are a guess. The old /rss.xml answers 404 and /feed/ is blocked; sections hyperscale and site-selection have feeds of the same form.',
});
