// TELETIME.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'teletime',
  title: 'TELETIME',
  publisher: 'TELETIME',
  protocol: 'feed',
  urls: ['https://teletime.com.br/feed/'],
  form: 'page',
  language: 'pt',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (30 entries then); it was never fetched from here. Brazil; data centers and their tax regime are followed closely.',
});
