// Data Center Watch: reports.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'data-center-watch',
  title: 'Data Center Watch: reports',
  publisher: '10a Labs',
  protocol: 'pages',
  urls: ['https://www.datacenterwatch.org/report', 'https://www.datacenterwatch.org/q2-2026'],
  form: 'page',
  language: 'en',
  cadence: '0 6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 10 },
  lastVerified: null,
  notes:
    'The address was seen in public code; it was never fetched from here. Each quarterly report stands at an address of its own; add the next as it appears. No data feed was found.',
});
