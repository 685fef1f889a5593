// Where the model starts: live capacity and pipeline from the cited figures. Where one is missing the next best stands in,
// an older edition or another publisher, and at last a judgement that says so; without any live level there is no result.
import { PermanentError } from '../../schemas/errors.ts';
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import type { RestsOn } from './forecast-result.ts';
import type { OwnerGroup } from './holders.ts';

/** One number of the start and what it rests on. */
export type Start = {
  readonly value: number;
  readonly restsOn: RestsOn;
  readonly figures: readonly BaselineFigure[];
  /** What stands in its place if its figures are withheld. */
  readonly otherwise: string;
};

type Plan = {
  /** Figures in order of preference; the first that is there is read. */
  readonly figures: readonly string[];
  /** Judged value where none is there. Absent: the model cannot do without. */
  readonly judged?: number;
  /** Largest value that can be meant. */
  readonly most: number;
};

const editions = (row: string): string[] => ['2026', '2025', '2024', '2023'].map((year) => `synergy-${year}-${row}`);

const plans = {
  big4Total: { figures: ['dcbyte-2025-big4'], judged: 60, most: 2000 },
  newcomersTotal: { figures: ['dcbyte-2025-newcomers'], judged: 100, most: 2000 },
  financialTotal: { figures: ['dcbyte-2025-financial'], judged: 40, most: 2000 },
  industryTotal: { figures: ['dcbyte-2025-industry'], judged: 130, most: 2000 },
  hyperscale: { figures: editions('hyperscale'), judged: 45, most: 99 },
  colocation: { figures: editions('colocation'), judged: 20, most: 99 },
  onPremise: { figures: editions('on-premise'), judged: 35, most: 99 },
  owned: { figures: editions('owned-part'), judged: 55, most: 99 },
  top4: { figures: ['structure-2022-top4'], judged: 72, most: 99 },
  constructionNa: { figures: ['jll-2025-na-construction'], judged: 30, most: 500 },
  constructionOwn: { figures: ['jll-2025-owner-occupied'], judged: 33, most: 99 },
  leasingHyperscale: { figures: ['jll-2025-leasing-hyperscale'], judged: 58, most: 99 },
} as const satisfies Record<string, Plan>;
type Key = keyof typeof plans;

export type StartWorld = {
  /** Gigawatts by owner group, live and planned. */
  readonly totals: Readonly<Record<OwnerGroup, number>>;
  /** Live commercial gigawatts of the world. */
  readonly live: number;
  /** The spread of the published live levels, as a standard deviation of logs. */
  readonly liveSpread: number;
  /** Parts of the world including on-premise: the hyperscalers, colocation, on-premise. */
  readonly hyperscale: number;
  readonly colocation: number;
  readonly onPremise: number;
  /** Parts of hyperscale capacity that are owned, and that are the four firms'. */
  readonly owned: number;
  readonly top4: number;
  /** Gigawatts under construction in North America; of construction, what its hyperscale owner occupies; of leasing, what hyperscalers take. */
  readonly constructionNa: number;
  readonly constructionOwn: number;
  readonly leasingHyperscale: number;
  readonly starts: Readonly<Record<Key | 'live', Start>>;
  /** The figures that were read, by id, for the hash and the count of facts. */
  readonly figures: readonly BaselineFigure[];
};

const gigawatts = ({ value, unit }: BaselineFigure): number => Number(value) / (unit === 'MW' ? 1000 : 1);

/** @throws PermanentError FORECAST_INPUT when the figure cannot be meant as it stands. */
function checked(each: BaselineFigure, value: number, most: number): number {
  if (!(value > 0) || value > most) {
    throw new PermanentError(
      'FORECAST_INPUT',
      `the figure ${each.figureId} is ${each.value} ${each.unit}, which cannot be: it must be above 0 and at most ${most}`,
    );
  }
  return value;
}

