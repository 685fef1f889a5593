// DatacenterDynamics Brasil.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'datacenter-dynamics-brasil',
  title: 'DatacenterDynamics Brasil',
  publisher: 'DatacenterDynamics',
  protocol: 'feed',
  urls: ['https://www.datacenterdynamics.com/br/feed/'],
  form: 'page',
  language: 'pt',
  cadence: '0 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 3,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in several variants of one public program only, and the English edition uses /rss/: probe /br/rss/ too. Never fetched from here, so the expected counts are a guess.',
});
