// Golden rows of Rackside Wire (en, RSS, trade press).
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

const us = 'US';
const barberLake = { locality: 'Colorado City', region: 'Texas', country: us } as const;
const hostingRoles = [
  { name: 'Cipher Mining', role: { oneOf: ['provider', 'lessor'] } },
  { name: 'Fluidstack', role: { oneOf: ['customer', 'lessee'] } },
] as const;

export const wireDocuments: readonly GoldenDocument[] = [
  document(
    '/wire/2026/01/nvidia-coreweave-equity.html',
    'demo-wire',
    'one story by three outlets, first of three; date in JSON-LD',
    { published: '2026-01-26', dateSource: 'json-ld' },
    [
      fact(
        'wire-nvidia-coreweave',
        'deal',
        {
          dealType: 'equity_investment',
          parties: [
            { name: 'Nvidia', role: 'investor' },
            { name: 'CoreWeave', role: { oneOf: ['target', 'issuer'] } },
          ],
          amount: money('2000000000', 'USD', 'exact'),
          status: { oneOf: ['announced', 'agreed', 'closed'] },
        },
        { dealType: 'has invested', amount: '$2 billion', 'parties.0.name': 'Nvidia', 'parties.1.name': 'CoreWeave' },
        { soft: { date: '2026-01-26' }, event: 'nvidia-coreweave' },
      ),
      fact(
        'wire-coreweave-5gw',
        'capacity',
        { mw: 5000, qualifier: 'more_than' },
        { mw: 'more than 5 gigawatts' },
        {
          soft: { scope: 'portfolio', measure: 'target', phase: { oneOf: ['early_stage', 'pipeline_unspecified'] } },
          optional: true,
        },
      ),
    ],
  ),
  document(
    '/wire/2025/09/cipher-fluidstack-hosting.html',
    'demo-wire',
    'says 150 MW by mistake; a later page corrects it',
    { published: '2025-09-25', dateSource: 'json-ld' },
    [
      fact(
        'wire-cipher-150',
        'deal',
        {
          dealType: { oneOf: ['hosting', 'lease'] },
          parties: hostingRoles,
          amount: money('3000000000', 'USD', 'approx'),
          capacities: [{ mw: 150, loadBasis: 'it' }],
          termYears: 10,
        },
        {
          dealType: 'hosting agreement',
          amount: 'about $3 billion',
          'capacities.0.mw': '150 MW',
          termYears: '10-year',
        },
        { soft: { status: { oneOf: ['announced', 'agreed'] }, date: '2025-09-25' }, event: 'cipher-fluidstack' },
      ),
      fact(
        'wire-cipher-capacity-150',
        'capacity',
        { mw: 150, loadBasis: 'it', phase: 'committed', place: barberLake, roles: { lessee: 'Fluidstack' } },
        { mw: '150 MW', project: 'Barber Lake', 'place.locality': 'Colorado City' },
        { soft: { project: 'Barber Lake', scope: 'campus' }, event: 'barber-lake-it' },
      ),
      fact(
        'wire-cipher-google-backstop',
        'deal',
        {
          dealType: 'credit_support',
          parties: [{ name: 'Google', role: 'guarantor' }],
          amount: money('1400000000', 'USD', 'exact'),
        },
        { dealType: 'backstop', amount: '$1.4 billion' },
        { optional: true, event: 'cipher-google-backstop' },
      ),
    ],
  ),
  document(
    '/wire/2025/09/correction-cipher-fluidstack.html',
    'demo-wire',
    'the correction: 168 MW wins over 150 MW, both stay queryable',
    { published: '2025-09-26', dateSource: 'json-ld' },
    [
      fact(
        'wire-cipher-168',
        'deal',
        {
          dealType: { oneOf: ['hosting', 'lease'] },
          parties: hostingRoles,
          amount: money('3000000000', 'USD', 'approx'),
          capacities: [{ mw: 168, loadBasis: 'it' }],
          termYears: 10,
        },
        {
          dealType: 'hosting agreement',
          amount: 'about $3 billion',
          'capacities.0.mw': '168 MW',
          termYears: '10-year',
        },
        {
          soft: { status: { oneOf: ['announced', 'agreed', 'amended'] }, date: '2025-09-25' },
          event: 'cipher-fluidstack',
        },
      ),
      fact(
        'wire-cipher-capacity-168',
        'capacity',
        { mw: 168, loadBasis: 'it', phase: 'committed', place: barberLake, roles: { lessee: 'Fluidstack' } },
        { mw: '168 MW', project: 'Barber Lake', 'place.locality': 'Colorado City' },
        { soft: { project: 'Barber Lake', scope: 'campus', readyForService: '2026-09' }, event: 'barber-lake-it' },
      ),
      fact(
        'wire-cipher-capacity-244',
        'capacity',
        { mw: 244, qualifier: 'up_to' },
        { mw: 'up to 244 MW' },
        { soft: { loadBasis: 'facility', measure: 'ceiling' }, optional: true },
      ),
    ],
  ),
  document(
    '/wire/2025/12/hut8-fluidstack-river-bend-lease.html',
    'demo-wire',
    'reached by a 301 from the feed; lease with options and a backstop that are not the amount',
    { published: '2025-12-17', dateSource: 'json-ld' },
    [
      fact(
        'wire-hut8-lease',
        'deal',
        {
          dealType: 'lease',
          parties: [
            { name: 'Hut 8', role: 'lessor' },
            { name: 'Fluidstack', role: 'lessee' },
          ],
          amount: money('7000000000', 'USD', 'exact'),
          capacities: [{ mw: 245, loadBasis: 'it' }],
          termYears: 15,
        },
        { dealType: '15-year lease', amount: '$7.0 billion', 'capacities.0.mw': '245 MW', termYears: '15-year' },
        {
          soft: {
            amounts: [{ kind: 'contract_value_with_options', quantity: { value: '17700000000', unit: 'USD' } }],
            optionsYears: 15,
            status: { oneOf: ['announced', 'agreed'] },
            date: '2025-12-17',
          },
          event: 'hut8-fluidstack',
        },
      ),
      fact(
        'wire-river-bend-245',
        'capacity',
        {
          project: 'River Bend',
          mw: 245,
          loadBasis: 'it',
          phase: 'committed',
          place: { county: 'West Feliciana Parish', region: 'Louisiana', country: us },
          roles: { lessee: 'Fluidstack' },
        },
        { mw: '245 MW', project: 'River Bend', 'place.county': 'West Feliciana Parish', 'place.region': 'Louisiana' },
        {
          soft: { scope: 'campus', readyForService: '2027-Q2', roles: { owner: 'Hut 8', endUser: 'Anthropic' } },
          event: 'river-bend-it',
        },
      ),
      fact(
        'wire-river-bend-330',
        'capacity',
        { mw: 330, qualifier: 'approx' },
        { mw: 'About 330 MW' },
        { soft: { loadBasis: 'grid_connection' }, optional: true },
      ),
      fact(
        'wire-hut8-google-backstop',
        'deal',
        { dealType: 'credit_support', parties: [{ name: 'Google', role: 'guarantor' }] },
        { dealType: 'backstop' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/wire/2025/11/bitcoin-below-90000.html',
    'demo-wire',
    'hard negative: prices, miners and no data center',
    { published: '2025-11-18', dateSource: 'json-ld' },
    [],
  ),
];
