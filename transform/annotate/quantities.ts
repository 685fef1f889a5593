// Numbers with their units: money, power, shares of a whole, counts; with bounds and hedges.
import { Big } from 'big.js';
import type { Qualifier } from '../../schemas/quantity.ts';
import { findBareSums } from './bare-sums.ts';
import { type Lexicon, typeBits, type UnitName } from './lexicon.ts';
import type { QuantityMention } from './mention.ts';
import { entryAt, isOf, matchesAt, type MatchIndex, typesAt } from './match-index.ts';
import { type ReadNumber, readNumber, textAt, tokenKindAt } from './numerals.ts';
import { tokenKinds } from './tokenize.ts';

type Unit =
  | { readonly type: 'money'; readonly code: string }
  | { readonly type: UnitName; readonly factor: number }
  | { readonly type: 'none' };

type Measured = { readonly number: ReadNumber; readonly unit: Unit; readonly first: number; readonly last: number };

const beginnings = typeBits.number | typeBits.fraction | typeBits.multiple | typeBits.indefinite;

/** Every quantity of the text, in order. */
export function findQuantities(index: MatchIndex, lexicon: Lexicon): QuantityMention[] {
  const found: QuantityMention[] = [];
  const bare: Measured[] = [];
  for (let token = 0; token < index.tokens.count; ) {
    const may = (typesAt(index, token) & beginnings) !== 0 || tokenKindAt(index.tokens, token) === tokenKinds.digits;
    const one = may
      ? (readFraction(index, token) ??
        readMultiple(index, token) ??
        readMeasured(index, token, lexicon) ??
        readIndefinite(index, token))
      : null;
    if (one === null) {
      token += 1;
      continue;
    }
    const pair = readCoordinates(index, one, lexicon);
    if (pair !== null) {
      const both = [toMention(index, pair.low, null), toMention(index, pair.high, null)];
      for (const each of both) if (each !== null) found.push(each);
      token = pair.high.last + 1;
      continue;
    }
    const range = readRange(index, one, lexicon);
    const mention =
      range !== null && isChange(index, one.first)
        ? toMention(index, range.high, null)
        : toMention(index, range?.low ?? one, range?.high ?? null);
    if (mention !== null) found.push(mention);
    else if (one.unit.type === 'none' && one.number.scaled) bare.push(one);
    token = Math.max(token, (range?.high ?? one).last) + 1;
  }
  if (bare.length === 0) return found;
  return [...found, ...moneyOf(index, bare, found)].sort((a, b) => a.start - b.start);
}

/** The numbers without a unit that are money, as "34 milioni" is where euros were told before. */
function moneyOf(index: MatchIndex, bare: readonly Measured[], found: readonly QuantityMention[]): QuantityMention[] {
  const sums = found.flatMap((each) => (each.type === 'money' ? [each] : []));
  const numbers = bare.map(({ number, first, last }) => ({ value: number.value, first, last }));
  const byFirst = new Map(bare.map((each) => [each.first, each]));
  return findBareSums(index, numbers, sums).flatMap(({ number, code }) => {
    const own = byFirst.get(number.first);
    return own === undefined ? [] : (toMention(index, { ...own, unit: { type: 'money', code } }, null) ?? []);
  });
}

const changes =
  /(?:rais|increas|upsiz|expan|boost|lift|grow|grew|ris[ei]|rose|jump|climb|amend|enlarg|cut|reduc|lower|ampli|aument|elev|sub[ie]|crec|cresc|erhoh|aufgestock|aufstock|steig|stieg|wachs|augment|releve|pass[ea]|port[ea]|verhoog|groei|stijg|zwieksz|wzro|oker|okt|naik|meningkat|tang)\S*(?: \S+){0,5} (?:from|de|da|dal|von|van|od|fra|dari|tu)(?: (?:about|around|some|unos|cerca de|circa|rund|environ))? \S{0,4}$/;

