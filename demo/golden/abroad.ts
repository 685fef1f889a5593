// Golden rows of the outlets in Portuguese, Spanish and German.
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

export const portugueseDocuments: readonly GoldenDocument[] = [
  document(
    '/correio/mercado/nvidia-investe-na-coreweave.html',
    'demo-correio',
    'one story by three outlets, third of three, in Portuguese',
    { language: 'pt', published: '2026-01-27', dateSource: 'json-ld' },
    [
      fact(
        'correio-nvidia-coreweave',
        'deal',
        {
          dealType: 'equity_investment',
          parties: [
            { name: 'Nvidia', role: 'investor' },
            { name: 'CoreWeave', role: { oneOf: ['target', 'issuer'] } },
          ],
          amount: money('2000000000', 'USD', 'exact'),
        },
        {
          dealType: 'investimento',
          amount: 'US$ 2 bilhões',
          'parties.0.name': 'Nvidia',
          'parties.1.name': 'CoreWeave',
        },
        {
          soft: { date: '2026-01-26', status: { oneOf: ['announced', 'agreed', 'closed'] } },
          event: 'nvidia-coreweave',
        },
      ),
    ],
  ),
];

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
];

export const germanDocuments: readonly GoldenDocument[] = [
  document(
    '/anzeiger/region/gross-gerau-lehnt-rechenzentrum-ab.html',
    'demo-anzeiger',
    'zoning denial in German, with votes, MW and euros',
    { language: 'de', published: '2026-02-04', dateSource: 'json-ld' },
    [
      fact(
        'anzeiger-gross-gerau',
        'opposition',
        {
          action: 'zoning_denial',
          outcome: 'rejected',
          place: { locality: 'Groß-Gerau' },
          developer: { oneOf: ['Vantage Data Centers', 'Vantage'] },
          mw: 174,
          date: '2026-02-03',
        },
        { action: 'abgelehnt', 'place.locality': 'Groß-Gerau', mw: '174 Megawatt', date: '3. Februar 2026' },
        {
          soft: {
            place: { region: 'Hessen', country: 'DE' },
            amount: money('2500000000', 'EUR', 'approx'),
            votes: { for: 14, against: 18 },
          },
          event: 'gross-gerau-denial',
        },
      ),
    ],
  ),
];
