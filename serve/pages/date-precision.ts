// A date of a mart is the first day of a period; how much of it is stated stands in a column beside it.
import type { ReadRow } from '../reader.ts';

/** Columns whose precision does not follow from their own name. */
const named: Readonly<Record<string, string>> = {
  ready_for_service_date: 'rfs_precision',
  since: 'since_precision',
};
const plainNames = ['announced_date', 'event_date', 'transaction_date'];

/** `2026-01-01` as precisely as the row states it: `2026-01`, `2026-Q1`, `2026`. */
export function statedDate(day: string, column: string, row: ReadRow): string {
  const candidates = [`${column}_precision`, `${column.replace(/_date$/, '')}_precision`, named[column] ?? ''];
  if (plainNames.includes(column)) candidates.push('date_precision');
  if (column.startsWith('period_')) candidates.push('period_precision');
  const precision = candidates.map((name) => row[name]).find((value) => typeof value === 'string');
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (precision) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return day.slice(0, 7);
    default:
      return day;
  }
}
