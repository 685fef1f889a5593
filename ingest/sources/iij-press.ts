// IIJ: プレスリリース.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'iij-press',
  title: 'IIJ: プレスリリース',
  publisher: 'Internet Initiative Japan',
  protocol: 'feed',
  urls: ['https://www.iij.ad.jp/rss-temp/press/index.xml'],
  form: 'page',
  language: 'ja',
  cadence: '0 */6 * * *',
  timeZone: 'Asia/Tokyo',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 2,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (40 entries then); it was never fetched from here. Matsue and Shiroi campuses.',
});
