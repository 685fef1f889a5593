// Cuts folded text into tokens once; every phrase list is matched over the same tokens.

export const tokenKinds = { word: 0, digits: 1, dense: 2, mark: 3 } as const;

/** Tokens in parallel arrays: words, runs of digits, single characters of dense scripts, single marks. */
export type Tokens = {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly folded: string;
};

/** Tokenizes folded text in one pass. */
export function tokenize(folded: string): Tokens {
  const start = new Int32Array(folded.length);
  const end = new Int32Array(folded.length);
  const kind = new Uint8Array(folded.length);
  let count = 0;
  for (let i = 0; i < folded.length; ) {
    const code = folded.charCodeAt(i);
    if (code <= 32) {
      i += 1;
      continue;
    }
    const from = i;
    let what: number = tokenKinds.mark;
    if (code >= 48 && code <= 57) {
      what = tokenKinds.digits;
      while (i < folded.length && isDigit(folded.charCodeAt(i))) i += 1;
    } else if (isDense(code)) {
      what = tokenKinds.dense;
      i += 1;
    } else if (isLetter(code)) {
      what = tokenKinds.word;
      while (i < folded.length && isLetter(folded.charCodeAt(i))) i += 1;
    } else {
      i += 1;
    }
    start[count] = from;
    end[count] = i;
    kind[count] = what;
    count += 1;
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    folded,
  };
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7 && code >= 0xc0;
  return (code >= 0x250 && code < 0x2000 && code !== 0x37e) || (code >= 0x2c00 && code < 0x2e00);
}
