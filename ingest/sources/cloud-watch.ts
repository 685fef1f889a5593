// クラウド Watch.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'cloud-watch',
  title: 'クラウド Watch',
  publisher: 'Impress',
  protocol: 'feed',
  urls: ['https://cloud.watch.impress.co.jp/data/rss/1.0/clw/feed.rdf'],
  form: 'page',
  language: 'ja',
  cadence: '0 * * * *',
  timeZone: 'Asia/Tokyo',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in one public list of Japanese feeds; it was never fetched from here, so the expected counts are a guess. RDF. A public guide to Japanese sources calls its data-center section the best open one.',
});
