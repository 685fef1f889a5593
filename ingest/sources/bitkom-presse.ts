// Bitkom: Presseinformationen.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'bitkom-presse',
  title: 'Bitkom: Presseinformationen',
  publisher: 'Bitkom',
  protocol: 'feed',
  urls: ['https://www.bitkom.org/Presse/Presseinformation/index.xml'],
  form: 'page',
  language: 'de',
  cadence: '0 */6 * * *',
  timeZone: 'Europe/Berlin',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 60 },
  lastVerified: null,
  notes:
    'The address stands in a public register of newsrooms and trade press that had probed it on 2026-08-05 (20 entries then); it was never fetched from here. The German digital association; it publishes the yearly capacity of German data centers.',
});
