// Cuts folded text into tokens once; every phrase list is matched over the same tokens.
import type { Vocabulary } from './vocabulary.ts';

export const tokenKinds = { word: 0, digits: 1, dense: 2, mark: 3 } as const;

/** Tokens in parallel arrays: words, runs of digits, single characters of dense scripts, single marks. */
export type Tokens = {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly number[];
  /** The number of each token's text in the vocabulary. */
  readonly word: readonly number[];
  /** The texts of the vocabulary by number. */
  readonly texts: readonly string[];
  readonly folded: string;
};

const space = 4;
const kindTable = buildKinds();

/** Tokenizes folded text in one pass. */
export function tokenize(folded: string, vocabulary: Vocabulary): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const word: number[] = [];
  const { length } = folded;
  for (let i = 0; i < length; ) {
    const code = folded.charCodeAt(i);
    const what = kindTable[code] ?? space;
    const from = i;
    i += 1;
    if (what === space) continue;
    let hash = Math.imul(code ^ 0x2f0b4c47, 0x01000193);
    if (what === tokenKinds.word || what === tokenKinds.digits) {
      for (; i < length; i += 1) {
        const next = folded.charCodeAt(i);
        if (kindTable[next] !== what) break;
        hash = Math.imul(hash ^ next, 0x01000193);
      }
    }
    start.push(from);
    end.push(i);
    kind.push(what);
    word.push(vocabulary.idOf(folded, from, i, hash));
  }
  return { count: start.length, start, end, kind, word, texts: vocabulary.texts, folded };
}

/** Han, kana and Hangul: written without spaces, or with particles glued on. */
export function isDense(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7 && code >= 0xc0;
  return (code >= 0x250 && code < 0x2000 && code !== 0x37e) || (code >= 0x2c00 && code < 0x2e00);
}

function buildKinds(): Uint8Array {
  return Uint8Array.from({ length: 65_536 }, (_, code) => {
    if (code <= 32) return space;
    if (isDigit(code)) return tokenKinds.digits;
    if (isDense(code)) return tokenKinds.dense;
    return isLetter(code) ? tokenKinds.word : tokenKinds.mark;
  });
}
