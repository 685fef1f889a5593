// Whose shares they are: the company beside the seller's name, else the one that the document is about.
import type { OrganizationMention, PersonMention, Sentence, Span } from '../annotate/mention.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import { type ExtractionContext, gap, nameKey, nearest } from './extraction-context.ts';
import { mainOrganization } from './focus.ts';

/** Who sells, and who else does in the same sentence. */
export type Seller = {
  readonly name: string;
  readonly span: Span;
  readonly relation: ShareSale['relation'];
  /** Everyone who sells in the sentence: each has an issuer of his own, or all share one. */
  readonly persons?: readonly PersonMention[];
};

/** Whether what looks like a person is a known company's name. */
export const isIssuerName = (person: PersonMention, sentence: Sentence): boolean =>
  sentence.organizations.some((each) => each.source === 'known' && each.start < person.end && person.start < each.end);

/** In a list of sellers each has the company beside the name; a name without one has that of all. */
export function issuerOf(sentence: Sentence, seller: Seller, context: ExtractionContext): OrganizationMention | null {
  const persons = seller.persons ?? [];
  const at = persons.findIndex((each) => each.start === seller.span.start);
  if (persons.length < 2 || at < 0) return issuerNear(sentence, seller.span, context);
  const from = at === 0 ? sentence.start : (persons[at - 1]?.end ?? sentence.start);
  const to = persons[at + 1]?.start ?? sentence.end;
  const within = (each: OrganizationMention) => each.source === 'known' && each.start >= from && each.end <= to;
  const beside = sentence.organizations.filter((each) => within(each) && gap(each, seller.span) <= 40);
  if (beside.length > 0) return nearest(beside, seller.span);
  const all = new Set(sentence.organizations.filter((each) => each.source === 'known').map(nameKey));
  return all.size <= 1 ? issuerNear(sentence, seller.span, context) : null;
}

function issuerNear(sentence: Sentence, seller: Span, context: ExtractionContext): OrganizationMention | null {
  const fits = sentence.organizations.filter(
    (each) =>
      each.source !== 'proper' &&
      !each.categories.some(
        (category) =>
          category === 'media' || category === 'research' || category === 'government' || category === 'bank',
      ) &&
      // "a director and partner of Sutter Hill Ventures": funds are where insiders work, not what they sell.
      (each.categories.length === 0 || each.categories.some((category) => category !== 'fund')),
  );
  let best: OrganizationMention | null = null;
  for (const each of fits) if (best === null || gap(each, seller) < gap(best, seller)) best = each;
  return best ?? mainOrganization(context);
}

/** A group of "tech executives" is nobody's in particular unless a company stands beside it, in the title or in the lead. */
export function isFarFrom(
  issuer: OrganizationMention,
  sentence: Sentence,
  { annotated, title }: ExtractionContext,
): boolean {
  const key = nameKey(issuer);
  const beside = annotated.sentences.filter((each) => Math.abs(each.index - sentence.index) <= 1 || each.index === 0);
  return ![...beside, ...(title?.sentences ?? [])].some((each) =>
    each.organizations.some((other) => nameKey(other) === key),
  );
}
