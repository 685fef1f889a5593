// Convergência Digital.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'convergencia-digital',
  title: 'Convergência Digital',
  publisher: 'Convergência Digital',
  protocol: 'feed',
  urls: ['https://convergenciadigital.com.br/feed/'],
  form: 'page',
  language: 'pt',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 120 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Brazil. An older /rss/rss.xml is listed as well.',
});
