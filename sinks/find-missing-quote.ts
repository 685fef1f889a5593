// Whether every quote of every claim stands in the archived text where the claim says.
import type { Claim } from '../schemas/claim.ts';
import type { Evidence } from '../schemas/evidence.ts';

const surrogate = /[\ud800-\udfff]/;

/**
 * The first piece of evidence that the text does not bear out, as a sentence; null where all do. Offsets count Unicode
 * code points, so a text with characters beyond the basic plane is walked once.
 */
export function findMissingQuote(text: string, claims: readonly Claim[]): string | null {
  const toUnits = surrogate.test(text) ? unitOffsets(text, claims) : null;
  for (const [index, claim] of claims.entries()) {
    for (const evidence of claim.evidence) {
      if (isQuoted(text, evidence, toUnits)) continue;
      return `claim ${index} (${claim.kind}): "${shorten(evidence.quote)}" for ${evidence.field} is not at ${evidence.start}–${evidence.end} of the archived text`;
    }
  }
  return null;
}

function isQuoted(text: string, { start, end, quote }: Evidence, toUnits: ReadonlyMap<number, number> | null): boolean {
  if (!toUnits) return quote.length === end - start && text.startsWith(quote, start);
  const from = toUnits.get(start);
  const to = toUnits.get(end);
  return from !== undefined && to !== undefined && to - from === quote.length && text.startsWith(quote, from);
}

/** UTF-16 offset of each code point offset that the claims use; offsets beyond the text are absent. */
function unitOffsets(text: string, claims: readonly Claim[]): Map<number, number> {
  const wanted = [...new Set(claims.flatMap((claim) => claim.evidence.flatMap(({ start, end }) => [start, end])))].sort(
    (a, b) => a - b,
  );
  const found = new Map<number, number>();
  let points = 0;
  let units = 0;
  for (const point of wanted) {
    while (points < point && units < text.length) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    if (points < point) break;
    found.set(point, units);
  }
  return found;
}

function shorten(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 77)}…` : quote;
}
