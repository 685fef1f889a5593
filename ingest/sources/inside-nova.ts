// InsideNoVa.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'inside-nova',
  title: 'InsideNoVa',
  publisher: 'Rappahannock Media',
  protocol: 'feed',
  urls: ['https://www.insidenova.com/search/?f=rss&t=article&c=news&l=50&s=start_time&sd=desc'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Prince William and Loudoun, where opposition is densest. The site has a search for a feed, so robots.txt may forbid it.',
});
