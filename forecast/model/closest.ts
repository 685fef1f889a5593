// The name that was probably meant.

/** Edits (insert, remove, replace) between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name nearest to `name`, if it is near enough to be a slip. */
export function closest(name: string, known: readonly string[]): string | null {
  const ranked = known
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((x, y) => x.far - y.far || (x.each < y.each ? -1 : 1));
  const [best] = ranked;
  const starts = known.find((each) => name.length > 2 && each.startsWith(name.toLowerCase()));
  return starts ?? (best && best.far <= Math.max(2, Math.floor(best.each.length / 3)) ? best.each : null);
}
