// BOE: evaluación de impacto ambiental.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'boe-evaluacion-ambiental',
  title: 'BOE: evaluación de impacto ambiental',
  publisher: 'Agencia Estatal Boletín Oficial del Estado',
  protocol: 'feed',
  urls: ['https://www.boe.es/rss/canal.php?c=imp_amb'],
  form: 'page',
  language: 'es',
  cadence: '15 9 * * 1-6',
  timeZone: 'Europe/Madrid',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 1,
  licence: 'public record of the Kingdom of Spain; reuse terms not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 0, max: 200 },
  lastVerified: null,
  notes:
    'The address was seen in a public list of Spanish procurement feeds; it was never fetched from here. Environmental decisions of the state gazette; those on data centers are few, and most are made by the regions.',
});
