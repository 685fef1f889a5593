// JLARC: Data Centers in Virginia.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'jlarc-virginia-data-centers',
  title: 'JLARC: Data Centers in Virginia',
  publisher: 'Virginia Joint Legislative Audit and Review Commission',
  protocol: 'pages',
  urls: ['https://jlarc.virginia.gov/pdfs/reports/Rpt598-1.pdf'],
  form: 'page',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'public record of the Commonwealth of Virginia; reuse terms not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code; its markup was not, and it was never fetched from here. One report of December 2024; PDF. Demand, grid, revenue and local effects.',
});
