// Golden rows of The Aisle Ledger (en, Atom, general press).
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

const dcByte = { oneOf: ['DC Byte', 'Bloomberg'] } as const;

/** How a reading may name the groups. */
const groupNames = {
  newcomers: ['new_entrants', 'new entrants', 'newcomers', 'new players'],
  bigTech: ['big_tech', 'big tech', 'big tech companies'],
  financial: ['financial_firms', 'financial firms', 'financial'],
} as const;

/** A group's live and planned gigawatts: an observation of capacity, or an indicator that says the same. */
function groupCapacity(id: string, group: keyof typeof groupNames, words: string, mw: number) {
  return fact(
    id,
    'capacity',
    { mw, scope: 'world', group: { oneOf: groupNames[group] } },
    { mw: words },
    {
      soft: { phase: 'pipeline_unspecified', loadBasis: 'unspecified' },
      or: [
        {
          kind: 'indicator',
          key: { metric: 'capacity_total', value: String(mw), unit: 'MW', group: { oneOf: groupNames[group] } },
        },
      ],
    },
  );
}

export const ledgerDocuments: readonly GoldenDocument[] = [
  document(
    '/ledger/markets/nvidia-takes-larger-stake-in-coreweave.html',
    'demo-ledger',
    'one story by three outlets, second of three: seller side first, date in meta',
    { published: '2026-01-27', dateSource: 'meta' },
    [
      fact(
        'ledger-nvidia-coreweave',
        'deal',
        {
          dealType: 'equity_investment',
          parties: [
            { name: 'Nvidia', role: 'investor' },
            { name: 'CoreWeave', role: { oneOf: ['target', 'issuer', 'seller'] } },
          ],
          amount: money('2000000000', 'USD', 'exact'),
        },
        { dealType: 'equity investment', amount: '$2bn', 'parties.0.name': 'Nvidia', 'parties.1.name': 'CoreWeave' },
        {
          soft: { date: '2026-01-26', status: { oneOf: ['announced', 'agreed', 'closed'] } },
          event: 'nvidia-coreweave',
        },
      ),
    ],
  ),
  document(
    '/ledger/markets/coreweave-executives-cash-out.html',
    'demo-ledger',
    'press total of share sales, to be set against the Form 4 filings',
    { published: '2026-02-05', dateSource: 'meta' },
    [
      fact(
        'ledger-coreweave-sales',
        'share_sale',
        {
          saleKind: 'press_aggregate',
          issuer: 'CoreWeave',
          proceeds: money('1600000000', 'USD', 'approx'),
          period: { from: '2025-03' },
        },
        { proceeds: 'about $1.6 billion', issuer: 'CoreWeave', 'period.from': 'March 2025' },
        { soft: { seller: 'executives', relation: 'group', plan: 'not_stated' }, event: 'coreweave-press-total' },
      ),
    ],
  ),
  document(
    '/ledger/analysis/big-tech-share-could-shrink.html',
    'demo-ledger',
    'the share of 18%: publisher, by way of whom, modality could, comparator below; thousands of entrants',
    { published: '2025-12-23', dateSource: 'meta' },
    [
      fact(
        'ledger-share-18',
        'indicator',
        {
          metric: 'big_tech_share',
          value: '18',
          unit: 'percent',
          comparator: 'below',
          timeKind: 'forecast',
          modality: 'could',
          period: { to: '2032' },
          publisher: dcByte,
        },
        {
          value: '18%',
          'period.to': '2032',
          publisher: 'DC Byte',
          metricAsWritten: 'share of global computing capacity',
        },
        { soft: { group: 'big tech', quotedVia: 'Bloomberg' }, event: 'share-18-2032' },
      ),
      fact(
        'ledger-entrants',
        'indicator',
        { metric: 'entrant_count', value: '1000', qualifier: { oneOf: ['more_than', 'at_least'] }, unit: 'count' },
        { value: 'thousands of new entrants' },
        { soft: { comparator: 'above', timeKind: { oneOf: ['actual', 'estimate'] } }, event: 'entrants' },
      ),
    ],
  ),
  document(
    '/ledger/analysis/gold-rush-in-gigawatts.html',
    'demo-ledger',
    'the auditor must find it: 121 + 68 + 44 = 233 GW is more than the "world total" of 145 GW',
    { published: '2025-12-22', dateSource: 'meta' },
    [
      fact(
        'ledger-total-145',
        'capacity',
        { mw: 145_000, scope: 'world', group: null },
        { mw: '145 GW', publisher: 'DC Byte' },
        {
          soft: { publisher: dcByte, phase: 'pipeline_unspecified' },
          or: [{ kind: 'indicator', key: { metric: 'capacity_total', value: '145000', unit: 'MW' } }],
        },
      ),
      groupCapacity('ledger-newcomers-121', 'newcomers', '121 GW', 121_000),
      groupCapacity('ledger-big-tech-68', 'bigTech', '68 GW', 68_000),
      groupCapacity('ledger-financial-44', 'financial', '44 GW', 44_000),
    ],
  ),
];
