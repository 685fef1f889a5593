// The demo's capacity reports: two CSV files of different habits, a workbook and a PDF, each with its mapping.
import { defineSource, type SourceDefinition } from '../../ingest/define-source.ts';
import type { DatasetMapping } from '../../schemas/dataset-mapping.ts';

const noRoles = {
  'roles.owner': null,
  'roles.developer': null,
  'roles.operator': null,
  'roles.lessee': null,
  'roles.endUser': null,
};
const noRange = { low: null, high: null };

/** Gigawatts with a decimal comma, cells parted by semicolons. */
const groupCapacity: DatasetMapping = {
  kind: 'capacity',
  format: 'csv',
  columns: { group: 'Group', mw: 'Capacity (GW)', asOf: 'As of' },
  constants: {
    ...noRange,
    ...noRoles,
    project: null,
    place: null,
    qualifier: 'approx',
    phase: 'pipeline_unspecified',
    commitment: 'unknown',
    measure: 'cumulative',
    loadBasis: 'unspecified',
    scope: 'world',
    readyForService: null,
    publisher: 'DC Byte',
  },
  units: { mw: 1000 },
  values: {
    group: {
      'New players': 'new_entrants',
      'Big Tech': 'big_tech',
      'Financial firms': 'financial_firms',
      'Other existing operators': 'existing_operators',
    },
  },
  requires: ['Capacity (GW)'],
};

/** Megawatts with a thousands comma inside quotes; one row has no figure, one has words instead. */
const coreweavePower: DatasetMapping = {
  kind: 'capacity',
  format: 'csv',
  columns: { asOf: 'Quarter', phase: 'Measure', mw: 'Megawatts', qualifier: 'Qualifier' },
  constants: {
    ...noRange,
    ...noRoles,
    'roles.operator': 'CoreWeave',
    project: null,
    place: null,
    commitment: 'contracted',
    measure: 'cumulative',
    loadBasis: 'unspecified',
    scope: 'portfolio',
    group: null,
    readyForService: null,
    publisher: 'CoreWeave',
  },
  units: {},
  values: { phase: { active: 'live', contracted: 'committed' }, qualifier: { 'more than': 'more_than' } },
  requires: ['Megawatts'],
};

/** A workbook whose second sheet holds the campuses. */
const campuses: DatasetMapping = {
  kind: 'capacity',
  format: 'xlsx',
  sheet: 'Campuses',
  columns: {
    project: 'Project',
    'roles.owner': 'Owner',
    'roles.lessee': 'Lessee',
    'roles.endUser': 'End user',
    'place.locality': 'Locality',
    'place.county': 'County',
    'place.region': 'Region',
    'place.country': 'Country',
    mw: 'IT MW',
    phase: 'Phase',
    readyForService: 'Ready',
    asOf: 'As of',
  },
  constants: {
    ...noRange,
    'roles.developer': null,
    'roles.operator': null,
    qualifier: 'exact',
    commitment: 'contracted',
    measure: 'cumulative',
    loadBasis: 'it',
    scope: 'campus',
    group: null,
    publisher: null,
  },
  units: {},
  values: { phase: { contracted: 'committed' } },
  requires: ['IT MW'],
};

/** A table that stands as text in a PDF. */
const synergyEditions: DatasetMapping = {
  kind: 'indicator',
  format: 'pdf',
  columns: { vintage: 'Edition', 'period.to': 'As of', value: 'Hyperscale' },
  constants: {
    ...noRange,
    subject: 'market',
    metric: 'group_share',
    metricAsWritten: 'Share of worldwide data center capacity',
    qualifier: 'exact',
    unit: 'percent',
    'period.from': null,
    timeKind: 'actual',
    comparator: 'about',
    group: 'hyperscalers',
    numerator: 'Hyperscale operators, owned and leased',
    denominator: 'worldwide data center capacity, with on-premise',
    publisher: 'Synergy Research Group',
    quotedVia: null,
    supersedes: null,
  },
  units: {},
  values: {},
  requires: ['Hyperscale'],
};

/** The four reports as sources. */
export function reportSources(origin: string): SourceDefinition[] {
  return [
    report(
      origin,
      'demo-group-capacity',
      'Live and planned capacity by owner group',
      'DC Byte',
      'group-capacity.csv',
      groupCapacity,
    ),
    report(
      origin,
      'demo-coreweave-power',
      'Power of CoreWeave by quarter',
      'CoreWeave',
      'coreweave-power.csv',
      coreweavePower,
    ),
    report(
      origin,
      'demo-ai-campuses',
      'Contracted load by campus',
      'Megawatch demo reports',
      'ai-campuses.xlsx',
      campuses,
    ),
    report(
      origin,
      'demo-synergy-editions',
      'Editions of a capacity count',
      'Synergy Research Group',
      'synergy-editions.pdf',
      synergyEditions,
    ),
  ];
}

function report(
  origin: string,
  id: string,
  title: string,
  publisher: string,
  file: string,
  dataset: DatasetMapping,
): SourceDefinition {
  return defineSource({
    id,
    title: `${title} (demo)`,
    publisher,
    protocol: 'pages',
    urls: [`${origin}/data/${file}`],
    form: 'dataset',
    dataset,
    language: 'en',
    cadence: '0 6 * * *',
    politeness: { delayMs: 5, concurrency: 4 },
    tier: 3,
    licence: 'CC0-1.0',
    terms: 'made for this project; every row names the report it rests on',
    expect: { min: 1, max: 1 },
    lastVerified: null,
    notes: 'Part of the bundled demo site; the figures are those that the named reports publish.',
  });
}
