// SemiAnalysis.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'semianalysis',
  title: 'SemiAnalysis',
  publisher: 'SemiAnalysis',
  protocol: 'feed',
  urls: ['https://www.semianalysis.com/feed'],
  form: 'page',
  language: 'en',
  cadence: '0 */6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 0, max: 60 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Long analyses, most of them behind a paywall: the feed holds their openings.',
});
