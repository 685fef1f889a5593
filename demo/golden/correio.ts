// Golden rows of Correio do Servidor (pt, RSS).
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

const aiBusiness = { oneOf: ['ai_hosting', 'ai_cloud', 'data_center_development'] } as const;

/** One of the miners in the list of the page. */
function entry(company: string) {
  return fact(
    `correio-entry-${company.toLowerCase().replace(' ', '-')}`,
    'market_entry',
    { company, from: { oneOf: ['bitcoin_mining', 'crypto_mining'] }, to: aiBusiness },
    { company, to: 'hospedagem de inteligência artificial' },
    { event: `entry-${company.toLowerCase().replace(' ', '-')}` },
  );
}

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
  document(
    '/correio/mercado/executivos-da-coreweave-vendem-acoes.html',
    'demo-correio',
    'the press total in Portuguese: the same event as in The Aisle Ledger',
    { language: 'pt', published: '2026-02-06', dateSource: 'json-ld' },
    [
      fact(
        'correio-coreweave-sales',
        'share_sale',
        {
          saleKind: 'press_aggregate',
          issuer: 'CoreWeave',
          proceeds: money('1600000000', 'USD', 'approx'),
          period: { from: '2025-03' },
        },
        { proceeds: 'cerca de US$ 1,6 bilhão', issuer: 'CoreWeave', 'period.from': 'março de 2025' },
        { soft: { relation: 'group' }, event: 'coreweave-press-total' },
      ),
    ],
  ),
  document(
    '/correio/mercado/mineradoras-viram-centros-de-dados.html',
    'demo-correio',
    'market entries, one with a year, four in a list',
    { language: 'pt', published: '2026-02-06', dateSource: 'json-ld' },
    [
      fact(
        'correio-entry-coreweave',
        'market_entry',
        { company: 'CoreWeave', from: { oneOf: ['ethereum_mining', 'crypto_mining'] }, to: aiBusiness, since: '2019' },
        { company: 'CoreWeave', from: 'mineração de Ethereum', since: '2019' },
        { event: 'entry-coreweave' },
      ),
      entry('HIVE'),
      entry('TeraWulf'),
      entry('Hut 8'),
      entry('MARA'),
    ],
  ),
  document(
    '/correio/brasil/anace-protestam-contra-data-center.html',
    'demo-correio',
    'a protest in Portuguese, with MW at stake',
    { language: 'pt', published: '2025-08-05', dateSource: 'time' },
    [
      fact(
        'correio-caucaia',
        'opposition',
        {
          action: 'protest',
          place: { locality: 'Caucaia', region: 'Ceará' },
          mw: 210,
          date: '2025-08-04',
        },
        {
          action: 'protestaram',
          'place.locality': 'Caucaia',
          'place.region': 'Ceará',
          mw: '210 MW',
          date: '4 de agosto de 2025',
        },
        {
          soft: {
            place: { country: 'BR' },
            developer: 'Casa dos Ventos',
            endUser: 'TikTok',
            amount: money('55000000000', 'BRL', 'approx'),
            concerns: ['water', 'power'],
          },
          event: 'caucaia-protest',
        },
      ),
      fact(
        'correio-caucaia-210',
        'capacity',
        { mw: 210, phase: 'early_stage' },
        { mw: '210 MW' },
        {
          soft: { place: { locality: 'Caucaia' }, roles: { developer: 'Casa dos Ventos', endUser: 'TikTok' } },
          optional: true,
        },
      ),
    ],
  ),
  document(
    '/correio/brasil/scala-anuncia-data-center-no-sul.html',
    'demo-correio',
    'a ceiling ("até 54 MW") that never enters a sum',
    { language: 'pt', published: '2024-09-11', dateSource: 'json-ld' },
    [
      fact(
        'correio-scala',
        'capacity',
        {
          mw: 54,
          qualifier: 'up_to',
          phase: 'early_stage',
          place: { locality: 'Eldorado do Sul', region: 'Rio Grande do Sul' },
        },
        {
          mw: 'até 54 MW',
          'place.locality': 'Eldorado do Sul',
          'place.region': 'Rio Grande do Sul',
          project: 'Scala AI City',
        },
        {
          soft: {
            project: 'Scala AI City',
            measure: 'ceiling',
            roles: { developer: { oneOf: ['Scala Data Centers', null] } },
            place: { country: 'BR' },
          },
          event: 'scala-54',
        },
      ),
      fact(
        'correio-scala-investment',
        'deal',
        { dealType: 'other', parties: [{ name: 'Scala Data Centers', role: 'investor' }] },
        { amount: 'cerca de R$ 3 bilhões' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/correio/mercado/fatia-das-big-techs-pode-cair.html',
    'demo-correio',
    'the share of 18% in Portuguese',
    { language: 'pt', published: '2025-12-23', dateSource: 'json-ld' },
    [
      fact(
        'correio-share-18',
        'indicator',
        {
          metric: 'big_tech_share',
          value: '18',
          unit: 'percent',
          comparator: 'below',
          timeKind: 'forecast',
          modality: 'could',
          period: { to: '2032' },
          publisher: { oneOf: ['DC Byte', 'Bloomberg'] },
        },
        { value: '18%', 'period.to': '2032', publisher: 'DC Byte', metricAsWritten: 'capacidade global de computação' },
        { soft: { group: 'big tech', quotedVia: 'Bloomberg' }, event: 'share-18-2032' },
      ),
    ],
  ),
  document(
    '/correio/esporte/flamengo-campeao.html',
    'demo-correio',
    'hard negative: sports, with a sum of money',
    { language: 'pt', published: '2025-11-29', dateSource: 'json-ld' },
    [],
  ),
];
