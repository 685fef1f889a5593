// Stretches of capitalized words: what may be the name of a company, a person or a place.
import type { Lexicon } from './lexicon.ts';
import type { Span } from './mention.ts';
import { textAt } from './numerals.ts';
import { type Tokens, tokenKinds } from './tokenize.ts';

export type NameRun = Span & {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly sentenceStart: boolean;
};

const joiners = new Set(['-', '&', "'", '.']);
const particles = new Set([
  'of',
  'de',
  'do',
  'da',
  'del',
  'dos',
  'das',
  'der',
  'van',
  'von',
  'di',
  'la',
  'le',
  'des',
  'du',
]);

const germanParticles = new Set(['von', 'der', 'des', 'das', 'do', 'da', 'dos']);

/** Runs of at most six capitalized words; particles only between two of them. */
export function findNameRuns(text: string, tokens: Tokens, lexicon: Lexicon): NameRun[] {
  const runs: NameRun[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    if (!isNameToken(text, tokens, token, lexicon)) continue;
    const last = extendRun(text, tokens, token, lexicon);
    runs.push({
      start: tokens.start[token] ?? 0,
      end: tokens.end[last] ?? 0,
      firstToken: token,
      lastToken: last,
      sentenceStart:
        startsSentence(text, tokens.start[token] ?? 0) && !isBehindColon(text, tokens.start[token] ?? 0, lexicon),
    });
    token = last;
  }
  return runs;
}

const smallAfterColon = new Set(['it', 'fr', 'es', 'pt']);

/** Where no capital is due behind a colon, one there is a name's: "poi la svolta: Termoveneta debutta …". */
const isBehindColon = (text: string, offset: number, { pack }: Lexicon): boolean =>
  smallAfterColon.has(pack.code) && /[\p{Ll}\d»”] ?: $/u.test(text.slice(Math.max(0, offset - 4), offset));

