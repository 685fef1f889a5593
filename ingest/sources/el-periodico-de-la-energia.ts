// El Periódico de la Energía.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'el-periodico-de-la-energia',
  title: 'El Periódico de la Energía',
  publisher: 'El Periódico de la Energía',
  protocol: 'feed',
  urls: ['https://elperiodicodelaenergia.com/feed/'],
  form: 'page',
  language: 'es',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'A public register had it answering 200 in February 2026; it was never fetched from here, so the expected counts are a guess. Power and grid access in Spain.',
});
