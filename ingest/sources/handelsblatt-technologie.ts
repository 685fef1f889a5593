// Handelsblatt: Technologie.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'handelsblatt-technologie',
  title: 'Handelsblatt: Technologie',
  publisher: 'Handelsblatt Media Group',
  protocol: 'feed',
  urls: ['https://www.handelsblatt.com/technologie/feed.rss'],
  form: 'page',
  language: 'de',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in one public catalogue of German feeds; it was never fetched from here, so the expected counts are a guess. Many articles are behind a paywall.',
});
