// The ledger: what third parties forecast, when, of what, and how right they were once the time had come. Pure.
import { Big } from 'big.js';
import { contentHash } from '../schemas/ids.ts';
import { firstDay, precisionOf } from '../schemas/partial-date.ts';
import type { BaselineFigure } from './baseline/baseline-figures.ts';

export const ledgerStatuses = ['pending', 'scored', 'no_actual', 'no_target_date'] as const;

export type LedgerEntry = {
  readonly ledgerId: string;
  readonly figureId: string;
  readonly title: string;
  readonly about: string;
  readonly metric: string;
  readonly definitionId: string | null;
  /** What is forecast, in words, where no definition of ours is: metric, phase, basis, region. */
  readonly definition: string;
  readonly unit: string;
  readonly value: string;
  readonly valueLow: string | null;
  readonly valueHigh: string | null;
  readonly comparator: string;
  readonly modality: string;
  readonly timeKind: string;
  readonly targetPeriod: string | null;
  readonly vintage: string;
  readonly publisher: string;
  readonly quotedVia: string | null;
  readonly url: string;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly status: (typeof ledgerStatuses)[number];
  readonly actualFigureId: string | null;
  readonly actualValue: string | null;
  readonly actualAsOf: string | null;
  readonly actualComparator: string | null;
  /** Forecast minus actual. */
  readonly error: string | null;
  readonly errorPct: string | null;
  readonly isWithinRange: boolean | null;
  /** Where a straight line from the edition's own start to its target stood when the newest actual was taken. */
  readonly pathValue: string | null;
  readonly pathActualFigureId: string | null;
  readonly pathActualValue: string | null;
  readonly pathError: string | null;
};

const looksAhead = ({ timeKind }: BaselineFigure): boolean =>
  timeKind === 'forecast' || timeKind === 'guidance' || timeKind === 'target';

const megawatts = (figure: BaselineFigure, value: string): Big =>
  figure.unit === 'GW' ? new Big(value).times(1000) : new Big(value);
const unitOf = ({ unit }: BaselineFigure): string => (unit === 'GW' ? 'MW' : unit);

/** Figures with the same key measure the same thing, so that one can tell of the other. */
function measureKey(figure: BaselineFigure): string {
  const { about, claimMetric, metric, definitionId, phaseSet, loadBasis, region, groupId, holderGroup } = figure;
  const unit = unitOf(figure);
  // What a company spends has no phase, load or region.
  const scope = unit === 'USD' ? [holderGroup] : [metric, definitionId, phaseSet, loadBasis, region, groupId];
  return JSON.stringify([about, claimMetric, unit, ...scope]);
}

/** Last day of a period. */
export function lastDay(period: string): string {
  const start = new Date(`${firstDay(period)}T00:00:00Z`);
  const months = { day: 0, month: 1, quarter: 3, half: 6, year: 12 }[precisionOf(period)];
  const end = months === 0 ? start : new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 0));
  return end.toISOString().slice(0, 10);
}

/** The actual of the very period: the same words, or a narrower period that ends with it and does not add up over it. */
function isActualOf(forecast: BaselineFigure, actual: BaselineFigure): boolean {
  if (looksAhead(actual) || measureKey(actual) !== measureKey(forecast)) return false;
  if (actual.asOf === forecast.asOf) return true;
  const isFlow = ['USD', 'TWh'].includes(unitOf(forecast));
  return !isFlow && lastDay(actual.asOf) === lastDay(forecast.asOf);
}

type Score = Pick<
  LedgerEntry,
  | 'status'
  | 'actualFigureId'
  | 'actualValue'
  | 'actualAsOf'
  | 'actualComparator'
  | 'error'
  | 'errorPct'
  | 'isWithinRange'
>;
const unscored = {
  actualFigureId: null,
  actualValue: null,
  actualAsOf: null,
  actualComparator: null,
  error: null,
  errorPct: null,
  isWithinRange: null,
} as const;

function isWithin(forecast: BaselineFigure, error: Big): boolean {
  const actual = megawatts(forecast, forecast.value).minus(error);
  if (forecast.low !== null && forecast.high !== null) return actual.gte(forecast.low) && actual.lte(forecast.high);
  if (forecast.comparator === 'above') return error.lte(0);
  if (forecast.comparator === 'below') return error.gte(0);
  return error.abs().lte(megawatts(forecast, forecast.rounding));
}

