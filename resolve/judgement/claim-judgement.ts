// What people judged of a claim, as resolve reads it beside the claim.

export const factVerbs = ['same', 'different', 'wrong', 'value', 'confirm'] as const;
export type FactVerb = (typeof factVerbs)[number];

/** One judgement in force, seen from one of the claims that it holds to. */
export type ClaimJudgement = {
  readonly id: string;
  /** Order of judging; of two that cannot both hold the later one wins. */
  readonly no: number;
  readonly verb: FactVerb;
  /** Of `same` and `different`: which of the two things compared the claim belongs to. */
  readonly side: 'a' | 'b';
  /** Place among the anchors of the judgement; the first that still has a claim speaks for it. */
  readonly anchorNo: number;
  /** Of `value`. */
  readonly field: string | null;
  readonly value: unknown;
};

/**
 * Name of the block that holds together every claim of a judgement which decides over several: resolve then always sees
 * them at once, whichever it came for.
 */
export function judgementBlock(id: string): string {
  return `j|${id}`;
}

/** Whether the claims of such a judgement have to be looked at together. */
export function joinsBlocks(verb: string): boolean {
  return verb === 'same' || verb === 'value' || verb === 'confirm';
}
