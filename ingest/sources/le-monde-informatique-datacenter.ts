// Le Monde Informatique: datacenter.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'le-monde-informatique-datacenter',
  title: 'Le Monde Informatique: datacenter',
  publisher: 'IT News Info',
  protocol: 'feed',
  urls: ['https://www.lemondeinformatique.fr/flux-rss/thematique/datacenter/rss.xml'],
  form: 'page',
  language: 'fr',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in public code of 2026; it was never fetched from here, so the expected counts are a guess. Ten lists from 2013 to 2026 name it.',
});
