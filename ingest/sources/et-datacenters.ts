// ET DataCenters.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'et-datacenters',
  title: 'ET DataCenters',
  publisher: 'The Economic Times',
  protocol: 'feed',
  urls: ['https://datacenters.economictimes.indiatimes.com/rss/topstories'],
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
    'The address was seen in a public feed register of 2026-07-02; it was never fetched from here, so the expected counts are a guess. Nine more section feeds exist, investments-deals and policy-land-power among them.',
});
