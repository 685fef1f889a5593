// What a run of ingest did, by source, against what the source's declaration expects.
import type { ErrorCode } from '../schemas/errors.ts';
import type { SourceDefinition } from './define-source.ts';
import type { ClosedHost } from './host-slot.ts';
import type { FrontierRole } from './lease-urls.ts';
import { leastBodyCharacters, type PageTraits } from './survey-page.ts';
import type { VisitOutcome } from './visit.ts';

type SeedOutcome = Extract<VisitOutcome, { kind: 'seed' }>;

/** Of the pages that were new or changed: how many were looked at, and what they had. */
export type TraitCounts = {
  readonly measured: number;
  readonly dated: number;
  readonly authored: number;
  readonly bodied: number;
  readonly bodyCharacters: number;
};

export type SourceReport = {
  readonly sourceId: string;
  /** Seeds that answered, those of them that had not changed, and the entries that the others offered. */
  seeds: number;
  seedsUnchanged: number;
  /** Times that a seed failed, was forbidden or has to be asked again. */
  seedsRefused: number;
  entries: number;
  /** Documents that answered: new, changed and unchanged ones. */
  fetched: number;
  new: number;
  changed: number;
  unchanged: number;
  /** Answered 404 or 410 for the first time, or went on doing so. */
  gone: number;
  absent: number;
  forbidden: number;
  /** Attempts that will be or were repeated, and the codes that they failed with. */
  retried: number;
  readonly unanswered: ErrorCode[];
  /** What an index has that is not known here, or contradicts the registry: it works, and somebody should look. */
  readonly signals: string[];
  /** What a container (an archive, an agenda) held that is no document of ours, by reason. */
  skipped: Record<string, number>;
  /** URLs by the code they failed with for good in this run. */
  readonly failed: Partial<Record<ErrorCode, number>>;
  /** URLs that are still due: the run was cut short, or their hosts asked for more time. */
  due: number;
  readonly expect: { readonly min: number; readonly max: number };
  /** `entries` against `expect`; null also where an unchanged seed says nothing of them. */
  breach: 'below' | 'above' | null;
  traits: TraitCounts;
  /** Publication time of the newest entry, ISO 8601; null where no entry carries one. */
  newestPublished: string | null;
};

export type RunOutcome = 'complete' | 'partial' | 'stopped' | 'unreachable';

export type IngestReport = {
  readonly runId: string;
  /**
   * `partial`: URLs are left due; `stopped`: the run was told to stop; `unreachable`: nothing answered, as far as can be
   * told because there is no network, so the same run is worth another try later.
   */
  readonly outcome: RunOutcome;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Revisions that an earlier run had recorded and not published. */
  readonly republished: number;
  readonly sources: readonly SourceReport[];
  /** Hosts that refused and are being left alone at the end of the run. */
  readonly closedHosts: readonly ClosedHost[];
};

/** An empty report of a source. */
export function emptyReport({ id, expect }: SourceDefinition): SourceReport {
  return {
    sourceId: id,
    seeds: 0,
    seedsUnchanged: 0,
    seedsRefused: 0,
    entries: 0,
    fetched: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    gone: 0,
    absent: 0,
    forbidden: 0,
    retried: 0,
    unanswered: [],
    skipped: {},
    failed: {},
    signals: [],
    due: 0,
    expect,
    breach: null,
    traits: { measured: 0, dated: 0, authored: 0, bodied: 0, bodyCharacters: 0 },
    newestPublished: null,
  };
}

const refusals: ReadonlySet<VisitOutcome['kind']> = new Set(['failed', 'forbidden', 'retry']);

