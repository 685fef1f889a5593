// How fast projects leave each phase and how surely they move on: estimates pooled with priors, by type of owner.
import type { RestsOn } from './forecast-result.ts';
import type { Holder } from './holders.ts';
import { bigFour } from './holders.ts';
import { type Hazards, hazardOf } from './hazards.ts';
import { judged } from './judged.ts';
import { type PooledRate, pooledRate } from './pool-rates.ts';

export type OwnerType = 'big4' | 'established' | 'newcomer';
export const ownerTypes: readonly OwnerType[] = ['big4', 'established', 'newcomer'];

/** Which type's rates a holder goes by. */
export function typeOf(holder: Holder): OwnerType {
  return bigFour.includes(holder) ? 'big4' : holder === 'newcomers' ? 'newcomer' : 'established';
}

export type Conversion = {
  /** Yearly rates of leaving a phase, forward or for good. */
  readonly early: Readonly<Record<OwnerType, PooledRate>>;
  readonly committed: PooledRate;
  readonly construction: Readonly<Record<OwnerType, PooledRate>>;
  /** Log-odds by which the four firms' projects are likelier to be built than newcomers'. */
  readonly gap: { readonly value: number; readonly spread: number; readonly restsOn: RestsOn; readonly n: number };
  /** What contested projects do against others: odds of being given up, part decided in the same time, part contested. */
  readonly opposition: {
    readonly cancelOdds: number;
    readonly decided: number;
    readonly contested: number;
    readonly resolved: number;
    readonly restsOn: RestsOn;
  };
};

const judgement = (perYear: number): PooledRate => ({ perYear, restsOn: 'judgement', n: 0 });
/** From this many resolved contested projects on, what they did replaces the prior. */
export const enoughContested = 30;

function exitRate(hazards: Hazards | null, from: 'early' | 'construction', type: OwnerType): PooledRate {
  const prior = judged.exit[from];
  if (!hazards) return judgement(prior.perYear);
  const moves = from === 'early' ? (['begun', 'cancelled'] as const) : (['finished', 'cancelled'] as const);
  const cells = moves.map((to) => hazardOf(hazards, from, to));
  // The type's rate is shrunk to the world's already; its years are its own and those that the world was worth.
  const perYear = cells.reduce(
    (sum, { types }) => sum + (types.find((each) => each.type === type)?.pooledPerYear ?? 0),
    0,
  );
  const events = cells.reduce((sum, { types }) => sum + (types.find((each) => each.type === type)?.events ?? 0), 0);
  const years = cells[0]?.types.find((each) => each.type === type)?.years ?? 0;
  const { relevance } = judged.exit;
  const own = { events: perYear * years * relevance, years: years * relevance };
  return { ...pooledRate(own, judgement(prior.perYear), prior.weight), restsOn: 'pooled', n: Math.round(events) };
}

/** The four firms' lead: log-odds of moving on from early stage against newcomers', precision-weighted with the judged lead. */
function gapOf(hazards: Hazards | null): Conversion['gap'] {
  const { middle, spread } = judged.qualityGap;
  if (!hazards) return { value: middle, spread, restsOn: 'judgement', n: 0 };
  // The counts of each type alone: its pooled rates are drawn to the world's already, and the prior would draw them again.
  const of = (to: 'begun' | 'cancelled', type: OwnerType): number =>
    (hazardOf(hazards, 'early', to).types.find((each) => each.type === type)?.events ?? 0) + 0.5;
  const four = [of('begun', 'big4'), of('cancelled', 'big4')] as const;
  const new_ = [of('begun', 'newcomer'), of('cancelled', 'newcomer')] as const;
  const logOdds = ([begun, cancelled]: typeof four): number => Math.log(begun / cancelled);
  const events = [...four, ...new_];
  const variance = events.reduce((sum, each) => sum + 1 / each, 0);
  const [prior, found] = [1 / spread ** 2, 1 / variance];
  return {
    value: (middle * prior + (logOdds(four) - logOdds(new_)) * found) / (prior + found),
    spread: 1 / Math.sqrt(prior + found),
    restsOn: 'pooled',
    n: Math.round(events.reduce((sum, each) => sum + each - 0.5, 0)),
  };
}

function oppositionOf(hazards: Hazards | null): Conversion['opposition'] {
  if (!hazards || hazards.contested.resolved < enoughContested) {
    return { ...judged.opposition, resolved: hazards?.contested.resolved ?? 0, restsOn: 'judgement' };
  }
  const { contested, others, cancelRatio, beginRatio, resolved } = hazards.contested;
  const leaving = (each: typeof contested): number => (each.begun + each.cancelled) / each.years;
  return {
    cancelOdds: cancelRatio / beginRatio,
    decided: leaving(contested) / leaving(others),
    contested: contested.years / (contested.years + others.years),
    resolved,
    restsOn: 'facts',
  };
}

/** The rates of a run; without estimates they are priors. */
export function conversionOf(hazards: Hazards | null): Conversion {
  const byType = (from: 'early' | 'construction'): Record<OwnerType, PooledRate> => ({
    big4: exitRate(hazards, from, 'big4'),
    established: exitRate(hazards, from, 'established'),
    newcomer: exitRate(hazards, from, 'newcomer'),
  });
  return {
    early: byType('early'),
    committed: judgement(judged.exit.committed.perYear),
    construction: byType('construction'),
    gap: gapOf(hazards),
    opposition: oppositionOf(hazards),
  };
}

/** What more or less opposition than today does: log-odds taken from every project, and the part of its speed that is left. */
export function oppositionEffect(
  { opposition }: Pick<Conversion, 'opposition'>,
  lever: number,
): { readonly logOdds: number; readonly speed: number } {
  const { contested, cancelOdds, decided } = opposition;
  const then = 1 - (1 - contested) ** lever;
  const speed = (part: number): number => 1 - part * (1 - decided);
  return { logOdds: (then - contested) * Math.log(cancelOdds), speed: speed(then) / speed(contested) };
}
