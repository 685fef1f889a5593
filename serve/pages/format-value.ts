// How a value of a mart is shown: numbers with their unit, dates without a time zone's whim, nothing as nothing.
import type { MartColumn } from '../mart-columns.ts';
import { columnText, type ReadRow } from '../reader.ts';
import { statedDate } from './date-precision.ts';

/** Everything is written in one locale: the page's own language. */
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, notation: 'compact' });

const numeric = /^(integer|bigint|smallint|numeric|double precision|real)/;
/** Numbers that count or name something and take no thousands separator. */
const bare = /(^|_)(year|tier|revision|generation)$/;

export const isNumeric = ({ type }: MartColumn): boolean => numeric.test(type);

/** The value as text; an empty string where there is none. */
export function formatValue(value: unknown, column: MartColumn, row: ReadRow = {}): string {
  if (value === null || value === undefined) return '';
  if (column.type === 'date') return statedDate(columnText(value), column.name, row);
  if (column.type.startsWith('timestamp')) return `${columnText(value).slice(0, 16).replace('T', ' ')} UTC`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!isNumeric(column)) return columnText(value);
  const number = Number(value);
  if (!Number.isFinite(number) || bare.test(column.name)) return columnText(value);
  if (column.name.endsWith('_usd'))
    return `$${Math.abs(number) >= 1e6 ? compact.format(number) : plain.format(number)}`;
  const percent = /_pct$|^p\d+$|^pct_/.test(column.name) ? '%' : '';
  return `${plain.format(number)}${percent}`;
}

const upper: Readonly<Record<string, string>> = {
  mw: 'MW',
  usd: 'USD',
  pct: '%',
  id: 'id',
  gpu: 'GPU',
  fx: 'FX',
  p025: '2.5%',
  p10: '10%',
  p25: '25%',
  p75: '75%',
  p90: '90%',
  p975: '97.5%',
};

/** `consideration_usd` → `Consideration USD`. */
export function columnLabel(name: string): string {
  const words = name.split('_').map((word) => upper[word] ?? word);
  const label = words.join(' ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A link of the outside world, or null where it is no http or https address. */
export function safeLink(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const url = URL.parse(given);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
