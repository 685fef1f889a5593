// eco: Meldungen.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'eco-verband',
  title: 'eco: Meldungen',
  publisher: 'eco Verband der Internetwirtschaft',
  protocol: 'feed',
  urls: ['https://www.eco.de/feed/'],
  form: 'page',
  language: 'de',
  cadence: '0 */6 * * *',
  timeZone: 'Europe/Berlin',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 40 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (10 entries then); it was never fetched from here. The association of the German Internet industry; operators of data centers are among its members.',
});
