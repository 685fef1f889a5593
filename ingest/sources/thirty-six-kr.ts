// 36氪.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'thirty-six-kr',
  title: '36氪',
  publisher: '36Kr',
  protocol: 'feed',
  urls: ['https://36kr.com/feed'],
  form: 'page',
  language: 'zh',
  cadence: '0 * * * *',
  timeZone: 'Asia/Shanghai',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. General technology and business news.',
});
