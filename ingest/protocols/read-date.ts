// Dates as feeds and sitemaps write them. What cannot be read is null, never now.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Month names of other languages that feeds are seen to use, by their first letters. */
const foreignMonths: Readonly<Record<string, number>> = {
  fev: 2,
  fév: 2,
  mär: 3,
  mrz: 3,
  abr: 4,
  avr: 4,
  mai: 5,
  mei: 5,
  jui: 6,
  juin: 6,
  juil: 7,
  ago: 8,
  aoû: 8,
  set: 9,
  out: 10,
  okt: 10,
  dez: 12,
  dic: 12,
  déc: 12,
  ene: 1,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  ott: 10,
};
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  brt: '-03:00',
  jst: '+09:00',
  kst: '+09:00',
  ist: '+05:30',
};

const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/;
/** The weekday may be missing, wrong or in any language: it says nothing that the date does not. */
const rfc822 =
  /^(?:[^\s\d,]+,?\s+)?(\d{1,2})[\s-]+([^\s\d.-]{3,})\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([A-Za-z]{1,5}|[+-]\d{1,2}:?\d{2})?)?(?:\s*\(.*\))?$/;
const asctime =
  /^[A-Za-z]{3,},?\s+([A-Za-z]{3})[a-z]*\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([A-Za-z]{1,5}\s+)?(\d{4})$/;
const american =
  /^(?:[A-Za-z]+,?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Za-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/;

type Parts = readonly [
  year?: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
];

/**
 * ISO 8601 with the precision and the offset that the text has: `2026`, `2026-02`, `2026-02-06`, `2026-02-06T08:00:00` or
 * with `Z` or `-03:00` at its end. Null where the text is no date or names one that does not exist.
 */
export function readDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 60) return null;
  const [, ...isoParts] = iso.exec(text) ?? [];
  if (isoParts.length > 0) return build(isoParts as unknown as Parts);
  const plain = rfc822.exec(text);
  if (plain) {
    const [, day, name = '', year = '', ...time] = plain;
    return build([fullYear(year), monthOf(name), day, ...time] as unknown as Parts);
  }
  const unix = asctime.exec(text);
  if (unix) {
    const [, name = '', day, hour, minute, second, zone, year] = unix;
    return build([year, monthOf(name), day, hour, minute, second, zone?.trim()] as unknown as Parts);
  }
  const named = american.exec(text);
  if (!named) return null;
  const [, name = '', day, year, ...time] = named;
  return build([year, monthOf(name), day, ...time] as unknown as Parts);
}

function build([year, month, day, hour, minute, second, zone]: Parts): string | null {
  if (year === undefined || month === '') return null;
  if (month === undefined) return plausible(year) ? year : null;
  if (day === undefined) return plausible(year) && inRange(month, 1, 12) ? `${year}-${two(month)}` : null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (!plausible(year) || Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) return null;
  if (hour === undefined || minute === undefined) return date;
  if (!inRange(hour, 0, 24) || !inRange(minute, 0, 59) || !inRange(second ?? '0', 0, 60)) return null;
  if (hour === '24') return `${date}T23:59:59${offset(zone)}`;
  return `${date}T${two(hour)}:${minute}:${two(second === '60' ? '59' : (second ?? '0'))}${offset(zone)}`;
}

/** An offset that cannot be read is left out: the date stays, and says no more than it knows. */
function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const digits = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (digits) {
    const [, sign = '+', hours = '0', minutes = '00'] = digits;
    return inRange(hours, 0, 14) && inRange(minutes, 0, 59) ? `${sign}${two(hours)}:${minutes}` : '';
  }
  return zones[zone.toLowerCase()] ?? '';
}

function monthOf(name: string): string {
  const lower = name.toLowerCase();
  const number =
    foreignMonths[lower.slice(0, 4)] ?? foreignMonths[lower.slice(0, 3)] ?? months.indexOf(lower.slice(0, 3)) + 1;
  return number === 0 ? '' : two(String(number));
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function plausible(year: string): boolean {
  return inRange(year, 1900, 2200);
}

function inRange(value: string, low: number, high: number): boolean {
  return Number(value) >= low && Number(value) <= high;
}

function two(value: string): string {
  return value.padStart(2, '0');
}
