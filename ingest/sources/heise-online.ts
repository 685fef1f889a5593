// heise online.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'heise-online',
  title: 'heise online',
  publisher: 'Heise Medien',
  protocol: 'feed',
  urls: ['https://www.heise.de/newsticker/heise-atom.xml'],
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
    'The address stands in the default list of a public feed reader; it was never fetched from here, so the expected counts are a guess. General technology news; the relevance gate thins it out.',
});
