// Groups the claims of a component into events: a greedy pass in an order that depends on the claims alone.
import { byFirstReport } from './current-claim.ts';
import { joinSame, separations } from './judgement/apply-judgements.ts';
import { type ClaimView, conflict, type MergeRule } from './merge-rule.ts';

/** How many claims of an event a new one is held against: enough to see a conflict, few enough for a thousand copies. */
const looks = 12;

/** From this distance on two reports agree in so little that a person should look whether they are one event. */
const doubtful = 90;

/** Why a person should look at an event: a claim that joined it, or was kept out of it, by a narrow margin. */
export type Doubt = {
  readonly case: 'joined' | 'kept_apart';
  readonly claimId: string;
  /** A claim of the other side. */
  readonly otherClaimId: string;
  readonly distance: number;
};

type Cluster<View> = { readonly members: View[]; readonly order: number; readonly apart: Set<string> };

/**
 * The events among `views`, each with its claims in order of first report. `blocksOf` names the blocks of a claim: only
 * claims that share one are compared. Claims in `replaced` make no event. What people judged stands over every rule. The
 * result depends neither on the order of `views` nor on claims of other blocks.
 */
export function clusterClaims<View extends ClaimView>(
  views: readonly View[],
  rule: Pick<MergeRule<View>, 'specificity' | 'relate'>,
  blocksOf: (view: View) => readonly string[],
  { replaced = new Set<View>(), doubts }: { replaced?: ReadonlySet<View>; doubts?: Map<View, Doubt> } = {},
): View[][] {
  const affirmed = views.filter((view) => view.current.claim.polarity === 'affirmed' && !replaced.has(view));
  const denied = views.filter(({ current }) => current.claim.polarity === 'denied');
  const clusters: Cluster<View>[] = [];
  const byBlock = new Map<string, Set<Cluster<View>>>();
  const enter = (cluster: Cluster<View>, view: View) => {
    admit(cluster, view);
    for (const block of blocksOf(view)) {
      const known = byBlock.get(block);
      if (known) known.add(cluster);
      else byBlock.set(block, new Set([cluster]));
    }
  };
  const nearest = (view: View): Cluster<View> | null => {
    const candidates = new Set(blocksOf(view).flatMap((block) => [...(byBlock.get(block) ?? [])]));
    let best: Cluster<View> | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    let missed: Doubt | null = null;
    const { against } = separations(view.current);
    for (const cluster of candidates) {
      if (against.some((mark) => cluster.apart.has(mark))) continue;
      const { distance, fits } = distanceTo(cluster.members, view, rule.relate);
      // It fits one report of the event and contradicts another.
      if (fits !== null && distance === null && (missed === null || fits < missed.distance))
        missed = doubtOf('kept_apart', view, cluster, fits);
      if (distance === null) continue;
      if (distance < bestDistance || (distance === bestDistance && best !== null && cluster.order < best.order)) {
        best = cluster;
        bestDistance = distance;
      }
    }
    const joined = best !== null && bestDistance >= doubtful ? doubtOf('joined', view, best, bestDistance) : null;
    const doubt = joined ?? (best === null ? missed : null);
    if (doubt) doubts?.set(view, doubt);
    return best;
  };
  for (const view of inOrder(affirmed, rule)) {
    const found = nearest(view);
    if (found) {
      enter(found, view);
      continue;
    }
    const cluster: Cluster<View> = { members: [], order: clusters.length, apart: new Set() };
    clusters.push(cluster);
    enter(cluster, view);
  }
  // What was replaced belongs to the event that it told of, a denial to the one that it denies; neither makes one.
  for (const view of [...inOrder([...replaced].filter(isAffirmed), rule), ...inOrder(denied, rule)]) {
    const found = nearest(view);
    if (found) admit(found, view);
  }
  const found = clusters.map(({ members }) => members);
  if (!views.some(({ current }) => current.judgements?.some(({ verb }) => verb === 'same')))
    return found.map((members) => members.sort((a, b) => byFirstReport(a.current, b.current)));
  const placed = new Set(found.flat());
  return joinSame(
    found,
    views.filter((view) => !placed.has(view)),
  );
}

function admit<View extends ClaimView>(cluster: Cluster<View>, view: View): void {
  cluster.members.push(view);
  for (const mark of separations(view.current).own) cluster.apart.add(mark);
}

function isAffirmed({ current }: ClaimView): boolean {
  return current.claim.polarity === 'affirmed';
}

function inOrder<View extends ClaimView>(views: readonly View[], rule: Pick<MergeRule<View>, 'specificity'>): View[] {
  return views
    .map((view) => ({ view, weight: rule.specificity(view) }))
    .sort((a, b) => b.weight - a.weight || byFirstReport(a.view.current, b.view.current))
    .map(({ view }) => view);
}

function doubtOf<View extends ClaimView>(
  what: Doubt['case'],
  view: View,
  { members }: Cluster<View>,
  distance: number,
): Doubt {
  const { claimId } = view.current;
  return { case: what, claimId, otherClaimId: members[0]?.current.claimId ?? claimId, distance };
}

/** The least distance to a member, null where there is none or one is in conflict; `fits` is the least seen before that. */
function distanceTo<View>(
  members: readonly View[],
  view: View,
  relate: (a: View, b: View) => number,
): { readonly distance: number | null; readonly fits: number | null } {
  let best: number | null = null;
  const count = Math.min(members.length, looks);
  for (let index = 0; index < count; index += 1) {
    const member = members[index];
    if (member === undefined) break;
    const relation = relate(member, view);
    if (relation === conflict) return { distance: null, fits: best };
    if (relation >= 0 && (best === null || relation < best)) best = relation;
  }
  return { distance: best, fits: best };
}
