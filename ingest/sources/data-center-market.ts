// Data Center Market.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'data-center-market',
  title: 'Data Center Market',
  publisher: 'BPS Business Publications Spain',
  protocol: 'feed',
  urls: ['https://www.datacentermarket.es/feed/'],
  form: 'page',
  language: 'es',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in one public list of Spanish trade feeds; it was never fetched from here, so the expected counts are a guess. Spain.',
});
