// Which value of a field wins among the claims of an event. One rule for every field of every kind.
import { foldName } from '../registry/fold-name.ts';
import { normalizeUrl } from '../schemas/url.ts';
import { publishedDay } from './current-claim.ts';
import type { JudgedValue } from './judgement/apply-judgements.ts';
import type { ClaimView } from './merge-rule.ts';
import { textCopies } from './text-copies.ts';

/** A value that was claimed, with its claims; `superseded` where its publisher has since said something else. */
export type Alternative = {
  readonly value: unknown;
  readonly claims: readonly string[];
  readonly wins: boolean;
  readonly superseded: boolean;
  /** The judgement by which a person gave this value. */
  readonly judgement?: string;
};

type Ballot = {
  readonly value: unknown;
  readonly claims: string[];
  readonly sources: Set<string>;
  tier: number;
  newest: string;
  first: string;
};

export type ElectOptions<Value> = {
  /** Values with the same key are the same value; the JSON of the value where absent. */
  readonly key?: (value: Value) => string;
  /** Values with the same tally differ too little to be a dispute; absent: the field is no matter of dispute. */
  readonly dispute?: (value: Value) => string;
};

/**
 * The claims of one event vote on its fields. Of one publisher only the newest value counts: it corrects the older ones.
 * Then the best source tier wins, then the value that more publishers report (one text is one report, however often it is
 * reprinted), then the one reported last, then the one with the smallest claim id. A claim that denies has no vote. A value
 * that a person gave stands over all of them and settles the dispute; what was claimed stays beside it.
 */
export class Election {
  readonly alternatives: Record<string, readonly Alternative[]> = {};
  isDisputed = false;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #replaced: ReadonlySet<ClaimView>;
  readonly #judged: ReadonlyMap<string, JudgedValue>;

  /** Claims in `replaced` have no vote; what they said is kept among the alternatives. */
  constructor(
    views: readonly ClaimView[],
    replaced: ReadonlySet<ClaimView> = new Set(),
    judged: ReadonlyMap<string, JudgedValue> = new Map(),
  ) {
    this.#judged = judged;
    this.#sources = sourcesOf(views);
    this.#replaced = replaced;
    this.isDisputed = views.some(({ current }) => current.claim.polarity === 'denied');
  }

  /** How many publishers report independently of one another. */
  get sourceCount(): number {
    return new Set(this.#sources.values()).size;
  }

  /** The winning value, or null where no claim has one; competing values are kept in `alternatives`. */
  elect<View extends ClaimView, Value>(
    field: string,
    views: readonly View[],
    read: (view: View) => Value | null,
    { key = (value) => JSON.stringify(value), dispute }: ElectOptions<Value> = {},
  ): Value | null {
    const all = views.flatMap((view) => {
      const value = view.current.claim.polarity === 'denied' ? null : read(view);
      return value === null ? [] : [{ view, value, key: key(value) }];
    });
    const judged = this.#judged.get(field);
    if (judged) return this.#standAside(field, judged, all) as Value | null;
    const votes = this.#replaced.size === 0 ? all : all.filter(({ view }) => !this.#replaced.has(view));
    const firstVote = votes[0];
    if (!firstVote) return null;
    if (all.every((vote) => vote.key === firstVote.key)) return this.#bestOf(votes);
    const newestOf = new Map<string, string>();
    for (const { view } of votes) {
      const source = this.#sourceOf(view);
      const day = publishedDay(view.current) ?? '';
      if (day > (newestOf.get(source) ?? '')) newestOf.set(source, day);
    }
    const standing = votes.filter(
      ({ view }) => (publishedDay(view.current) ?? '') === (newestOf.get(this.#sourceOf(view)) ?? ''),
    );
    const ranked = this.#count(standing);
    const winner = ranked[0];
    const losers = this.#count(all.filter((vote) => !standing.includes(vote)));
    this.alternatives[field] = [
      ...ranked.map((ballot) => alternative(ballot, ballot === winner, false)),
      ...losers.map((ballot) => alternative(ballot, false, true)),
    ];
    if (dispute && new Set(ranked.map((ballot) => dispute(ballot.value as Value))).size > 1) this.isDisputed = true;
    return winner === undefined
      ? null
      : this.#bestOf(standing.filter((vote) => winner.claims.includes(vote.view.current.claimId)));
  }

  /** Keeps what was claimed as alternatives of the value that a person gave. */
  #standAside(
    field: string,
    { id, value }: JudgedValue,
    claimed: readonly { view: ClaimView; value: unknown; key: string }[],
  ): unknown {
    this.alternatives[field] = [
      { value, claims: [], wins: true, superseded: false, judgement: id },
      ...this.#count(claimed).map((ballot) => alternative(ballot, false, false)),
    ];
    return value;
  }

  #sourceOf({ current }: ClaimView): string {
    return this.#sources.get(current.claimId) ?? current.publisher;
  }

  /** Equal values may be worded differently (`exact`, `approx`): the wording of the best of their claims stands. */
  #bestOf<Value>(votes: readonly { view: ClaimView; value: Value }[]): Value | null {
    let best = votes[0];
    for (const vote of votes) if (best && byStanding(vote.view, best.view) < 0) best = vote;
    return best?.value ?? null;
  }

