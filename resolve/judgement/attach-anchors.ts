// Which claims of a document judgements hold to, after an extractor read it again: by overlap of what was read, pure.
import type { Evidence } from '../../schemas/evidence.ts';

/** Where a claim was read: what an anchor keeps, and what a claim of today offers. */
export type Reading = {
  readonly kind: string;
  readonly extractor: string;
  readonly textHash: string;
  readonly claimId: string;
  readonly spans: readonly Evidence[];
};

export type Anchor = Reading & { readonly judgementId: string; readonly anchorNo: number };

/** A pair that agrees in less than this of what was read is no match. */
const least = 0.3;

/**
 * The claim of each anchor of one document, or null where none of them was read where the anchor was. Anchors of one former
 * claim stay together, and two former claims never become one: the better match takes it. The result does not depend on
 * the order of either list.
 */
export function attachAnchors(anchors: readonly Anchor[], claims: readonly Reading[]): Map<Anchor, string | null> {
  const found = new Map<Anchor, string | null>(anchors.map((anchor) => [anchor, null]));
  const groups = [...Map.groupBy(anchors, nameOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const offered = Map.groupBy(claims.map(stretchOf), ({ reading }) => reading.kind);
  const pairs = groups.flatMap(([name, members]) => {
    const [anchor] = members;
    if (!anchor) return [];
    const own = stretchOf(anchor);
    return (offered.get(anchor.kind) ?? [])
      .map((other) => ({ name, members, claim: other.reading, score: similarity(own, other) }))
      .filter(({ score }) => score >= least);
  });
  pairs.sort(
    (a, b) =>
      b.score - a.score ||
      compare(a.name, b.name) ||
      compare(a.claim.claimId, b.claim.claimId) ||
      compare(a.claim.extractor, b.claim.extractor),
  );
  const placed = new Set<string>();
  const taken = new Set<string>();
  for (const { name, members, claim } of pairs) {
    if (placed.has(name) || taken.has(claim.claimId)) continue;
    placed.add(name);
    taken.add(claim.claimId);
    for (const anchor of members) found.set(anchor, claim.claimId);
  }
  return found;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Anchors with the same name were made of the same claim. */
function nameOf({ kind, extractor, textHash, claimId, spans }: Anchor): string {
  const places = spans.map(({ field, start, end }) => `${field} ${start} ${end}`).sort();
  return JSON.stringify([kind, extractor, claimId, textHash, places]);
}

/**
 * How much of what the one rests on the other rests on too, from 0 to about 2: characters in common whatever the field,
 * the same again for the same field, and a little for one sentence, one extractor, and one claim id. A text that was read
 * anew has other offsets: there the words count.
 */
function similarity(a: Stretch, b: Stretch): number {
  const [anchor, claim, own, other] = [a.reading, b.reading, a.spans, b.spans];
  if (own.length === 0 || other.length === 0) return anchor.claimId === claim.claimId ? 1 : 0;
  const sameText = anchor.textHash === claim.textHash;
  const near = sameText ? overlapOfEnvelopes(a, b) : 0;
  // Of a table of a thousand rows nearly every pair ends here.
  if (sameText && near === 0) return 0;
  const common = sameText ? overlapOfPlaces : overlapOfWords;
  const places = harmonic(common(own, other), lengthOf(own), lengthOf(other));
  if (places === 0 && near < 0.5) return 0;
  const byField = own.reduce(
    (sum, span) =>
      sum +
      common(
        [span],
        other.filter(({ field }) => field === span.field),
      ),
    0,
  );
  const fields = harmonic(byField, lengthOf(own), lengthOf(other));
  const sameExtractor = anchor.extractor === claim.extractor ? 0.05 : 0;
  const sameId = anchor.claimId === claim.claimId ? 0.2 : 0;
  return places + 0.5 * fields + 0.4 * near + sameExtractor + sameId;
}

/** A reading with what was read of it, from its first to its last character. */
type Stretch = {
  readonly reading: Reading;
  readonly spans: readonly Evidence[];
  readonly from: number;
  readonly to: number;
};

function stretchOf(reading: Reading): Stretch {
  const spans = spokenOf(reading.spans);
  return {
    reading,
    spans,
    from: spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    to: spans.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

/** A row's address is shared by everything that was cited from it, and tells nothing apart. */
function spokenOf(spans: readonly Evidence[]): readonly Evidence[] {
  const spoken = spans.filter(({ field }) => !field.startsWith('citation.'));
  return spoken.length > 0 ? spoken : spans;
}

const sizeOf = ({ start, end }: Evidence) => Math.max(1, end - start);
const lengthOf = (spans: readonly Evidence[]) => spans.reduce((sum, span) => sum + sizeOf(span), 0);

/** Twice what is in common over what there is; capped, since spans of one claim may overlap each other. */
function harmonic(common: number, own: number, other: number): number {
  return Math.min(1, (2 * common) / (own + other));
}

function overlapOfPlaces(own: readonly Evidence[], other: readonly Evidence[]): number {
  return own.reduce((sum, a) => {
    const best = other.reduce((most, b) => Math.max(most, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0);
    return sum + Math.min(best, sizeOf(a));
  }, 0);
}

function overlapOfWords(own: readonly Evidence[], other: readonly Evidence[]): number {
  const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const words = other.map((span) => ({ text: fold(span.quote), size: sizeOf(span) }));
  return own.reduce((sum, span) => {
    const text = fold(span.quote);
    const best = words.reduce(
      (most, each) =>
        each.text.includes(text) || text.includes(each.text) ? Math.max(most, Math.min(each.size, sizeOf(span))) : most,
      0,
    );
    return sum + best;
  }, 0);
}

/** What is common of the two stretches over what there is. */
function overlapOfEnvelopes(a: Stretch, b: Stretch): number {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return common <= 0 ? 0 : common / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}
