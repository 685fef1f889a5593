// When two claims quote one figure about the market.
import { companyKey, metricFamily, subjectKey } from '../../registry/block-keys.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Registry } from '../../registry/registry.ts';
import type { FiledBasis, FiledFigure, Indicator } from '../../schemas/facts/indicator.ts';
import type { CurrentClaim } from '../current-claim.ts';
import type { Election } from '../election.ts';
import { apart, type ClaimView, conflict, type EventBody, type MergeRule } from '../merge-rule.ts';
import { gapDays, spanOf, spanOfClaim } from '../time-span.ts';
import { compareNumbers } from './compare-values.ts';
import { words } from './describe.ts';

type IndicatorView = ClaimView & {
  readonly figure: Indicator;
  readonly subjectId: string;
  readonly publisherId: string | null;
  readonly group: string | null;
};

/** Quotations of one edition of a study may lie this far apart; the next edition is another figure. */
const window = 150;

function prepareIndicator(current: CurrentClaim, registry: Registry): IndicatorView {
  const figure = current.claim as Indicator;
  return {
    current,
    span: spanOfClaim(current, figure.vintage),
    figure,
    subjectId: subjectKey(figure, registry),
    publisherId: figure.publisher === null ? null : companyKey(figure.publisher, registry),
    group: figure.group === null ? null : foldName(figure.group),
  };
}

/** Guidance, targets and forecasts are told of one figure in one another's words; what was measured stays apart. */
const looksAhead = ({ timeKind }: Indicator) =>
  timeKind === 'forecast' || timeKind === 'target' || timeKind === 'guidance';

function relateIndicators(a: IndicatorView, b: IndicatorView): number {
  const [left, right] = [a.figure, b.figure];
  if (metricFamily(left.metric) !== metricFamily(right.metric) || left.unit !== right.unit) return conflict;
  if (a.subjectId !== b.subjectId || looksAhead(left) !== looksAhead(right)) return conflict;
  if (a.current.documentId === b.current.documentId) return conflict;
  if (left.filed && right.filed) return relateFiled(left, right);
  // What came by leases, or is owed, is told by filings alone: the press tells of what was spent.
  if ([left, right].some(({ filed }) => filed && filed.basis !== 'cash')) return conflict;
  const agreement = compareNumbers(Number(left.value), Number(right.value), 0.03);
  if (!samePeriod(left.period, right.period, agreement === 'equal')) return conflict;
  // A quotation may leave out whom the figure counts; then the number has to be the same.
  if (a.group !== b.group && (agreement !== 'equal' || (a.group !== null && b.group !== null))) return conflict;
  const named = a.publisherId !== null && b.publisherId !== null;
  if (named && a.publisherId !== b.publisherId) return conflict;
  if (!named && agreement !== 'equal') return conflict;
  if (left.metric === 'other' && agreement !== 'equal') return conflict;
  if (left.numerator !== null && right.numerator !== null && agreement === 'differ') {
    if (foldName(left.numerator) !== foldName(right.numerator)) return conflict;
  }
  const gap = gapDays(a.span, b.span);
  if (gap !== null && gap > window) return apart;
  if (agreement === 'differ' && (gap === null || gap > 30)) return conflict;
  return (gap ?? 60) / 10 + (agreement === 'equal' ? 0 : 50) + (named ? 0 : 20);
}

/** Filings tell of one figure by concept, period and value: a value that was restated is another figure, and both are kept. */
function relateFiled(a: Indicator, b: Indicator): number {
  const same = a.filed?.concept === b.filed?.concept && a.period.from === b.period.from && a.period.to === b.period.to;
  return same && Number(a.value) === Number(b.value) ? 0 : conflict;
}

/** A quotation may leave the period out (`in five years`); then the number has to be the same. */
function samePeriod(a: Indicator['period'], b: Indicator['period'], sameValue: boolean): boolean {
  const until = [a.to ?? a.from, b.to ?? b.from] as const;
  if ((until[0] === null) !== (until[1] === null)) return sameValue;
  const agrees = (left: string | null, right: string | null) =>
    left === null || right === null || gapDays(spanOf(left), spanOf(right)) === 0;
  return agrees(until[0], until[1]) && agrees(a.from, b.from);
}

