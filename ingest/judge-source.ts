// Whether a source does what it used to do: one run against those before it, in words that a person can act on.

/** Why a source is red. Dashboards know these names. */
export const redCauses = ['unanswered', 'forbidden', 'few', 'many', 'quiet', 'bodies', 'dates', 'volume'] as const;
export type RedCause = (typeof redCauses)[number];

/** What one run of a source came to. */
export type SourceRun = {
  readonly endedAt: Date;
  readonly entries: number;
  /** False where every seed answered that nothing had changed. */
  readonly isListed: boolean;
  readonly fresh: number;
  readonly fetched: number;
  readonly failed: Readonly<Record<string, number>>;
  readonly newestPublishedAt: Date | null;
  readonly measured: number;
  readonly dated: number;
  readonly authored: number;
  readonly bodied: number;
  readonly bodyCharacters: number;
};

export type JudgedRun = SourceRun & { readonly causes: readonly string[] };

/** What the run says beside its counts. */
export type RunFacts = {
  /** Whether any address of the source answered, and whether robots.txt forbade them all. */
  readonly hasAnswered: boolean;
  readonly isForbidden: boolean;
  readonly breach: 'below' | 'above' | null;
  readonly expect: { readonly min: number; readonly max: number };
};

/** The runs before, newest first, and when the last of them brought something new (also beyond those that are given). */
export type SourceHistory = { readonly runs: readonly JudgedRun[]; readonly freshAt: readonly Date[] };

export type Verdict = { readonly causes: readonly RedCause[]; readonly reason: string | null };

type Finding = readonly [cause: RedCause, words: string];

const dayMs = 86_400_000;
/** With fewer runs behind it nobody knows what is usual. */
const leastRuns = 5;
/** Of fewer pages no share is taken. */
const leastPages = 3;
/** A source that is late by so many of its own pauses has gone quiet; none is expected to speak more than once a day. */
const latePauses = 4;
/** An index whose newest item is as old as this has moved or ended, whatever its habits were. */
const oldestNewsDays = 90;

/** Judges a run. */
export function judgeSource(run: SourceRun, facts: RunFacts, history: SourceHistory): Verdict {
  const findings = [
    findAnswer(run, facts),
    findBreach(run, facts),
    findQuiet(run, history),
    findTrait(run, history, 'bodies'),
    findTrait(run, history, 'dates'),
    findVolume(run, history),
  ].filter((each): each is Finding => each !== null);
  if (findings.length === 0) return { causes: [], reason: null };
  return { causes: findings.map(([cause]) => cause), reason: findings.map(([, words]) => words).join('; ') };
}

function findAnswer({ failed }: SourceRun, { hasAnswered, isForbidden }: RunFacts): Finding | null {
  if (hasAnswered) return null;
  if (isForbidden) return ['forbidden', 'robots.txt or a reservation of the site forbids its addresses'];
  const codes = Object.entries(failed).map(([code, count]) => `${code} ${count}`);
  return ['unanswered', `none of its addresses answered${codes.length === 0 ? '' : ` (${codes.join(', ')})`}`];
}

function findBreach({ entries }: SourceRun, { breach, expect, hasAnswered }: RunFacts): Finding | null {
  if (breach === null || !hasAnswered) return null;
  return breach === 'below'
    ? ['few', `it offered ${entries} documents, fewer than the ${expect.min} it declares`]
    : ['many', `it offered ${entries} documents, more than the ${expect.max} it declares`];
}

function findQuiet({ endedAt, fresh, newestPublishedAt }: SourceRun, { freshAt }: SourceHistory): Finding | null {
  if (fresh > 0) return null;
  const last = freshAt[0];
  const first = freshAt.at(-1);
  if (last !== undefined && first !== undefined && freshAt.length >= leastRuns) {
    const pauseMs = (last.getTime() - first.getTime()) / (freshAt.length - 1);
    const silentMs = endedAt.getTime() - last.getTime();
    if (silentMs > latePauses * Math.max(pauseMs, dayMs / latePauses)) {
      return [
        'quiet',
        `nothing new for ${inWords(silentMs)}, where it used to bring something every ${inWords(pauseMs)}`,
      ];
    }
  }
  const age = newestPublishedAt === null ? 0 : endedAt.getTime() - newestPublishedAt.getTime();
  return age > oldestNewsDays * dayMs ? ['quiet', `its newest item is ${inWords(age)} old`] : null;
}

const traits = {
  bodies: { count: (run: SourceRun) => run.bodied, words: 'a body' },
  dates: { count: (run: SourceRun) => run.dated, words: 'a date' },
} as const;

/** The newest pages against those of good runs: a share that halves, or bodies a quarter as long. */
function findTrait(run: SourceRun, { runs }: SourceHistory, cause: keyof typeof traits): Finding | null {
  if (run.measured === 0) return null;
  const { count, words } = traits[cause];
  // A source that brings a page at a time is judged by its last few.
  const recent: SourceRun[] = [run];
  const rest = [...runs];
  while (sum(recent, measuredOf) < leastPages && rest.length > 0) {
    const before = rest.shift();
    if (before !== undefined) recent.push(before);
  }
  const good = rest.filter(({ causes }) => !causes.includes(cause));
  const pages = sum(recent, measuredOf);
  const usualPages = sum(good, measuredOf);
  if (pages < leastPages || usualPages < leastPages) return null;
  const share = sum(recent, count) / pages;
  const usual = sum(good, count) / usualPages;
  if (usual >= 0.5 && share < usual / 2) {
    return [cause, `${percent(share)} of its last ${pages} pages have ${words}, where ${percent(usual)} had one`];
  }
  if (cause !== 'bodies') return null;
  const length = sum(recent, bodyOf) / pages;
  const usualLength = sum(good, bodyOf) / usualPages;
  return usual >= 0.5 && length < usualLength / 4
    ? [cause, `its bodies have ${Math.round(length)} characters, where they had ${Math.round(usualLength)}`]
    : null;
}

/** Twice as many entries as usual, or twice as many new documents as in any run before but the first. */
function findVolume(run: SourceRun, { runs }: SourceHistory): Finding | null {
  const listed = runs.filter(({ isListed }) => isListed).map(({ entries }) => entries);
  if (run.isListed && listed.length >= leastRuns) {
    const usual = listed.toSorted((a, b) => a - b)[Math.floor(listed.length / 2)] ?? 0;
    if (usual >= 5 && run.entries >= 2 * usual) {
      return ['volume', `it offered ${run.entries} documents, where ${usual} are usual`];
    }
  }
  // A source's first run brings all that it has.
  const later = runs.slice(0, -1);
  const most = later.reduce((highest, { fresh }) => Math.max(highest, fresh), 0);
  return later.length >= leastRuns && most > 0 && run.fresh >= Math.max(10, 2 * most)
    ? ['volume', `it brought ${run.fresh} new documents, where ${most} were the most`]
    : null;
}

const measuredOf = (run: SourceRun): number => run.measured;
const bodyOf = (run: SourceRun): number => run.bodyCharacters;

function sum(runs: readonly SourceRun[], of: (run: SourceRun) => number): number {
  return runs.reduce((total, run) => total + of(run), 0);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function inWords(ms: number): string {
  const hours = ms / 3_600_000;
  if (hours < 1.5) return `${Math.max(1, Math.round(hours * 60))} min`;
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
}
