// PR Newswire: technology.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'pr-newswire-technology',
  title: 'PR Newswire: technology',
  publisher: 'PR Newswire',
  protocol: 'feed',
  urls: ['https://www.prnewswire.com/rss/business-technology-latest-news/business-technology-latest-news-list.rss'],
  form: 'page',
  language: 'en',
  cadence: '*/15 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in a public feed register of 2026-06-29; it was never fetched from here, so the expected counts are a guess. Company releases: what a company says of itself.',
});
