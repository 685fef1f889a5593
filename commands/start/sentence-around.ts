// The sentence of a document that a span of evidence stands in, cut for display.

export type MarkedSentence = { readonly before: string; readonly marked: string; readonly after: string };

const sentenceEnd = /[.!?。！？]["”’»」)]*\s|\n/u;

/**
 * The sentence around the code points `start`..`end` of `text`, at most `limit` code points to each side; offsets count
 * Unicode code points, as evidence does.
 */
export function sentenceAround(text: string, start: number, end: number, limit = 240): MarkedSentence {
  const points = [...text];
  const before = points.slice(Math.max(0, start - limit), start).join('');
  const after = points.slice(end, end + limit).join('');
  const opening = lastMatchEnd(before);
  const closing = sentenceEnd.exec(after);
  return {
    before: before.slice(opening).trimStart(),
    marked: points.slice(start, end).join(''),
    after: (closing ? after.slice(0, closing.index + closing[0].length) : after).trimEnd(),
  };
}

/** Where the last sentence of `text` begins. */
function lastMatchEnd(text: string): number {
  let position = 0;
  for (const match of text.matchAll(new RegExp(sentenceEnd, 'gu'))) position = match.index + match[0].length;
  return position;
}
