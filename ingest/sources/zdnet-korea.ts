// ZDNet Korea.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'zdnet-korea',
  title: 'ZDNet Korea',
  publisher: 'ZDNet Korea',
  protocol: 'feed',
  urls: ['https://zdnet.co.kr/feed'],
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
    'Public code says that it was received on 2026-08-17; it was never fetched from here, so the expected counts are a guess.',
});
