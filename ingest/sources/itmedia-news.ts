// ITmedia NEWS.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'itmedia-news',
  title: 'ITmedia NEWS',
  publisher: 'ITmedia',
  protocol: 'feed',
  urls: ['https://rss.itmedia.co.jp/rss/2.0/news_bursts.xml'],
  form: 'page',
  language: 'ja',
  cadence: '0 * * * *',
  timeZone: 'Asia/Tokyo',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. General technology news.',
});
