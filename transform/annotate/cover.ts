// Which characters of a text are already spoken for; asking costs the length of the question, not of the text.
import type { Span } from './mention.ts';

export type Cover = {
  /** Whether any character of `span` is covered. */
  touches(span: Span): boolean;
  /** Whether every character of `span` is covered. */
  contains(span: Span): boolean;
};

/** Marks the characters of `spans` in a text of `length` units. */
export function coverOf(length: number, ...spans: readonly (readonly Span[])[]): Cover {
  if (spans.every((list) => list.length === 0)) return nothing;
  const marks = new Uint8Array(length);
  for (const list of spans) for (const { start, end } of list) marks.fill(1, start, end);
  return {
    touches: ({ start, end }) => {
      for (let at = start; at < end; at += 1) if (marks[at] === 1) return true;
      return false;
    },
    contains: ({ start, end }) => {
      for (let at = start; at < end; at += 1) if (marks[at] !== 1) return false;
      return true;
    },
  };
}

const nothing: Cover = { touches: () => false, contains: ({ start, end }) => end <= start };
