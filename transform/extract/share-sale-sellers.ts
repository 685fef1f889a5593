// Who sells: persons by name, by office or by the surname told before, families, and companies where the text treats them as holders.
import type { OrganizationMention, PersonMention, Sentence, Span } from '../annotate/mention.ts';
import { isDense } from '../annotate/tokenize.ts';
import { type ExtractionContext, firstTerm, gap, has, termsIn } from './extraction-context.ts';
import { besideShares } from './share-sale-beside.ts';
import { isIssuerName } from './share-sale-issuer.ts';

/** The persons that a sentence tells of, or the one of the sentences before whom "he", "the CEO" or a bare surname stands for. */
export function sellersIn(sentence: Sentence, inChain: boolean, context: ExtractionContext): readonly PersonMention[] {
  const own = sentence.persons.filter(
    (each) => !isIssuerName(each, sentence) && !isFamily(each, sentence) && !besideShares(each, sentence, context),
  );
  const named = [...own, ...(inChain ? unmarked(sentence, own, context) : [])].toSorted((a, b) => a.start - b.start);
  if (named.length > 0) return named;
  const family = familyOf(sentence, context);
  if (family !== null) return [family];
  return antecedentOf(sentence, context);
}

const isFamily = (person: PersonMention, sentence: Sentence): boolean =>
  termsIn(sentence, 'family').some((each) => gap(each, person) <= 1);

/** "la famiglia Zanin", "the Dorran family": sells like a person, and is named with the word. */
function familyOf(sentence: Sentence, { annotated }: ExtractionContext): PersonMention | null {
  for (const term of termsIn(sentence, 'family')) {
    const behind = /^\s(?<name>\p{Lu}[\p{L}'’-]+)/u.exec(annotated.text.slice(term.end, term.end + 40));
    const ahead = /(?<name>\p{Lu}[\p{L}'’-]+)\s$/u.exec(annotated.text.slice(Math.max(0, term.start - 30), term.start));
    const dense = /(?<name>[\p{Script=Han}\p{Script=Hangul}]{1,4})$/u.exec(
      annotated.text.slice(Math.max(0, term.start - 4), term.start),
    );
    const start =
      behind === null ? term.start - (ahead ?? dense ?? { 0: '' })[0].length : articleEnd(term, annotated.text);
    const end = behind === null ? term.end : term.end + behind[0].length;
    if (behind !== null || ahead !== null || dense !== null)
      return { start, end, name: annotated.text.slice(start, end), role: 'not_stated' };
  }
  return null;
}

/** Where the word for the family begins behind its article. */
function articleEnd(term: Span, text: string): number {
  const article = /^(?:a|la|de|die|the|o|familien?)\s(?=\p{L})/iu.exec(text.slice(term.start, term.end));
  return article === null || article[0].toLowerCase().startsWith('fam') ? term.start : term.start + article[0].length;
}

/** German marks no person by capitals alone; in a chain of sellers two capital words before a sum are one. */
function unmarked(
  sentence: Sentence,
  own: readonly PersonMention[],
  { annotated }: ExtractionContext,
): PersonMention[] {
  if (!annotated.pack.capitalNouns) return [];
  const taken: readonly Span[] = [
    ...own,
    ...sentence.terms,
    ...sentence.quantities,
    ...sentence.organizations.filter((each) => each.source === 'known'),
  ];
  const found: PersonMention[] = [];
  for (const match of annotated.text
    .slice(sentence.start, sentence.end)
    .matchAll(/\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+(?= )/gu)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const sum = sentence.quantities.some((each) => each.type === 'money' && each.start > end && each.start - end <= 40);
    if (sum && !taken.some((each) => each.start < end && start < each.end))
      found.push({ start, end, name: match[0], role: 'not_stated' });
  }
  return found;
}

/** "Since June 2 he sold about $288m", "the CEO sold": the one person of the two sentences before; a bare surname, of the text. */
function antecedentOf(sentence: Sentence, { annotated, title }: ExtractionContext): PersonMention[] {
  const surname = surnameIn(sentence, annotated.text, [
    ...annotated.sentences.slice(0, sentence.index).flatMap((each) => each.persons),
    ...(title?.sentences.flatMap((each) => each.persons) ?? []),
  ]);
  if (surname !== null) return [surname];
  const told = firstTerm(sentence, 'insider_coref') ?? firstTerm(sentence, 'officer') ?? fragment(sentence);
  if (told === null) return [];
  for (const back of [1, 2]) {
    const before = annotated.sentences[sentence.index - back]?.persons ?? [];
    const [person] = before;
    if (person === undefined) continue;
    if (before.some((each) => each.name !== person.name)) return [];
    return [{ ...person, start: told.start, end: told.end }];
  }
  return [];
}

/** "so far $288 million": what remains of a sentence whose subject stands before a semicolon. */
function fragment(sentence: Sentence): Span | null {
  if (sentence.organizations.length > 0 || has(sentence, 'insiders')) return null;
  return sentence.end - sentence.start <= 90 ? firstTerm(sentence, 'by_now') : null;
}

/** "Huang sold 225,000 shares": the person whose full name stands further up. */
function surnameIn(sentence: Sentence, text: string, persons: readonly PersonMention[]): PersonMention | null {
  for (const person of persons.toReversed()) {
    const surname = person.name.split(' ').at(-1) ?? '';
    // A name of a dense script stands whole.
    const dense = isDense(surname.charCodeAt(0)) && surname.length >= 2;
    if (!dense && (surname.length < 4 || !person.name.includes(' '))) continue;
    const at = text
      .slice(sentence.start, sentence.end)
      .search(new RegExp(dense ? escaped(surname) : `(?<!\\p{L})${escaped(surname)}(?!\\p{L})`, 'u'));
    if (at >= 0) return { ...person, start: sentence.start + at, end: sentence.start + at + surname.length };
  }
  return null;
}
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const bystanders = new Set(['media', 'research', 'government', 'bank']);

/** Companies that may hold or issue shares; a bare capital name only where a word for shares or for holders stands beside it. */
export function holdersIn(sentence: Sentence, context: ExtractionContext): readonly OrganizationMention[] {
  return sentence.organizations.filter(
    (each) =>
      !each.categories.some((category) => bystanders.has(category)) &&
      (each.source !== 'proper' || besideShares(each, sentence, context) || besideHolder(each, sentence)),
  );
}

const besideHolder = (each: Span, sentence: Sentence): boolean =>
  termsIn(sentence, 'holder').some((term) => term.end <= each.start && each.start - term.end <= 2);