/** "raised the facility from $1.5bn to $2.5bn" tells the new sum, not a range; "between" and "ranging from" tell one. */
function isChange({ tokens }: MatchIndex, first: number): boolean {
  const start = tokens.start[first] ?? 0;
  return changes.test(tokens.folded.slice(Math.max(0, start - 70), start));
}

function readMeasured(index: MatchIndex, token: number, lexicon: Lexicon): Measured | null {
  const kind = tokenKindAt(index.tokens, token);
  if (kind === tokenKinds.mark || kind < 0) return null;
  if (kind !== tokenKinds.digits && entryAt(index, token, 'number') === null) return null;
  const number = readNumber(index, token, lexicon);
  if (number === null) return null;
  const before = currencyBefore(index, token, lexicon.pack.code);
  const after = unitAfter(index, number.lastToken, before !== null || number.scaled);
  if (before !== null) {
    const last = after !== null && after.unit.type === 'money' ? after.last : number.lastToken;
    return { number, unit: { type: 'money', code: before.code }, first: before.first, last };
  }
  // "a USD 500 million loan": the currency belongs to the number behind it.
  const opens =
    after?.unit.type === 'money' &&
    kind === tokenKinds.word &&
    /^[\d$€£]/.test(textAt(index.tokens, after.last + 1)) &&
    !number.scaled;
  if (opens) return null;
  if (after !== null) return { number, unit: after.unit, first: token, last: after.last };
  // "200+ MW"
  const open = textAt(index.tokens, number.lastToken + 1) === '+' ? unitAfter(index, number.lastToken + 1, true) : null;
  if (open?.unit.type === 'power') return { number, unit: open.unit, first: token, last: open.last };
  return { number, unit: { type: 'none' }, first: token, last: number.lastToken };
}

/** "thousands of new entrants": a lower bound with the words as its text. */
function readIndefinite(index: MatchIndex, token: number): Measured | null {
  const indefinite = entryAt(index, token, 'indefinite');
  if (indefinite === null) return null;
  const last = indefinite.match.lastToken;
  const number: ReadNumber = {
    value: new Big(indefinite.entry.value),
    firstToken: token,
    lastToken: last,
    scaled: true,
    power: -1,
  };
  const entrants = matchesAt(index, last + 1).some((match) =>
    match.entries.some((entry) => isOf(entry, 'term') && entry.term === 'entrants'),
  );
  if (entrants) return { number, unit: { type: 'sites', factor: -1 }, first: token, last };
  const after = unitAfter(index, last, true);
  return after === null ? null : { number, unit: after.unit, first: token, last: after.last };
}

/** "two-thirds of the market": a share without a percent sign. */
function readFraction(index: MatchIndex, token: number): Measured | null {
  const fraction = entryAt(index, token, 'fraction');
  if (fraction === null) return null;
  // "the first half of 2026" is a date.
  const before = [1, 2, 3].some((back) => (entryAt(index, token - back, 'half')?.match.lastToken ?? -1) >= token);
  if (before) return null;
  const last = fraction.match.lastToken;
  const value = new Big(fraction.entry.percent);
  const number: ReadNumber = { value, firstToken: token, lastToken: last, scaled: false, power: 0 };
  return { number, unit: { type: 'percent', factor: 1 }, first: token, last };
}

/** "set to double", "a threefold rise"; "double-digit" counts nothing. */
function readMultiple(index: MatchIndex, token: number): Measured | null {
  const multiple = entryAt(index, token, 'multiple');
  if (multiple === null) return null;
  const last = multiple.match.lastToken;
  const next = textAt(index.tokens, last + 1);
  if (next === '-' || next === 'digit' || next === 'down' || next === 'counting') return null;
  const value = new Big(multiple.entry.times);
  const number: ReadNumber = { value, firstToken: token, lastToken: last, scaled: false, power: 0 };
  return { number, unit: { type: 'times', factor: 1 }, first: token, last };
}

