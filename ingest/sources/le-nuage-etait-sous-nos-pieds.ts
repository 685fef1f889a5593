// Le nuage était sous nos pieds.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'le-nuage-etait-sous-nos-pieds',
  title: 'Le nuage était sous nos pieds',
  publisher: 'Le nuage était sous nos pieds',
  protocol: 'pages',
  urls: ['https://lenuageetaitsousnospieds.org/'],
  form: 'page',
  language: 'fr',
  cadence: '0 6 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1 },
  lastVerified: null,
  notes:
    'The site was seen named in public code as a map of French sites and protests; its pages were not. A feed may exist: sources new finds it. Never fetched from here.',
});
