// Berkeley Lab: Queued Up.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'lbnl-queued-up',
  title: 'Berkeley Lab: Queued Up',
  publisher: 'Lawrence Berkeley National Laboratory',
  protocol: 'page-list',
  urls: ['https://emp.lbl.gov/queues'],
  linkSelector: 'a[href$=".xlsx"], a[href$=".pdf"]',
  form: 'page',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'work for the United States Department of Energy; reuse terms not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The page was seen cited in public code, which also saw it answer 403 to programs; never fetched from here. Its yearly workbook lists generation and storage in the queues, no load.',
});
