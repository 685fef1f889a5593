// 전자신문: IT.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'etnews',
  title: '전자신문: IT',
  publisher: 'ETNEWS',
  protocol: 'feed',
  urls: ['https://rss.etnews.com/Section901.xml'],
  form: 'page',
  language: 'ko',
  cadence: '0 * * * *',
  timeZone: 'Asia/Seoul',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess.',
});
