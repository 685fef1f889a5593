// When two claims are one observation of capacity: so many megawatts of one project, phase and basis, as of one time.
import { isSiteScope } from '../../schemas/facts/capacity.ts';
import { foldCounty, holderKeys } from '../../registry/block-keys.ts';
import { toItMw } from '../../registry/conversions.ts';
import { foldName } from '../../registry/fold-name.ts';
import { readProjectName } from '../../registry/project-name.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { Place } from '../../schemas/place.ts';
import type { CurrentClaim } from '../current-claim.ts';
import type { Election } from '../election.ts';
import { apart, type ClaimView, conflict, type EventBody, type MergeRule } from '../merge-rule.ts';
import { gapDays, spanOfClaim } from '../time-span.ts';
import { linkCapacity } from './capacity-history.ts';
import { compareNumbers, disjoint } from './compare-values.ts';
import { electHolders } from './capacity-holders.ts';
import { describeMw, describePlace, words } from './describe.ts';

export type CapacityView = ClaimView & {
  readonly capacity: Capacity;
  readonly project: string | null;
  /** The project is called by the name of a company alone. */
  readonly isWeak: boolean;
  readonly holders: ReadonlySet<string>;
};

const window = 45;

function prepareCapacity(current: CurrentClaim, registry: Registry): CapacityView {
  const capacity = current.claim as Capacity;
  return {
    current,
    span: spanOfClaim(current, capacity.asOf),
    capacity,
    project: capacity.project === null ? null : projectIdentity(capacity.project),
    isWeak: capacity.project !== null && registry.company(readProjectName(capacity.project).key) !== null,
    holders: new Set(holderKeys(capacity, registry)),
  };
}

/** Campus and part: word order and language of the words around a name do not matter, phase and building do. */
function projectIdentity(project: string): string {
  const { key, phase, building } = readProjectName(project);
  return [key, phase, building].join('/');
}

/** Places contradict each other at a level that both state; one that says less contradicts nothing. */
function placesConflict(a: Place | null, b: Place | null, levels: readonly (keyof Place)[]): boolean {
  return levels.some((level) => {
    const [left, right] = [a?.[level] ?? null, b?.[level] ?? null];
    const fold = level === 'county' ? foldCounty : foldName;
    return left !== null && right !== null && fold(left) !== fold(right);
  });
}

const allLevels = ['locality', 'county', 'region', 'country'] as const;
const wideLevels = ['county', 'region', 'country'] as const;

/** A corrected or misprinted number of one town is another value of the same load, not another load. */
function competesAtSite(a: Capacity, b: Capacity): boolean {
  const [here, there] = [a.place?.locality ?? null, b.place?.locality ?? null];
  const sameTown = here !== null && there !== null && foldName(here) === foldName(there);
  return sameTown && Math.max(a.mw, b.mw) <= 1.25 * Math.min(a.mw, b.mw);
}

/** Announced, and planned without a word on how far, are one state. */
function phaseClass(phase: Capacity['phase']): string {
  return phase === 'pipeline_unspecified' ? 'early_stage' : phase;
}

function relateCapacity(a: CapacityView, b: CapacityView): number {
  const [left, right] = [a.capacity, b.capacity];
  if (isSiteScope(left.scope) !== isSiteScope(right.scope) || (!isSiteScope(left.scope) && left.scope !== right.scope))
    return conflict;
  if (phaseClass(left.phase) !== phaseClass(right.phase) || left.measure !== right.measure) return conflict;
  const bases = [left.loadBasis, right.loadBasis];
  if (bases[0] !== bases[1] && !bases.includes('unspecified')) return conflict;
  if ((left.group === null ? null : foldName(left.group)) !== (right.group === null ? null : foldName(right.group)))
    return conflict;
  if (a.project !== b.project && a.project !== null && b.project !== null) return conflict;
  const agreement = compareNumbers(left.mw, right.mw);
  // One document that gives two numbers means two things.
  if (a.current.documentId === b.current.documentId && left.mw !== right.mw) return conflict;
  if (left.scope !== right.scope && agreement !== 'equal') return conflict;
  const sameProject = a.project !== null && a.project === b.project;
  if (!sameProject && disjoint(a.holders, b.holders)) return conflict;
  if (!sameProject && agreement === 'differ' && !competesAtSite(left, right)) return conflict;
  // A campus of one name may be told under this town or the next one, but never in another county.
  const levels = sameProject && !a.isWeak ? wideLevels : allLevels;
  if (placesConflict(left.place, right.place, levels)) return conflict;
  const gap = gapDays(a.span, b.span);
  if (gap !== null && gap > window) return apart;
  if (gap === null && agreement === 'differ') return apart;
  return (gap ?? 30) + (agreement === 'equal' ? 0 : 50);
}

