// Stretches of capitalized words: what may be the name of a company, a person or a place.
import type { Lexicon } from './lexicon.ts';
import type { Span } from './mention.ts';
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
      sentenceStart: startsSentence(text, tokens.start[token] ?? 0),
    });
    token = last;
  }
  return runs;
}

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
  if (!/[\p{Lu}]/u.test(text.slice(start, Math.min(end, start + 3)))) return false;
  return !lexicon.notNames.has(tokens.folded.slice(start, end));
}

function extendRun(text: string, tokens: Tokens, first: number, lexicon: Lexicon): number {
  let last = first;
  for (let words = 1; words < 6; ) {
    const next = last + 1;
    if (next >= tokens.count) break;
    const gap = text.slice(tokens.end[last], tokens.start[next]);
    if (gap !== '' && gap !== ' ') break;
    if (isNameToken(text, tokens, next, lexicon)) {
      last = next;
      words += 1;
      continue;
    }
    const joined = tokens.folded.slice(tokens.start[next], tokens.end[next]);
    // A number that belongs to the name: "Hut 8".
    if (tokens.kind[next] === tokenKinds.digits && gap === ' ' && joined.length === 1 && words === 1) {
      return isNameToken(text, tokens, next + 1, lexicon) ? extendRun(text, tokens, next + 1, lexicon) : last;
    }
    const following = next + 1;
    const bridges = joiners.has(joined) || particles.has(joined);
    if (!bridges || !isNameToken(text, tokens, following, lexicon)) break;
    const gapAfter = text.slice(tokens.end[next], tokens.start[following]);
    if (joined === '.' && (tokens.end[last] ?? 0) - (tokens.start[last] ?? 0) > 2) break;
    if (gapAfter !== '' && gapAfter !== ' ') break;
    last = following;
    words += 1;
  }
  return last;
}
