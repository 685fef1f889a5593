// More golden rows of Rackside Wire: one page for each further type of deal.
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

const announced = { oneOf: ['announced', 'agreed'] } as const;

export const wireContracts: readonly GoldenDocument[] = [
  document(
    '/wire/2025/08/terawulf-fluidstack-third-hall.html',
    'demo-wire',
    'an increment and a total in one page, a backstop that is raised; date in meta',
    { published: '2025-08-18', dateSource: 'meta' },
    [
      fact(
        'wire-terawulf',
        'deal',
        {
          dealType: { oneOf: ['hosting', 'lease'] },
          parties: [
            { name: 'TeraWulf', role: { oneOf: ['provider', 'lessor'] } },
            { name: 'Fluidstack', role: { oneOf: ['customer', 'lessee'] } },
          ],
          amount: money('6700000000', 'USD', 'exact'),
        },
        { dealType: 'hosting agreement', amount: '$6.7 billion', 'capacities.0.mw': '160 MW' },
        {
          soft: { date: '2025-08-18', capacities: [{ mw: 160, loadBasis: 'it' }], termYears: 10 },
          event: 'terawulf-fluidstack',
        },
      ),
      fact(
        'wire-lake-mariner-360',
        'capacity',
        { mw: 360, loadBasis: 'it', phase: 'committed', roles: { lessee: { oneOf: ['Fluidstack', null] } } },
        { mw: 'about 360 MW', project: 'Lake Mariner' },
        {
          soft: { project: 'Lake Mariner', qualifier: 'approx', measure: 'cumulative', place: { region: 'New York' } },
          event: 'lake-mariner-it',
        },
      ),
      fact(
        'wire-lake-mariner-160',
        'capacity',
        { mw: 160, loadBasis: 'it' },
        { mw: '160 MW' },
        { soft: { measure: 'increment', readyForService: '2026-H2' }, optional: true },
      ),
      fact(
        'wire-terawulf-backstop',
        'deal',
        { dealType: 'credit_support', parties: [{ name: 'Google', role: 'guarantor' }] },
        { dealType: 'backstop' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/wire/2025/11/iren-microsoft-cloud-contract.html',
    'demo-wire',
    'a cloud contract and a supply contract on one page; told in Spanish as well',
    { published: '2025-11-03', dateSource: 'json-ld' },
    [
      fact(
        'wire-iren-microsoft',
        'deal',
        {
          dealType: 'cloud_contract',
          parties: [
            { name: 'Microsoft', role: 'customer' },
            { name: 'IREN', role: 'provider' },
          ],
          amount: money('9700000000', 'USD', 'approx'),
          termYears: 5,
        },
        {
          dealType: 'cloud services contract',
          amount: 'about $9.7 billion',
          termYears: 'five years',
          'parties.1.name': 'IREN',
        },
        { soft: { status: announced, date: '2025-11-03' }, event: 'iren-microsoft' },
      ),
      fact(
        'wire-iren-dell',
        'deal',
        {
          dealType: 'supply',
          parties: [
            { name: 'IREN', role: 'customer' },
            { name: { oneOf: ['Dell Technologies', 'Dell'] }, role: { oneOf: ['supplier', 'provider', 'seller'] } },
          ],
          amount: money('5800000000', 'USD', 'approx'),
        },
        { dealType: 'buy chips and equipment', amount: 'about $5.8 billion', 'parties.1.name': 'Dell Technologies' },
        { event: 'iren-dell' },
      ),
      fact('wire-childress-200', 'capacity', { mw: 200, loadBasis: 'it' }, { mw: '200 MW' }, { optional: true }),
    ],
  ),
  document(
    '/wire/2025/10/core-scientific-coreweave-merger-terminated.html',
    'demo-wire',
    'a deal that was terminated; told in German as well',
    { published: '2025-10-30', dateSource: 'json-ld' },
    [
      fact(
        'wire-core-scientific',
        'deal',
        {
          dealType: { oneOf: ['acquisition', 'merger'] },
          parties: [
            { name: 'CoreWeave', role: { oneOf: ['acquirer', 'partner'] } },
            { name: 'Core Scientific', role: { oneOf: ['target', 'partner'] } },
          ],
          amount: money('9000000000', 'USD', 'exact'),
          status: 'terminated',
        },
        { dealType: 'acquisition', amount: '$9 billion', status: 'terminated', 'parties.1.name': 'Core Scientific' },
        { soft: { date: '2025-10-30' }, event: 'coreweave-core-scientific' },
      ),
    ],
  ),
  document(
    '/wire/2025/10/aligned-data-centers-acquisition.html',
    'demo-wire',
    'an acquisition with three buyers and a seller',
    { published: '2025-10-15', dateSource: 'json-ld' },
    [
      fact(
        'wire-aligned',
        'deal',
        {
          dealType: 'acquisition',
          parties: [
            { name: 'MGX', role: 'acquirer' },
            { name: 'Aligned Data Centers', role: 'target' },
          ],
          amount: money('40000000000', 'USD', 'approx'),
        },
        {
          dealType: 'acquire',
          amount: 'about $40 billion',
          'parties.0.name': 'MGX',
          'parties.1.name': 'Aligned Data Centers',
        },
        {
          soft: {
            parties: [
              { name: 'Global Infrastructure Partners', role: 'acquirer' },
              { name: 'AI Infrastructure Partnership', role: 'acquirer' },
              { name: 'Macquarie Asset Management', role: 'seller' },
            ],
            status: announced,
            date: '2025-10-15',
          },
          event: 'aligned',
        },
      ),
      fact(
        'wire-aligned-5gw',
        'capacity',
        { mw: 5000, qualifier: 'more_than' },
        { mw: 'more than 5 GW' },
        { soft: { scope: 'portfolio' }, optional: true },
      ),
    ],
  ),
  document(
    '/wire/2025/06/applied-digital-coreweave-lease.html',
    'demo-wire',
    'two leases told as one; an option that is not leased',
    { published: '2025-06-02', dateSource: 'json-ld' },
    [
      fact(
        'wire-applied-digital',
        'deal',
        {
          dealType: { oneOf: ['lease', 'hosting'] },
          parties: [
            { name: 'Applied Digital', role: { oneOf: ['lessor', 'provider'] } },
            { name: 'CoreWeave', role: { oneOf: ['lessee', 'customer'] } },
          ],
          amount: money('7000000000', 'USD', 'approx'),
          capacities: [{ mw: 250, loadBasis: 'it' }],
          termYears: 15,
        },
        { dealType: '15-year leases', amount: 'about $7 billion', 'capacities.0.mw': '250 MW', termYears: '15-year' },
        { soft: { status: announced, date: '2025-06-02' }, event: 'applied-digital-coreweave' },
      ),
      fact(
        'wire-ellendale-250',
        'capacity',
        {
          mw: 250,
          loadBasis: 'it',
          phase: 'committed',
          place: { locality: 'Ellendale', region: 'North Dakota', country: 'US' },
          roles: { lessee: 'CoreWeave' },
        },
        { mw: '250 MW', 'place.locality': 'Ellendale', 'place.region': 'North Dakota' },
        { soft: { roles: { owner: 'Applied Digital' } }, event: 'ellendale-it' },
      ),
      fact('wire-ellendale-100', 'capacity', { mw: 100 }, { mw: '100 MW' }, { optional: true }),
      fact('wire-ellendale-150', 'capacity', { mw: 150 }, { mw: '150 MW' }, { optional: true }),
    ],
  ),
  document(
    '/wire/2025/08/galaxy-helios-loan.html',
    'demo-wire',
    'debt with a named lender; the lease is background',
    { published: '2025-08-15', dateSource: 'json-ld' },
    [
      fact(
        'wire-galaxy-loan',
        'deal',
        {
          dealType: 'debt_financing',
          parties: [{ name: 'Galaxy', role: 'borrower' }],
          amount: money('1400000000', 'USD', 'exact'),
        },
        { dealType: 'loan', amount: '$1.4 billion', 'parties.0.name': 'Galaxy', 'parties.1.name': 'Deutsche Bank' },
        {
          soft: { parties: [{ name: 'Deutsche Bank', role: 'lender' }], status: 'closed', date: '2025-08-15' },
          event: 'galaxy-loan',
        },
      ),
      fact(
        'wire-helios-lease',
        'deal',
        { dealType: 'lease', parties: [{ name: 'CoreWeave', role: 'lessee' }], termYears: 15 },
        { dealType: 'leased', termYears: '15 years', 'capacities.0.mw': '800 MW' },
        { optional: true },
      ),
      fact('wire-helios-800', 'capacity', { mw: 800, phase: 'committed' }, { mw: '800 MW' }, { optional: true }),
    ],
  ),
  document(
    '/wire/2025/06/meta-constellation-clinton.html',
    'demo-wire',
    'the slow page (2 s); a power contract whose MW are the plant and not a data center',
    { published: '2025-06-03', dateSource: 'json-ld' },
    [
      fact(
        'wire-meta-clinton',
        'deal',
        {
          dealType: 'power_purchase',
          parties: [
            { name: 'Meta', role: 'customer' },
            { name: { oneOf: ['Constellation Energy', 'Constellation'] }, role: { oneOf: ['provider', 'supplier'] } },
          ],
          termYears: 20,
        },
        { dealType: 'power purchase agreement', termYears: '20-year', 'capacities.0.mw': '1,121 megawatts' },
        { soft: { capacities: [{ mw: 1121 }], status: announced, date: '2025-06-03' }, event: 'meta-clinton' },
      ),
    ],
  ),
  document(
    '/wire/2026/02/mara-exaion-closed.html',
    'demo-wire',
    'a stake bought, status closed',
    { published: '2026-02-20', dateSource: 'json-ld' },
    [
      fact(
        'wire-mara-exaion',
        'deal',
        {
          dealType: 'acquisition',
          parties: [
            { name: { oneOf: ['MARA Holdings', 'MARA'] }, role: 'acquirer' },
            { name: 'Exaion', role: 'target' },
          ],
          amount: money('168000000', 'USD', 'exact'),
          status: 'closed',
          stakePct: 64,
        },
        { dealType: 'acquisition', amount: '$168 million', stakePct: '64%', status: 'completed' },
        { soft: { parties: [{ name: 'EDF', role: 'seller' }], date: '2026-02-20' }, event: 'mara-exaion' },
      ),
    ],
  ),
  document(
    '/wire/2025/09/nebius-microsoft-contract.html',
    'demo-wire',
    'scripts in its title: it must come out escaped everywhere',
    { published: '2025-09-08', dateSource: 'json-ld' },
    [
      fact(
        'wire-nebius-microsoft',
        'deal',
        {
          dealType: 'cloud_contract',
          parties: [
            { name: 'Microsoft', role: 'customer' },
            { name: 'Nebius', role: 'provider' },
          ],
          amount: money('17400000000', 'USD', 'exact'),
          termYears: 5,
        },
        { dealType: 'cloud contract', amount: '$17.4 billion', termYears: 'five-year' },
        {
          soft: {
            amounts: [{ kind: 'contract_value_with_options', quantity: { value: '19400000000', unit: 'USD' } }],
            status: announced,
            date: '2025-09-08',
          },
          event: 'nebius-microsoft',
        },
      ),
    ],
  ),
];
