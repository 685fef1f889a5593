// The phrase matches of a text by the tokens they begin and end with.
import { type LexiconEntry, typeBits } from './lexicon.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import type { Tokens } from './tokenize.ts';

export type LexiconMatch = PhraseMatch<LexiconEntry>;

/** The phrase matches of a text, found by the token they begin or end with. */
export type MatchIndex = {
  readonly tokens: Tokens;
  /** By first token. */
  readonly matches: readonly LexiconMatch[];
  /** Per token, and once more at the end: how many matches begin before it. */
  readonly from: readonly number[];
  /** Per token: the type bits of all matches that begin with it. */
  readonly types: readonly number[];
  /** Those words before a number or a date that are asked for by their last token. */
  readonly byLast: ReadonlyMap<number, readonly LexiconMatch[]>;
};

const none: readonly LexiconMatch[] = [];
const beforeFigures = typeBits.qualifier | typeBits.deadline;

/** Indexes the matches of `tokens`, which are in the order of their first tokens. */
export function indexMatches(tokens: Tokens, matches: readonly LexiconMatch[]): MatchIndex {
  const from: number[] = [];
  const types: number[] = [];
  const byLast = new Map<number, LexiconMatch[]>();
  let next = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    from.push(next);
    let bits = 0;
    for (; next < matches.length; next += 1) {
      const match = matches[next];
      if (match === undefined || match.firstToken !== token) break;
      bits |= match.types;
      if ((match.types & beforeFigures) !== 0) {
        const group = byLast.get(match.lastToken);
        if (group === undefined) byLast.set(match.lastToken, [match]);
        else group.push(match);
      }
    }
    types.push(bits);
  }
  from.push(next);
  return { tokens, matches, from, types, byLast };
}

/** The bits of all entries that begin at `token`. */
export const typesAt = (index: MatchIndex, token: number): number => index.types[token] ?? 0;

/** The longest match that begins at `token` and has an entry of `type`. */
export function entryAt<Type extends LexiconEntry['type']>(
  index: MatchIndex,
  token: number,
  type: Type,
): { readonly match: LexiconMatch; readonly entry: Extract<LexiconEntry, { type: Type }> } | null {
  const bit = typeBits[type];
  if (((index.types[token] ?? 0) & bit) === 0) return null;
  let best: ReturnType<typeof entryAt<Type>> = null;
  const end = index.from[token + 1] ?? 0;
  for (let at = index.from[token] ?? end; at < end; at += 1) {
    const match = index.matches[at];
    if (match === undefined || (match.types & bit) === 0) continue;
    for (const entry of match.entries) {
      if (isOf(entry, type) && (best === null || match.lastToken > best.match.lastToken)) best = { match, entry };
    }
  }
  return best;
}

/** The matches that begin at `token`. */
export function matchesAt(index: MatchIndex, token: number): readonly LexiconMatch[] {
  const from = index.from[token];
  const to = index.from[token + 1];
  return from === undefined || to === undefined || from === to ? none : index.matches.slice(from, to);
}

/** Whether `entry` is of `type`. */
export function isOf<Type extends LexiconEntry['type']>(
  entry: LexiconEntry,
  type: Type,
): entry is Extract<LexiconEntry, { type: Type }> {
  return entry.type === type;
}
