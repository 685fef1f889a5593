// What work costs on a machine where others work too.

/** The shortest of three runs, in milliseconds. */
export function leastMilliseconds(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}
