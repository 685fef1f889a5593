// Dates and periods with their precision, counted from the publication date where a text is relative.
import type { PartialDate } from '../../schemas/partial-date.ts';
import { type Lexicon, typeBits } from './lexicon.ts';
import type { DateMention } from './mention.ts';
import { entryAt, isOf, matchesAt, type MatchIndex, typesAt } from './match-index.ts';
import { textAt, tokenKindAt } from './numerals.ts';
import { tokenKinds } from './tokenize.ts';

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Found = { readonly value: PartialDate; readonly first: number; readonly last: number; readonly relative: boolean };

/** Every date of the text; `published` is the day that relative words count from. */
export function findDates(index: MatchIndex, lexicon: Lexicon, published: string | null): DateMention[] {
  const today = parseDay(published);
  const found: DateMention[] = [];
  for (let token = 0; token < index.tokens.count; ) {
    const date = mayBegin(index, token) ? readDate(index, token, today, lexicon.pack.code) : null;
    if (date === null) {
      token += 1;
      continue;
    }
    found.push({
      start: index.tokens.start[date.first] ?? 0,
      end: index.tokens.end[date.last] ?? 0,
      value: date.value,
      relative: date.relative,
      kind: deadlineBefore(index, date.first),
    });
    token = date.last + 1;
  }
  return found;
}

const beginnings = typeBits.quarter | typeBits.half | typeBits.month | typeBits.relative | typeBits.weekday;

/** Whether a date may begin at `token`: with digits, a word of the calendar, or the letter of `Q4`. */
function mayBegin(index: MatchIndex, token: number): boolean {
  if (tokenKindAt(index.tokens, token) === tokenKinds.digits || (typesAt(index, token) & beginnings) !== 0) return true;
  const text = textAt(index.tokens, token);
  return text === 'q' || text === 't' || text === 'h';
}

/** The calendar day of an ISO date, null where its precision is coarser or there is none. */
export function parseDay(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso ?? '');
  return parts === null
    ? null
    : { year: Number(parts[1]), month: Number(parts[2]), day: parts[3] === undefined ? 28 : Number(parts[3]) };
}

function readDate(index: MatchIndex, token: number, today: Day | null, language: string): Found | null {
  return (
    numericDate(index, token, language) ??
    quarterOrHalf(index, token, today) ??
    monthDate(index, token, today) ??
    relativeDate(index, token, today) ??
    weekdayDate(index, token, today) ??
    bareYear(index, token)
  );
}

const pad = (value: number): string => String(value).padStart(2, '0');
const isYear = (text: string): boolean => /^(19[89]\d|20[0-6]\d)$/.test(text);

type NumericPattern = readonly [pattern: RegExp, build: (match: RegExpExecArray, language: string) => Day | null];
const numericPatterns: readonly NumericPattern[] = [
  [/^(20\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)/, (m) => day(m[1], m[2], m[3])],
  [/^(20\d\d) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?) ?[日일]/, (m) => day(m[1], m[2], m[3])],
  [/^(20\d\d) ?[年년] ?(\d\d?) ?[月월]/, (m) => day(m[1], m[2], '0')],
  [/^(2[4-9]|3\d)年(\d\d?)月(?:末)?/, (m, language) => (language === 'ja' ? day(`20${m[1] ?? ''}`, m[2], '0') : null)],
  [
    /^(\d\d?)[/.](\d\d?)[/.](20\d\d)(?!\d)/,
    (m, language) => (language === 'en' ? day(m[3], m[1], m[2]) : day(m[3], m[2], m[1])),
  ],
];

