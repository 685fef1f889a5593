// ERCOT: large load integration.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'ercot-large-load',
  title: 'ERCOT: large load integration',
  publisher: 'Electric Reliability Council of Texas',
  protocol: 'page-list',
  urls: ['https://www.ercot.com/services/rq/large-load-integration'],
  linkSelector: 'a[href$=".pdf"], a[href$=".xlsx"], a[href$=".docx"]',
  form: 'page',
  language: 'en',
  cadence: '0 6 * * *',
  timeZone: 'America/Chicago',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 1,
  licence: 'public notice of a regulated operator; reuse terms not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code; its markup was not, so check the selector. Never fetched from here. Load in the queue is published in sums only: names of customers are confidential.',
});
