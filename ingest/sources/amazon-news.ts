// Amazon News.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'amazon-news',
  title: 'Amazon News',
  publisher: 'Amazon',
  protocol: 'feed',
  urls: ['https://www.aboutamazon.com/news/rss'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 10000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'Public code names two addresses, this one (where robots.txt asks for 10 s between requests) and /rss/feed.rss: probe both. Never fetched from here, so the expected counts are a guess.',
});
