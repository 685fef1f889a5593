// Whether two reported numbers can be one number.

/** `equal` within rounding, `slip` where one is off by thousands or millions, else `differ`. */
export type Agreement = 'equal' | 'slip' | 'differ';

/** How two numbers agree, `tolerance` being the share by which rounded reports of one number may lie apart. */
export function compareNumbers(a: number, b: number, tolerance = 0.12): Agreement {
  if (a === b) return 'equal';
  const low = Math.min(Math.abs(a), Math.abs(b));
  const high = Math.max(Math.abs(a), Math.abs(b));
  if (low === 0 || Math.sign(a) !== Math.sign(b)) return 'differ';
  const ratio = high / low;
  if (ratio <= 1 + tolerance) return 'equal';
  // The billions of one language are the millions of another.
  return [1e3, 1e6].some((factor) => Math.abs(ratio / factor - 1) <= 0.02) ? 'slip' : 'differ';
}

/** The better of two agreements. */
export function bestAgreement(all: readonly Agreement[]): Agreement | null {
  if (all.includes('equal')) return 'equal';
  if (all.includes('slip')) return 'slip';
  return all.length > 0 ? 'differ' : null;
}

/** True where both sets name somebody and nobody is in both. */
export function disjoint<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size > 0 && b.size > 0 && sharedOf(a, b).length === 0;
}

/** What is in both sets. */
export function sharedOf<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): Item[] {
  return [...a].filter((item) => b.has(item));
}

/** Words that every project and company may carry. */
const generic = new Set([
  'project',
  'data',
  'center',
  'centre',
  'centers',
  'datacenter',
  'datacenters',
  'campus',
  'park',
  'the',
  'of',
  'de',
]);

/** Whether two folded names may be one: one contains the other, or they share at least half of the shorter one's own words. */
export function similarNames(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const words = (name: string) =>
    new Set(name.split(/[\s~-]+/).filter((word) => word.length > 1 && !generic.has(word)));
  const [left, right] = [words(a), words(b)];
  const least = Math.min(left.size, right.size);
  return least > 0 && sharedOf(left, right).length * 2 >= least;
}
