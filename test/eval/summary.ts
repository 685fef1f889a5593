// Scores of documents, added up by group, with intervals: how far the figures would move with other documents of this sort.
import { addCounts, noCounts, type Counts, type DocumentScore, type Judged } from './score.ts';

export type Interval = readonly [number, number];
export type Group = Counts & {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly exactShare: number | null;
  /** 95% by bootstrap over clusters; null where a resample may hold nothing to divide by. */
  readonly intervals: Readonly<Record<'precision' | 'recall' | 'f1' | 'exact', Interval | null>>;
};
export type CalibrationStep = {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly right: number;
  readonly meanConfidence: number;
};
export type Summary = {
  readonly documents: number;
  readonly clusters: number;
  readonly groups: ReadonlyMap<string, Group>;
  readonly negatives: { readonly documents: number; readonly withClaims: number };
  readonly calibration: readonly CalibrationStep[];
  readonly fields: ReadonlyMap<string, readonly [number, number]>;
};

const resamples = 1000;
const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);

function ratesOf({ gold, claims, matched, exact }: Counts) {
  return {
    precision: ratio(matched, claims),
    recall: ratio(matched, gold),
    f1: ratio(2 * matched, claims + gold),
    exact: ratio(exact, gold),
  };
}

/** Adds up; `all` comes first, then kinds, then languages, each in the order of its name. */
export function summarize(scores: readonly DocumentScore[]): Summary {
  const clusters = [...Map.groupBy(scores, (each) => each.cluster).values()];
  const names = [...new Set(scores.flatMap((each) => [...each.counts.keys()]))].toSorted(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  );
  const groups = new Map(
    names.map((name) => {
      const perCluster = clusters.map((members) => sum(members.map((each) => each.counts.get(name) ?? noCounts)));
      return [name, groupOf(perCluster.filter((each) => each.gold + each.claims > 0))] as const;
    }),
  );
  const negatives = scores.flatMap((each) => (each.raisedAClaim === null ? [] : [each.raisedAClaim]));
  const fields = new Map<string, readonly [number, number]>();
  for (const [name, [right, asked]] of scores.flatMap((each) => [...each.fields])) {
    const [before, of] = fields.get(name) ?? [0, 0];
    fields.set(name, [before + right, of + asked]);
  }
  return {
    documents: scores.length,
    clusters: clusters.length,
    groups,
    negatives: { documents: negatives.length, withClaims: negatives.filter(Boolean).length },
    calibration: calibrate(scores.flatMap((each) => each.judged)),
    fields: new Map([...fields].toSorted(([a], [b]) => a.localeCompare(b))),
  };
}

const rank = (name: string): number =>
  name === 'all' ? 0 : name === 'non-English' ? 3 : name.startsWith('lang=') ? 2 : 1;
const sum = (all: readonly Counts[]): Counts => all.reduce(addCounts, noCounts);

function groupOf(clusters: readonly Counts[]): Group {
  const total = sum(clusters);
  const { exact: exactShare, ...rates } = ratesOf(total);
  const random = seededRandom(clusters.length + 1);
  const drawn = Array.from({ length: resamples }, () =>
    ratesOf(sum(clusters.map(() => clusters[Math.floor(random() * clusters.length)] ?? noCounts))),
  );
  const interval = (rate: 'precision' | 'recall' | 'f1' | 'exact'): Interval | null => {
    const sorted = drawn.flatMap((each) => (each[rate] === null ? [] : [each[rate]])).toSorted((a, b) => a - b);
    const at = (share: number): number | undefined => sorted[Math.round(share * (sorted.length - 1))];
    const [low, high] = [at(0.025), at(0.975)];
    return low === undefined || high === undefined ? null : [low, high];
  };
  return {
    ...total,
    ...rates,
    exactShare,
    intervals: {
      precision: interval('precision'),
      recall: interval('recall'),
      f1: interval('f1'),
      exact: interval('exact'),
    },
  };
}

/** In tenths of confidence; below a half is one step. */
function calibrate(judged: readonly Judged[]): CalibrationStep[] {
  const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  return edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1] ?? 1;
    const within = judged.filter((each) => each.confidence >= from && (each.confidence < to || to === 1));
    if (within.length === 0) return [];
    return [
      {
        from,
        to,
        claims: within.length,
        right: within.filter((each) => each.isRight).length,
        meanConfidence: within.reduce((total, each) => total + each.confidence, 0) / within.length,
      },
    ];
  });
}

/** The same draws on each run (mulberry32), so that two runs over the same claims print the same. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
