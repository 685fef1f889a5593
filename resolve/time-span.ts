// Days that an act may have happened on, and how far two of them lie apart.
import { firstDay, type PartialDate, precisionOf } from '../schemas/partial-date.ts';
import { type CurrentClaim, publishedDay } from './current-claim.ts';

/** First and last day, as days since 1970. */
export type TimeSpan = { readonly from: number; readonly to: number };

const lengths = { day: 0, month: 30, quarter: 91, half: 183, year: 365 } as const;

/** `YYYY-MM-DD` as days since 1970. */
export function dayNumber(day: string): number {
  return Math.floor(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000,
  );
}

/** Days since 1970 as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The period of a partial date. */
export function spanOf(date: PartialDate): TimeSpan {
  const from = dayNumber(firstDay(date));
  return { from, to: from + lengths[precisionOf(date)] };
}

/**
 * When what a claim tells of happened: its own date, else the days before its publication where it is the news of the
 * page; what a page tells as background without a date may lie anywhere, and is null.
 */
export function spanOfClaim(current: CurrentClaim, date: PartialDate | null): TimeSpan | null {
  if (date !== null) return spanOf(date);
  const day = publishedDay(current);
  if (day === null || current.claim.salience === 'background') return null;
  const to = dayNumber(day);
  return { from: to - 3, to };
}

/** Days between two spans, 0 where they overlap, null where one is unknown. */
export function gapDays(a: TimeSpan | null, b: TimeSpan | null): number | null {
  if (!a || !b) return null;
  return Math.max(0, a.from - b.to, b.from - a.to);
}