/** Adds one visit to a report. */
export function addVisit(report: SourceReport, outcome: VisitOutcome, role: FrontierRole): void {
  if (role === 'seed' && refusals.has(outcome.kind)) report.seedsRefused += 1;
  switch (outcome.kind) {
    case 'seed':
      report.seeds += 1;
      if (outcome.isUnchanged) report.seedsUnchanged += 1;
      report.entries += outcome.entries;
      addSignals(report, outcome.signals ?? []);
      addInside(report, outcome);
      report.newestPublished = laterOf(report.newestPublished, outcome.newestPublished);
      return;
    case 'new':
    case 'changed':
    case 'unchanged':
      report.fetched += 1;
      report[outcome.kind] += 1;
      report.traits = addTraits(report.traits, outcome.traits ?? null);
      return;
    case 'gone':
    case 'absent':
    case 'forbidden':
      report[outcome.kind] += 1;
      return;
    case 'failed':
      report.failed[outcome.code] = (report.failed[outcome.code] ?? 0) + 1;
      return;
    case 'retry':
      report.retried += 1;
      if (!report.unanswered.includes(outcome.code)) report.unanswered.push(outcome.code);
      return;
    case 'again':
    case 'lost':
  }
}

/** Documents that came inside a seed count as those that were fetched on their own. */
function addInside(report: SourceReport, { documents, skipped = {} }: SeedOutcome): void {
  for (const kind of ['new', 'changed', 'unchanged'] as const) {
    report[kind] += documents?.[kind] ?? 0;
    report.fetched += documents?.[kind] ?? 0;
  }
  const older = documents?.older ?? 0;
  const reasons = older > 0 ? { ...skipped, older } : skipped;
  for (const [reason, count] of Object.entries(reasons)) report.skipped[reason] = (report.skipped[reason] ?? 0) + count;
}

function addTraits(counts: TraitCounts, traits: PageTraits | null): TraitCounts {
  if (traits === null) return counts;
  return {
    measured: counts.measured + 1,
    dated: counts.dated + Number(traits.hasDate),
    authored: counts.authored + Number(traits.hasAuthor),
    bodied: counts.bodied + Number(traits.bodyCharacters >= leastBodyCharacters),
    bodyCharacters: counts.bodyCharacters + traits.bodyCharacters,
  };
}

/** A few are enough to be looked at. */
const mostSignals = 50;

function addSignals({ signals }: SourceReport, found: readonly string[]): void {
  for (const each of found) if (signals.length < mostSignals && !signals.includes(each)) signals.push(each);
}

/** The later of two ISO 8601 times in UTC. */
function laterOf(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

/** Compares what the source offered with what its declaration expects of a run. */
export function judgeCounts(report: SourceReport): void {
  const { min, max } = report.expect;
  if (report.entries > max) report.breach = 'above';
  else report.breach = report.entries < min && report.seedsUnchanged === 0 ? 'below' : null;
}

const unreachableCodes: ReadonlySet<string> = new Set(['NETWORK', 'DEADLINE_EXCEEDED', 'HOST_CLOSED']);

/** Whether everything that was asked for failed on the way there. */
export function isUnreachable(reports: readonly SourceReport[]): boolean {
  const answers = reports.map((each) => each.seeds + each.fetched + each.gone + each.absent + each.forbidden);
  if (answers.some((count) => count > 0)) return false;
  const codes = reports.flatMap(({ failed, unanswered }) => [...Object.keys(failed), ...unanswered]);
  return codes.length > 0 && codes.every((code) => unreachableCodes.has(code));
}

/** The sums over all sources, by name; what progress and `ops.run` show. */
export function totalCounts(reports: readonly SourceReport[]): Record<string, number> {
  const names = [
    'entries',
    'fetched',
    'new',
    'changed',
    'unchanged',
    'gone',
    'absent',
    'forbidden',
    'retried',
    'due',
  ] as const;
  const totals: Record<string, number> = {};
  for (const name of names) totals[name] = reports.reduce((sum, report) => sum + report[name], 0);
  totals['failed'] = reports.flatMap(({ failed }) => Object.values(failed)).reduce((sum, count) => sum + count, 0);
  return totals;
}
