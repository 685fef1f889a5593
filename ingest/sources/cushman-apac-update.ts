// Cushman & Wakefield: APAC Data Centre Update.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cushman-apac-update',
  title: 'Cushman & Wakefield: APAC Data Centre Update',
  publisher: 'Cushman & Wakefield',
  protocol: 'pages',
  urls: ['https://www.cushmanwakefield.com/en/Singapore/Insights/APAC-Data-Centre-Update'],
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
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Half-yearly; the address stays the same. The PDF is behind a form.',
});
