// How many transforms help: a simulation from measured service times. Pages arrive without end, so what is counted is what
// comes out; every step is first come, first served, and chance is drawn from a fixed seed.
import type { Measured } from './measure.ts';

/** Seconds of service, as `npm run bench stages` and `upsert` measured them (docs/operations.md names machine and day). */
export type ServiceTimes = {
  /** Processor time of one page in one transform, with its publish. */
  readonly transformPage: number;
  /** A batch of the sink: a fixed part for transaction and offset, and a part for each extraction in it. */
  readonly sinkBatch: number;
  readonly sinkExtraction: number;
  /** The part of the sink's work that Postgres does, on which all sinks wait together. */
  readonly databaseShare: number;
};

export type Layout = {
  readonly transforms: number;
  readonly sinks: number;
  /** Partitions of documents and of extractions. */
  readonly partitions: number;
  readonly sinkBatchSize: number;
  /** Batches that Postgres takes at once before they wait for each other. */
  readonly databaseSlots: number;
};

export type Simulated = {
  readonly pagesPerSecond: number;
  /** Parts of the time that each kind of server was busy. */
  readonly transformBusy: number;
  readonly sinkBusy: number;
  readonly databaseBusy: number;
};

/**
 * Of 2026-11-23: processor time of a page of 20 kB in one transform (`bench stages`); a batch by the time from publish to
 * claim of single pages, an extraction of five claims in full batches (`bench latency`, `bench upsert`); the database's share
 * by processor time (docs/benchmarks.md).
 */
export const measuredTimes: ServiceTimes = {
  transformPage: 0.0071,
  sinkBatch: 0.003,
  sinkExtraction: 0.00025,
  databaseShare: 0.56,
};

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Runs `pages` through the two stages. A partition belongs to one process of a stage, so that processes beyond the number of
 * partitions stand idle; pages of long tails (an exponential time about the mean) do not fall evenly on them.
 */
export function simulate(times: ServiceTimes, layout: Layout, { pages = 60_000, seed = 42 } = {}): Simulated {
  const random = seeded(seed);
  const owners = Math.min(layout.transforms, layout.partitions);
  const sinks = Math.min(layout.sinks, layout.partitions);
  const transformFree = new Float64Array(owners);
  let transformWork = 0;
  /** When each extraction is there, by partition. */
  const arrivals: number[][] = Array.from({ length: layout.partitions }, () => []);
  for (let page = 0; page < pages; page += 1) {
    const partition = Math.floor(random() * layout.partitions);
    const owner = partition % owners;
    const work = -Math.log(1 - random()) * times.transformPage;
    transformFree[owner] = (transformFree[owner] ?? 0) + work;
    transformWork += work;
    arrivals[partition]?.push(transformFree[owner] ?? 0);
  }
  const sunk = sink(times, layout, sinks, arrivals);
  const end = sunk.end;
  return {
    pagesPerSecond: pages / end,
    transformBusy: transformWork / (owners * end),
    sinkBusy: sunk.sinkWork / (sinks * end),
    databaseBusy: sunk.databaseWork / (layout.databaseSlots * end),
  };
}

/** The sinks: each takes what waits in one of its partitions, works on it, and waits for its turn at the database. */
function sink(
  times: ServiceTimes,
  { partitions, sinkBatchSize, databaseSlots }: Layout,
  sinks: number,
  arrivals: readonly (readonly number[])[],
): { end: number; sinkWork: number; databaseWork: number } {
  const taken = new Int32Array(partitions);
  const free = new Float64Array(sinks);
  const slots = new Float64Array(databaseSlots);
  let [end, sinkWork, databaseWork] = [0, 0, 0];
  for (;;) {
    const next = earliest(arrivals, taken, free);
    if (next === null) return { end, sinkWork, databaseWork };
    const { partition, owner, start } = next;
    const waiting = arrivals[partition] ?? [];
    let count = 0;
    const first = taken[partition] ?? 0;
    while (count < sinkBatchSize && (waiting[first + count] ?? Number.POSITIVE_INFINITY) <= start) count += 1;
    taken[partition] = first + count;
    const work = times.sinkBatch + count * times.sinkExtraction;
    const own = work * (1 - times.databaseShare);
    const slot = slots.indexOf(Math.min(...slots));
    const begun = Math.max(start + own, slots[slot] ?? 0);
    const done = begun + work * times.databaseShare;
    slots[slot] = done;
    free[owner] = done;
    sinkWork += work;
    databaseWork += work * times.databaseShare;
    end = Math.max(end, done);
  }
}

/** The partition that can be served first, and when; null where nothing is left. */
function earliest(
  arrivals: readonly (readonly number[])[],
  taken: Int32Array,
  free: Float64Array,
): { partition: number; owner: number; start: number } | null {
  let best: { partition: number; owner: number; start: number } | null = null;
  for (const [partition, waiting] of arrivals.entries()) {
    const arrived = waiting[taken[partition] ?? 0];
    if (arrived === undefined) continue;
    const owner = partition % free.length;
    const start = Math.max(arrived, free[owner] ?? 0);
    if (best === null || start < best.start) best = { partition, owner, start };
  }
  return best;
}

/** The layouts whose figures docs/operations.md shows: the partitions of schemas/topics.ts, and as many as transforms. */
export async function benchScaling(): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const partitions of [4, 64]) {
    for (const transforms of [1, 2, 4, 8, 16, 32, 64]) {
      const layout = { transforms, sinks: Math.min(4, transforms), partitions, sinkBatchSize: 500, databaseSlots: 2 };
      const { pagesPerSecond, transformBusy, sinkBusy, databaseBusy } = simulate(measuredTimes, layout);
      const percent = (part: number): string => `${Math.round(part * 100)}%`;
      results.push({
        name: `simulated, ${partitions} partitions, ${transforms} transforms (busy ${percent(transformBusy)}, sinks ${percent(sinkBusy)}, database ${percent(databaseBusy)})`,
        value: pagesPerSecond,
        unit: 'pages/s',
        limit: null,
        better: 'higher',
      });
    }
  }
  return results;
}
