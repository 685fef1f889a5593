// DataCentreNews India.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'datacentre-news-india',
  title: 'DataCentreNews India',
  publisher: 'TechDay',
  protocol: 'feed',
  urls: ['https://datacentrenews.in/feed'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address stands in a public source register that names 2026-06-29 as the day it answered; it was never fetched from here, so the expected counts are a guess.',
});
