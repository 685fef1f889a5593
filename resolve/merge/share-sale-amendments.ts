// Which filings another one takes the place of. An amendment replaces the whole report that it amends and never adds to it,
// whichever of the two arrives first.
import type { FilingOfSale, ShareSale } from '../../schemas/facts/share-sale.ts';
import { type CurrentClaim, publishedDay } from '../current-claim.ts';
import { dayNumber } from '../time-span.ts';

/** A claim of a filing; `replacedBy` is the document that stands in its place, null where it stands itself. */
export type FiledView = {
  readonly current: CurrentClaim;
  readonly sale: ShareSale;
  readonly issuerId: string;
  readonly seller: ReadonlySet<string>;
  replacedBy: string | null;
};

type Report<View extends FiledView> = {
  readonly documentId: string;
  /** `4` of `4/A`. */
  readonly form: string;
  readonly isAmendment: boolean;
  readonly filing: FilingOfSale;
  readonly accession: string | null;
  /** Day of filing, else of signing; empty where neither is known. */
  readonly filed: string;
  readonly views: View[];
};

/** The day that an amendment names and the day that a bare report was signed may lie this far apart. */
const slack = 3;
/** A notice holds for ninety days; an amendment comes before it lapses. */
const noticeLife = 100;

/** Sets `replacedBy` of every view whose filing was amended, and returns those views. */
export function replaceAmended<View extends FiledView>(views: readonly View[]): ReadonlySet<View> {
  const reports = reportsOf(views);
  if (!reports.some(({ isAmendment }) => isAmendment)) return new Set();
  const families = new Map<string, Report<View>[]>();
  for (const report of reports) {
    const key = report.isAmendment ? familyOf(report, reports) : report.documentId;
    const family = families.get(key);
    if (family) family.push(report);
    else families.set(key, [report]);
  }
  const replaced = new Set<View>();
  for (const family of families.values()) {
    const last = family.toSorted(byFiling).at(-1);
    if (!last?.isAmendment) continue;
    for (const report of family) {
      if (report === last) continue;
      for (const view of report.views) {
        view.replacedBy = last.documentId;
        replaced.add(view);
      }
    }
  }
  return replaced;
}

/** The accession number of a claim's filing: as its header states it, else as its address does. */
export function accessionOf({ current, sale }: Pick<FiledView, 'current' | 'sale'>): string | null {
  if (sale.filing?.accession) return sale.filing.accession;
  const dashed = /\d{10}-\d{2}-\d{6}/.exec(current.url)?.[0];
  if (dashed !== undefined) return dashed;
  const digits = /\/(\d{10})(\d{2})(\d{6})(?=\/)/.exec(current.url);
  return digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : null;
}

/**
 * How alike two lines of a report and its amendment are: 0 where they tell of the same trade, more where something was
 * corrected; null where they are of different trades.
 */
export function compareLines(a: ShareSale, b: ShareSale): number | null {
  const [sameDay, sameCode] = [a.period.from === b.period.from, a.transactionCode === b.transactionCode];
  const sameShares = a.shares !== null && a.shares === b.shares;
  const samePrice = a.pricePerShare !== null && a.pricePerShare.value === b.pricePerShare?.value;
  const sameAfter = a.sharesAfter !== null && a.sharesAfter === b.sharesAfter;
  const sameLine = a.line === b.line;
  if (sameDay && sameCode && sameShares && (samePrice || sameAfter)) return sameLine ? 0 : 1;
  if (sameDay && sameCode && (sameShares || samePrice || sameAfter)) return sameLine ? 2 : 3;
  if (sameLine && sameDay && sameCode) return 4;
  return sameLine && (sameShares || sameAfter) ? 5 : null;
}

