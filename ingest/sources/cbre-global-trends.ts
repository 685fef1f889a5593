// CBRE: Global Data Center Trends.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cbre-global-trends',
  title: 'CBRE: Global Data Center Trends',
  publisher: 'CBRE',
  protocol: 'pages',
  urls: ['https://www.cbre.com/insights/reports/global-data-center-trends-2026'],
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
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Yearly, each edition at an address of its own. The full PDF is behind a form.',
});
