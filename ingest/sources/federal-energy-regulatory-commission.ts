// FERC: news.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'federal-energy-regulatory-commission',
  title: 'FERC: news',
  publisher: 'Federal Energy Regulatory Commission',
  protocol: 'feed',
  urls: ['https://www.ferc.gov/rss.xml'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 1,
  licence: 'work of the United States government',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in one public repository; it was never fetched from here, so the expected counts are a guess. Weakly verified.',
});
