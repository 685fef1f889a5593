// Dates as pages write them, in machine form and in words; null rather than a guess.

const monthNames: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
};
const abbreviations =
  'jan:1 feb:2 fev:2 févr:2 mar:3 mär:3 mrt:3 apr:4 abr:4 avr:4 may:5 mai:5 mag:5 mei:5 jun:6 giu:6 juin:6 jul:7 lug:7 juil:7 aug:8 ago:8 aoû:8 set:9 sep:9 sept:9 oct:10 okt:10 ott:10 out:10 nov:11 dec:12 dez:12 dic:12 déc:12 ene:1 gen:1 jän:1';

/** Month number by full name in any language, and by usual abbreviation. */
const months = new Map<string, number>();
for (const list of Object.values(monthNames)) {
  for (const [index, name] of list.split(' ').entries()) months.set(name, index + 1);
}
for (const pair of abbreviations.split(' ')) {
  const [name = '', number = ''] = pair.split(':');
  if (!months.has(name)) months.set(name, Number(number));
}

const dayFirst =
  /(?<!\d)(\d{1,2})(?:\.|º|°|er|st|nd|rd|th)?\s{1,2}(?:de\s|of\s|d[’'])?\s{0,2}(\p{L}{3,10})\.?,?\s{1,2}(?:de\s{1,2}|del\s{1,2})?(\d{4})(?!\d)/iu;
const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/iu;
const ideographic = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const numericYearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const numericDayFirst = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/**
 * Finds the first full date in a short text. `05/03/2024` is day first except in English, where it is read only if one
 * number cannot be a month, or the region writes the month first.
 */
export function findWrittenDate(text: string, language: string | null): string | null {
  const plain = text.slice(0, 400);
  const named = dayFirst.exec(plain);
  const byDay = named ? day(named[3], months.get((named[2] ?? '').toLowerCase()), named[1]) : null;
  if (byDay) return byDay;
  const english = monthFirst.exec(plain);
  const byMonth = english ? day(english[3], months.get((english[1] ?? '').toLowerCase()), english[2]) : null;
  if (byMonth) return byMonth;
  const cjk = ideographic.exec(plain) ?? numericYearFirst.exec(plain);
  if (cjk) return day(cjk[1], Number(cjk[2]), cjk[3]);
  const numeric = numericDayFirst.exec(plain);
  if (!numeric) return null;
  const [, one = '', separator, other = '', year] = numeric;
  const monthIsFirst = separator === '/' && (language ?? '').toLowerCase() === 'en-us';
  if (Number(other) > 12 || monthIsFirst) return day(year, Number(one), other);
  const ambiguous = (language ?? 'en').toLowerCase().startsWith('en') && Number(one) <= 12 && separator === '/';
  return ambiguous && one !== other ? null : day(year, Number(other), one);
}

/**
 * Reads a machine-readable date (ISO 8601 in any usual spelling, RFC 2822, Unix seconds or milliseconds) and keeps its
 * precision and offset; null where it is none.
 */
export function readMachineDate(value: string): string | null {
  const text = value.trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return plausible(instant.getUTCFullYear()) ? instant.toISOString().replace('.000Z', 'Z') : null;
  }
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i.exec(
      text,
    );
  if (iso) {
    const date = day(iso[1], Number(iso[2]), iso[3]);
    if (!date || iso[4] === undefined) return date;
    return `${date}T${iso[4]}:${iso[5]}:${iso[6] ?? '00'}${offsetOf(iso[7])}`;
  }
  const mail =
    /^(?:\p{L}{2,9},?\s)?(\d{1,2})\s(\p{L}{3})\p{L}{0,8}\.?\s(\d{4})(?:\s(\d{2}):(\d{2})(?::(\d{2}))?\s?(Z|GMT|UTC|EST|EDT|PST|PDT|CST|CDT|[+-]\d{4})?)?/iu.exec(
      text,
    );
  const date = mail ? day(mail[3], months.get((mail[2] ?? '').toLowerCase()), mail[1]) : null;
  if (!mail || !date) return null;
  return mail[4] === undefined ? date : `${date}T${mail[4]}:${mail[5]}:${mail[6] ?? '00'}${offsetOf(mail[7])}`;
}

const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
};

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const named = zones[zone.toUpperCase()];
  if (named !== undefined) return named;
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

function day(year: string | undefined, month: number | undefined, dayOfMonth: string | undefined): string | null {
  const [y, d] = [Number(year), Number(dayOfMonth)];
  if (month === undefined || !plausible(y) || month < 1 || month > 12 || d < 1) return null;
  if (d > new Date(Date.UTC(y, month, 0)).getUTCDate()) return null;
  return `${y}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function plausible(year: number): boolean {
  return year >= 1990 && year <= 2100;
}

/** The date in a URL's path: `/2024/03/05/`, `/2024-03-05/`, `/20240305/`. */
export function findUrlDate(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? url;
  const found =
    /(?:^|[/_-])((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  return found ? day(found[1], Number(found[2]), found[3]) : null;
}
