// Where the model starts: live capacity and pipeline by owner group, from the cited figures and a judged split.
import { PermanentError } from '../../schemas/errors.ts';
import { type BaselineFigure, figure } from '../baseline/baseline-figures.ts';

/** Owner groups; every loop of the model takes them in this order. */
export const ownerGroups = ['big4', 'newcomers', 'financial', 'industry'] as const;
export type OwnerGroup = (typeof ownerGroups)[number];

export type StartWorld = {
  /** Gigawatts by owner group, live and planned. */
  readonly totals: Readonly<Record<OwnerGroup, number>>;
  /** Live commercial gigawatts of the world. */
  readonly live: number;
  /** The spread of the published live levels, as a standard deviation of logs. */
  readonly liveSpread: number;
  /** Percent of the world including on-premise: the hyperscalers, colocation, on-premise. */
  readonly hyperscale: number;
  readonly colocation: number;
  readonly onPremise: number;
  /** Parts of hyperscale capacity that are owned, and that are the four firms'. */
  readonly owned: number;
  readonly top4: number;
  /** Of construction, what its hyperscale owner occupies; of leasing, what hyperscalers take. */
  readonly constructionOwn: number;
  readonly leasingHyperscale: number;
  readonly transitions: {
    readonly started: { readonly n: number; readonly medianYears: number };
    readonly finished: { readonly n: number; readonly medianYears: number };
    readonly cancelled: number;
  };
  /** The figures that were read, for the hash and the count of facts. */
  readonly figures: readonly BaselineFigure[];
};

const needed = [
  ...ownerGroups.map((group) => `dcbyte-2025-${group}`),
  'knight-frank-2024',
  'knight-frank-2026',
  'synergy-2026-hyperscale',
  'synergy-2026-colocation',
  'synergy-2026-on-premise',
  'synergy-2026-owned-part',
  'structure-2022-top4',
  'jll-2025-owner-occupied',
  'jll-2025-leasing-hyperscale',
  'compute-atlas-construction-started-n',
  'compute-atlas-construction-started-years',
  'compute-atlas-construction-finished-n',
  'compute-atlas-construction-finished-years',
  'compute-atlas-cancelled-n',
] as const;

/**
 * Reads the start from figures, in any order.
 * @throws PermanentError FORECAST_INPUT when one is missing or absurd.
 */
export function startWorld(facts: readonly BaselineFigure[]): StartWorld {
  const figures = needed.map((id) => figure(facts, id));
  const value = (id: (typeof needed)[number]): number => {
    const number = Number(figure(figures, id).value);
    if (!(number > 0)) throw new PermanentError('FORECAST_INPUT', `the figure ${id} is ${number}, which cannot be`);
    return number;
  };
  const [first, second] = [value('knight-frank-2024'), value('knight-frank-2026')];
  return {
    totals: {
      big4: value('dcbyte-2025-big4'),
      newcomers: value('dcbyte-2025-newcomers'),
      financial: value('dcbyte-2025-financial'),
      industry: value('dcbyte-2025-industry'),
    },
    live: Math.sqrt(first * second),
    // The two levels are read as the 10th and 90th percentile of what was live at the start.
    liveSpread: Math.abs(Math.log(second / first)) / (2 * 1.2816),
    hyperscale: value('synergy-2026-hyperscale') / 100,
    colocation: value('synergy-2026-colocation') / 100,
    onPremise: value('synergy-2026-on-premise') / 100,
    owned: value('synergy-2026-owned-part') / 100,
    top4: value('structure-2022-top4') / 100,
    constructionOwn: value('jll-2025-owner-occupied') / 100,
    leasingHyperscale: value('jll-2025-leasing-hyperscale') / 100,
    transitions: {
      started: {
        n: value('compute-atlas-construction-started-n'),
        medianYears: value('compute-atlas-construction-started-years'),
      },
      finished: {
        n: value('compute-atlas-construction-finished-n'),
        medianYears: value('compute-atlas-construction-finished-years'),
      },
      cancelled: value('compute-atlas-cancelled-n'),
    },
    figures,
  };
}
