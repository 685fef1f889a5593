// DC Byte: news and blogs.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'dc-byte-news',
  title: 'DC Byte: news and blogs',
  publisher: 'DC Byte',
  protocol: 'page-list',
  urls: ['https://www.dcbyte.com/news-blogs/'],
  linkSelector: 'a[href*="/news-blogs/"]',
  form: 'page',
  language: 'en',
  cadence: '0 */6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The page was seen described, its markup was not: the selector takes every link below /news-blogs/ and must be checked against the live page. It was never fetched from here.',
});
