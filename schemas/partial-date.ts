// A calendar date as precisely as a text states it; the shape of the string is its precision.
import { z } from 'zod';

/** `2026`, `2026-H1`, `2026-Q3`, `2026-03` or `2026-03-14`. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/,
    'a date such as 2026, 2026-Q3 or 2026-03-14',
  );

export type PartialDate = z.infer<typeof partialDate>;

export const datePrecisions = ['day', 'month', 'quarter', 'half', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** The precision that the shape of `date` states. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.includes('H')) return 'half';
  if (date.includes('Q')) return 'quarter';
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** First day of the period, `YYYY-MM-DD`; what a `date` column of a mart holds beside the precision. */
export function firstDay(date: PartialDate): string {
  const year = date.slice(0, 4);
  switch (precisionOf(date)) {
    case 'day':
      return date;
    case 'month':
      return `${date}-01`;
    case 'quarter':
      return `${year}-${String((Number(date[6]) - 1) * 3 + 1).padStart(2, '0')}-01`;
    case 'half':
      return date[6] === '1' ? `${year}-01-01` : `${year}-07-01`;
    case 'year':
      return `${year}-01-01`;
  }
}
