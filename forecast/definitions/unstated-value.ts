// What a value of a share does not have unless it was simulated or worked out.

/** A value that no run projected and no rounding bounds. */
export const roundingFree = {
  runId: null,
  scenario: null,
  p025: null,
  p10: null,
  p25: null,
  p75: null,
  p90: null,
  p975: null,
  roundingLowPct: null,
  roundingHighPct: null,
} as const;
