// Sales of shares by holders, and offerings: transactions, press totals and intents stay apart.
import type {
  MeasureMention,
  MoneyMention,
  OrganizationMention,
  PersonMention,
  Sentence,
  Span,
  TermMention,
} from '../annotate/mention.ts';
import type { Draft } from './claim-draft.ts';
import { type ExtractionContext, gap, has, isPointer, nameKey, nearest, termsIn } from './extraction-context.ts';
import { denseParticles } from './dense-particles.ts';
import { mainOrganization } from './focus.ts';
import { besideShares } from './share-sale-beside.ts';
import { makeDraft, sellCue } from './share-sale-draft.ts';
import { isIssuerName, type Seller } from './share-sale-issuer.ts';
import { chainReach, completeSale, partOfTotal, sharpenKind } from './share-sale-later.ts';
import { mergeSales } from './share-sale-merge.ts';
import { holdersIn, sellersIn } from './share-sale-sellers.ts';
import { isSize, type Size, sizeFor, sizeOf } from './share-sale-sizes.ts';

type Measure = MoneyMention | MeasureMention;

/** The share sales that the document reports. */
export function extractShareSales(context: ExtractionContext): Draft<'share_sale'>[] {
  const { annotated } = context;
  const drafts: Draft<'share_sale'>[] = [];
  let lastSale = -9;
  for (const sentence of annotated.sentences) {
    if (isPointer(sentence)) continue;
    const recent = sentence.index - lastSale <= chainReach;
    const explicit = sellCue(sentence, recent) !== null;
    if (explicit || recent) {
      const found = salesOf(sentence, explicit, context);
      if (found.length === 0) found.push(...partOfTotal(sentence, drafts.at(-1), lastSale, context));
      const completed = found.length === 0 && completeSale(drafts, sentence, lastSale, context);
      if (found.length > 0 || (explicit && !completed)) lastSale = sentence.index;
      if (found.length === 0) sharpenKind(drafts, sentence, lastSale);
      drafts.push(...found);
    } else sharpenKind(drafts, sentence, lastSale);
  }
  return mergeSales(drafts, annotated.text);
}

function salesOf(sentence: Sentence, explicit: boolean, context: ExtractionContext): Draft<'share_sale'>[] {
  if (has(sentence, 'buyback') && !has(sentence, 'insiders', 'officer')) return [];
  const sizes = sentence.quantities.filter((each): each is Measure => isSize(each, sentence, context));
  if (sizes.length === 0) return [];
  const named = sentence.persons.some((each) => !isIssuerName(each, sentence));
  const insiders = termsIn(sentence, 'insiders').some((each) => !isApposition(each, sentence));
  if (explicit && !named && !insiders && !has(sentence, 'officer', 'director', 'family')) {
    const draft = organizationSale(sentence, sizes, context);
    if (draft !== null) return [draft];
  }
  const persons = sellersIn(sentence, !explicit || named, context);
  const { drafts, used } = personSales(sentence, persons, sizes, explicit, context);
  if (!explicit) return drafts;
  const left = sizes.filter((each) => !used.has(each));
  if (left.length === 0) return drafts;
  const anonymous = anonymousSeller(sentence, persons, context);
  if (anonymous !== null) return [...drafts, ...groupSales(sentence, anonymous, left, context)];
  if (drafts.length > 0) return drafts;
  const draft = organizationSale(sentence, left, context);
  return draft === null ? [] : [draft];
}

function personSales(
  sentence: Sentence,
  persons: readonly PersonMention[],
  sizes: readonly Measure[],
  explicit: boolean,
  context: ExtractionContext,
): { readonly drafts: Draft<'share_sale'>[]; readonly used: ReadonlySet<Span> } {
  const drafts: Draft<'share_sale'>[] = [];
  const used = new Set<Span>();
  for (const person of persons) {
    const size = respective(person, persons, sizes) ?? sizeFor(person, persons, sizes, sentence);
    if (size.money === null && size.shares === null) continue;
    const seller: Seller = { name: person.name, span: person, persons, relation: person.role };
    const draft = makeDraft(sentence, seller, size, context, explicit);
    if (draft === null) continue;
    drafts.push(draft);
    for (const each of [size.money, size.shares]) if (each !== null) used.add(each);
  }
  return { drafts, used };
}

/** "A and B sold for 143 and 48 million": as many sums in a row as persons, one for each in their order. */
function respective(person: PersonMention, persons: readonly PersonMention[], sizes: readonly Measure[]): Size | null {
  const next = sizes.find((each) => each.start >= person.end);
  if (next?.type !== 'money') return null;
  const before = persons.filter(
    (each) => each.end <= next.start && !sizes.some((size) => size.start >= each.end && size.end <= next.start),
  );
  const sums = sizes.filter((each, at): each is MoneyMention => {
    const former = sizes[at - 1];
    return (
      each.type === 'money' &&
      each.start >= next.start &&
      (each === next || (former !== undefined && each.start - former.end <= 8))
    );
  });
  const at = before.indexOf(person);
  const own = sums[at];
  return before.length < 2 || sums.length !== before.length || own === undefined ? null : { money: own, shares: null };
}

