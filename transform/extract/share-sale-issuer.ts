// Whose shares they are: the company beside the seller's name, else the one that the document is about.
import type { OrganizationMention, PersonMention, Sentence, Span } from '../annotate/mention.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import { type ExtractionContext, gap, nameKey, nearest, termsIn } from './extraction-context.ts';
import { mainOrganization } from './focus.ts';
import { besideShares } from './share-sale-beside.ts';

/** Who sells, and who else does in the same sentence. */
export type Seller = {
  readonly name: string;
  readonly span: Span;
  readonly companyId?: string | null;
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
  const known = sentence.organizations.filter((each) => each.source === 'known' && isIssuer(each));
  const ownerOf = (each: Span) =>
    nearest(
      persons.filter((person) => gap(person, each) <= 40),
      each,
    );
  const own = known.filter((each) => ownerOf(each) === persons[at]);
  if (own.length > 0) return nearest(own, seller.span);
  // Where the others have companies of their own, a name without one has none of theirs.
  const free = known.filter((each) => ownerOf(each) === null);
  if (free.length === 0 && known.length > 0) return null;
  const all = new Set(free.map(nameKey));
  return all.size <= 1 ? issuerNear(sentence, seller.span, context) : null;
}

const bystanders = new Set(['media', 'research', 'government', 'bank']);

/** "a director and partner of Sutter Hill Ventures": funds are where insiders work, not what they sell. */
const isIssuer = (each: OrganizationMention): boolean =>
  !each.categories.some((category) => bystanders.has(category)) &&
  (each.categories.length === 0 || each.categories.some((category) => category !== 'fund'));

function issuerNear(sentence: Sentence, seller: Span, context: ExtractionContext): OrganizationMention | null {
  const apart = sentence.organizations.filter(
    (each) =>
      gap(each, seller) > 0 && isIssuer(each) && each.name !== context.annotated.text.slice(seller.start, seller.end),
  );
  const beside = apart.filter((each) => besideShares(each, sentence, context));
  if (beside.length > 0) return nearest(beside, seller);
  const best = nearest(
    apart.filter((each) => each.source !== 'proper'),
    seller,
  );
  return best ?? employerOf(sentence, apart, context) ?? mainOrganization(context);
}

/** "the chief executive of Quarrystone", "Positiva's chairman": a name that only its capital tells, beside the office. */
function employerOf(
  sentence: Sentence,
  named: readonly OrganizationMention[],
  { annotated }: ExtractionContext,
): OrganizationMention | null {
  const link =
    /^ (?:of|at|da|do|de|di|del|della|von|der|des|bei|van|bij|i|hos|operatora?|spółki) (?:the )?$|^ (?:d|dell)['’]$|^['’]s $/u;
  for (const office of termsIn(sentence, 'officer', 'director')) {
    const found = named.find(
      (each) =>
        (each.start >= office.end && link.test(annotated.text.slice(office.end, each.start))) ||
        (each.end <= office.start && /^(?:['’]s)? ?-?$/u.test(annotated.text.slice(each.end, office.start))),
    );
    if (found !== undefined) return found;
  }
  return null;
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
