// Decides by robots.txt whether a URL may be fetched: reads the file once a day for each origin, as RFC 9309 says.
import type { FetchFailure } from './fetch-result.ts';
import type { RobotsStore, StoredRobots } from './robots-store.ts';
import { type RobotsRules, crawlDelaySeconds, isAllowed, parseRobots } from './robots-rules.ts';

/** The RFC's least limit: rules beyond it are not read. */
export const maxRobotsBytes = 500 * 1024;

const dayMs = 86_400_000;
const maxOrigins = 2_000;

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
  readonly until: number;
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
  const known = new Map<string, Known>();
  const pending = new Map<string, Promise<Known>>();

  const remember = (origin: string, { verdict, body, ttlMs }: StoredRobots, cause: FetchFailure | null): Known => {
    const entry = { verdict, rules: parseRobots(body), until: clock().getTime() + ttlMs, cause };
    if (known.size >= maxOrigins) known.clear();
    known.set(origin, entry);
    return entry;
  };
  const load = async (url: URL, fetchRobots: (robotsUrl: URL) => Promise<RobotsAnswer>): Promise<Known> => {
    const stored = await store?.read(url.origin);
    if (stored) return remember(url.origin, stored, null);
    const answer = await fetchRobots(new URL('/robots.txt', url.origin));
    const robots = toStored(answer, unreachableMs);
    await store?.write(url.origin, robots);
    return remember(url.origin, robots, answer.cause);
  };

  return {
    async verdict(url, agent, fetchRobots) {
      const { origin } = url;
      let entry = known.get(origin);
      // A clock that jumped back would keep an entry alive for longer than a day.
      if (!entry || entry.until <= clock().getTime() || entry.until > clock().getTime() + dayMs) {
        let loading = pending.get(origin);
        if (!loading) {
          loading = load(url, fetchRobots).finally(() => pending.delete(origin));
          pending.set(origin, loading);
        }
        entry = await loading;
      }
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

function toStored({ status, body }: RobotsAnswer, unreachableMs: number): StoredRobots {
  if (body !== null) return { verdict: 'rules', body: new TextDecoder().decode(body), ttlMs: dayMs };
  // "Too many requests" is a host in trouble, so it is left alone though it is a 4xx.
  const isAbsent = status !== null && status >= 300 && status < 500 && status !== 429;
  return isAbsent
    ? { verdict: 'absent', body: '', ttlMs: dayMs }
    : { verdict: 'unreachable', body: '', ttlMs: unreachableMs };
}
