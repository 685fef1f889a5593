// The grounds that opponents or deciders give, from the sentences that speak of objection.
import type { Sentence, Span } from '../annotate/mention.ts';
import { concerns as concernNames, type Opposition } from '../../schemas/facts/opposition.ts';
import type { AnnotatedText } from '../annotate/annotate.ts';
import { has, termsIn } from './extraction-context.ts';

export type Concern = Opposition['concerns'][number];
export type ConcernSpan = Span & { readonly concern: Concern };

/** Every concern named in `sentences` that speak of objection, or in all of them where opponents themselves speak, in the order of the closed list. */
export function collectConcerns(
  sentences: readonly Sentence[],
  act: Sentence,
  annotated: AnnotatedText,
  isOwnVoice = false,
): ConcernSpan[] {
  const spoken = sentences.filter(
    (each) =>
      each === act ||
      isOwnVoice ||
      has(each, 'oppose', 'opponents', 'protest', 'petition', 'lawsuit', 'sue', 'challenge', 'court') ||
      Math.abs(each.index - act.index) <= 3,
  );
  return concernNames.flatMap((concern) => {
    for (const sentence of spoken) {
      const term = termsIn(sentence, `c_${concern}`).find((each) => !isName(sentence, each, annotated));
      if (term !== undefined) return [{ concern, start: term.start, end: term.end }];
    }
    return [];
  });
}

/** "Planning and Zoning Commission", "Lake Mariner", "the rezoning": what an authority, a place or a permit is called is no ground. */
function isName(sentence: Sentence, term: Span, { text, pack }: AnnotatedText): boolean {
  const within = (each: Span) => each.start <= term.start && term.end <= each.end;
  const capital = !pack.capitalNouns && /\p{Lu}\p{Ll}/u.test(text.slice(term.start, term.start + 2));
  const besideCapital =
    /\p{Lu}[\p{Ll}'’]+ $/u.test(text.slice(Math.max(0, term.start - 24), term.start)) ||
    /^ \p{Lu}\p{Ll}/u.test(text.slice(term.end, term.end + 3));
  return (
    (capital && besideCapital) ||
    termsIn(sentence, 'authority', 'advisory', 'group_noun').some(within) ||
    sentence.places.some(within) ||
    sentence.organizations.some(within) ||
    sentence.persons.some(within)
  );
}
