// DatacenterDynamics.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'datacenter-dynamics',
  title: 'DatacenterDynamics',
  publisher: 'DatacenterDynamics',
  protocol: 'feed',
  urls: ['https://www.datacenterdynamics.com/en/rss/'],
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
    'The address was seen in a public feed register of 2026-06-29; it was never fetched from here, so the expected counts are a guess. Variants /rss/, /en/rss/news/ and /en/atom/ are in use too.',
});
