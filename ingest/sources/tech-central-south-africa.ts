// TechCentral.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'tech-central-south-africa',
  title: 'TechCentral',
  publisher: 'NewsCentral Media',
  protocol: 'feed',
  urls: ['https://techcentral.co.za/feed/'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (20 entries then); it was never fetched from here. South Africa.',
});
