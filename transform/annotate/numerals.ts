// Reads numbers as languages write them: digits with their marks, scale words, number words, the myriads of East Asia.
import { Big } from 'big.js';
import type { Lexicon } from './lexicon.ts';
import { entryAt, type MatchIndex } from './match-index.ts';
import { tokenKinds, type Tokens } from './tokenize.ts';

export type ReadNumber = {
  readonly value: Big;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly scaled: boolean;
  readonly power: number;
};

/** The number that begins at `token`, scale words included; null where none does. */
export function readNumber(index: MatchIndex, token: number, lexicon: Lexicon): ReadNumber | null {
  const first = readPlain(index, token, lexicon);
  if (first === null) return null;
  let { value, lastToken } = first;
  let total = new Big(0);
  let scaled = false;
  let power = 0;
  for (let part = 0; part < 4; part += 1) {
    const scale = readScales(index, lastToken + 1, symbol.test(textAt(index.tokens, token - 1)));
    if (scale === null) break;
    scaled = true;
    lastToken = scale.lastToken;
    power = scale.power;
    const following = readPlain(index, lastToken + 1, lexicon);
    const dense = tokenKindAt(index.tokens, lastToken) === tokenKinds.dense;
    const scaledValue = value.times(new Big(10).pow(scale.power));
    if (following !== null && following.digits && scale.power === 3 && !dense && following.value.lt(1000)) {
      value = scaledValue.plus(following.value); // "4 mil 800 millones"
      lastToken = following.lastToken;
      continue;
    }
    // "5천68억": the smaller scale counts the larger one behind it.
    if (following?.digits === true && dense && touches(index.tokens, lastToken)) {
      const larger = readScales(index, following.lastToken + 1, false);
      if (larger !== null && larger.power > scale.power) {
        value = scaledValue.plus(following.value);
        lastToken = following.lastToken;
        continue;
      }
    }
    total = total.plus(scaledValue);
    value = new Big(0);
    if (following === null || !following.digits || !dense || !touches(index.tokens, lastToken)) break;
    value = following.value; // "2兆2600億"
    lastToken = following.lastToken;
    if (readScales(index, lastToken + 1, false) === null) break;
  }
  if (!first.digits && !scaled && !first.word) return null;
  return { value: total.plus(value), firstToken: token, lastToken, scaled, power };
}

type Plain = { readonly value: Big; readonly lastToken: number; readonly digits: boolean; readonly word: boolean };

function readPlain(index: MatchIndex, token: number, lexicon: Lexicon): Plain | null {
  const { tokens } = index;
  if (tokenKindAt(tokens, token) === tokenKinds.digits) return readDigits(tokens, token, lexicon.pack.decimal);
  const word = entryAt(index, token, 'number');
  if (word === null) return null;
  const units = entryAt(index, word.match.lastToken + 1, 'number');
  if (
    units !== null &&
    word.entry.value >= 20 &&
    units.entry.value < 10 &&
    units.entry.value >= 1 &&
    word.entry.value < 100
  ) {
    const value = new Big(word.entry.value).plus(units.entry.value);
    return { value, lastToken: units.match.lastToken, digits: false, word: true };
  }
  return { value: new Big(word.entry.value), lastToken: word.match.lastToken, digits: false, word: true };
}

/** Digits with grouping and decimal marks: `1,750`, `17.400`, `1 234`, `1.234.567,8`. */
function readDigits(tokens: Tokens, token: number, decimal: '.' | ','): Plain {
  const groups = [textAt(tokens, token)];
  const marks: string[] = [];
  let last = token;
  for (;;) {
    const mark = separatorAfter(tokens, last, groups.length === 1 ? (groups[0]?.length ?? 0) : 3);
    if (mark === null) break;
    const next = mark === ' ' ? last + 1 : last + 2;
    const digits = textAt(tokens, next);
    if (mark === ' ' && (digits.length !== 3 || marks.some((each) => each !== ' '))) break;
    // "Phase 1  133 MW" in a table: where the comma groups, a space behind "word digit" does not.
    if (mark === ' ' && decimal === '.' && tokenKindAt(tokens, token - 1) === tokenKinds.word) break;
    if (marks.includes('.') && marks.includes(',')) break;
    marks.push(mark);
    groups.push(digits);
    last = next;
    if (groups.length > 8) break;
  }
  return { value: new Big(joinGroups(groups, marks, decimal)), lastToken: last, digits: true, word: false };
}

