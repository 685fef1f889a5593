// Figures that cannot all be right, or that look alike and are not: kept as they are, listed with what is wrong.
import { Big } from 'big.js';
import { type BaselineFigure, figure } from './baseline-figures.ts';

export const contradictionKinds = [
  'total_below_parts',
  'parts_miss_total',
  'totals_differ',
  'other_scope',
  'other_basis',
] as const;

export type Contradiction = {
  readonly contradictionId: string;
  readonly kind: (typeof contradictionKinds)[number];
  readonly figures: readonly string[];
  /** In the unit of the first figure. */
  readonly left: string;
  readonly right: string;
  readonly unit: string;
  readonly message: string;
};

type Rule = {
  readonly id: string;
  readonly kind: Contradiction['kind'];
  /** What is held against each other: a sum of figures on either side. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly because: string;
};

const atlas = 'compute-atlas-2026';

/** What was seen while the figures were collected; a rule whose sides agree one day is no contradiction any more. */
const rules: readonly Rule[] = [
  {
    id: 'dcbyte-world-total',
    kind: 'total_below_parts',
    left: ['dcbyte-2025-industry'],
    right: ['dcbyte-2025-big4', 'dcbyte-2025-newcomers', 'dcbyte-2025-financial'],
    because:
      'a digest calls the figure the world total, which is less than three of its parts; it is read as the fourth group',
  },
  {
    id: 'microsoft-meta-leases',
    kind: 'totals_differ',
    left: ['bloomberg-2026-microsoft-meta-lease-commitments-usd-2026-03'],
    right: ['filings-2026-microsoft-lease-commitments-usd-2026-q1', 'filings-2026-meta-lease-commitments-usd-2026-q1'],
    because: 'two counts of the lease commitments of the same two firms in the same quarter',
  },
  {
    id: 'cushman-emea-2024',
    kind: 'parts_miss_total',
    left: ['cw-2025-emea-live-2024-12'],
    right: ['cw-2025-emea-colocation-live-2024-12', 'cw-2025-emea-hyperscale-live-2024-12'],
    because:
      'colocation and hyperscale do not add up to the region; which figure belongs to which region was read from the page order',
  },
  {
    id: 'iren-sweetwater',
    kind: 'other_basis',
    left: ['iren-2026-iren-sweetwater-1-live-2026-05'],
    right: ['iren-2025-iren-leased-to-microsoft-contracted-2025-11'],
    because: 'what is online is a substation; what is leased is IT load',
  },
  {
    id: 'us-pipelines-2026',
    kind: 'other_scope',
    left: ['woodmac-2026-us-pipeline-all-phases-2025-12'],
    right: ['sightline-2026-us-50mw-announced-since-2024-all-phases-2026-02'],
    because: 'two counts of the pipeline of one country with other floors of size; they overlap and must not be added',
  },
  {
    id: 'texas-requests',
    kind: 'other_scope',
    left: ['ercot-2025-ercot-large-load-requests-early-stage-2025-12'],
    right: ['ercot-2025-ercot-large-load-energized-or-approved-live-2025-10'],
    because:
      'requests to one grid operator against what it has approved; the requests are part of national pipelines too',
  },
  {
    id: 'atlas-pipeline',
    kind: 'other_scope',
    left: ['bommarito-2025-us-all-disclosed-projects-all-phases-2025'],
    right: ['compute-atlas-early-all', 'compute-atlas-construction-all', `${atlas}-all-operators-committed-2026-08`],
    because: 'two public lists of projects of one country',
  },
  {
    id: 'microsoft-capex-guidance',
    kind: 'totals_differ',
    left: ['filings-2026-microsoft-usd-2026'],
    right: ['guidance-2026-microsoft-usd-2026'],
    because: 'two readings of the guidance for one year, fiscal year or calendar year not stated',
  },
  {
    id: 'world-live-2025',
    kind: 'other_scope',
    left: ['jll-2025'],
    right: ['mckinsey-2025'],
    because: 'live capacity of the world by two houses; scope and basis differ',
  },
];

/** Sums of one unit; gigawatts count as megawatts. */
function sumOf(figures: readonly BaselineFigure[], ids: readonly string[]): { sum: Big; unit: string } {
  const parts = ids.map((id) => figure(figures, id));
  const units = new Set(parts.map(({ unit }) => (unit === 'GW' ? 'MW' : unit)));
  const [unit = ''] = units;
  const sum = parts.reduce(
    (total, { value, unit: own }) => total.plus(new Big(value).times(own === 'GW' ? 1000 : 1)),
    new Big(0),
  );
  return { sum, unit };
}

/** The contradictions that the figures show; of a rule whose figures are missing nothing is said. */
export function contradictions(figures: readonly BaselineFigure[]): Contradiction[] {
  const known = new Set(figures.map(({ figureId }) => figureId));
  return rules.flatMap(({ id, kind, left, right, because }) => {
    if (![...left, ...right].every((each) => known.has(each))) return [];
    const [one, other] = [sumOf(figures, left), sumOf(figures, right)];
    if (one.sum.eq(other.sum)) return [];
    return [
      {
        contradictionId: id,
        kind,
        figures: [...left, ...right],
        left: one.sum.toFixed(),
        right: other.sum.toFixed(),
        unit: one.unit,
        message: `${one.sum.toFixed()} against ${other.sum.toFixed()} ${one.unit}: ${because}.`,
      },
    ];
  });
}
