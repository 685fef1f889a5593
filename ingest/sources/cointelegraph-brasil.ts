// Cointelegraph Brasil.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cointelegraph-brasil',
  title: 'Cointelegraph Brasil',
  publisher: 'Cointelegraph',
  protocol: 'feed',
  urls: ['https://br.cointelegraph.com/rss'],
  form: 'page',
  language: 'pt',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in public code; it was never fetched from here, so the expected counts are a guess. A second host, cointelegraph.com.br/rss, is in use too: probe both.',
});
