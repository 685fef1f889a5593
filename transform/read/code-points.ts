// JavaScript counts a text in UTF-16 units, Postgres and Python in code points; evidence uses the latter.

/** Turns an offset into a text, counted in UTF-16 units, into one counted in code points. */
export type ToCodePoints = (utf16Offset: number) => number;

const same: ToCodePoints = (offset) => offset;

/** Builds the converter of a text: O(length) once, then O(log n) a call, and free where nothing is above U+FFFF. */
export function codePointOffsets(text: string): ToCodePoints {
  const pairs: number[] = [];
  const pair = /[\ud800-\udbff][\udc00-\udfff]/g;
  for (let found = pair.exec(text); found; found = pair.exec(text)) pairs.push(found.index);
  if (pairs.length === 0) return same;
  return (offset) => offset - countBelow(pairs, offset - 1);
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
