// Microsoft Azure Blog.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'microsoft-azure-blog',
  title: 'Microsoft Azure Blog',
  publisher: 'Microsoft',
  protocol: 'feed',
  urls: ['https://azure.microsoft.com/en-us/blog/feed/'],
  form: 'page',
  language: 'en',
  cadence: '0 */6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (10 entries then); it was never fetched from here.',
});
