// Lines written Like This: in them a capital letter says nothing, so a name needs another witness.
import type { Span } from './mention.ts';

const longestHeadline = 220;
const word = /\p{L}[\p{L}'’]{3,}/gu;

/** The lines of `text` in which nearly every longer word begins with a capital letter. */
export function findTitleCase(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    const colon = text.slice(start, Math.min(end, start + longestHeadline)).indexOf(': ');
    if (end - start >= 20 && end - start <= longestHeadline && isTitleCase(text.slice(start, end)))
      found.push({ start, end });
    // "Orr Buys Pell: In a deal announced …": a headline that runs on into its story.
    else if (colon >= 20 && isLead(text.slice(start, start + colon))) found.push({ start, end: start + colon });
    start = end + 1;
  }
  return found;
}

/** Every longer word has a capital; "Ann Bell, CEO of Orr (Nasdaq: ORR), sold" is prose all the same. */
const isLead = (line: string): boolean => isTitleCase(line, 1) && !/[(（][^)）]*$/u.test(line);

function isTitleCase(line: string, share = 0.8): boolean {
  const words = line.match(word) ?? [];
  const capital = words.filter((each) => /^\p{Lu}/u.test(each)).length;
  return words.length >= 4 && capital >= share * words.length;
}