const symbolBefore =
  /(?:^|[^a-z])(us ?\$|u\$s|u\$d|r ?\$|a\$|au\$|c\$|ca\$|cad ?\$|s\$|hk\$|nt\$|mx\$|nz\$|\$|€|£|¥|₩|₹|₺|₫|rs\.?|rp\.?|rm|usd|eur|gbp|chf|cny|rmb|jpy|krw|brl|inr|aud|cad|sek|nok|dkk|clp|mxn|idr|myr|sgd) ?$/;
const symbolCodes = new Map(
  'us$ USD,u$s USD,u$d USD,$ USD,r$ BRL,a$ AUD,au$ AUD,c$ CAD,ca$ CAD,cad$ CAD,s$ SGD,hk$ HKD,nt$ TWD,mx$ MXN,nz$ NZD,€ EUR,£ GBP,₩ KRW,₹ INR,rs INR,rs. INR,₺ TRY,₫ VND,rp IDR,rp. IDR,rm MYR,rmb CNY'
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);

function currencyBefore(index: MatchIndex, token: number, language: string): { code: string; first: number } | null {
  const start = index.tokens.start[token] ?? 0;
  const window = index.tokens.folded.slice(Math.max(0, start - 7), start);
  const found = symbolBefore.exec(window);
  const symbol = found?.[1];
  if (symbol === undefined) return null;
  const compact = symbol.replace(' ', '');
  const code =
    compact === '¥' ? (language === 'zh' ? 'CNY' : 'JPY') : (symbolCodes.get(compact) ?? compact.toUpperCase());
  const symbolStart = start - (window.length - window.lastIndexOf(symbol));
  let first = token;
  while (first > 0 && (index.tokens.start[first - 1] ?? 0) >= symbolStart) first -= 1;
  return { code, first };
}

const glue = new Set(['de', 'di', 'd', 'of', '.', '-', "'", 'en', 'u', 'van', 'in', '的', 'em']);
const symbolAfter: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

function unitAfter(index: MatchIndex, last: number, mayGlue: boolean): { unit: Unit; last: number } | null {
  // A scale such as `mdd` may itself name the currency.
  const own = entryAt(index, last, 'currency');
  if (own !== null && own.match.lastToken === last && entryAt(index, last, 'scale') !== null) {
    return { unit: { type: 'money', code: own.entry.code }, last };
  }
  for (let skip = 0, at = last + 1; skip <= 2; skip += 1, at += 1) {
    const symbol = symbolAfter[textAt(index.tokens, at)];
    // "a $3.4 billion venture": the symbol belongs to the number behind it.
    const opens = tokenKindAt(index.tokens, at + 1) === tokenKinds.digits;
    if (symbol !== undefined && skip <= 1 && !opens) return { unit: { type: 'money', code: symbol }, last: at };
    if (textAt(index.tokens, at) === 'us' && textAt(index.tokens, at + 1) === '$') {
      return { unit: { type: 'money', code: 'USD' }, last: at + 1 };
    }
    const currency = entryAt(index, at, 'currency');
    const unit = entryAt(index, at, 'unit');
    const longer = (currency?.match.lastToken ?? -1) >= (unit?.match.lastToken ?? -1);
    if (currency !== null && longer) {
      return { unit: { type: 'money', code: currency.entry.code }, last: currency.match.lastToken };
    }
    if (unit !== null) {
      return { unit: { type: unit.entry.unit, factor: unit.entry.factor }, last: unit.match.lastToken };
    }
    const text = textAt(index.tokens, at);
    if (!glue.has(text) || (!mayGlue && text !== '-')) return sharesBehindName(index, last);
  }
  return sharesBehindName(index, last);
}

const breaksName = new Set(
  'in for by and to from with at worth on or of em en und y e et i per por pro je y'.split(' '),
);

