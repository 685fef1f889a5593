// More golden rows of The Aisle Ledger: shares, energy, spending, and the pages that change or go.
import { document, fact, type GoldenDocument } from '../golden-schema.ts';

const synergy = { oneOf: ['Synergy Research Group', 'Synergy'] } as const;
const shareMetric = { oneOf: ['group_share', 'big_tech_share'] } as const;
const iea = { oneOf: ['International Energy Agency', 'IEA'] } as const;
const tracker = '/ledger/data/coreweave-power-tracker.html';

/** The two lines of the tracker page in one of its two states. */
function trackerRun(run: 1 | 2, published: string, asOf: string, active: string, contracted: string): GoldenDocument {
  const megawatts = (words: string) =>
    words.endsWith('GW') ? Number.parseFloat(words) * 1000 : Number.parseFloat(words);
  return document(
    tracker,
    'demo-ledger',
    run === 1
      ? 'the page that changes: as in run 1'
      : 'the page that changes: as in run 2, a new revision closes the old claims',
    { run, published, dateSource: 'meta' },
    [
      fact(
        `ledger-coreweave-active-run${run}`,
        'capacity',
        { mw: megawatts(active), phase: 'live', roles: { operator: 'CoreWeave' } },
        { mw: active, 'roles.operator': 'CoreWeave' },
        {
          soft: { asOf: { oneOf: [asOf, asOf.replace(/-\d\d$/, '')] }, scope: 'portfolio' },
          event: `coreweave-active-run${run}`,
        },
      ),
      fact(
        `ledger-coreweave-contracted-run${run}`,
        'capacity',
        { mw: megawatts(contracted), phase: { oneOf: ['committed', 'pipeline_unspecified'] } },
        { mw: contracted },
        { soft: { roles: { operator: 'CoreWeave' }, commitment: 'contracted', scope: 'portfolio' }, optional: true },
      ),
    ],
  );
}

export const ledgerFigures: readonly GoldenDocument[] = [
  document(
    '/ledger/analysis/hyperscale-operators-hold-48-percent.html',
    'demo-ledger',
    'the other share: 48%, live, owned and leased, about 19 operators',
    { published: '2026-04-12', dateSource: 'meta' },
    [
      fact(
        'ledger-synergy-48',
        'indicator',
        {
          metric: shareMetric,
          value: '48',
          unit: 'percent',
          timeKind: { oneOf: ['actual', 'estimate'] },
          publisher: synergy,
          period: { to: { oneOf: ['2025', '2025-12', '2025-12-31', '2025-Q4'] } },
        },
        { value: '48%', publisher: 'Synergy Research Group', 'period.to': 'the end of 2025' },
        { soft: { group: 'hyperscalers', comparator: 'about' }, event: 'synergy-48-2025' },
      ),
      fact(
        'ledger-synergy-67',
        'indicator',
        { metric: shareMetric, value: '67', unit: 'percent', timeKind: 'forecast', period: { to: '2031' } },
        { value: '67%', 'period.to': '2031' },
        { soft: { group: 'hyperscalers', publisher: synergy, modality: 'will' }, event: 'synergy-67-2031' },
      ),
      fact('ledger-synergy-32', 'indicator', { value: '32', unit: 'percent' }, { value: '32%' }, { optional: true }),
      fact('ledger-synergy-60', 'indicator', { value: '60', unit: 'percent' }, { value: '60%' }, { optional: true }),
    ],
  ),
  document(
    '/ledger/data/iea-data-centre-electricity.html',
    'demo-ledger',
    'energy: an estimate and a forecast on one page; told in German as well',
    { published: '2025-04-10', dateSource: 'meta' },
    [
      fact(
        'ledger-iea-415',
        'indicator',
        {
          metric: 'energy_twh',
          value: '415',
          unit: 'TWh',
          timeKind: { oneOf: ['estimate', 'actual'] },
          period: { to: '2024' },
        },
        { value: 'about 415 TWh', 'period.to': '2024' },
        { soft: { publisher: iea, qualifier: 'approx' }, event: 'iea-415-2024' },
      ),
      fact(
        'ledger-iea-945',
        'indicator',
        { metric: 'energy_twh', value: '945', unit: 'TWh', timeKind: 'forecast', period: { to: '2030' } },
        { value: '945 TWh', 'period.to': '2030' },
        { soft: { publisher: iea, modality: 'will' }, event: 'iea-945-2030' },
      ),
    ],
  ),
  trackerRun(1, '2025-08-13', '2025-06-30', '470 MW', '2.2 GW'),
  trackerRun(2, '2025-11-11', '2025-09-30', '590 MW', '2.9 GW'),
  document(
    '/ledger/data/microsoft-adds-two-gigawatts.html',
    'demo-ledger',
    'the page that disappears: 410 in run 2, its facts are retracted',
    { run: 1, published: '2025-07-31', dateSource: 'meta' },
    [
      fact(
        'ledger-microsoft-2gw',
        'capacity',
        { mw: 2000, qualifier: 'more_than' },
        { mw: 'more than 2 GW' },
        {
          soft: { measure: 'increment', phase: 'live', roles: { operator: 'Microsoft' }, scope: 'portfolio' },
          or: [{ kind: 'indicator', key: { value: '2000', unit: 'MW' } }],
          event: 'microsoft-2gw',
        },
      ),
      fact(
        'ledger-microsoft-sites',
        'indicator',
        { metric: 'sites_count', value: '400' },
        { value: 'more than 400 data centers' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/ledger/markets/meta-raises-capex-guidance.html',
    'demo-ledger',
    'a guidance with a range, and an actual of four companies',
    { published: '2026-07-30', dateSource: 'meta' },
    [
      fact(
        'ledger-meta-capex',
        'indicator',
        {
          subject: 'Meta',
          metric: 'capex',
          unit: 'USD',
          low: '130000000000',
          high: '145000000000',
          timeKind: { oneOf: ['guidance', 'forecast', 'target'] },
          period: { to: '2026' },
        },
        { value: '$130 billion to $145 billion', 'period.to': 'in 2026', subject: 'Meta' },
        { event: 'meta-capex-2026' },
      ),
      fact(
        'ledger-four-capex',
        'indicator',
        {
          metric: 'capex',
          value: '416000000000',
          unit: 'USD',
          timeKind: { oneOf: ['actual', 'estimate'] },
          period: { to: '2025' },
        },
        { value: '$416 billion', 'period.to': 'in 2025' },
        { optional: true },
      ),
    ],
  ),
];
