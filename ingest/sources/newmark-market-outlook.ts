// Newmark: U.S. Data Center Market Outlook.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'newmark-market-outlook',
  title: 'Newmark: U.S. Data Center Market Outlook',
  publisher: 'Newmark',
  protocol: 'pages',
  urls: ['https://www.nmrk.com/insights/market-report/2025-us-data-center-market-outlook'],
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
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Yearly, each edition at an address of its own.',
});
