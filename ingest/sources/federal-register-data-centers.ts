// Federal Register: data centers.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'federal-register-data-centers',
  title: 'Federal Register: data centers',
  publisher: 'Office of the Federal Register',
  protocol: 'feed',
  urls: ['https://www.federalregister.gov/api/v1/documents.rss?conditions%5Bterm%5D=%22data+center%22'],
  form: 'page',
  language: 'en',
  cadence: '30 13 * * 1-5',
  timeZone: 'America/New_York',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 1,
  licence: 'work of the United States government',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 0, max: 200 },
  lastVerified: null,
  notes:
    'The service and the parameter were seen in public code with other terms; this term was not tried. It searches whole documents, so expect some that only name data centers. Never fetched from here.',
});
