// What a site said of itself, kept for as long as it may be believed.

const dayMs = 86_400_000;
const maxOrigins = 2_000;

export type OriginCache<T> = {
  /** What is known of an origin, or what `load` finds out; who asks meanwhile waits for the same answer. */
  of(origin: string, load: () => Promise<{ readonly value: T; readonly ttlMs: number }>): Promise<T>;
};

/** A cache by origin; an entry holds for its own time, and for a day at most. */
export function createOriginCache<T>(clock: () => Date): OriginCache<T> {
  const known = new Map<string, { readonly value: T; readonly until: number }>();
  const pending = new Map<string, Promise<T>>();

  return {
    async of(origin, load) {
      const entry = known.get(origin);
      const now = clock().getTime();
      // A clock that jumped back would keep an entry alive for longer than a day.
      if (entry && entry.until > now && entry.until <= now + dayMs) return entry.value;
      let loading = pending.get(origin);
      if (!loading) {
        loading = load()
          .then(({ value, ttlMs }) => {
            if (known.size >= maxOrigins) known.clear();
            known.set(origin, { value, until: clock().getTime() + ttlMs });
            return value;
          })
          .finally(() => pending.delete(origin));
        pending.set(origin, loading);
      }
      return await loading;
    },
  };
}
