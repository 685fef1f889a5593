// DataCenter-Insider.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'datacenter-insider',
  title: 'DataCenter-Insider',
  publisher: 'Vogel IT-Medien',
  protocol: 'feed',
  urls: ['https://www.datacenter-insider.de/rss/news.xml'],
  form: 'page',
  language: 'de',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in one public catalogue of German feeds; it was never fetched from here, so the expected counts are a guess.',
});