function readStart(facts: ReadonlyMap<string, BaselineFigure>, key: string, { figures, judged, most }: Plan): Start {
  const there = figures.flatMap((id) => facts.get(id) ?? []);
  const [first, second] = there;
  const isShare = first?.unit === 'percent';
  const next = second ? `${second.figureId} (${second.value} ${second.unit})` : `a judgement (${judged ?? 'none'})`;
  if (first) {
    const value = checked(first, isShare ? Number(first.value) : gigawatts(first), most);
    return { value, restsOn: 'facts', figures: [first], otherwise: next };
  }
  if (judged === undefined) throw new PermanentError('FORECAST_INPUT', `the figure ${figures[0] ?? key} is missing`);
  return { value: judged, restsOn: 'judgement', figures: [], otherwise: 'nothing: it is a judgement already' };
}

/** Live levels by publisher in order of preference: commercial ones as they are, those with on-premise without its part. */
const liveLevels = [
  { figures: ['knight-frank-2024', 'knight-frank-2026'], withOnPremise: false },
  { figures: ['goldman-2025'], withOnPremise: false },
  { figures: ['jll-2025'], withOnPremise: true },
  { figures: ['mckinsey-2025'], withOnPremise: true },
] as const;
const liveMost = 1000;

function readLive(facts: ReadonlyMap<string, BaselineFigure>, onPremise: number): Start & { spread: number } {
  const levels = liveLevels.flatMap(({ figures, withOnPremise }) => {
    const there = figures.flatMap((id) => facts.get(id) ?? []);
    const values = there.map((each) => checked(each, gigawatts(each), liveMost) * (withOnPremise ? 1 - onPremise : 1));
    return there.length > 0 ? [{ there, values }] : [];
  });
  const [first, second] = levels;
  if (!first) {
    const wanted = liveLevels.flatMap(({ figures }) => figures).join(', ');
    throw new PermanentError(
      'FORECAST_INPUT',
      `no capacity facts: a live level of the world is missing; one of ${wanted} is needed`,
    );
  }
  const logs = first.values.map(Math.log);
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  // Two levels of one edition are read as the 10th and 90th percentile of what was live at the start.
  const spread = logs.length > 1 ? Math.abs((logs[1] ?? 0) - (logs[0] ?? 0)) / (2 * 1.2816) : 0.2;
  const left = first.there.length > 1 ? 'the other of the two levels' : second?.there[0]?.figureId;
  return { value: Math.exp(mean), restsOn: 'facts', figures: first.there, otherwise: left ?? 'nothing', spread };
}

/**
 * Reads the start from figures, in any order.
 * @throws PermanentError FORECAST_INPUT when there is no live level, or a figure is absurd.
 */
export function startWorld(facts: readonly BaselineFigure[]): StartWorld {
  const byId = new Map(facts.map((each) => [each.figureId, each]));
  const read = (key: Key): Start => readStart(byId, key, plans[key]);
  const starts = {
    big4Total: read('big4Total'),
    newcomersTotal: read('newcomersTotal'),
    financialTotal: read('financialTotal'),
    industryTotal: read('industryTotal'),
    hyperscale: read('hyperscale'),
    colocation: read('colocation'),
    onPremise: read('onPremise'),
    owned: read('owned'),
    top4: read('top4'),
    constructionNa: read('constructionNa'),
    constructionOwn: read('constructionOwn'),
    leasingHyperscale: read('leasingHyperscale'),
  };
  const part = (key: Key): number => starts[key].value / 100;
  const live = readLive(byId, part('onPremise'));
  const all = { ...starts, live };
  const figures = Object.values(all).flatMap((each) => each.figures);
  return {
    totals: {
      big4: starts.big4Total.value,
      newcomers: starts.newcomersTotal.value,
      financial: starts.financialTotal.value,
      industry: starts.industryTotal.value,
    },
    live: live.value,
    liveSpread: live.spread,
    hyperscale: part('hyperscale'),
    colocation: part('colocation'),
    onPremise: part('onPremise'),
    owned: part('owned'),
    top4: part('top4'),
    constructionNa: starts.constructionNa.value,
    constructionOwn: part('constructionOwn'),
    leasingHyperscale: part('leasingHyperscale'),
    starts: all,
    figures: [...figures].sort((a, b) => (a.figureId < b.figureId ? -1 : 1)),
  };
}

/** What stands in for a figure when it is withheld; null when the model does not read it. */
export function insteadOf(world: StartWorld, figureId: string): string | null {
  return (
    Object.values(world.starts).find(({ figures }) => figures.some((each) => each.figureId === figureId))?.otherwise ??
    null
  );
}
