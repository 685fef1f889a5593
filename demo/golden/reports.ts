// Golden rows of the demo's capacity reports, one for each row of a table.
import { document, fact, type GoldenDocument, type GoldenFact } from '../golden-schema.ts';

function groupRow(group: string, words: string, mw: number): GoldenFact {
  return fact(
    `csv-${group}`,
    'capacity',
    {
      mw,
      group,
      scope: 'world',
      phase: 'pipeline_unspecified',
      qualifier: 'approx',
      publisher: 'DC Byte',
      asOf: '2025-12',
    },
    { mw: words },
    { event: `dc-byte-${group}` },
  );
}

function quarterRow(
  quarter: string,
  phase: 'live' | 'committed',
  words: string,
  qualifier: 'exact' | 'more_than' = 'exact',
): GoldenFact {
  return fact(
    `csv-coreweave-${quarter}-${phase}`,
    'capacity',
    {
      mw: Number(words.replace(',', '')),
      phase,
      asOf: quarter,
      scope: 'portfolio',
      qualifier,
      roles: { operator: 'CoreWeave' },
    },
    { mw: words, asOf: quarter },
    { event: `coreweave-${phase}-${quarter}` },
  );
}

type Campus = {
  readonly owner: string;
  readonly lessee: string;
  readonly region: string;
  readonly locality: string | null;
  readonly asOf: string;
};

function campusRow(project: string, mw: number, campus: Campus, event: string): GoldenFact {
  return fact(
    `xlsx-${project.toLowerCase().replaceAll(' ', '-')}`,
    'capacity',
    {
      project,
      mw,
      loadBasis: 'it',
      phase: 'committed',
      scope: 'campus',
      asOf: campus.asOf,
      place: { locality: campus.locality, region: campus.region, country: 'US' },
      roles: { owner: campus.owner, lessee: campus.lessee },
    },
    { mw: String(mw), project },
    { event },
  );
}

function editionRow(vintage: string, asOf: string, value: string): GoldenFact {
  return fact(
    `pdf-synergy-${vintage}`,
    'indicator',
    {
      metric: 'group_share',
      group: 'hyperscalers',
      value,
      unit: 'percent',
      vintage,
      period: { to: asOf },
      publisher: 'Synergy Research Group',
    },
    { value, vintage },
    { event: vintage === '2026-04' ? 'synergy-48-2025' : `synergy-${value}-${asOf.slice(0, 4)}` },
  );
}

export const reportDocuments: readonly GoldenDocument[] = [
  document(
    '/data/group-capacity.csv',
    'demo-group-capacity',
    'CSV with semicolons, decimal commas and a byte order mark; 68 of 378 GW is 17.99%',
    {},
    [
      groupRow('new_entrants', '121,0', 121_000),
      groupRow('big_tech', '68,0', 68_000),
      groupRow('financial_firms', '44,0', 44_000),
      groupRow('existing_operators', '145,0', 145_000),
    ],
  ),
  document(
    '/data/coreweave-power.csv',
    'demo-coreweave-power',
    'CSV with thousands commas; one row is skipped, one goes to quarantine',
    { quarantine: 1 },
    [
      quarterRow('2025-Q1', 'live', '420'),
      quarterRow('2025-Q1', 'committed', '1,600'),
      quarterRow('2025-Q2', 'live', '470'),
      quarterRow('2025-Q2', 'committed', '2,200'),
      quarterRow('2025-Q3', 'live', '590'),
      quarterRow('2025-Q3', 'committed', '2,900'),
      quarterRow('2025-Q4', 'live', '850', 'more_than'),
      quarterRow('2025-Q4', 'committed', '3,100', 'more_than'),
    ],
  ),
  document('/data/ai-campuses.xlsx', 'demo-ai-campuses', 'XLSX whose first sheet is not the table', {}, [
    campusRow(
      'River Bend',
      245,
      { owner: 'Hut 8', lessee: 'Fluidstack', region: 'Louisiana', locality: null, asOf: '2025-12-17' },
      'river-bend-it',
    ),
    campusRow(
      'Barber Lake',
      168,
      { owner: 'Cipher Mining', lessee: 'Fluidstack', region: 'Texas', locality: 'Colorado City', asOf: '2025-09-25' },
      'barber-lake-it',
    ),
    campusRow(
      'Lake Mariner',
      360,
      { owner: 'TeraWulf', lessee: 'Fluidstack', region: 'New York', locality: null, asOf: '2025-08-18' },
      'lake-mariner-it',
    ),
    campusRow(
      'Polaris Forge 1',
      400,
      {
        owner: 'Applied Digital',
        lessee: 'CoreWeave',
        region: 'North Dakota',
        locality: 'Ellendale',
        asOf: '2025-08-29',
      },
      'polaris-forge-it',
    ),
  ]),
  document('/data/synergy-editions.pdf', 'demo-synergy-editions', 'PDF with a table that is only text', {}, [
    editionRow('2023-07', '2023-Q1', '37'),
    editionRow('2024-08', '2024-Q1', '41'),
    editionRow('2025-06', '2024-Q4', '44'),
    editionRow('2026-04', '2025-Q4', '48'),
  ]),
];
