// What every part of the rules extractor shares: the annotated text, its title, and small questions about a sentence.
import type { Registry } from '../../registry/registry.ts';
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { OrganizationMention, Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';

export type ExtractionContext = {
  readonly annotated: AnnotatedText;
  /** The title where it is not part of the text: context for names and places, never evidence. */
  readonly title: AnnotatedText | null;
  readonly registry: Registry;
  /** ISO date of publication, null where unknown. */
  readonly published: string | null;
};

/** Mentions of any of `names` in the sentence. */
export function termsIn(sentence: Sentence, ...names: readonly TermName[]): TermMention[] {
  return hasAny(sentence, names) ? sentence.terms.filter((each) => names.includes(each.term)) : [];
}

function hasAny({ termNames }: Sentence, names: readonly TermName[]): boolean {
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i];
    if (name !== undefined && termNames.has(name)) return true;
  }
  return false;
}

/** Whether the sentence has any of `names`. */
export function has(sentence: Sentence, ...names: readonly TermName[]): boolean {
  return hasAny(sentence, names);
}

/** The first mention of any of `names`, null where there is none. */
export function firstTerm(sentence: Sentence, ...names: readonly TermName[]): TermMention | null {
  return hasAny(sentence, names) ? (sentence.terms.find((each) => names.includes(each.term)) ?? null) : null;
}

/** Characters between two spans, 0 where they touch or overlap. */
export function gap(a: Span, b: Span): number {
  return Math.max(0, a.start >= b.end ? a.start - b.end : b.start - a.end);
}

/** The one of `spans` nearest to `to`. */
export function nearest<Each extends Span>(spans: readonly Each[], to: Span): Each | null {
  let best: Each | null = null;
  for (const span of spans) if (best === null || gap(span, to) < gap(best, to)) best = span;
  return best;
}

/** Whether any of `names` stands at most `reach` characters from `span`. */
export function near(sentence: Sentence, span: Span, reach: number, ...names: readonly TermName[]): boolean {
  return (
    hasAny(sentence, names) && sentence.terms.some((each) => names.includes(each.term) && gap(each, span) <= reach)
  );
}

/** Whether a negation stands right before `span`, or, where the verb ends the clause, right behind it. */
export function negated(sentence: Sentence, span: Span): boolean {
  return sentence.terms.some(
    (each) =>
      (each.term === 'negation' && each.end <= span.start && span.start - each.end <= 14) ||
      (each.term === 'negation_after' && each.end > span.end && each.start - span.end <= 2),
  );
}

/** A folded name for comparing mentions of one document. */
export function nameKey(mention: Pick<OrganizationMention, 'name' | 'companyId'>): string {
  return (
    mention.companyId ??
    mention.name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** A line that points elsewhere ("Read more: …") or tells what an earlier version of the page had wrong. */
export function isPointer(sentence: Sentence): boolean {
  return sentence.terms.some(
    (each) => each.term === 'earlier_version' || (each.term === 'related' && each.start - sentence.start <= 2),
  );
}
