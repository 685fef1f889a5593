// Golem.de.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'golem',
  title: 'Golem.de',
  publisher: 'Golem Media',
  protocol: 'feed',
  urls: ['https://rss.golem.de/rss.php?feed=RSS2.0'],
  form: 'page',
  language: 'de',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. General technology news.',
});
