// Cuts text into sentences after the numbers are known, so that "2,5 Mrd. Euro" and "$1.5bn" stay whole.
import type { Span } from './mention.ts';
import { isDense } from './tokenize.ts';

/** A longer sentence ends at its next space, and one without spaces soon after: what reads sentences may compare all with all. */
const longest = 4000;
const longestWithoutSpace = 5000;

/** Sentence spans of `text`; `kept` are stretches that must not be cut (numbers, names), in order. */
export function findSentences(
  text: string,
  folded: string,
  kept: readonly Span[],
  abbreviations: ReadonlySet<string>,
  headlines: readonly Span[] = [],
): Span[] {
  const sentences: Span[] = [];
  // "Orr Buys Pell: On Monday …": behind a headline's colon the story begins.
  const colons = new Set(headlines.map(({ end }) => end));
  let start = 0;
  let next = 0;
  const close = (end: number) => {
    const span = trim(text, start, end);
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  const isKept = (at: number): boolean => {
    while (next < kept.length && (kept[next]?.end ?? 0) <= at) next += 1;
    const span = kept[next];
    return span !== undefined && span.start < at && at < span.end;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (i - start >= longestWithoutSpace && !isLowSurrogate(code) && !isKept(i)) close(i);
    if (code === 10 || code === 13) close(i);
    else if (code === 58 && colons.has(i)) close(i + 1);
    else if (i - start >= longest && code === 32) close(i);
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) close(i + 1);
    else if (code === 46 || code === 33 || code === 63 || code === 59) {
      if (isKept(i)) continue;
      if (code === 59 || endsSentence(text, folded, i, abbreviations)) {
        let end = i + 1;
        while (end < text.length && /["'”’)\]»]/.test(text.charAt(end))) end += 1;
        close(end);
        i = end - 1;
      }
    }
  }
  close(text.length);
  return sentences;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function endsSentence(text: string, folded: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  let after = at + 1;
  while (after < text.length && /["'”’)\]»]/.test(text.charAt(after))) after += 1;
  if (after >= text.length) return true;
  if (!/\s/.test(text.charAt(after))) return isDense(text.charCodeAt(after));
  if (text.charCodeAt(at) !== 46) return true;
  while (after < text.length && text.charAt(after) === ' ') after += 1;
  const following = text.charAt(after);
  if (/\p{Ll}/u.test(following)) return false;
  let from = at;
  while (from > 0 && /[\p{L}.]/u.test(text.charAt(from - 1)) && at - from < 12) from -= 1;
  const word = folded.slice(from, at);
  if (word.length === 1 && /[a-z]/.test(word)) return false;
  if (/^\d{1,2}$/.test(folded.slice(Math.max(0, at - 2), at).trim()) && /^\d/.test(following)) return false;
  // German ordinals: "am 5. März".
  if (/(^|\s)\d{1,2}$/.test(folded.slice(Math.max(0, at - 3), at)) && abbreviations.has('mrd')) return false;
  return !abbreviations.has(word);
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
