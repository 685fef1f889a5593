// Where a period ends on an axis of years.
import { precisionOf } from '../../schemas/partial-date.ts';
import { lastDay } from '../ledger.ts';

/** The end of 2025 is 2025, its second quarter ends at 2024.5. */
export function endOfPeriod(asOf: string): number {
  if (precisionOf(asOf) === 'day')
    return Number(asOf.slice(0, 4)) - 1 + (Date.parse(asOf) - Date.parse(`${asOf.slice(0, 4)}-01-01`)) / 31_557_600_000;
  const [year = '0', month = '12'] = lastDay(asOf).split('-');
  return Number(year) - 1 + Number(month) / 12;
}
