// Synergy Research Group: articles.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'synergy-research-articles',
  title: 'Synergy Research Group: articles',
  publisher: 'Synergy Research Group',
  protocol: 'page-list',
  urls: ['https://www.srgresearch.com/articles'],
  linkSelector: 'a[href*="/articles/"]',
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
    'Articles below /articles/ were seen cited; the list page itself is inferred from them and its markup was not seen: check the selector. Never fetched from here. Counts of hyperscale sites and shares of capacity; terms ask for consent to uses beyond citing.',
});