/** Who sells without a name: a group of insiders, or an officer by the office alone, whichever stands nearer to the verb. */
function anonymousSeller(
  sentence: Sentence,
  persons: readonly PersonMention[],
  context: ExtractionContext,
): Seller | null {
  const cue = sellCue(sentence);
  const groups = termsIn(sentence, 'insiders').filter((each) => !isApposition(each, sentence));
  const officers = persons.length === 0 ? termsIn(sentence, 'officer', 'director') : [];
  const term = cue === null ? (groups[0] ?? officers[0] ?? null) : nearest([...groups, ...officers], cue);
  if (term === null) return null;
  // "幹部や取締役", "officers and directors": an office within a list of them is the group's.
  const list = groups.find((each) => each !== term && gap(each, term) <= 5);
  if (term.term !== 'insiders' && list !== undefined)
    return { name: groupName(list, sentence, context), span: list, relation: 'group' };
  if (term.term !== 'insiders')
    return { name: context.annotated.text.slice(term.start, term.end), span: term, relation: 'officer' };
  return { name: groupName(term, sentence, context), span: term, relation: 'group' };
}

/** "대주주인 사모펀드 한강파트너스": the word for a holder says what the company behind it is. */
const isApposition = (holder: Span, sentence: Sentence): boolean =>
  sentence.organizations.some(
    (each) => each.source === 'shaped' && each.start >= holder.end && each.start - holder.end <= 12,
  );

/** Groups bear one name in all languages, so that a total is one fact across papers. */
function groupName(term: TermMention, sentence: Sentence, { annotated }: ExtractionContext): string {
  const word = annotated.text.slice(term.start, term.end);
  const worded = /(?:director|board|founder|executive|officer|manage|leader|investor|backer|shareholder|owner)/iu;
  if (annotated.pack.code === 'en') return worded.test(word) ? word : 'insiders';
  if (/^(?:board members|directors|direktoren|diretores|consejeros|administrateurs|董事|取締役|이사진)/iu.test(word))
    return 'directors';
  return termsIn(sentence, 'executives').some((each) => gap(each, term) === 0) ? 'executives' : 'insiders';
}

/** "more than $1bn over the year, with $500m this month alone": each total of a group stands for itself. */
function groupSales(
  sentence: Sentence,
  seller: Seller,
  left: readonly Measure[],
  context: ExtractionContext,
): Draft<'share_sale'>[] {
  const size = sizeOf(left);
  const first = makeDraft(sentence, seller, size, context, true);
  const further = left.filter((each): each is MoneyMention => each.type === 'money' && each !== size.money);
  const more =
    seller.relation !== 'group'
      ? []
      : further.map((money) => makeDraft(sentence, seller, { money, shares: null }, context, true));
  return [first, ...more].filter((each) => each !== null);
}

/** A company or fund that sells what it holds of another, or an offering by the issuer. */
function organizationSale(
  sentence: Sentence,
  sizes: readonly Measure[],
  context: ExtractionContext,
): Draft<'share_sale'> | null {
  const cue = sellCue(sentence);
  if (cue === null) return null;
  const parties = holdersIn(sentence, context);
  const { seller, issuer } = sidesOf(parties, cue, sentence, context);
  const holderSale = has(sentence, 'holder', 'stake', 'fund_exit', 'block', 'secondary');
  if (seller === null || (issuer === null && !has(sentence, 'secondary', 'offering'))) return null;
  if (issuer !== null && !holderSale && !sizes.some((each) => each.type === 'shares')) return null;
  const relation = seller.categories.includes('fund') ? 'affiliated_fund' : 'other';
  return makeDraft(
    sentence,
    { name: seller.name, span: seller.named, companyId: seller.companyId, relation },
    sizeOf(sizes),
    context,
    true,
    issuer ?? seller,
  );
}

/** Who sells whose shares: the name beside the word for shares is the issuer's; where the verb ends the sentence both stand before it. */
function sidesOf(
  parties: readonly OrganizationMention[],
  cue: Span,
  sentence: Sentence,
  context: ExtractionContext,
): { readonly seller: OrganizationMention | null; readonly issuer: OrganizationMention | null } {
  const verbLast = ['ja', 'ko', 'tr'].includes(context.annotated.pack.code);
  const beside = parties.find((each) => besideShares(each, sentence, context)) ?? null;
  const apart = (one: OrganizationMention | null) => (each: OrganizationMention) =>
    one === null || nameKey(each) !== nameKey(one);
  const before = parties.filter((each) => each.end <= cue.start).filter(apart(beside));
  const behind = parties.filter((each) => each.start >= cue.end);
  const subject = before[0] ?? null;
  const other = before.find(apart(subject)) ?? null;
  // "CoreWeave backer Magnetar", "A사의 2대주주 B": who stands behind the word for holders sells, whose they are stands before it.
  const holds = termsIn(sentence, 'holder').some(
    (each) => subject !== null && other !== null && each.start >= subject.end && each.end <= other.start,
  );
  if (holds && other !== null && other.start - (subject?.end ?? 0) <= 40)
    return { seller: other, issuer: beside ?? subject };
  const acting = before.find((each) => denseParticles(each, context.annotated)?.includes('subject') === true);
  if (acting !== undefined) {
    const issuer = beside ?? before.find(apart(acting)) ?? null;
    if (issuer !== null) return { seller: acting, issuer };
  }
  if (beside !== null) return { seller: verbLast ? subject : (before.at(-1) ?? null), issuer: beside };
  if (verbLast) return { seller: subject, issuer: other };
  const last = before.at(-1) ?? null;
  const following = behind.find(apart(last)) ?? null;
  if (following !== null) return { seller: last, issuer: following };
  // "Magnetar, one of CoreWeave's backers, sold …": whoever opens the sentence sells.
  if (other !== null) return { seller: subject, issuer: other };
  const main = mainOrganization(context);
  const counted = sentence.quantities.some((each) => each.type === 'shares');
  return {
    seller: subject,
    issuer: counted && main !== null && subject !== null && apart(subject)(main) ? main : null,
  };
}
