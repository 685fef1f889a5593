// Durations by a clock that only goes forward: the wall clock may jump back, and then a difference of two of its readings
// is a negative latency or a timeout that never comes.

/** Starts now; each call gives the seconds since. */
export function startStopwatch(): () => number {
  const started = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - started) / 1e9;
}

/** Seconds since a time of the wall clock that another process noted; never negative, whatever the clocks say. */
export function secondsSince(epochMs: number, nowMs: number = Date.now()): number {
  return Math.max(0, (nowMs - epochMs) / 1000);
}
