// TeleSemana.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'telesemana',
  title: 'TeleSemana',
  publisher: 'TeleSemana',
  protocol: 'feed',
  urls: ['https://www.telesemana.com/feed/'],
  form: 'page',
  language: 'es',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 40 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (10 entries then); it was never fetched from here. Latin America.',
});