function separatorAfter(tokens: Tokens, token: number, lengthBefore: number): string | null {
  const end = tokens.end[token] ?? 0;
  const following = tokens.start[token + 1] ?? -1;
  if (following === end + 1 && tokenKindAt(tokens, token + 1) === tokenKinds.digits) {
    return lengthBefore <= 3 && tokens.folded[end] === ' ' && textAt(tokens, token).length <= 3 ? ' ' : null;
  }
  if (following !== end || tokenKindAt(tokens, token + 2) !== tokenKinds.digits) return null;
  const mark = textAt(tokens, token + 1);
  if (mark !== '.' && mark !== ',' && mark !== '·' && mark !== '・' && mark !== "'") return null;
  if ((tokens.start[token + 2] ?? 0) !== end + 1) return null;
  return mark;
}

function joinGroups(groups: readonly string[], marks: readonly string[], decimal: '.' | ','): string {
  const whole = (count: number) => groups.slice(0, count).join('');
  const lastMark = marks.at(-1);
  if (lastMark === undefined) return whole(groups.length);
  const lastGroup = groups.at(-1) ?? '';
  const withFraction = () => `${whole(groups.length - 1)}.${lastGroup}`;
  if (lastMark === '·' || lastMark === '・') return withFraction();
  if (new Set(marks).size > 1) return withFraction();
  if (marks.length > 1 || lastMark === ' ' || lastMark === "'") return whole(groups.length);
  if (lastGroup.length !== 3 || (groups[0]?.length ?? 0) > 3 || groups[0] === '0') return withFraction();
  // One mark and three digits: grouping, except a point where the point is the decimal mark.
  return lastMark === '.' && decimal === '.' ? withFraction() : whole(groups.length);
}

const symbol = /^[€$£]$/;

/** The scale words from `token` on; `priced` where a currency stands before the digits. */
function readScales(
  index: MatchIndex,
  token: number,
  priced: boolean,
): { readonly power: number; readonly lastToken: number } | null {
  let at = token;
  if (textAt(index.tokens, at) === '-') at += 1;
  let power = 0;
  let lastToken = -1;
  for (let count = 0; count < 3; count += 1) {
    const scale = entryAt(index, at, 'scale');
    if (scale === null) break;
    // 兆 is a scale, 兆瓦 the megawatt.
    const unit = entryAt(index, at, 'unit');
    if (unit !== null && unit.match.lastToken > scale.match.lastToken) break;
    const letter = textAt(index.tokens, at);
    // A lone letter is a scale only when it touches the digits, `$5B`, or beside its currency: `100 M€`, `US$ 20 M`, `300 M de euros`.
    const alone = letter.length === 1 && /[a-z]/.test(letter) && !touches(index.tokens, at - 1);
    if (alone && !priced && !isCurrencyBehind(index, at + 1)) break;
    power += scale.entry.power;
    lastToken = scale.match.lastToken;
    at = lastToken + 1;
    if (textAt(index.tokens, at) === '.' && letter.length <= 4) at += 1;
  }
  return lastToken < 0 ? null : { power, lastToken };
}

function isCurrencyBehind(index: MatchIndex, token: number): boolean {
  const next = textAt(index.tokens, token);
  return symbol.test(next) || entryAt(index, next === 'de' || next === 'd' ? token + 1 : token, 'currency') !== null;
}

/** Whether the token after `token` follows without a space. */
export function touches(tokens: Tokens, token: number): boolean {
  return tokens.end[token] === tokens.start[token + 1];
}

/** The folded text of a token, empty past the end. */
export function textAt(tokens: Tokens, token: number): string {
  const word = tokens.word[token];
  return word === undefined ? '' : (tokens.texts[word] ?? '');
}

/** The kind of a token, -1 past the end. */
export function tokenKindAt(tokens: Tokens, token: number): number {
  return tokens.kind[token] ?? -1;
}
