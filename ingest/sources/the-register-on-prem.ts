// The Register: On-Prem.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'the-register-on-prem',
  title: 'The Register: On-Prem',
  publisher: 'Situation Publishing',
  protocol: 'feed',
  urls: ['https://www.theregister.com/on_prem/headlines.atom'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in a public feed register of 2026-08-27; it was never fetched from here, so the expected counts are a guess. The data_centre section is retired.',
});
