// How a text tells its disputes: whose words a stretch is, which sentence opens a story, whether there are many stories.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { PlaceMention, Sentence, Span } from '../annotate/mention.ts';
import { has } from './extraction-context.ts';

const quotes = /[“„«"]([^“”„«»"\n]{24,900})[”“»"]|「([^「」\n]{14,400})」/gu;

const speeches = new WeakMap<AnnotatedText, readonly Span[]>();

/** Whether `span` is said by somebody: inside quotation marks that hold more than a few words. */
export function isSpoken(span: Span, annotated: AnnotatedText): boolean {
  let found = speeches.get(annotated);
  if (found === undefined) {
    found = [...annotated.text.matchAll(quotes)]
      .filter((each) => each[2] !== undefined || (each[1] ?? '').split(' ').length >= 5)
      .map((each) => ({ start: each.index, end: each.index + each[0].length }));
    speeches.set(annotated, found);
  }
  return found.some((each) => each.start < span.start && span.end < each.end);
}

const headings = new WeakMap<AnnotatedText, readonly Span[]>();

/** The lines that head what follows: title case, a number, or short lines without a full stop before a longer one. */
function headingsOf(annotated: AnnotatedText): readonly Span[] {
  const known = headings.get(annotated);
  if (known !== undefined) return known;
  const { text, headlines } = annotated;
  const found = new Map(headlines.map((each) => [each.start, each] as const));
  const lines = [...text.matchAll(/^[^\n]*\S[^\n]*$/gmu)];
  const isProse = (line: string | undefined) =>
    line !== undefined && (line.length >= 110 || /[.!?…。！？"”]$/u.test(line));
  lines.forEach((match, at) => {
    const [line] = match;
    const opens = at > 0 && isProse(lines[at - 1]?.[0]);
    const leads = isProse(lines[at + 1]?.[0]) || isProse(lines[at + 2]?.[0]);
    const isShort = line.length >= 8 && line.length <= 140 && !/[.!?。！？:;,"”]$/u.test(line);
    if (/^\d{1,2}\. \p{Lu}/u.test(line) || (isShort && leads && (opens || at === 0)))
      found.set(match.index, { start: match.index, end: match.index + line.length });
  });
  const all = [...found.values()].sort((x, y) => x.start - y.start);
  headings.set(annotated, all);
  return all;
}

/** The heading that a place of the text stands under; null before the first. */
export function headingOf(span: Span, annotated: AnnotatedText): Span | null {
  return headingsOf(annotated).findLast((line) => line.start <= span.start) ?? null;
}

/** Whether two stretches stand under one heading; in a round-up without headings, on one line. */
export function isSameStory(a: Span, b: Span, annotated: AnnotatedText): boolean {
  if (headingOf(a, annotated) !== headingOf(b, annotated)) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return headingsOf(annotated).length >= 2 || !annotated.text.slice(first.end, second.start).includes('\n');
}

/** Whether `sentence` is among the first of its story, where the news stands. */
export function opensStory(sentence: Sentence, annotated: AnnotatedText): boolean {
  const within = isRoundUp(annotated) ? (each: Sentence) => isSameStory(each, sentence, annotated) : () => true;
  const before = annotated.sentences
    .slice(Math.max(0, sentence.index - 6), sentence.index)
    .filter((each) => within(each) && each.end - each.start > 25);
  if (!isRoundUp(annotated)) return before.length < 4;
  // In a round-up each paragraph may be an item of its own.
  const line = before.filter((each) => !annotated.text.slice(each.end, sentence.start).includes('\n'));
  return before.length < 3 || line.length < 2;
}

export const isFine = (each: PlaceMention): boolean => each.record.kind === 'locality' || each.record.kind === 'county';

/** A place's name without the word for its kind, in lower case: "Howell" of "HOWELL TOWNSHIP", "印西" of "印西市". */
export function bareName(name: string): string {
  const folded = name.toLowerCase();
  if (/^[\p{Script=Han}\p{Script=Hangul}]{3,}$/u.test(folded)) return folded.replace(/[市町村区县區시군구]$/u, '');
  return folded.replace(/ (?:(?:charter )?township|twp\.?|borough|city|town|village|county|parish)$/u, '');
}

const roundUps = new WeakMap<AnnotatedText, boolean>();

/** Whether the text tells of many disputes: acts of opposition in several places that are each named beside them. */
export function isRoundUp(annotated: AnnotatedText): boolean {
  const known = roundUps.get(annotated);
  if (known !== undefined) return known;
  const places = new Set<string>();
  const regions = new Set<string>();
  for (const sentence of annotated.sentences) {
    if (!has(sentence, 'reject', 'approve', 'moratorium', 'withdraw', 'sue', 'delay', 'petition', 'protest', 'ban'))
      continue;
    const [first] = sentence.places.filter(isFine);
    if (first !== undefined) places.add(bareName(first.record.name));
    for (const each of sentence.places) if (each.record.kind === 'region') regions.add(each.record.id);
  }
  // With a heading over each story fewer places tell it.
  const answer =
    places.size >= 5 || regions.size >= 3 || (headingsOf(annotated).length >= 3 && places.size + regions.size >= 4);
  roundUps.set(annotated, answer);
  return answer;
}
