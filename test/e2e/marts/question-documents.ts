// What the demo site does not tell of, for the questions that need it: one document a fact.
import { type Claim, factKinds } from '../../../schemas/claim.ts';
import type { Capacity } from '../../../schemas/facts/capacity.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import type { Indicator } from '../../../schemas/facts/indicator.ts';
import type { Opposition } from '../../../schemas/facts/opposition.ts';
import type { Told } from '../../contract/sink/fixtures.ts';

const [campus, groupTotal] = factKinds.capacity.examples;
const [investment] = factKinds.deal.examples;
const [act] = factKinds.opposition.examples;
const [figure] = factKinds.indicator.examples;
const nobody = { owner: null, developer: null, operator: null, lessee: null, endUser: null };
const usd = (value: string) => ({ value, unit: 'USD', qualifier: 'exact' as const, text: `$${value}` });

function site(fields: Partial<Capacity>): Capacity {
  return { ...campus, commitment: 'unknown', readyForService: null, ...fields };
}

function deal(fields: Partial<Deal>): Deal {
  return { ...investment, stakePct: null, amount: null, amounts: [], ...fields };
}

const phoenix = { locality: 'Phoenix', county: 'Maricopa County', region: 'Arizona', country: 'US' };
const aligned = site({
  project: 'PHX-90',
  place: phoenix,
  mw: 120,
  phase: 'live',
  asOf: '2024-09-30',
  roles: { ...nobody, owner: 'Aligned Data Centers' },
});

function spending(fields: Partial<Indicator>): Claim {
  return {
    ...figure,
    subject: 'CoreWeave',
    metric: 'capex',
    metricAsWritten: 'cash paid for property and equipment',
    value: '14900000000',
    low: null,
    high: null,
    qualifier: 'exact',
    unit: 'USD',
    period: { from: '2025-01-01', to: '2025-12-31' },
    timeKind: 'actual',
    comparator: 'about',
    group: null,
    numerator: null,
    denominator: null,
    publisher: 'CoreWeave',
    quotedVia: null,
    vintage: '2026-02-26',
    ...fields,
  };
}

const filed = {
  cik: '1769628',
  basis: 'cash',
  concept: 'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment',
  accession: '0001769628-26-000010',
  form: '10-K',
  fiscalYear: 2025,
  fiscalPeriod: 'FY',
} as const;

function opposed(fields: Partial<Opposition>): Opposition {
  return { ...act, votes: null, ...fields };
}

/** Documents by page, with their claims. */
export const questionDocuments: readonly Told[] = [
  { page: 'phoenix-2024', published: '2024-10-02', claims: [aligned] },
  { page: 'phoenix-2025', published: '2025-12-02', claims: [{ ...aligned, mw: 180, asOf: '2025-11-30' }] },
  {
    page: 'river-bend-later',
    published: '2026-03-02',
    claims: [
      site({
        project: 'River Bend',
        commitment: 'preleased',
        asOf: '2026-03-01',
        readyForService: '2028-Q1',
        roles: { ...nobody, owner: 'Hut 8', lessee: 'Fluidstack' },
      }),
    ],
  },
  {
    page: 'nvidia-buys-capacity',
    published: '2025-09-16',
    claims: [
      deal({
        dealType: 'cloud_contract',
        parties: [
          { name: 'Nvidia', role: 'customer' },
          { name: 'CoreWeave', role: 'provider' },
        ],
        amount: usd('6300000000'),
        amounts: [{ kind: 'contract_value_base', quantity: usd('6300000000') }],
        date: '2025-09-15',
      }),
    ],
  },
  {
    page: 'terawulf-amended',
    published: '2025-10-29',
    claims: [
      deal({
        dealType: 'hosting',
        status: 'amended',
        parties: [
          { name: 'TeraWulf', role: 'lessor' },
          { name: 'Fluidstack', role: 'lessee' },
        ],
        amount: usd('9500000000'),
        amounts: [{ kind: 'contract_value_base', quantity: usd('9500000000') }],
        date: '2025-10-28',
      }),
    ],
  },
  {
    page: 'coreweave-10-k',
    published: '2026-02-27',
    tier: 1,
    publisher: 'SEC',
    claims: [spending({ filed })],
  },
  {
    page: 'coreweave-guides',
    published: '2025-08-12',
    claims: [
      spending({
        value: '21500000000',
        low: '20000000000',
        high: '23000000000',
        timeKind: 'guidance',
        vintage: '2025-08-12',
      }),
    ],
  },
  {
    page: 'coreweave-guides-lower',
    published: '2025-11-10',
    claims: [
      spending({
        value: '13000000000',
        low: '12000000000',
        high: '15000000000',
        timeKind: 'guidance',
        vintage: '2025-11-10',
      }),
    ],
  },
  {
    page: 'heron-withdrawn',
    published: '2025-10-06',
    claims: [
      opposed({
        action: 'withdrawal',
        outcome: 'withdrawn',
        project: 'Project Heron',
        place: { locality: null, county: 'Hendricks County', region: 'Indiana', country: 'US' },
        mw: 400,
        attribution: 'primary',
        date: '2025-10-05',
      }),
    ],
  },
  {
    page: 'heron-moratorium',
    published: '2025-10-20',
    claims: [
      opposed({
        action: 'moratorium',
        outcome: 'adopted',
        project: null,
        developer: null,
        mw: null,
        mwQualifier: null,
        mwBasis: null,
        place: { locality: null, county: 'Hendricks County', region: 'Indiana', country: 'US' },
        date: '2025-10-19',
        effectiveFrom: '2025-10-19',
        effectiveTo: '2026-04-19',
      }),
    ],
  },
  {
    page: 'amazon-new-carlisle',
    published: '2025-10-30',
    claims: [
      site({
        project: 'Project Rainier',
        place: { locality: 'New Carlisle', county: null, region: 'Indiana', country: 'US' },
        mw: 2200,
        phase: 'under_construction',
        asOf: '2025-10-29',
        roles: { ...nobody, owner: 'Amazon' },
      }),
    ],
  },
  {
    // A cited figure in another edition: the projection reads it.
    page: 'dc-byte-again',
    published: '2026-01-15',
    claims: [
      {
        ...groupTotal,
        mw: 80_000,
        phase: 'pipeline_unspecified',
        citation: {
          id: 'dcbyte-2025-big4',
          url: 'https://news.fourslash.com/newcomers-challenge-big-tech-in-ai-data-center-boom',
          published: '2025-12-21',
        },
      },
    ],
  },
];
