// OpenAI News.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'openai-news',
  title: 'OpenAI News',
  publisher: 'OpenAI',
  protocol: 'feed',
  urls: ['https://openai.com/news/rss.xml'],
  form: 'page',
  language: 'en',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (40 entries then); it was never fetched from here. Stargate sites are announced here.',
});
