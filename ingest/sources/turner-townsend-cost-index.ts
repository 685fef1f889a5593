// Turner & Townsend: Data Center Construction Cost Index.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'turner-townsend-cost-index',
  title: 'Turner & Townsend: Data Center Construction Cost Index',
  publisher: 'Turner & Townsend',
  protocol: 'pages',
  urls: ['https://www.turnerandtownsend.com/en-us/insights/data-center-construction-cost-index-2025-2026/'],
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
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Yearly, each edition at an address of its own. Cost per watt by market, no capacity.',
});
