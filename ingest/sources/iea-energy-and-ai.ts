// IEA: Energy and AI.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'iea-energy-and-ai',
  title: 'IEA: Energy and AI',
  publisher: 'International Energy Agency',
  protocol: 'pages',
  urls: [
    'https://www.iea.org/reports/energy-and-ai/executive-summary',
    'https://www.iea.org/reports/energy-and-ai/energy-demand-from-ai',
  ],
  form: 'page',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 2 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Two lists say that the site refuses scripted downloads: expect 403, and read it by hand into a folder source then. Electricity, not capacity.',
});
