// Decides by robots.txt whether a URL may be fetched: reads the file once a day for each origin, as RFC 9309 says.
import type { FetchFailure } from './fetch-result.ts';
import { createOriginCache } from './origin-cache.ts';
import type { RobotsStore, StoredRobots } from './robots-store.ts';
import { type RobotsRules, crawlDelaySeconds, isAllowed, parseRobots } from './robots-rules.ts';
import { toStoredFile } from './well-known-store.ts';

/** The RFC's least limit: rules beyond it are not read. */
export const maxRobotsBytes = 500 * 1024;

/** Long enough that the pages of a dead host do not ask for its robots.txt one by one, short enough for a retry. */
export const defaultUnreachableMs = 5_000;

export type RobotsVerdict = {
  readonly verdict: 'allowed' | 'forbidden' | 'unreachable';
  /** What the file asks between requests; null where it says nothing. */
  readonly crawlDelayMs: number | null;
  /** Why the host did not answer, where it was asked just now. */
  readonly cause: FetchFailure | null;
};

export type RobotsGate = {
  verdict(url: URL, agent: string, fetchRobots: (robotsUrl: URL) => Promise<RobotsAnswer>): Promise<RobotsVerdict>;
};

/** What asking for a robots.txt came to; null status: no answer at all, and why. */
export type RobotsAnswer = {
  readonly status: number | null;
  readonly body: Uint8Array | null;
  readonly cause: FetchFailure | null;
};

type Known = {
  readonly verdict: StoredRobots['verdict'];
  readonly rules: RobotsRules;
  readonly cause: FetchFailure | null;
};

/** The gate; `unreachableMs` is how long a host that could not answer is left alone. */
export function createRobotsGate({
  store,
  clock,
  unreachableMs = defaultUnreachableMs,
}: {
  store: RobotsStore | null;
  clock: () => Date;
  unreachableMs?: number;
}): RobotsGate {
  const cache = createOriginCache<Known>(clock);

  const load = async (url: URL, fetchRobots: (robotsUrl: URL) => Promise<RobotsAnswer>) => {
    const stored = await store?.read(url.origin);
    if (stored) return { value: toKnown(stored, null), ttlMs: stored.ttlMs };
    const answer = await fetchRobots(new URL('/robots.txt', url.origin));
    const robots = toStoredFile(answer, unreachableMs);
    await store?.write(url.origin, robots);
    return { value: toKnown(robots, answer.cause), ttlMs: robots.ttlMs };
  };

  return {
    async verdict(url, agent, fetchRobots) {
      const entry = await cache.of(url.origin, () => load(url, fetchRobots));
      if (entry.verdict === 'absent') return { verdict: 'allowed', crawlDelayMs: null, cause: null };
      if (entry.verdict === 'unreachable') return { verdict: 'unreachable', crawlDelayMs: null, cause: entry.cause };
      const isOpen = url.pathname === '/robots.txt' || isAllowed(entry.rules, agent, url.href);
      const seconds = crawlDelaySeconds(entry.rules, agent);
      return {
        verdict: isOpen ? 'allowed' : 'forbidden',
        crawlDelayMs: seconds === null ? null : seconds * 1000,
        cause: null,
      };
    },
  };
}

function toKnown({ verdict, body }: StoredRobots, cause: FetchFailure | null): Known {
  return { verdict, rules: parseRobots(body), cause };
}
