// Data Center POST.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'data-center-post',
  title: 'Data Center POST',
  publisher: 'iMiller Public Relations',
  protocol: 'feed',
  urls: ['https://datacenterpost.com/feed/'],
  form: 'page',
  language: 'en',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 5,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in a public feed register; it was never fetched from here, so the expected counts are a guess. Much of it is contributed by companies.',
});
