// CBRE: North America Data Center Trends.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cbre-north-america-trends',
  title: 'CBRE: North America Data Center Trends',
  publisher: 'CBRE',
  protocol: 'pages',
  urls: ['https://www.cbre.com/insights/books/north-america-data-center-trends-h1-2026'],
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
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Half-yearly, each edition at an address of its own: add each as it appears. The full PDF is behind a form. CBRE counts colocation of the primary markets, not hyperscale self-build.',
});