/** `2026-03-10`, `10/03/2026`, `2026年3月10日`, `3月10日` is left to months. */
function numericDate(index: MatchIndex, token: number, language: string): Found | null {
  const { tokens } = index;
  if (tokenKindAt(tokens, token) !== tokenKinds.digits) return null;
  const start = tokens.start[token] ?? 0;
  const window = tokens.folded.slice(start, start + 16);
  for (const [pattern, build] of numericPatterns) {
    const match = pattern.exec(window);
    const date = match === null ? null : build(match, language);
    if (match === null || date === null) continue;
    let last = token;
    while (last + 1 < tokens.count && (tokens.end[last + 1] ?? 0) <= start + match[0].length) last += 1;
    const value = date.day === 0 ? `${date.year}-${pad(date.month)}` : isoDay(date);
    return { value, first: token, last, relative: false };
  }
  return null;
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): Day | null {
  const made = { year: Number(year), month: Number(month), day: Number(date) };
  return made.month >= 1 && made.month <= 12 && made.day <= 31 ? made : null;
}

const isoDay = (each: Day): string => `${each.year}-${pad(each.month)}-${pad(each.day)}`;

/** `Q4 2027`, "second half of 2026", "primer trimestre de 2027". */
function quarterOrHalf(index: MatchIndex, token: number, today: Day | null): Found | null {
  const text = textAt(index.tokens, token);
  let label: string | null = null;
  let last = token;
  if ((text === 'q' || text === 't' || text === 'h') && index.tokens.end[token] === index.tokens.start[token + 1]) {
    const number = textAt(index.tokens, token + 1);
    if (/^[1-4]$/.test(number) && (text !== 'h' || number <= '2')) label = `${text === 'h' ? 'H' : 'Q'}${number}`;
    last = token + 1;
  }
  const quarter = entryAt(index, token, 'quarter');
  const half = entryAt(index, token, 'half');
  if (quarter !== null) [label, last] = [`Q${quarter.entry.quarter}`, quarter.match.lastToken];
  else if (half !== null) [label, last] = [`H${half.entry.half}`, half.match.lastToken];
  if (label === null) return null;
  const year = yearAfter(index, last, today);
  if (year === null) return null;
  return { value: `${year.year}-${label}`, first: token, last: year.last, relative: year.relative };
}

const between = new Set([
  'of',
  'de',
  'del',
  'do',
  'des',
  ',',
  '.',
  'the',
  "'",
  'van',
  'di',
  'st',
  'nd',
  'rd',
  'th',
  'da',
]);

function yearAfter(
  index: MatchIndex,
  token: number,
  today: Day | null,
): { year: number; last: number; relative: boolean } | null {
  for (let at = token + 1; at <= token + 3; at += 1) {
    const text = textAt(index.tokens, at);
    if (isYear(text)) return { year: Number(text), last: at, relative: false };
    const relative = entryAt(index, at, 'relative');
    if (relative !== null && relative.entry.unit === 'year') {
      if (today === null) return null;
      return { year: today.year + relative.entry.offset, last: relative.match.lastToken, relative: true };
    }
    if (!between.has(text)) return null;
  }
  return null;
}

/** "10 de março de 2026", "March 10, 2026", "im März", "em março do ano passado". */
function monthDate(index: MatchIndex, token: number, today: Day | null): Found | null {
  const before = dayBeforeMonth(index, token);
  const at = before?.monthToken ?? token;
  const month = entryAt(index, at, 'month');
  if (month === null) return null;
  let last = month.match.lastToken;
  let date = before?.day ?? null;
  const next = textAt(index.tokens, last + 1);
  if (date === null && /^([12]?\d|3[01])$/.test(next) && textAt(index.tokens, last + 2) !== ':') {
    date = Number(next);
    last += 1;
  }
  const year = yearAfter(index, last, today);
  // A lone month name may be a verb or a person ("May"): it needs a day, a year or a preposition.
  if (date === null && year === null && !precededByPreposition(index, token)) return null;
  if (year === null && today === null) return null;
  const inferred = year?.year ?? (today === null ? 0 : month.entry.month > today.month ? today.year - 1 : today.year);
  const value = `${inferred}-${pad(month.entry.month)}${date === null || date === 0 || date > 31 ? '' : `-${pad(date)}`}`;
  return { value, first: token, last: year?.last ?? last, relative: year === null || year.relative };
}

