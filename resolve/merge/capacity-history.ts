// What was said of a project before, and which of its megawatts may be added up.
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { ClaimView, DraftEvent } from '../merge-rule.ts';

type CapacityEvent = DraftEvent<ClaimView & { readonly capacity: Capacity }>;

/** How far along a phase is; a later one takes the megawatts of an earlier one over. */
const progress: Readonly<Record<Capacity['phase'], number>> = {
  pipeline_unspecified: 0,
  early_stage: 1,
  paused: 1,
  committed: 2,
  under_construction: 3,
  live: 4,
  decommissioned: 5,
  cancelled: 5,
  withdrawn: 5,
};
/** Of one project only one basis is added, the best that is known of it. */
const basisOrder = ['it', 'facility', 'unspecified', 'grid_connection', 'utility_request', 'generator_nameplate'];

/**
 * Marks what can be summed: the newest observation of each phase of a project, on its best basis, that no later phase has
 * overtaken; never a ceiling, a target or an increment, and never a sum over several projects. `mwAdditive` is what of an
 * observation no other one holds: of a campus that was announced with 300 MW and has 100 MW live since, 200; `isAdditive`
 * marks observations whose megawatts may be summed as they are. A campus and its phases never count twice.
 */
export function linkCapacity(events: readonly CapacityEvent[]): void {
  const byProject = new Map<string, CapacityEvent[]>();
  const parents = new Map<string, string>();
  for (const event of events) {
    if (event.fields.scope !== 'campus' && event.fields.scope !== 'building') continue;
    const { projectId, parentProjectId } = event.fields;
    const key = typeof projectId === 'string' ? projectId : event.eventId;
    if (typeof parentProjectId === 'string') parents.set(key, parentProjectId);
    const known = byProject.get(key);
    if (known) known.push(event);
    else byProject.set(key, [event]);
  }
  for (const project of byProject.values()) markAdditive(project);
  countOnce(byProject, parents);
}

function markAdditive(events: CapacityEvent[]): void {
  const ordered = events.toSorted(byTelling);
  const chainId = ordered[0]?.eventId;
  const bases = new Set(ordered.filter(isSummable).map(({ fields }) => String(fields.loadBasis)));
  const basis = basisOrder.find((each) => bases.has(each));
  const standing = new Set<CapacityEvent>();
  for (const [index, event] of ordered.entries()) {
    if (chainId !== undefined) event.chainId = chainId;
    const earlier = ordered.slice(0, index).findLast((other) => sameSeries(other, event));
    event.fields.previousMw = earlier?.fields.mw ?? null;
    const overtaken = ordered.slice(index + 1).some((other) => replaces(other, event));
    if (isSummable(event) && event.fields.loadBasis === basis && !overtaken) standing.add(event);
  }
  for (const [index, event] of ordered.entries()) {
    // What has moved on since is told again by the later phase.
    const moved = ordered
      .slice(index + 1)
      .filter((other) => standing.has(other) && phaseRank(other) > phaseRank(event))
      .reduce((sum, { fields }) => sum + Number(fields.mw), 0);
    const own = standing.has(event) ? Math.max(0, Number(event.fields.mw) - moved) : 0;
    setAdditive(event, own);
  }
}

/** In order of time; what was told at once in order of the phases: the plan first, then what of it is there. */
function byTelling(a: CapacityEvent, b: CapacityEvent): number {
  const [left, right] = [toldAt(a), toldAt(b)];
  if (left !== right) return left < right ? -1 : 1;
  return phaseRank(a) - phaseRank(b) || (a.eventId < b.eventId ? -1 : 1);
}

function phaseRank({ fields }: CapacityEvent): number {
  return progress[fields.phase as Capacity['phase']];
}

function setAdditive({ fields }: CapacityEvent, mw: number): void {
  fields.mwAdditive = Math.round(mw * 1000) / 1000;
  fields.isAdditive = mw > 0 && fields.mwAdditive === fields.mw;
}

/**
 * Of a campus and its parts the parts count where they make it up; where they are less, the campus counts as a whole, and
 * `mwAdditive` has the parts and what they leave of it: the same phase is taken off first, then the earliest.
 */
function countOnce(
  byProject: ReadonlyMap<string, readonly CapacityEvent[]>,
  parents: ReadonlyMap<string, string>,
): void {
  // The longest ids are the deepest parts.
  const ids = [...new Set(parents.values())].sort(
    (a, b) => b.split('/').length - a.split('/').length || (a < b ? -1 : 1),
  );
  const byRoot = Map.groupBy(byProject, ([key]) => key.split('/')[0] ?? key);
  for (const id of ids) {
    const own = (byProject.get(id) ?? []).filter(({ fields }) => Number(fields.mwAdditive) > 0);
    const parts = (byRoot.get(id.split('/')[0] ?? id) ?? [])
      .filter(([key]) => key.startsWith(`${id}/`))
      .flatMap(([, events]) => events)
      .filter(({ fields }) => Number(fields.mwAdditive) > 0);
    if (own.length === 0 || parts.length === 0) continue;
    const isWhole = total(parts) >= 0.95 * total(own);
    const whole = own.filter(({ fields }) => fields.isAdditive === true);
    let rest = 0;
    for (const part of parts) {
      const same = own.find(({ fields }) => fields.phase === part.fields.phase);
      rest += takeOff(same, Number(part.fields.mwAdditive));
    }
    const earliest = own.toSorted((a, b) => phaseRank(a) - phaseRank(b) || (a.eventId < b.eventId ? -1 : 1));
    for (const event of earliest) rest = takeOff(event, rest);
    for (const { fields } of whole) fields.isAdditive = !isWhole;
    if (!isWhole) for (const { fields } of parts) fields.isAdditive = false;
  }
}

function total(events: readonly CapacityEvent[]): number {
  return events.reduce((sum, { fields }) => sum + Number(fields.mwAdditive), 0);
}

/** Takes megawatts off an observation; returns those that it did not hold. */
function takeOff(event: CapacityEvent | undefined, mw: number): number {
  if (event === undefined || mw <= 0) return mw;
  const held = Number(event.fields.mwAdditive);
  const taken = Math.min(held, mw);
  setAdditive(event, held - taken);
  return mw - taken;
}

function isSummable({ fields }: CapacityEvent): boolean {
  const ended = progress[fields.phase as Capacity['phase']] === 5;
  return fields.measure === 'cumulative' && fields.qualifier !== 'up_to' && !ended;
}

function sameSeries(a: CapacityEvent, b: CapacityEvent): boolean {
  return (
    a.fields.phase === b.fields.phase &&
    a.fields.loadBasis === b.fields.loadBasis &&
    a.fields.measure === b.fields.measure
  );
}

/** A later report of the same phase, or of a later phase at least as large, or the end of the project. */
function replaces(later: CapacityEvent, earlier: CapacityEvent): boolean {
  if (sameSeries(later, earlier)) return true;
  const [from, to] = [
    progress[earlier.fields.phase as Capacity['phase']],
    progress[later.fields.phase as Capacity['phase']],
  ];
  if (to === 5) return true;
  return (
    to > from && later.fields.measure === 'cumulative' && Number(later.fields.mw) >= 0.9 * Number(earlier.fields.mw)
  );
}

function toldAt({ fields, views }: CapacityEvent): string {
  const { asOf } = fields;
  const published = views[0]?.current.published?.slice(0, 10) ?? '';
  return typeof asOf === 'string' ? asOf : published;
}
