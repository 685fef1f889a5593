// Business Facilities.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'business-facilities',
  title: 'Business Facilities',
  publisher: 'Group C Media',
  protocol: 'feed',
  urls: ['https://businessfacilities.com/feed/'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address stands in a public list that infers it from the pattern of WordPress and had not verified it: probe it first. Never fetched from here. Site selection and incentives.',
});