function dayBeforeMonth(index: MatchIndex, token: number): { day: number; monthToken: number } | null {
  if (!/^([12]?\d|3[01])$/.test(textAt(index.tokens, token))) return null;
  for (let at = token + 1; at <= token + 2; at += 1) {
    if (entryAt(index, at, 'month') !== null) return { day: Number(textAt(index.tokens, token)), monthToken: at };
    if (!between.has(textAt(index.tokens, at))) return null;
  }
  return null;
}

function precededByPreposition(index: MatchIndex, token: number): boolean {
  return /^(in|since|by|em|en|desde|im|seit|ende|mitte|anfang|until|last|this|depuis|a|ad|da|sinds|early|late|of|de|nel|next|for|from|during|through|before|after|late)$/.test(
    textAt(index.tokens, token - 1),
  );
}

/** The year of a text without a date of publication, as far as decades go. */
const assumedYear = 2025;

function relativeDate(index: MatchIndex, token: number, today: Day | null): Found | null {
  const relative = entryAt(index, token, 'relative');
  if (relative === null) return null;
  const { unit, offset } = relative.entry;
  const last = relative.match.lastToken;
  // Whoever writes "by the end of the decade" means the round year, which no date of publication is needed for.
  if (unit === 'decade') {
    const year = Math.ceil(((today?.year ?? assumedYear) + 1) / 10) * 10 + offset * 10;
    return { value: String(year), first: token, last, relative: true };
  }
  if (today === null) return null;
  if (unit === 'year') return { value: String(today.year + offset), first: token, last, relative: true };
  if (unit === 'month') {
    const months = today.year * 12 + today.month - 1 + offset;
    return { value: `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`, first: token, last, relative: true };
  }
  if (unit === 'week') return null;
  return { value: shiftDays(today, offset), first: token, last, relative: true };
}

/** A named weekday is the latest one on or before the publication date. */
function weekdayDate(index: MatchIndex, token: number, today: Day | null): Found | null {
  const weekday = entryAt(index, token, 'weekday');
  if (weekday === null || today === null) return null;
  const current = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() || 7;
  const back = (current - weekday.entry.day + 7) % 7;
  return { value: shiftDays(today, -back), first: token, last: weekday.match.lastToken, relative: true };
}

function shiftDays(from: Day, offset: number): string {
  return new Date(Date.UTC(from.year, from.month - 1, from.day + offset)).toISOString().slice(0, 10);
}

function bareYear(index: MatchIndex, token: number): Found | null {
  const text = textAt(index.tokens, token);
  if (!isYear(text) || tokenKindAt(index.tokens, token) !== tokenKinds.digits) return null;
  const next = textAt(index.tokens, token + 1);
  const previous = textAt(index.tokens, token - 1);
  const touchesMark = index.tokens.end[token] === index.tokens.start[token + 1];
  if (touchesMark && /^(,|\.)$/.test(next) && tokenKindAt(index.tokens, token + 2) === tokenKinds.digits) return null;
  if (/^[$€£¥%]$/.test(previous) || /^(%|mw|gw|shares|acres|percent)$/.test(next)) return null;
  return { value: text, first: token, last: token, relative: false };
}

function deadlineBefore(index: MatchIndex, token: number): 'at' | 'by' | 'since' {
  for (let at = token - 1; at >= Math.max(0, token - 2); at -= 1) {
    for (const match of index.byLast.get(at) ?? []) {
      for (const entry of match.entries) if (isOf(entry, 'deadline')) return entry.kind;
    }
  }
  // 2030年まで, 2030년까지: the word stands behind.
  for (const match of [...matchesAt(index, token + 1), ...matchesAt(index, token + 2)]) {
    for (const entry of match.entries) if (isOf(entry, 'deadline')) return entry.kind;
  }
  return 'at';
}
