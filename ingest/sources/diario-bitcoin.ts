// DiarioBitcoin.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'diario-bitcoin',
  title: 'DiarioBitcoin',
  publisher: 'DiarioBitcoin',
  protocol: 'feed',
  urls: ['https://www.diariobitcoin.com/feed/'],
  form: 'page',
  language: 'es',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Read for miners that turn into hosts.',
});
