// The vote of the old members of an event or project on which of the new ones carries their id on.

/** The name that occurs most often, of equals the first in order; null where there is none. */
export function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
