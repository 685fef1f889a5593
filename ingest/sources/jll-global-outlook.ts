// JLL: Global Data Center Outlook.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'jll-global-outlook',
  title: 'JLL: Global Data Center Outlook',
  publisher: 'JLL',
  protocol: 'pages',
  urls: ['https://www.jll.com/en-us/insights/market-outlook/data-center-outlook'],
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
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Yearly; a forecast of capacity to 2030 among other things.',
});
