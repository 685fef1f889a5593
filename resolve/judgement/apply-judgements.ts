// What judgements do to the claims and events of a component: pure, and the same in whatever order claims come.
import { byFirstReport, type CurrentClaim } from '../current-claim.ts';
import type { ClaimView } from '../merge-rule.ts';
import type { ClaimJudgement, FactVerb } from './claim-judgement.ts';

/** A value that a person gave to a field of an event. */
export type JudgedValue = { readonly id: string; readonly value: unknown };

/** True where a person said that the document does not mean this. */
export function isWrong({ judgements = [] }: CurrentClaim): boolean {
  return judgements.some(({ verb }) => verb === 'wrong');
}

type Separations = { readonly own: readonly string[]; readonly against: readonly string[] };
const unseparated: Separations = { own: [], against: [] };

/** Marks of a claim by which a cluster knows whom it may not take: `jdg_1 a` keeps `jdg_1 b` away. */
export function separations({ judgements }: CurrentClaim): Separations {
  if (!judgements) return unseparated;
  const apart = judgements.filter(({ verb }) => verb === 'different');
  return {
    own: apart.map(({ id, side }) => `${id} ${side}`),
    against: apart.map(({ id, side }) => `${id} ${side === 'a' ? 'b' : 'a'}`),
  };
}

/**
 * Joins the clusters that `same` names. Judgements are taken from the newest to the oldest; one that would bring together
 * what another judgement keeps apart has no effect. `left` are claims that are in no cluster (a denial that nothing fits).
 */
export function joinSame<View extends ClaimView>(clusters: readonly View[][], left: readonly View[]): View[][] {
  const groups = clusters.map((members) => ({ members: [...members] }));
  const loose = new Set(left);
  const groupOf = new Map<View, { members: View[] }>();
  for (const group of groups) for (const view of group.members) groupOf.set(view, group);
  const pairs = pairsOf([...groupOf.keys(), ...left]);
  for (const [a, b] of pairs) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one && !other) continue;
    if (one === other) continue;
    if (one && other) {
      if (areApart(one.members, other.members)) continue;
      one.members.push(...other.members);
      for (const view of other.members) groupOf.set(view, one);
      other.members = [];
      continue;
    }
    const [group, view] = one ? [one, b] : [other, a];
    if (!group || !loose.has(view) || areApart(group.members, [view])) continue;
    group.members.push(view);
    groupOf.set(view, group);
  }
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ members }) => members.sort((a, b) => byFirstReport(a.current, b.current)));
}

/** For each `same` the first claim of either side that is still there, newest judgement first. */
function pairsOf<View extends ClaimView>(views: readonly View[]): [View, View][] {
  const found = new Map<string, { no: number; a: Spoken<View> | null; b: Spoken<View> | null }>();
  for (const view of views) {
    for (const judgement of view.current.judgements ?? []) {
      if (judgement.verb !== 'same') continue;
      const pair = found.get(judgement.id) ?? { no: judgement.no, a: null, b: null };
      const known = pair[judgement.side];
      if (!known || judgement.anchorNo < known.anchorNo) pair[judgement.side] = { view, anchorNo: judgement.anchorNo };
      found.set(judgement.id, pair);
    }
  }
  return [...found.values()]
    .sort((x, y) => y.no - x.no)
    .flatMap(({ a, b }): [View, View][] => (a && b ? [[a.view, b.view]] : []));
}

type Spoken<View> = { readonly view: View; readonly anchorNo: number };

function areApart(some: readonly ClaimView[], others: readonly ClaimView[]): boolean {
  const own = new Set(some.flatMap(({ current }) => separations(current).own));
  return own.size > 0 && others.some(({ current }) => separations(current).against.some((mark) => own.has(mark)));
}

/** Judgement → the claim that speaks for it: the first of its anchors that has a claim here. */
export function speakers(claims: readonly CurrentClaim[]): ReadonlyMap<string, string> {
  const best = new Map<string, { claimId: string; anchorNo: number }>();
  for (const { claimId, judgements = [] } of claims) {
    for (const { id, anchorNo, verb } of judgements) {
      if (verb !== 'value' && verb !== 'confirm') continue;
      const known = best.get(id);
      if (!known || anchorNo < known.anchorNo) best.set(id, { claimId, anchorNo });
    }
  }
  return new Map([...best].map(([id, { claimId }]) => [id, claimId]));
}

/** The values that people gave to fields of the event of these claims; of one field the latest stands. */
export function judgedValues(
  views: readonly ClaimView[],
  speakerOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, JudgedValue> {
  const spoken = judgementsOf(views, 'value')
    .filter(({ claimId, judgement: { id } }) => speakerOf.get(id) === claimId)
    .sort((a, b) => a.judgement.no - b.judgement.no);
  return new Map(
    spoken.flatMap(({ judgement: { field, id, value } }) => (field === null ? [] : [[field, { id, value }] as const])),
  );
}

/** `judged` where a person set a value, `reviewed` where a person said anything else of it, else `unreviewed`. */
export function reviewStatusOf(
  views: readonly ClaimView[],
  { values, speakerOf }: { values: ReadonlyMap<string, unknown>; speakerOf: ReadonlyMap<string, string> },
): string {
  if (values.size > 0) return 'judged';
  const isReviewed = views.some(({ current: { claimId, judgements = [] } }) =>
    judgements.some(
      ({ verb, id }) =>
        verb === 'same' || verb === 'different' || (verb === 'confirm' && speakerOf.get(id) === claimId),
    ),
  );
  return isReviewed ? 'reviewed' : 'unreviewed';
}

function judgementsOf(views: readonly ClaimView[], verb: FactVerb): { claimId: string; judgement: ClaimJudgement }[] {
  return views.flatMap(({ current: { claimId, judgements = [] } }) =>
    judgements.filter((each) => each.verb === verb).map((judgement) => ({ claimId, judgement })),
  );
}
