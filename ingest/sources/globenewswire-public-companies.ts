// GlobeNewswire: public companies.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'globenewswire-public-companies',
  title: 'GlobeNewswire: public companies',
  publisher: 'Notified',
  protocol: 'feed',
  urls: [
    'https://www.globenewswire.com/RssFeed/orgclass/1/feedTitle/GlobeNewswire%20-%20News%20about%20Public%20Companies',
  ],
  form: 'page',
  language: 'en',
  cadence: '*/15 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Company releases of all trades: what a company says of itself, and most of it no concern of ours. The index of further feeds is https://www.globenewswire.com/rss/list.',
});
