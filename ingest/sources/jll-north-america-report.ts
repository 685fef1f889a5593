// JLL: North America Data Center Report.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'jll-north-america-report',
  title: 'JLL: North America Data Center Report',
  publisher: 'JLL',
  protocol: 'pages',
  urls: ['https://www.jll.com/en-us/newsroom/jll-north-america-data-center-report-year-end-2025'],
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
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. The release of the half-yearly report, each edition at an address of its own. Colocation only; its denominator is not that of others.',
});
