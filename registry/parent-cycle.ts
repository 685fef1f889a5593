// Companies that would be their own parents.

type Child = { readonly id: string; readonly parent: string | null };

/** The first chain of parents that leads back to where it began (`a`, `b`, `a`), or null where there is none. */
export function findParentCycle(companies: Iterable<Child>): string[] | null {
  const parentOf = new Map([...companies].map(({ id, parent }) => [id, parent]));
  const cleared = new Set<string>();
  for (const start of parentOf.keys()) {
    const path: string[] = [];
    let at: string | null = start;
    while (at !== null && !cleared.has(at)) {
      const before = path.indexOf(at);
      if (before >= 0) return [...path.slice(before), at];
      path.push(at);
      at = parentOf.get(at) ?? null;
    }
    for (const each of path) cleared.add(each);
  }
  return null;
}
