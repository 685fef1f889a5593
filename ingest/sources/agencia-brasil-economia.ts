// Agência Brasil: economia.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'agencia-brasil-economia',
  title: 'Agência Brasil: economia',
  publisher: 'Empresa Brasil de Comunicação',
  protocol: 'feed',
  urls: ['https://agenciabrasil.ebc.com.br/rss/economia/feed.xml'],
  form: 'page',
  language: 'pt',
  cadence: '*/30 * * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'Creative Commons is said of its texts; not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 200 },
  lastVerified: null,
  notes:
    'The address stands in a public survey of Brazilian feeds of 2026-01-13; it was never fetched from here, so the expected counts are a guess. The public news agency.',
});
