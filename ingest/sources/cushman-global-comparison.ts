// Cushman & Wakefield: Global Data Center Market Comparison.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cushman-global-comparison',
  title: 'Cushman & Wakefield: Global Data Center Market Comparison',
  publisher: 'Cushman & Wakefield',
  protocol: 'pages',
  urls: ['https://www.cushmanwakefield.com/en/insights/global-data-center-market-comparison'],
  form: 'page',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 5 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Yearly, 107 markets in 2026; the address stays the same. The PDF is behind a form. Early-stage projects are left out of its pipeline.',
});
