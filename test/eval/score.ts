// Scores claims against gold, document by document: who was found, what was said too much, and how sure it was.
import type { Claim } from '../../schemas/claim.ts';
import type { GoldDocument } from './gold.ts';
import { scoredClaim, scoredFact, type Scored } from './scored.ts';
import { leastSimilarity, type Matcher } from './similarity.ts';

export type Counts = {
  /** Gold facts that count. */
  readonly gold: number;
  readonly claims: number;
  /** Counted gold facts that a claim matches, which is also the number of right claims among `claims`. */
  readonly matched: number;
  /** Counted gold facts of which every scored field is right. */
  readonly exact: number;
};
export const noCounts: Counts = { gold: 0, claims: 0, matched: 0, exact: 0 };

export type Judged = { readonly confidence: number; readonly isRight: boolean };
export type DocumentScore = {
  readonly id: string;
  readonly cluster: string;
  /** By group: `all`, a kind, `lang=pt`, `non-English`. */
  readonly counts: ReadonlyMap<string, Counts>;
  readonly judged: readonly Judged[];
  /** Field of a kind (`deal.amount`) → [right, asked]. */
  readonly fields: ReadonlyMap<string, readonly [number, number]>;
  /** Null for a document that holds counted facts. */
  readonly raisedAClaim: boolean | null;
  readonly misses: readonly {
    readonly missed?: unknown;
    readonly falseAlarm?: Claim;
    readonly wrong?: readonly string[];
  }[];
};

const packs = ['pt', 'es', 'de', 'fr', 'it', 'nl', 'ja', 'zh', 'ko'];
type Pair = { readonly gold: number; readonly claim: number; readonly weight: number };
/** A counted fact takes a claim before an optional one does that is about as alike. */
const advantageOfCounted = 0.1;

/** Optional and background facts match without gain or loss; a denied claim asserts nothing and raises no false alarm. */
export function scoreDocument(document: GoldDocument, claims: readonly Claim[], matcher: Matcher): DocumentScore {
  const gold = document.facts.flatMap((given) => {
    const fact = scoredFact(given);
    return fact === null ? [] : [{ fact, given }];
  });
  const said = claims.flatMap((claim) => {
    const scored = scoredClaim(claim);
    return scored === null ? [] : [{ scored, claim }];
  });
  const matches = pairUp(
    gold.map(({ fact }) => fact),
    said.map(({ scored }) => scored),
    matcher,
  );
  const counts = new Map<string, Counts>();
  const add = (kind: string, more: Partial<Counts>): void => {
    for (const key of groupsOf(kind, document.language)) {
      const before = counts.get(key) ?? noCounts;
      counts.set(key, addCounts(before, { ...noCounts, ...more }));
    }
  };
  const fields = new Map<string, readonly [number, number]>();
  const misses: DocumentScore['misses'][number][] = [];
  gold.forEach(({ fact, given }, at) => {
    if (!fact.counts) return;
    const match = said[matches.find((each) => each.gold === at)?.claim ?? -1];
    if (match === undefined) {
      add(fact.kind, { gold: 1 });
      misses.push({ missed: given });
      return;
    }
    const checks = Object.entries(matcher.fields(fact, match.scored)).filter(([, right]) => right !== null);
    for (const [name, right] of checks) {
      const [hits, asked] = fields.get(`${fact.kind}.${name}`) ?? [0, 0];
      fields.set(`${fact.kind}.${name}`, [hits + (right ? 1 : 0), asked + 1]);
    }
    const wrong = checks.flatMap(([name, right]) => (right ? [] : [name]));
    add(fact.kind, { gold: 1, matched: 1, exact: wrong.length === 0 ? 1 : 0 });
    if (wrong.length > 0) misses.push({ missed: given, wrong, falseAlarm: match.claim });
  });
  const judged: Judged[] = [];
  let hasFalseAlarm = false;
  said.forEach(({ scored, claim }, at) => {
    const fact = gold[matches.find((each) => each.claim === at)?.gold ?? -1]?.fact;
    if (fact === undefined && claim.polarity === 'denied') return;
    judged.push({ confidence: claim.confidence, isRight: fact !== undefined });
    if (fact?.counts !== false) add(scored.kind, { claims: 1 });
    if (fact !== undefined) return;
    hasFalseAlarm = true;
    misses.push({ falseAlarm: claim });
  });
  return {
    id: document.id,
    cluster: document.cluster,
    counts,
    judged,
    fields,
    raisedAClaim: document.isNegative ? hasFalseAlarm : null,
    misses,
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    claims: a.claims + b.claims,
    matched: a.matched + b.matched,
    exact: a.exact + b.exact,
  };
}

/** Most alike first; each fact and each claim once. */
function pairUp(gold: readonly Scored[], said: readonly Scored[], matcher: Matcher): Pair[] {
  const pairs = gold.flatMap((fact, at) =>
    said.flatMap((claim, index): Pair[] => {
      const similarity = matcher.similarity(fact, claim);
      if (similarity < leastSimilarity) return [];
      return [{ gold: at, claim: index, weight: similarity + (fact.counts ? advantageOfCounted : 0) }];
    }),
  );
  const taken = { gold: new Set<number>(), claims: new Set<number>() };
  return pairs
    .toSorted((a, b) => b.weight - a.weight)
    .filter((each) => {
      if (taken.gold.has(each.gold) || taken.claims.has(each.claim)) return false;
      taken.gold.add(each.gold);
      taken.claims.add(each.claim);
      return true;
    });
}

function groupsOf(kind: string, language: string): string[] {
  return ['all', kind, `lang=${language}`, ...(packs.includes(language) ? ['non-English'] : [])];
}
