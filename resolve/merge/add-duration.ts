// A date so many days, weeks, months or years later, as precise as the date was.
import { type PartialDate, precisionOf } from '../../schemas/partial-date.ts';

export type Duration = { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' };

/** The date after a duration; null where the date is too vague for it (days after a month, months after a year). */
export function addDuration(date: PartialDate, { count, unit }: Duration): string | null {
  const precision = precisionOf(date);
  const months = unit === 'year' ? 12 * count : unit === 'month' ? count : null;
  if (precision === 'year') return unit === 'year' ? String(Number(date) + count) : null;
  if (precision !== 'day' && precision !== 'month') return null;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (precision === 'month') return months === null ? null : monthText(year, month + months);
  const day = Number(date.slice(8, 10));
  if (months === null) {
    const later = new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1)));
    return later.toISOString().slice(0, 10);
  }
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return `${monthText(year, month + months)}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

function monthText(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
}
