// Whose shares are meant: the name that stands right beside the word for them.
import type { Sentence, Span } from '../annotate/mention.ts';
import { type ExtractionContext, termsIn } from './extraction-context.ts';

/** "Helixgrid shares", "azioni di Nuvola", "Nordhall-Aktien": whose shares they are stands beside the word. */
export function besideShares(each: Span, sentence: Sentence, { annotated }: ExtractionContext): boolean {
  const words: readonly Span[] = [
    ...sentence.quantities.filter((size) => size.type === 'shares'),
    ...termsIn(sentence, 'shares'),
  ];
  return words.some((word) => {
    // "6 million Helixgrid shares": the number takes the name in.
    if (word.start <= each.start && word.end >= each.end) return true;
    if (word.start >= each.end)
      return /^(?:['’]s)?[ -]?$|^の$|^ ?보유 ?$/u.test(annotated.text.slice(each.end, word.start));
    return (
      word.end <= each.start &&
      /^ (?:of|in|de la|de l'|del|de|da|do|di|della|dell'|der|von|van|av|i|w|spółki|z) ?(?:the )?$|^ d['’]$/u.test(
        annotated.text.slice(word.end, each.start),
      )
    );
  });
}
