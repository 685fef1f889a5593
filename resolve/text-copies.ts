// Which texts of an event are copies of one another: the very same, or alike by their sketches.
import { copyThreshold, sketchSimilarity } from '../schemas/text-sketch.ts';
import type { CurrentClaim } from './current-claim.ts';

/** Against so many different texts each is held; an event that is told by more texts of its own needs no exact count. */
const mostLooks = 40;

/** Text → the text that stands for all its copies. It depends neither on the order of the claims nor on their number. */
export function textCopies(
  claims: readonly Pick<CurrentClaim, 'textHash' | 'textSketch'>[],
): ReadonlyMap<string, string> {
  const sketches = new Map(claims.map(({ textHash, textSketch }) => [textHash, textSketch ?? null]));
  const copyOf = new Map<string, string>();
  const originals: { readonly textHash: string; readonly sketch: string }[] = [];
  for (const textHash of [...sketches.keys()].sort()) {
    const sketch = sketches.get(textHash) ?? null;
    const original =
      sketch === null ? undefined : originals.find((each) => sketchSimilarity(each.sketch, sketch) >= copyThreshold);
    copyOf.set(textHash, original?.textHash ?? textHash);
    if (!original && sketch !== null && originals.length < mostLooks) originals.push({ textHash, sketch });
  }
  return copyOf;
}