function score(forecast: BaselineFigure, figures: readonly BaselineFigure[], today: string): Score {
  // A page that tells of a goal without its date was given its own month, and nothing can be held against that.
  if (forecast.timeKind === 'target' && forecast.published.startsWith(forecast.asOf)) {
    return { ...unscored, status: 'no_target_date' };
  }
  if (firstDay(forecast.asOf) > today) return { ...unscored, status: 'pending' };
  const [actual] = figures
    .filter((each) => isActualOf(forecast, each) && each.published > forecast.published)
    .toSorted((a, b) => b.published.localeCompare(a.published, 'en'));
  if (!actual) return { ...unscored, status: lastDay(forecast.asOf) > today ? 'pending' : 'no_actual' };
  const found = megawatts(actual, actual.value);
  const error = megawatts(forecast, forecast.value).minus(found);
  return {
    status: 'scored',
    actualFigureId: actual.figureId,
    actualValue: found.toFixed(),
    actualAsOf: actual.asOf,
    actualComparator: actual.comparator,
    error: error.toFixed(),
    errorPct: found.eq(0) ? null : error.times(100).div(found).toFixed(4),
    isWithinRange: isWithin(forecast, error),
  };
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

type Path = Pick<LedgerEntry, 'pathValue' | 'pathActualFigureId' | 'pathActualValue' | 'pathError'>;
const noPath: Path = { pathValue: null, pathActualFigureId: null, pathActualValue: null, pathError: null };

/** How a forecast stands before its year has come: its straight line against the newest actual of the same measure. */
function onPath(forecast: BaselineFigure, figures: readonly BaselineFigure[]): Path {
  const actuals = figures
    // Another house counts with another scope: only the publisher's own count shows how its line went.
    .filter(
      (each) => !looksAhead(each) && each.publisher === forecast.publisher && measureKey(each) === measureKey(forecast),
    )
    .toSorted((a, b) => lastDay(a.asOf).localeCompare(lastDay(b.asOf)) || a.published.localeCompare(b.published));
  const start = actuals.findLast((each) => each.edition === forecast.edition);
  const now = actuals.at(-1);
  if (!start || !now || lastDay(now.asOf) <= lastDay(start.asOf) || lastDay(now.asOf) >= lastDay(forecast.asOf))
    return noPath;
  const [from, to, at] = [start, forecast, now].map((each) => dayNumber(lastDay(each.asOf)));
  if (from === undefined || to === undefined || at === undefined) return noPath;
  const [first, target] = [megawatts(start, start.value), megawatts(forecast, forecast.value)];
  const value = first
    .plus(
      target
        .minus(first)
        .times(at - from)
        .div(to - from),
    )
    .round(4);
  const actual = megawatts(now, now.value);
  return {
    pathValue: value.toFixed(),
    pathActualFigureId: now.figureId,
    pathActualValue: actual.toFixed(),
    pathError: value.minus(actual).toFixed(),
  };
}

const spoken = (name: string): string => name.replaceAll('_', ' ');

/** Every forecast among the figures, scored by `today` (YYYY-MM-DD) against the actuals among them. */
export function forecastLedger(figures: readonly BaselineFigure[], today: string): LedgerEntry[] {
  const forecasts = figures.filter(looksAhead);
  const next = new Map(
    forecasts.flatMap(({ supersedes, figureId }) => (supersedes === null ? [] : [[supersedes, figureId]])),
  );
  const idOf = (figureId: string): string => `ldg_${contentHash(JSON.stringify([figureId])).slice(0, 32)}`;
  return forecasts
    .map((figure): LedgerEntry => {
      const scored = score(figure, figures, today);
      const later = next.get(figure.figureId);
      const unit = unitOf(figure);
      const value = megawatts(figure, figure.value).toFixed();
      const definition = [spoken(figure.metric), spoken(figure.phaseSet), spoken(figure.loadBasis), figure.region].join(
        '; ',
      );
      return {
        ledgerId: idOf(figure.figureId),
        figureId: figure.figureId,
        title: `${figure.publisher}: ${figure.subject}, ${value} ${unit} in ${figure.asOf}`,
        about: figure.about,
        metric: figure.claimMetric,
        definitionId: figure.definitionId,
        definition,
        unit,
        value,
        valueLow: figure.low,
        valueHigh: figure.high,
        comparator: figure.comparator,
        modality: figure.modality,
        timeKind: figure.timeKind,
        targetPeriod: scored.status === 'no_target_date' ? null : figure.asOf,
        vintage: figure.published,
        publisher: figure.publisher,
        quotedVia: figure.quotedVia,
        url: figure.url,
        supersedes: figure.supersedes === null ? null : idOf(figure.supersedes),
        supersededBy: later === undefined ? null : idOf(later),
        ...scored,
        ...onPath(figure, figures),
      };
    })
    .toSorted((a, b) => (a.ledgerId < b.ledgerId ? -1 : 1));
}
