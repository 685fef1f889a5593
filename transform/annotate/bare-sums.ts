// Sums without their currency: "paid 20 million dollars and later another 5 million". The text's other sums tell which one is meant.
import type { Big } from 'big.js';
import { matchesAt, type MatchIndex, typesAt } from './match-index.ts';
import type { Span } from './mention.ts';
import { textAt, tokenKindAt } from './numerals.ts';
import { tokenKinds } from './tokenize.ts';
import { typeBits } from './lexicon.ts';

export type BareNumber = { readonly value: Big; readonly first: number; readonly last: number };
type Sum = Span & { readonly unit: string };

/** Small words that may stand behind a sum; a noun there would say what is counted. */
const small = new Set(
  'for to in from by with and or at on as over while plus into per para por en y con al hasta em e com ao ate et pour a au aux dans sur avec fur und von bis zu im mit an auf fino entro il la al nel nella con da dal og til fra for pa i med en voor van aan met op dan untuk dari oleh pada do dla na w z oraz ve da trong cho tu'.split(
    ' ',
  ),
);
/** What counts other things than money stands right before the number: "affecting 3 million". */
const others = new Set('population residents people households customers users area'.split(' '));
const forPrice = /^,? ?(?:for|at|por|a|per|pour|fur|zu|voor|za|for|untuk)\b/;
const reach = 1500;

/** Those of the scaled numbers without a unit that can only be money, with the currency of the nearest sum. */
export function findBareSums(
  index: MatchIndex,
  numbers: readonly BareNumber[],
  sums: readonly Sum[],
): { readonly number: BareNumber; readonly code: string }[] {
  // Both lists are in order: one pass over each.
  let next = 0;
  return numbers.flatMap((number) => {
    const start = index.tokens.start[number.first] ?? 0;
    const end = index.tokens.end[number.last] ?? 0;
    while (next < sums.length && (sums[next]?.start ?? 0) < start) next += 1;
    const [before, after] = [sums[next - 1], sums[next]];
    if (number.value.lt(1_000_000) || !standsAlone(index, number)) return [];
    // "all its shares, 32 million, for €5bn": what is sold stands before its price.
    const isPriced = after !== undefined && after.start - end <= 16;
    if (isPriced && forPrice.test(index.tokens.folded.slice(end, after.start))) return [];
    const isNear = before !== undefined && start - before.end <= reach;
    const code = isNear
      ? before.unit
      : after !== undefined && after.start - start <= reach / 5
        ? after.unit
        : undefined;
    return code === undefined ? [] : [{ number, code }];
  });
}

function standsAlone(index: MatchIndex, { first, last }: BareNumber): boolean {
  const { tokens } = index;
  if (others.has(textAt(tokens, first - 1))) return false;
  const next = textAt(tokens, last + 1);
  const kind = tokenKindAt(tokens, last + 1);
  if (kind === -1) return true;
  if (kind === tokenKinds.mark) return next !== '-' && next !== '/' && next !== '%' && next !== "'" && next !== '~';
  if (kind !== tokenKinds.word) return false;
  // A line's end is an end too.
  const gap = tokens.folded.slice(tokens.end[last], tokens.start[last + 1]);
  if (/[\n\r]/.test(gap)) return true;
  return small.has(next) && !isMeasure(index, last + 2);
}

/** "30 million in shares", "2 millones en acciones": what is counted may stand behind the small word. */
const isMeasure = (index: MatchIndex, token: number): boolean =>
  (typesAt(index, token) & (typeBits.unit | typeBits.currency)) !== 0 ||
  matchesAt(index, token).some((match) => match.entries.some((each) => each.type === 'term' && each.term === 'shares'));
