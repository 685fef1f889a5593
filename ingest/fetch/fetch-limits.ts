// What one fetch may cost at most.

export type FetchLimits = {
  /** Decoded bytes of a body. */
  readonly maxBytes: number;
  /** Decoded bytes for each byte on the wire, above the first megabyte. */
  readonly maxRatio: number;
  readonly maxHeaderBytes: number;
  readonly maxRedirects: number;
  readonly connectMs: number;
  readonly firstByteMs: number;
  /** The whole fetch with all its redirects; waiting for a host's slot is not counted. */
  readonly totalMs: number;
};

export const defaultFetchLimits: FetchLimits = {
  maxBytes: 8_000_000,
  maxRatio: 200,
  maxHeaderBytes: 32_768,
  maxRedirects: 5,
  connectMs: 10_000,
  firstByteMs: 15_000,
  totalMs: 30_000,
};
