// Which judgements in force say of two sets of claims that they are the same, or are not: pure, over all of them.

/** `same` or `different`, with the claims that either side holds to now. */
export type PairJudgement = {
  readonly id: string;
  readonly verb: 'same' | 'different';
  readonly author: string;
  readonly reason: string;
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
};

type Claims = ReadonlySet<string>;

const meet = (some: Claims, others: Claims) => [...some].some((each) => others.has(each));

/** Judgements of that verb between the two sets themselves, whichever way round. */
export function between(
  all: readonly PairJudgement[],
  verb: PairJudgement['verb'],
  a: Claims,
  b: Claims,
): PairJudgement[] {
  return all.filter(
    (each) => each.verb === verb && ((meet(each.a, a) && meet(each.b, b)) || (meet(each.a, b) && meet(each.b, a))),
  );
}

/** Everything that people said is the same as the claims, at any remove, and by which judgements. */
export function sameAs(all: readonly PairJudgement[], claims: Claims): { claims: Set<string>; by: Set<PairJudgement> } {
  const reached = new Set(claims);
  const by = new Set<PairJudgement>();
  for (let before = -1; before !== by.size; ) {
    before = by.size;
    for (const each of all) {
      if (each.verb !== 'same' || by.has(each) || (!meet(each.a, reached) && !meet(each.b, reached))) continue;
      by.add(each);
      for (const claim of [...each.a, ...each.b]) reached.add(claim);
    }
  }
  return { claims: reached, by };
}

/**
 * Judgements that cannot be in force together with a new one between `a` and `b`. `direct` are between the two themselves,
 * `distant` only by way of others.
 */
export function contradictions(
  all: readonly PairJudgement[],
  verb: PairJudgement['verb'],
  a: Claims,
  b: Claims,
): { readonly direct: readonly PairJudgement[]; readonly distant: readonly PairJudgement[] } {
  if (verb === 'same') {
    const direct = between(all, 'different', a, b);
    const apart = between(all, 'different', sameAs(all, a).claims, sameAs(all, b).claims);
    return { direct, distant: apart.filter((each) => !direct.includes(each)) };
  }
  const direct = between(all, 'same', a, b);
  const rest = all.filter((each) => !direct.includes(each));
  const { claims, by } = sameAs(rest, a);
  return { direct, distant: meet(claims, b) ? [...by] : [] };
}
