// Congressional Research Service: Data Centers and Their Energy Consumption.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'crs-data-center-energy',
  title: 'Congressional Research Service: Data Centers and Their Energy Consumption',
  publisher: 'Congressional Research Service',
  protocol: 'pages',
  urls: ['https://www.congress.gov/crs-product/R48646'],
  form: 'page',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'work of the United States government',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Revised in place, last known in May 2026.',
});