function composeCapacity(views: readonly CapacityView[], election: Election, registry: Registry): EventBody {
  const voted = <Value>(field: string, read: (view: CapacityView) => Value | null) =>
    election.elect(field, views, read);
  const project = voted('project', ({ capacity }) => capacity.project);
  const level = (name: keyof Place) => voted(`place.${name}`, ({ capacity }) => capacity.place?.[name] ?? null);
  const place = {
    locality: level('locality'),
    county: level('county'),
    region: level('region'),
    country: level('country'),
  };
  const mw =
    election.elect('mw', views, ({ capacity }) => capacity.mw, { dispute: (value) => value.toPrecision(2) }) ?? 0;
  // Bounds and hedge belong to the number that won.
  const winners = views.filter(({ capacity }) => capacity.mw === mw);
  const ofWinner = <Value>(field: string, read: (view: CapacityView) => Value | null) =>
    election.elect(field, winners, read);
  const phase =
    voted('phase', ({ capacity }) => (capacity.phase === 'pipeline_unspecified' ? null : capacity.phase)) ??
    'pipeline_unspecified';
  const holders = electHolders(views, election, registry);
  const loadBasis =
    voted('loadBasis', ({ capacity }) => (capacity.loadBasis === 'unspecified' ? null : capacity.loadBasis)) ??
    'unspecified';
  const asIt = toItMw(mw, loadBasis, registry.conversions);
  const fields = {
    project,
    place: Object.values(place).every((each) => each === null) ? null : place,
    mw,
    low: ofWinner('low', ({ capacity }) => capacity.low),
    high: ofWinner('high', ({ capacity }) => capacity.high),
    qualifier: ofWinner('qualifier', ({ capacity }) => capacity.qualifier) ?? 'exact',
    phase,
    commitment:
      voted('commitment', ({ capacity }) => (capacity.commitment === 'unknown' ? null : capacity.commitment)) ??
      'unknown',
    measure: views[0]?.capacity.measure ?? 'cumulative',
    loadBasis,
    mwItEst: asIt?.mw ?? null,
    mwIsConverted: asIt?.isConverted ?? false,
    scope: voted('scope', ({ capacity }) => capacity.scope) ?? 'campus',
    ...holders,
    group: voted('group', ({ capacity }) => capacity.group),
    asOf: voted('asOf', ({ capacity }) => capacity.asOf),
    readyForService: voted('readyForService', ({ capacity }) => capacity.readyForService),
    publisher: voted('publisher', ({ capacity }) => capacity.publisher),
    /** Set by `linkCapacity`. */
    previousMw: null,
    isAdditive: false,
    mwAdditive: 0,
  };
  const who =
    project ??
    Object.values(holders.roles).find((each) => each !== null) ??
    fields.group ??
    fields.publisher ??
    'Capacity';
  const where = describePlace(fields.place);
  return { fields, title: `${words(who)}: ${describeMw(mw)} ${words(phase)}${where === null ? '' : `, ${where}`}` };
}

export const capacityRule: MergeRule<CapacityView> = {
  prepare: prepareCapacity,
  specificity: ({ capacity, project, holders }) =>
    (project === null ? 0 : 3) +
    Math.min(holders.size, 2) +
    (capacity.loadBasis === 'unspecified' ? 0 : 1) +
    (capacity.asOf === null ? 0 : 1),
  relate: relateCapacity,
  compose: composeCapacity,
  link: linkCapacity,
};
