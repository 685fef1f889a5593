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
 * overtaken; never a ceiling, a target or an increment, and never a sum over several projects.
 */
export function linkCapacity(events: readonly CapacityEvent[]): void {
  const byProject = new Map<string, CapacityEvent[]>();
  for (const event of events) {
    if (event.fields.scope !== 'campus' && event.fields.scope !== 'building') continue;
    const { projectId } = event.fields;
    const key = typeof projectId === 'string' ? projectId : event.eventId;
    const known = byProject.get(key);
    if (known) known.push(event);
    else byProject.set(key, [event]);
  }
  for (const project of byProject.values()) markAdditive(project);
}

function markAdditive(events: CapacityEvent[]): void {
  const ordered = events.toSorted((a, b) => (toldAt(a) < toldAt(b) ? -1 : 1));
  const chainId = ordered[0]?.eventId;
  const bases = new Set(ordered.filter(isSummable).map(({ fields }) => String(fields.loadBasis)));
  const basis = basisOrder.find((each) => bases.has(each));
  for (const [index, event] of ordered.entries()) {
    if (chainId !== undefined) event.chainId = chainId;
    const earlier = ordered.slice(0, index).findLast((other) => sameSeries(other, event));
    event.fields.previousMw = earlier?.fields.mw ?? null;
    const overtaken = ordered.slice(index + 1).some((other) => replaces(other, event));
    event.fields.isAdditive = isSummable(event) && event.fields.loadBasis === basis && !overtaken;
  }
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

function toldAt({ fields, views, eventId }: CapacityEvent): string {
  const { asOf } = fields;
  const published = views[0]?.current.published?.slice(0, 10) ?? '';
  return `${typeof asOf === 'string' ? asOf : published} ${eventId}`;
}
