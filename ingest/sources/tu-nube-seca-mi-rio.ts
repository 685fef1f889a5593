// Tu Nube Seca Mi Río: report on Aragón.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'tu-nube-seca-mi-rio',
  title: 'Tu Nube Seca Mi Río: report on Aragón',
  publisher: 'Tu Nube Seca Mi Río',
  protocol: 'pages',
  urls: ['https://tunubesecamirio.com/downloads/informe_centro_de_datos_aragon.pdf'],
  form: 'page',
  language: 'es',
  cadence: '0 6 * * 1',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'all rights reserved is assumed; facts and short quotes only',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1 },
  lastVerified: null,
  notes:
    'The address was seen in a public list of opposition sources; it was never fetched from here. A report of opponents on the data centers of Aragón, as PDF; the collective has no feed that is known.',
});