/** Whether the text before `offset` ends a sentence, a line or nothing at all. */
export function startsSentence(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && /[ \t"'“”„«(\-–—•]/.test(text.charAt(at))) at -= 1;
  return at < 0 || /[.!?:;\n\r]/.test(text.charAt(at));
}

function isNameToken(text: string, tokens: Tokens, token: number, lexicon: Lexicon): boolean {
  if (tokens.kind[token] !== tokenKinds.word) return false;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  if (!hasCapital(text, start, Math.min(end, start + 3))) return false;
  return !lexicon.notNames.has(textAt(tokens, token));
}

/** Whether a unit is a capital letter; words have none above U+FFFF. */
const capitals = Uint8Array.from({ length: 65_536 }, (_, code) => Number(/\p{Lu}/u.test(String.fromCharCode(code))));

function hasCapital(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (capitals[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Whether nothing or one space stands between a token and the next. */
function isClose(text: string, tokens: Tokens, token: number): boolean {
  const end = tokens.end[token] ?? 0;
  const gap = (tokens.start[token + 1] ?? 0) - end;
  return gap === 0 || (gap === 1 && text.charCodeAt(end) === 32);
}

const townWords = new Set(
  'sur sous en les le la de du des d l aux au a am an im in bei ob der dem op aan bij upon on by under over saint'.split(
    ' ',
  ),
);

/** The last token of "-sur-Orge" behind `last`; null where no such tail follows. */
function hyphenated(text: string, tokens: Tokens, last: number, lexicon: Lexicon): number | null {
  let at = last;
  for (let parts = 0; parts < 3; parts += 1) {
    if (textAt(tokens, at + 1) !== '-' || tokens.end[at] !== tokens.start[at + 1]) return null;
    if (tokens.end[at + 1] !== tokens.start[at + 2]) return null;
    at += 2;
    if (isNameToken(text, tokens, at, lexicon)) return parts === 0 ? null : at;
    if (!townWords.has(textAt(tokens, at))) return null;
  }
  return null;
}

const kinds = new Set(
  'hyperscale modular edge green cloud enterprise global regional national local existing future large digital sovereign crypto colocation virginia texas'.split(
    ' ',
  ),
);

/** The last word of "Data Centers", "Datacenter" or "Data", with capitals, behind the words from `first` to `last`; null where a name ends otherwise. */
function tradeEnd(text: string, tokens: Tokens, first: number, last: number): number | null {
  if (first === last && kinds.has(textAt(tokens, first))) return null;
  const capital = (at: number) => hasCapital(text, tokens.start[at] ?? 0, (tokens.start[at] ?? 0) + 1);
  const [one, two] = [textAt(tokens, last + 1), textAt(tokens, last + 2)];
  if (!capital(last + 1)) return null;
  if (/^data-?cent(?:er|re)s?$/.test(one)) return last + 1;
  if (one !== 'data') return null;
  const centers = isClose(text, tokens, last + 1) && /^cent(?:er|re)s?$/.test(two);
  if (!centers) return last + 1;
  return two.endsWith('s') && capital(last + 2) ? last + 2 : null;
}

/** Words that a number counts or dates, and never names. */
const counted = new Set(
  'phase building unit section item route highway interstate block district ward lot area level page chapter class figure table room exit act title pier parcel site tower hall zone tier version jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december about over nearly some'.split(
    ' ',
  ),
);

/** "Peak 10 acquired": a verb behind the number says that it belongs to the name. */
const acts = (tokens: Tokens, at: number): boolean =>
  /^ (?:[a-z]{3,}ed|buys|acquires|signs|raises|plans|will|has|sells|is|says) /.test(
    tokens.folded.slice(tokens.end[at], (tokens.end[at] ?? 0) + 16),
  );

function extendRun(text: string, tokens: Tokens, first: number, lexicon: Lexicon): number {
  let last = first;
  for (let words = 1; words < 6; ) {
    const next = last + 1;
    if (next >= tokens.count) break;
    if (!isClose(text, tokens, last)) break;
    if (isNameToken(text, tokens, next, lexicon)) {
      last = next;
      words += 1;
      continue;
    }
    // "Quarry Data Centers": words that name nothing by themselves end the names of the trade.
    const trade = tradeEnd(text, tokens, first, last);
    if (trade !== null) return trade;
    const joined = textAt(tokens, next);
    // Digits without a space are part of the name: "Core42".
    if (tokens.kind[next] === tokenKinds.digits && tokens.start[next] === tokens.end[last]) {
      last = next;
      continue;
    }
    // A number that belongs to the name: "Hut 8".
    const digit =
      tokens.kind[next] === tokenKinds.digits &&
      (joined.length === 1 || (joined.length === 2 && !counted.has(textAt(tokens, first)) && acts(tokens, next)));
    if (digit && words === 1 && tokens.start[next] !== tokens.end[last]) {
      if (!isNameToken(text, tokens, next + 1, lexicon))
        return !counted.has(textAt(tokens, first)) && acts(tokens, next) ? next : last;
      last = next + 1;
      continue;
    }
    // "Brétigny-sur-Orge", "Stratford-upon-Avon": small words within a hyphenated name.
    const town = hyphenated(text, tokens, last, lexicon);
    if (town !== null) {
      last = town;
      words += 1;
      continue;
    }
    // "Cassina de' Pecchi", "Casirate d'Adda": a particle that has lost its vowel.
    const elided = (joined === 'd' || joined === 'de') && textAt(tokens, next + 1) === "'";
    if (elided && isNameToken(text, tokens, next + 2, lexicon) && isClose(text, tokens, next + 1)) {
      last = next + 2;
      words += 1;
      continue;
    }
    const following = next + 1;
    const bridges = joiners.has(joined) || particles.has(joined);
    if (!bridges || !isNameToken(text, tokens, following, lexicon)) break;
    // "PADOVA – Sessant'anni": a dash with spaces joins nothing.
    if (joined === '-' && (tokens.end[last] !== tokens.start[next] || tokens.end[next] !== tokens.start[following]))
      break;
    // "Käufer von X", "Ansiedlung des …": where nouns have capitals, particles stand between nouns, not in names.
    if (lexicon.pack.capitalNouns && germanParticles.has(joined)) break;
    if (joined === '.' && (tokens.end[last] ?? 0) - (tokens.start[last] ?? 0) > 2) break;
    if (!isClose(text, tokens, next)) break;
    last = following;
    words += 1;
  }
  return last;
}
