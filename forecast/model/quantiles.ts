// Bands of simulated values, and tails that are never spoken of as more certain than they are.

/** The value below which the part `p` of ascending `sorted` lies, interpolated. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Part of `values` below `threshold`, in words: a model cannot tell one in ten thousand from one in a hundred. */
export function tailWords(values: readonly number[], threshold: number): string {
  const part = values.filter((value) => value < threshold).length / values.length;
  const words = part < 0.01 ? '< 1%' : part > 0.99 ? '> 99%' : `${Math.round(part * 100)}%`;
  return `${words} under these assumptions`;
}