/** "6 million Helixgrid shares", "3,2 Millionen Northern-Data-Aktien": whose shares they are stands between number and unit. */
function sharesBehindName(index: MatchIndex, last: number): { unit: Unit; last: number } | null {
  for (let at = last + 1, words = 0; words <= 3; at += 1) {
    const unit = entryAt(index, at, 'unit');
    if (unit !== null) {
      if (unit.entry.unit !== 'shares' || words === 0) return null;
      return { unit: { type: 'shares', factor: unit.entry.factor }, last: unit.match.lastToken };
    }
    const text = textAt(index.tokens, at);
    if (text === '-' || text === "'") continue;
    if (tokenKindAt(index.tokens, at) !== tokenKinds.word || breaksName.has(text)) return null;
    if ((typesAt(index, at) & (typeBits.currency | typeBits.scale | typeBits.month)) !== 0) return null;
    words += 1;
  }
  return null;
}

const ands = new Set(['and', 'y', 'e', 'et', 'und', 'og', 'en', 'i', 'oraz', 'ja', 've', 'dan', 'va']);

/** "143 and 48 million dollars": two sums that share a unit; behind "between" they are the ends of a range. */
function readCoordinates(index: MatchIndex, low: Measured, lexicon: Lexicon): { low: Measured; high: Measured } | null {
  if (!ands.has(textAt(index.tokens, low.last + 1)) || entryAt(index, low.first, 'fraction') !== null) return null;
  const high = readMeasured(index, low.last + 2, lexicon) ?? readMeasured(index, low.last + 3, lexicon);
  if (high === null || high.first > low.last + 4 || (high.unit.type !== 'money' && high.unit.type !== 'power'))
    return null;
  if (low.unit.type !== 'none' && low.unit.type !== high.unit.type) return null;
  if (low.unit.type === 'none' && isYearNumber(index, low)) return null;
  if (low.unit.type === 'none' && tokenKindAt(index.tokens, low.first) !== tokenKinds.digits) return null;
  for (let at = low.first - 1; at >= Math.max(0, low.first - 6); at -= 1) {
    if (
      matchesAt(index, at).some((match) => match.entries.some((each) => isOf(each, 'term') && each.term === 'between'))
    )
      return null;
  }
  const shares = !low.number.scaled && high.number.scaled && low.number.value.lt(1000);
  const value = shares ? low.number.value.times(new Big(10).pow(high.number.power)) : low.number.value;
  return {
    low: { ...low, number: { ...low.number, value }, unit: low.unit.type === 'none' ? high.unit : low.unit },
    high,
  };
}

function readRange(index: MatchIndex, low: Measured, lexicon: Lexicon): { low: Measured; high: Measured } | null {
  const joiner = entryAt(index, low.last + 1, 'range');
  const dash = textAt(index.tokens, low.last + 1) === '-' || textAt(index.tokens, low.last + 1) === '~';
  if (joiner === null && !dash) return null;
  let next = joiner === null ? low.last + 2 : joiner.match.lastToken + 1;
  while (
    next < low.last + 6 &&
    tokenKindAt(index.tokens, next) === tokenKinds.mark &&
    textAt(index.tokens, next) !== '.'
  )
    next += 1;
  if (textAt(index.tokens, next) === 'us' || textAt(index.tokens, next) === 'r') next += 2;
  const high = readMeasured(index, next, lexicon);
  if (high === null || high.unit.type === 'none') return null;
  if (low.unit.type !== 'none' && low.unit.type !== high.unit.type) return null;
  const factor =
    low.number.scaled || !high.number.scaled ? new Big(1) : new Big(10).pow(Math.max(0, high.number.power));
  const value = low.number.value.times(factor);
  if (value.gte(high.number.value)) return null;
  return { low: { ...low, number: { ...low.number, value }, unit: high.unit }, high };
}