  #count(votes: readonly { view: ClaimView; value: unknown; key: string }[]): Ballot[] {
    const ballots = new Map<string, Ballot>();
    for (const { view, value, key } of votes) {
      const { claimId, tier } = view.current;
      const day = publishedDay(view.current) ?? '';
      let ballot = ballots.get(key);
      if (!ballot) {
        ballot = { value, claims: [], sources: new Set(), tier, newest: day, first: claimId };
        ballots.set(key, ballot);
      }
      ballot.claims.push(claimId);
      ballot.sources.add(this.#sourceOf(view));
      ballot.tier = Math.min(ballot.tier, tier);
      if (day > ballot.newest) ballot.newest = day;
      if (claimId < ballot.first) ballot.first = claimId;
    }
    return [...ballots.values()].sort(byRank);
  }
}

function byRank(a: Ballot, b: Ballot): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.sources.size !== b.sources.size) return b.sources.size - a.sources.size;
  if (a.newest !== b.newest) return a.newest > b.newest ? -1 : 1;
  return a.first < b.first ? -1 : 1;
}

/** The better claim of two: tier, then the news of its page before background, then the newer, then the smaller id. */
export function byStanding(a: ClaimView, b: ClaimView): number {
  if (a.current.tier !== b.current.tier) return a.current.tier - b.current.tier;
  const background =
    Number(a.current.claim.salience === 'background') - Number(b.current.claim.salience === 'background');
  if (background !== 0) return background;
  const left = publishedDay(a.current) ?? '';
  const right = publishedDay(b.current) ?? '';
  if (left !== right) return left > right ? -1 : 1;
  return a.current.claimId < b.current.claimId ? -1 : 1;
}

function alternative(ballot: Ballot, wins: boolean, superseded: boolean): Alternative {
  return { value: ballot.value, claims: ballot.claims.toSorted(), wins, superseded };
}

/**
 * Claim → its source: the publisher, or the first of those that print the same text or a copy of it. A row of a compiled table that
 * cites a page which was read itself is no second source.
 */
function sourcesOf(views: readonly ClaimView[]): Map<string, string> {
  const byText = new Map<string, string>();
  const byPage = new Map<string, string>();
  const copies = textCopies(views.map(({ current }) => current));
  const originalOf = (textHash: string): string => copies.get(textHash) ?? textHash;
  for (const { current } of views) {
    const publisher = foldName(current.publisher);
    const original = originalOf(current.textHash);
    const known = byText.get(original);
    if (known === undefined || publisher < known) byText.set(original, publisher);
    if (!current.claim.citation) byPage.set(current.url, current.textHash);
  }
  return new Map(
    views.map(({ current }) => {
      const { citation } = current.claim;
      const page = citation ? byPage.get(normalizeUrl(citation.url) ?? citation.url) : undefined;
      return [current.claimId, byText.get(originalOf(page ?? current.textHash)) ?? current.publisher];
    }),
  );
}