function composeIndicator(views: readonly IndicatorView[], election: Election, registry: Registry): EventBody {
  const voted = <Value>(field: string, read: (view: IndicatorView) => Value | null) =>
    election.elect(field, views, read);
  const value =
    election.elect('value', views, ({ figure }) => figure.value, {
      key: (each) => String(Number(each)),
      dispute: (each) => Number(each).toPrecision(3),
    }) ?? '0';
  const winners = views.filter(({ figure }) => Number(figure.value) === Number(value));
  const ofWinner = <Value>(field: string, read: (view: IndicatorView) => Value | null) =>
    election.elect(field, winners, read);
  const [first] = views;
  const subject =
    registry.companyById(first?.subjectId ?? '')?.name ?? voted('subject', ({ figure }) => figure.subject) ?? 'market';
  const fields = {
    subject,
    subjectId: first?.subjectId ?? '~market',
    metric: first?.figure.metric ?? 'other',
    metricAsWritten: ofWinner('metricAsWritten', ({ figure }) => figure.metricAsWritten) ?? '',
    value,
    low: ofWinner('low', ({ figure }) => figure.low),
    high: ofWinner('high', ({ figure }) => figure.high),
    qualifier: ofWinner('qualifier', ({ figure }) => figure.qualifier) ?? 'exact',
    unit: first?.figure.unit ?? '',
    period: {
      from: voted('period.from', ({ figure }) => figure.period.from),
      to: voted('period.to', ({ figure }) => figure.period.to),
    },
    timeKind: voted('timeKind', ({ figure }) => figure.timeKind) ?? 'actual',
    comparator: ofWinner('comparator', ({ figure }) => figure.comparator) ?? 'about',
    modality: ofWinner('modality', ({ current }) => current.claim.modality) ?? 'asserted',
    group: voted('group', ({ figure }) => figure.group),
    numerator: voted('numerator', ({ figure }) => figure.numerator),
    denominator: voted('denominator', ({ figure }) => figure.denominator),
    publisher: voted('publisher', ({ figure }) => figure.publisher),
    publisherId: views.find(({ publisherId }) => publisherId !== null)?.publisherId ?? null,
    quotedVia: voted('quotedVia', ({ figure }) => figure.quotedVia),
    vintage: voted('vintage', ({ figure }) => figure.vintage),
    supersedes: voted('supersedes', ({ figure }) => figure.supersedes),
    ...filedOf(views),
  };
  return { fields, title: titleOfIndicator(fields) };
}

/** The filing that states the figure; one that says which form it is before one that does not. */
function filedOf(views: readonly IndicatorView[]): { filed?: FiledFigure } {
  const filed = views.flatMap(({ figure }) => figure.filed ?? []);
  const best = filed.find(({ form }) => form !== null) ?? filed[0];
  return best ? { filed: best } : {};
}

type Titled = Pick<
  Indicator,
  'metric' | 'value' | 'unit' | 'comparator' | 'period' | 'subject' | 'group' | 'publisher' | 'filed'
>;

const basisWords: Readonly<Record<FiledBasis, string>> = {
  cash: 'capex paid',
  incurred: 'capex incurred and not yet paid',
  finance_lease_additions: 'assets by finance leases',
  finance_lease_payments: 'finance leases paid off',
  lease_not_commenced: 'leases not yet commenced',
  purchase_commitments: 'purchase commitments',
};

function titleOfIndicator(titled: Titled): string {
  const { metric, value, unit, comparator, period, subject, group, publisher, filed } = titled;
  const sign = { below: 'below ', about: '', above: 'above ' }[comparator];
  const shown =
    unit === 'percent'
      ? `${Number(value)}%`
      : `${Number(value).toLocaleString('en-US')}${unit === 'count' ? '' : ` ${unit}`}`;
  const when = period.to ?? period.from;
  if (filed) {
    const days = period.from === period.to ? period.to : `${period.from} to ${period.to}`;
    return `${subject}, ${basisWords[filed.basis]} ${shown} (${days})`;
  }
  const about = metric === 'other' ? 'figure' : words(metric);
  const whose = group ?? (subject === 'market' ? null : subject);
  return `${publisher === null ? '' : `${publisher}: `}${whose === null ? '' : `${whose}, `}${about} ${sign}${shown}${when === null ? '' : ` (${when})`}`;
}

export const indicatorRule: MergeRule<IndicatorView> = {
  prepare: prepareIndicator,
  specificity: ({ figure }) =>
    (figure.publisher === null ? 0 : 2) + (figure.period.to === null ? 0 : 1) + (figure.vintage === null ? 0 : 1),
  relate: relateIndicators,
  compose: composeIndicator,
};
