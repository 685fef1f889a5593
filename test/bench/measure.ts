// What a benchmark reports, and how interleaved rounds are summed up.

export type Measured = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The figure to reach; null where the value only gives the scale of another. */
  readonly limit: number | null;
  readonly better: 'higher' | 'lower';
};

/** The middle value; of an even number the lower middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The value below which the part `p` of all lies. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** Runs every contender once a round, in turn, so that noise of the machine meets all of them alike. */
export async function interleave(
  rounds: number,
  contenders: Readonly<Record<string, () => Promise<number>>>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const results = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) results.get(name)?.push(await run());
  }
  return results;
}

/** Seconds that `work` takes, by a clock that never jumps. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

export function isReached({ value, limit, better }: Measured): boolean {
  return limit === null || (better === 'higher' ? value >= limit : value <= limit);
}
