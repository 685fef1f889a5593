// A small seeded generator, so that a run can be repeated to the byte: xoshiro128** started by SplitMix32.
// Both are public-domain constructions (Blackman and Vigna; Steele, Lea and Flood). Not for secrets.
import { contentHash } from '../../schemas/ids.ts';

export type Random = {
  /** A number strictly between 0 and 1. */
  uniform(): number;
  /** A draw of the standard normal distribution. */
  normal(): number;
};

/** 32 bits of a seed of any text. */
export function seedBits(seed: string): number {
  return Number.parseInt(contentHash(seed).slice(0, 8), 16);
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The generator of one path: its draws depend on the seed and the path's number alone, not on what ran before it. */
export function pathRandom(seed: number, path: number): Random {
  let counter = (seed ^ Math.imul(path + 1, 0x9e3779b9)) | 0;
  const split = (): number => {
    counter = (counter + 0x9e3779b9) | 0;
    let word = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  let a = split();
  let b = split();
  let c = split();
  // A state of zeros would stay zero for ever.
  let d = split() | 1;
  let spare: number | null = null;

  const uniform = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return (result + 0.5) / 0x1_0000_0000;
  };

  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };

  return { uniform, normal };
}
