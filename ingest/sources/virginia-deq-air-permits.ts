// Virginia DEQ: air permits for data centers.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'virginia-deq-air-permits',
  title: 'Virginia DEQ: air permits for data centers',
  publisher: 'Virginia Department of Environmental Quality',
  protocol: 'page-list',
  urls: ['https://www.deq.virginia.gov/news-info/shortcuts/permits/air/issued-air-permits-for-data-centers'],
  linkSelector: 'main a[href$=".pdf"], main a[href*="showpublisheddocument"]',
  form: 'page',
  language: 'en',
  cadence: '0 7 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 1,
  licence: 'public record of the Commonwealth of Virginia; reuse terms not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1000 },
  lastVerified: null,
  notes:
    'The address was seen in public code; it was never fetched from here. The links lead to permits, most of them PDF; generator capacity is nameplate, not load.',
});
