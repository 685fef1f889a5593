// InfoMoney.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'infomoney',
  title: 'InfoMoney',
  publisher: 'XP',
  protocol: 'feed',
  urls: ['https://www.infomoney.com.br/feed/'],
  form: 'page',
  language: 'pt',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address stands in a public survey of Brazilian feeds of 2026-01-13; it was never fetched from here, so the expected counts are a guess. General business news.',
});