function reportsOf<View extends FiledView>(views: readonly View[]): Report<View>[] {
  const reports = new Map<string, Report<View>>();
  for (const view of views) {
    const { current, sale } = view;
    if (!sale.filing || sale.form === null) continue;
    const known = reports.get(current.documentId);
    if (known) {
      known.views.push(view);
      continue;
    }
    reports.set(current.documentId, {
      documentId: current.documentId,
      form: sale.form.replace(/\/A$/, ''),
      isAmendment: sale.form.endsWith('/A'),
      filing: sale.filing,
      accession: accessionOf(view),
      filed: sale.filing.filed ?? publishedDay(current) ?? '',
      views: [view],
    });
  }
  return [...reports.values()].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

/**
 * The document that an amendment goes back to, else a key that all amendments of the same missing report share. Amendments
 * that name each other in a circle are one family: the last of them stands.
 */
function familyOf<View extends FiledView>(
  amendment: Report<View>,
  reports: readonly Report<View>[],
  path: readonly Report<View>[] = [],
): string {
  const before = path.indexOf(amendment);
  if (before >= 0)
    return path.slice(before).reduce((least, { documentId: id }) => (id < least ? id : least), amendment.documentId);
  const others = reports.filter((each) => each !== amendment && sameFilers(amendment, each));
  const { replaces, amends, period } = amendment.filing;
  const named = replaces === null ? undefined : others.find(({ accession }) => accession === replaces);
  if (named) {
    const goesOn = named.isAmendment && isEarlier(named, amendment);
    return goesOn ? familyOf(named, reports, [...path, amendment]) : named.documentId;
  }
  const originals = others.filter((each) => !each.isAmendment && isEarlier(each, amendment));
  const onDay = amends === null ? [] : originals.filter(({ filed }) => isNear(filed, amends));
  const candidates = onDay.length > 0 ? onDay : originals.filter((each) => samePeriod(amendment, each));
  const best = candidates.toSorted((a, b) => overlap(amendment, b) - overlap(amendment, a) || byFiling(b, a))[0];
  if (best) return best.documentId;
  const [view] = amendment.views;
  return [
    'missing',
    amendment.form,
    view?.issuerId,
    Math.min(...ownersOf(amendment)),
    replaces ?? amends ?? period,
  ].join(' ');
}

/** The same form of the same issuer, by somebody who files both. */
function sameFilers<View extends FiledView>(a: Report<View>, b: Report<View>): boolean {
  const [left, right] = [a.views[0], b.views[0]];
  if (a.form !== b.form || !left || !right) return false;
  const [one, other] = [Number(a.filing.issuerCik), Number(b.filing.issuerCik)];
  if (one > 0 && other > 0 ? one !== other : left.issuerId !== right.issuerId) return false;
  const [owners, others] = [ownersOf(a), ownersOf(b)];
  if (owners.length > 0 && others.length > 0 && owners.some((cik) => others.includes(cik))) return true;
  // Notices are often filed by an agent: then the person's name tells.
  return left.seller.size > 0 && [...left.seller].every((word) => right.seller.has(word));
}

function ownersOf({ filing }: Pick<Report<FiledView>, 'filing'>): number[] {
  return filing.ownerCiks.map(Number).filter((cik) => cik > 0);
}

function samePeriod<View extends FiledView>(amendment: Report<View>, original: Report<View>): boolean {
  if (amendment.form === '144') {
    return amendment.filed !== '' && original.filed !== '' && gap(amendment.filed, original.filed) <= noticeLife;
  }
  return amendment.filing.period !== null && amendment.filing.period === original.filing.period;
}

/** How many lines of the one stand in the other. */
function overlap<View extends FiledView>(a: Report<View>, b: Report<View>): number {
  return a.views.filter(({ sale }) => b.views.some((view) => (compareLines(sale, view.sale) ?? 9) <= 3)).length;
}

function isEarlier<View extends FiledView>(a: Report<View>, b: Report<View>): boolean {
  return a.filed === '' || b.filed === '' || a.filed <= b.filed;
}

function isNear(day: string, other: string): boolean {
  return day !== '' && day.length === 10 && other.length === 10 && gap(day, other) <= slack;
}

function gap(day: string, other: string): number {
  return Math.abs(dayNumber(day) - dayNumber(other));
}

/** In the order of filing; a report stands before its amendments of the same day. */
function byFiling<View extends FiledView>(a: Report<View>, b: Report<View>): number {
  if (a.filed !== b.filed) return a.filed < b.filed ? -1 : 1;
  if (a.isAmendment !== b.isAmendment) return a.isAmendment ? 1 : -1;
  const [left, right] = [a.accession ?? a.documentId, b.accession ?? b.documentId];
  return left < right ? -1 : 1;
}
