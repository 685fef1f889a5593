// Golden rows of Der Rechensaal-Anzeiger (de, RSS).
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

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
  document(
    '/anzeiger/wirtschaft/spatenstich-in-luebbenau.html',
    'demo-anzeiger',
    'ground broken: under construction, on the basis of the grid connection',
    { language: 'de', published: '2025-11-17', dateSource: 'json-ld' },
    [
      fact(
        'anzeiger-luebbenau',
        'capacity',
        {
          mw: 200,
          qualifier: { oneOf: ['approx', 'exact'] },
          phase: 'under_construction',
          place: { locality: 'Lübbenau', region: { oneOf: ['Brandenburg', null] } },
        },
        { mw: '200 Megawatt', 'place.locality': 'Lübbenau', phase: 'mit dem Bau' },
        {
          soft: {
            loadBasis: 'grid_connection',
            place: { country: 'DE' },
            roles: { owner: { oneOf: ['Schwarz-Gruppe', 'Schwarz Gruppe', null] } },
            readyForService: { oneOf: ['2027', '2027-12'] },
          },
          event: 'luebbenau-200',
        },
      ),
      fact(
        'anzeiger-luebbenau-investment',
        'deal',
        { dealType: { oneOf: ['other', 'construction'] } },
        { amount: '11 Milliarden Euro' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/anzeiger/wirtschaft/coreweave-scheitert-bei-core-scientific.html',
    'demo-anzeiger',
    'the terminated acquisition in German',
    { language: 'de', published: '2025-10-31', dateSource: 'json-ld' },
    [
      fact(
        'anzeiger-core-scientific',
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
        { dealType: 'Übernahme', amount: '9 Milliarden Dollar', status: 'gescheitert', 'parties.0.name': 'CoreWeave' },
        { soft: { date: '2025-10-30' }, event: 'coreweave-core-scientific' },
      ),
    ],
  ),
  document(
    '/anzeiger/technik/stromverbrauch-verdoppelt-sich.html',
    'demo-anzeiger',
    'energy in German',
    { language: 'de', published: '2025-04-10', dateSource: 'json-ld' },
    [
      fact(
        'anzeiger-iea-945',
        'indicator',
        { metric: 'energy_twh', value: '945', unit: 'TWh', timeKind: 'forecast', period: { to: '2030' } },
        { value: '945 TWh', 'period.to': '2030' },
        {
          soft: { publisher: { oneOf: ['Internationale Energieagentur', 'IEA', 'International Energy Agency'] } },
          event: 'iea-945-2030',
        },
      ),
      fact(
        'anzeiger-iea-415',
        'indicator',
        { metric: 'energy_twh', value: '415', unit: 'TWh', period: { to: '2024' } },
        { value: 'rund 415 TWh', 'period.to': 'Im Jahr 2024' },
        { soft: { qualifier: 'approx' }, event: 'iea-415-2024' },
      ),
    ],
  ),
  document(
    '/anzeiger/wirtschaft/hut-8-vermietet-an-fluidstack.html',
    'demo-anzeiger',
    'the lease at River Bend in German',
    { language: 'de', published: '2025-12-18', dateSource: 'json-ld' },
    [
      fact(
        'anzeiger-hut8-lease',
        'deal',
        {
          dealType: 'lease',
          parties: [
            { name: 'Hut 8', role: 'lessor' },
            { name: 'Fluidstack', role: 'lessee' },
          ],
          amount: money('7000000000', 'USD', 'exact'),
          termYears: 15,
        },
        {
          dealType: 'vermietet',
          amount: '7 Milliarden Dollar',
          termYears: '15 Jahre',
          'capacities.0.mw': '245 Megawatt',
        },
        { soft: { capacities: [{ mw: 245, loadBasis: 'it' }], date: '2025-12-17' }, event: 'hut8-fluidstack' },
      ),
      fact(
        'anzeiger-hut8-backstop',
        'deal',
        {
          dealType: 'credit_support',
          parties: [
            { name: 'Google', role: 'guarantor' },
            { name: 'Fluidstack', role: 'lessee' },
            { name: 'Hut 8', role: 'lessor' },
          ],
        },
        { dealType: 'sichert die Mietzahlungen' },
        { optional: true },
      ),
      fact(
        'anzeiger-river-bend-245',
        'capacity',
        { mw: 245, phase: 'committed' },
        { mw: '245 Megawatt', project: 'River Bend' },
        { soft: { project: 'River Bend', loadBasis: 'it' }, optional: true, event: 'river-bend-it' },
      ),
      fact(
        'anzeiger-entry-hut8',
        'market_entry',
        { company: 'Hut 8', from: { oneOf: ['bitcoin_mining', 'crypto_mining'] } },
        { company: 'Hut 8', from: 'Bitcoin geschürft' },
        { optional: true },
      ),
    ],
  ),
];
