// Random numbers by counter: each is a hash of the seed, the path and what it is drawn for, so that no number depends on
// what was drawn before it, on the order of rows or on the number of threads. Not for secrets.
import { contentHash } from '../../schemas/ids.ts';

/** 32 bits of a text: of a seed, or of the name of what is drawn. */
export function textBits(text: string): number {
  return Number.parseInt(contentHash(text).slice(0, 8), 16) | 0;
}

/** Spreads every bit over all others (the finalizer of MurmurHash3, which is in the public domain). */
export function mix(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The state of one path; two rounds, so that neighbouring paths share nothing. */
export function pathBits(seed: number, path: number): number {
  return mix(mix(seed ^ Math.imul(path + 1, 0x9e3779b9)) + 0x7f4a7c15);
}

/** A number strictly between 0 and 1. */
export function uniformAt(path: number, key: number): number {
  return ((mix(mix(path ^ key) + Math.imul(key, 0x27d4eb2f)) >>> 0) + 0.5) / 0x1_0000_0000;
}

// Coefficients of Acklam's rational approximation of the inverse normal distribution (relative error below 1.2e-9).
const a = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const c = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((total, each) => total * x + each, 0);

/** The value below which the part `p` of a standard normal distribution lies. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(c, q) / polynomial(d, q);
  }
  const q = p - 0.5;
  return (polynomial(a, q * q) * q) / polynomial(b, q * q);
}

const tableBits = 12;
const tableSize = 2 ** tableBits;
/** The quantile at the edges of 4,096 equal parts; the outermost are cut off at 1 in 32,768. */
const table = Float64Array.from({ length: tableSize + 1 }, (_, index) =>
  normalQuantile(Math.min(1 - 1 / 32_768, Math.max(1 / 32_768, index / tableSize))),
);
const lowBits = 32 - tableBits;
const lowMask = 2 ** lowBits - 1;

/** A standard normal draw for one of many rows: interpolated between 4,096 quantiles, which is quick and close enough. */
export function quickNormalAt(path: number, key: number): number {
  const word = mix(path ^ key) >>> 0;
  const index = word >>> lowBits;
  const below = table[index] ?? 0;
  return below + ((table[index + 1] ?? 0) - below) * ((word & lowMask) / (lowMask + 1));
}

/** A standard normal draw, to nine digits. */
export function normalAt(path: number, key: number): number {
  return normalQuantile(uniformAt(path, key));
}