function toMention(index: MatchIndex, low: Measured, high: Measured | null): QuantityMention | null {
  const { unit } = low;
  if (unit.type === 'none') return null;
  const start = index.tokens.start[low.first] ?? 0;
  const end = index.tokens.end[(high ?? low).last] ?? 0;
  const factor = unit.type === 'money' ? new Big(1) : new Big(Math.abs(unit.factor));
  const text = (value: Big) =>
    value
      .times(factor)
      .round(9)
      .toFixed()
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
  const value = text(low.number.value);
  if (value.replace(/\D/g, '').length > 22 || low.number.value.lte(0)) return null;
  // "2028년", "in 2028 sites": a year is no count.
  if ((unit.type === 'years' && low.number.value.gt(99)) || (isCount(unit.type) && isYearNumber(index, low)))
    return null;
  const isOpen = textAt(index.tokens, low.number.lastToken + 1) === '+';
  const hedge = isOpen
    ? 'at_least'
    : low.number.power === -1
      ? 'more_than'
      : qualifierAround(index, low.first, (high ?? low).last);
  const number = {
    start,
    end,
    value,
    low: high === null ? null : value,
    high: high === null ? null : text(high.number.value),
    qualifier: high === null ? hedge : hedge === 'exact' ? ('approx' as const) : hedge,
  };
  switch (unit.type) {
    case 'money':
      return { ...number, type: 'money', unit: unit.code, perShare: false };
    case 'power':
      return followedByHours(index, (high ?? low).last)
        ? null
        : { ...number, type: 'power', unit: 'MW', mw: Number(value) };
    case 'hectares':
      return { ...number, type: 'acres', unit: 'acres' };
    case 'sites':
      return { ...number, type: unit.factor === -1 ? 'entrants' : 'sites', unit: 'count' };
    default:
      return {
        ...number,
        type: unit.type,
        unit: unit.type === 'percent' ? 'percent' : unit.type === 'energy' ? 'TWh' : unit.type,
      };
  }
}

const isCount = (type: string): boolean => type === 'sites' || type === 'gpus' || type === 'signatures';
const isYearNumber = (index: MatchIndex, { first, number }: Measured): boolean =>
  first === number.lastToken && /^(?:19|20)\d\d$/.test(textAt(index.tokens, first));

/** "megawatt-hours", "MW/h", "megavatios hora": energy, never a load. */
function followedByHours(index: MatchIndex, last: number): boolean {
  const next = textAt(index.tokens, last + 1);
  const word = next === '-' || next === '/' || next === '.' ? textAt(index.tokens, last + 2) : next;
  return (
    /^(h|hour|hours|hora|horas|stunden|stunde|heures|heure|ore|uur|timer|time|godzin|godziny|saat|jam|gio)$/.test(
      word,
    ) ||
    next === '时' ||
    next === '時' ||
    next === '시'
  );
}

const skippable = new Set([
  'de',
  'a',
  'of',
  'the',
  'to',
  'los',
  'las',
  'der',
  'den',
  'die',
  'um',
  'una',
  'uns',
  'as',
  'os',
  'total',
  'des',
  'les',
  'le',
  'la',
  'el',
  'o',
]);

function qualifierAround(index: MatchIndex, first: number, last: number): Qualifier {
  for (let at = first - 1, skipped = 0; at >= 0 && skipped <= 2; at -= 1, skipped += 1) {
    const before = longestQualifierEndingAt(index, at);
    if (before !== null) return before;
    const text = textAt(index.tokens, at);
    if (!skippable.has(text) && text !== '$' && text !== '(') break;
  }
  // "or more", 以上, 余 stand behind the number.
  const behind = entryAt(index, last + 1, 'qualifier');
  const mayFollow = /^(or|ou|o|oder|以上|超|余|餘|程度|前後|前后|左右|이상|가량|여|규모|多|弱|強|강)/;
  if (behind !== null && mayFollow.test(textAt(index.tokens, last + 1))) return behind.entry.qualifier;
  return 'exact';
}

function longestQualifierEndingAt(index: MatchIndex, token: number): Qualifier | null {
  let best: Qualifier | null = null;
  let longest = 0;
  for (const match of index.byLast.get(token) ?? []) {
    for (const entry of match.entries) {
      if (isOf(entry, 'qualifier') && match.end - match.start > longest) {
        best = entry.qualifier;
        longest = match.end - match.start;
      }
    }
  }
  return best;
}
