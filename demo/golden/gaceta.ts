// Golden rows of Gaceta del Rack (es, list page).
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

export const spanishDocuments: readonly GoldenDocument[] = [
  document(
    '/gaceta/territorio/recurso-contra-amazon-en-aragon.html',
    'demo-gaceta',
    'windows-1252 with curly quotes and the euro sign; the header names no charset, the meta element does',
    { language: 'es', published: '2026-01-21', dateSource: 'meta' },
    [
      fact(
        'gaceta-aragon-lawsuit',
        'opposition',
        {
          action: { oneOf: ['lawsuit', 'appeal'] },
          outcome: 'filed',
          place: { region: 'Aragón' },
          date: '2026-01-21',
        },
        {
          action: 'recurso',
          'place.region': 'Aragón',
          date: '21 de enero de 2026',
          amount: 'hasta 15.700 millones de €',
        },
        {
          soft: {
            place: { country: 'ES' },
            developer: 'Amazon Web Services',
            amount: money('15700000000', 'EUR', 'up_to'),
            groups: ['Ecologistas en Acción'],
            concerns: ['water', 'power'],
          },
          event: 'aragon-lawsuit',
        },
      ),
    ],
  ),
  document(
    '/gaceta/territorio/tribunal-frena-centro-de-datos-de-google.html',
    'demo-gaceta',
    'a court that sides in part with a neighbour',
    { language: 'es', published: '2024-02-27', dateSource: 'time' },
    [
      fact(
        'gaceta-cerrillos',
        'opposition',
        { action: 'lawsuit', outcome: 'ruled_for_opponents', place: { locality: 'Cerrillos' }, developer: 'Google' },
        { action: 'acogió parcialmente', 'place.locality': 'Cerrillos', developer: 'Google', date: 'febrero de 2024' },
        {
          soft: {
            place: { country: 'CL' },
            amount: money('200000000', 'USD', 'exact'),
            concerns: ['water'],
            date: '2024-02',
          },
          event: 'cerrillos-ruling',
        },
      ),
    ],
  ),
  document(
    '/gaceta/economia/meta-compra-suelo-en-talavera.html',
    'demo-gaceta',
    'a land purchase; the total investment is not its amount',
    { language: 'es', published: '2024-11-20', dateSource: 'meta' },
    [
      fact(
        'gaceta-talavera',
        'deal',
        {
          dealType: 'land_purchase',
          parties: [{ name: 'Meta', role: { oneOf: ['acquirer', 'customer'] } }],
          amount: money('20600000', 'EUR', 'exact'),
        },
        { dealType: 'ha comprado un terreno', amount: '20,6 millones de euros', 'parties.0.name': 'Meta' },
        {
          soft: {
            parties: [{ name: 'Entidad Pública Empresarial de Suelo', role: 'seller' }],
            status: { oneOf: ['closed', 'agreed', 'announced'] },
          },
          event: 'talavera-land',
        },
      ),
    ],
  ),
  document(
    '/gaceta/tecnologia/hiperescaladores-48-por-ciento.html',
    'demo-gaceta',
    'the share of 48% in Spanish',
    { language: 'es', published: '2026-04-13', dateSource: 'meta' },
    [
      fact(
        'gaceta-synergy-48',
        'indicator',
        {
          metric: { oneOf: ['group_share', 'big_tech_share'] },
          value: '48',
          unit: 'percent',
          publisher: { oneOf: ['Synergy Research Group', 'Synergy'] },
        },
        { value: '48 %', publisher: 'Synergy Research Group', 'period.to': 'finales de 2025' },
        { soft: { group: 'hyperscalers', timeKind: 'actual' }, event: 'synergy-48-2025' },
      ),
    ],
  ),
  document(
    '/gaceta/economia/microsoft-contrata-a-iren.html',
    'demo-gaceta',
    'the cloud contract in Spanish: thousands of millions',
    { language: 'es', published: '2025-11-04', dateSource: 'json-ld' },
    [
      fact(
        'gaceta-iren-microsoft',
        'deal',
        {
          dealType: 'cloud_contract',
          parties: [
            { name: 'Microsoft', role: 'customer' },
            { name: 'IREN', role: 'provider' },
          ],
          amount: money('9700000000', 'USD', 'approx'),
        },
        {
          dealType: 'contrato de servicios en la nube',
          amount: 'unos 9.700 millones de dólares',
          'parties.1.name': 'IREN',
        },
        { soft: { termYears: 5, date: '2025-11-03' }, event: 'iren-microsoft' },
      ),
      fact(
        'gaceta-entry-iren',
        'market_entry',
        { company: 'IREN', from: { oneOf: ['bitcoin_mining', 'crypto_mining'] } },
        { company: 'minera de bitcoin' },
        { optional: true },
      ),
    ],
  ),
];
