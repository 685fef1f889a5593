// Grid Strategies: National Load Growth Report 2025.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'grid-strategies-load-growth',
  title: 'Grid Strategies: National Load Growth Report 2025',
  publisher: 'Grid Strategies',
  protocol: 'pages',
  urls: ['https://gridstrategiesllc.com/wp-content/uploads/Grid-Strategies-National-Load-Growth-Report-2025.pdf'],
  form: 'page',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Yearly, each edition at an address of its own; PDF. Utility forecasts against market intelligence of data-center load.',
});
