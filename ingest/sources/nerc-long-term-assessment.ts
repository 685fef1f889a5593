// NERC: Long-Term Reliability Assessment 2025.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'nerc-long-term-assessment',
  title: 'NERC: Long-Term Reliability Assessment 2025',
  publisher: 'North American Electric Reliability Corporation',
  protocol: 'pages',
  urls: ['https://www.nerc.com/globalassets/our-work/assessments/nerc_ltra_2025.pdf'],
  form: 'page',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. Yearly, each edition at an address of its own; PDF. Peak demand with data centers named as a driver.',
});
