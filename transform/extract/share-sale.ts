// Sales of shares by holders, and offerings: transactions, press totals and intents stay apart.
import type { MeasureMention, MoneyMention, PersonMention, Sentence, Span } from '../annotate/mention.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { denseParticles } from './dense-particles.ts';
import { completeSize } from './share-sale-completion.ts';
import { type Draft, moneyQuantity, spanOf } from './claim-draft.ts';
import { type ExtractionContext, firstTerm, has, isPointer, nameKey, near, termsIn } from './extraction-context.ts';
import { makeDraft, periodOf, sellCue } from './share-sale-draft.ts';
import { isIssuerName, type Seller } from './share-sale-issuer.ts';
import { heldNotSold, intended, isConversion, isWorth, sizeFor, sizeOf } from './share-sale-sizes.ts';

/** The share sales that the document reports. */
export function extractShareSales(context: ExtractionContext): Draft<'share_sale'>[] {
  const { annotated } = context;
  const drafts: Draft<'share_sale'>[] = [];
  let lastSale = -9;
  for (const sentence of annotated.sentences) {
    if (isPointer(sentence)) continue;
    const recent = sentence.index - lastSale <= chainReach;
    const explicit = sellCue(sentence, recent) !== null;
    if (!explicit && !recent) continue;
    const found = salesOf(sentence, explicit, context);
    if (found.length === 0) found.push(...partOfTotal(sentence, drafts.at(-1), lastSale, context));
    if (found.length === 0) sharpenKind(drafts, sentence, lastSale);
    if (found.length === 0) completeSize(drafts, sentence, lastSale, context);
    if (explicit || found.length > 0) lastSale = sentence.index;
    drafts.push(...found);
  }
  return dropRepeats(drafts);
}

/** How many sentences behind a sale its chain of further sellers may go on. */
const chainReach = 2;

/** "More than $500m of that was this month": a part of the total that the sentence before gives for a group. */
function partOfTotal(
  sentence: Sentence,
  total: Draft<'share_sale'> | undefined,
  lastSale: number,
  context: ExtractionContext,
): Draft<'share_sale'>[] {
  if (total?.claim.saleKind !== 'press_aggregate' || sentence.index - lastSale !== 1) return [];
  const whole = Number(total.claim.proceeds?.value ?? 0);
  const [money] = sentence.quantities.filter((each): each is MoneyMention => each.type === 'money');
  if (money === undefined || Number(money.value) >= whole || Number(money.value) < 1_000_000) return [];
  if (near(sentence, money, 26, 'valuation', 'market_price') || intended(sentence, money)) return [];
  if (!has(sentence, 'part_of') && !sentence.dates.some((each) => each.relative)) return [];
  const seller = total.spans.find((each) => each.field === 'seller');
  const issuer = total.spans.find((each) => each.field === 'issuer');
  if (seller === undefined || issuer === undefined) return [];
  const period = periodOf(sentence, money, context);
  return [
    {
      claim: {
        ...total.claim,
        proceeds: moneyQuantity(money, context.annotated.text),
        shares: null,
        pricePerShare: null,
        period: { from: period.from, to: period.to },
      },
      spans: [
        ...total.spans.filter((each) => ['issuer', 'seller', 'relation', 'saleKind'].includes(each.field)),
        ...spanOf('proceeds', money),
        ...spanOf('period', period.span),
      ],
      score: total.score - 0.3,
    },
  ];
}

const laterKinds = [
  ['withheld', 'tax_withholding'],
  ['plan_10b5', 'plan_10b5_1'],
] as const;

/** "The sale mostly covered tax withholding", "all trades ran under a plan": the next sentence says how it was sold. */
function sharpenKind(drafts: Draft<'share_sale'>[], sentence: Sentence, lastSale: number): void {
  if (sentence.index - lastSale > chainReach || sentence.organizations.length > 1) return;
  // "Most of the sales followed trading plans": of many sellers it says nothing about each.
  if (new Set(drafts.map((each) => each.claim.seller)).size > 2) return;
  for (const [term, kind] of laterKinds) {
    const cue = firstTerm(sentence, term);
    if (cue === null) continue;
    drafts.forEach((draft, at) => {
      if (draft.claim.saleKind !== null) return;
      drafts[at] = {
        ...draft,
        claim: {
          ...draft.claim,
          saleKind: kind,
          plan: term === 'plan_10b5' ? 'true' : draft.claim.plan,
          rule: `rules/share_sale.${kind}`,
        },
        spans: [
          ...draft.spans.filter((each) => each.field !== 'saleKind'),
          ...spanOf('saleKind', cue),
          ...(term === 'plan_10b5' ? spanOf('plan', cue) : []),
        ],
      };
    });
    return;
  }
}

function salesOf(sentence: Sentence, explicit: boolean, context: ExtractionContext): Draft<'share_sale'>[] {
  if (has(sentence, 'buyback') && !has(sentence, 'insiders', 'officer')) return [];
  const own = sentence.persons.filter((each) => !isIssuerName(each, sentence));
  const persons = own.length > 0 ? own : antecedentOf(sentence, context);
  const group = termsIn(sentence, 'insiders').find((each) => !isApposition(each, sentence)) ?? null;
  const sizes = sentence.quantities.filter(
    (each): each is MoneyMention | MeasureMention =>
      (each.type === 'money' &&
        Number(each.value) >= 10_000 &&
        !isConversion(sentence, each, context) &&
        !isWorth(sentence, each) &&
        !near(sentence, each, 16, 'market_price') &&
        !intended(sentence, each)) ||
      (each.type === 'shares' &&
        Number(each.value) >= 100 &&
        !heldNotSold(sentence, each) &&
        !intended(sentence, each)),
  );
  const drafts: Draft<'share_sale'>[] = [];
  const used = new Set<Span>();
  for (const person of persons) {
    const size = sizeFor(person, persons, sizes, sentence);
    if (size.money === null && size.shares === null) continue;
    const seller: Seller = {
      name: person.name,
      span: person,
      persons,
      relation: person.role === 'not_stated' ? 'not_stated' : person.role,
    };
    const draft = makeDraft(sentence, seller, size, context, explicit);
    if (draft !== null) {
      drafts.push(draft);
      for (const each of [size.money, size.shares]) if (each !== null) used.add(each);
    }
  }
  if (!explicit) return drafts;
  const left = sizes.filter((each) => !used.has(each));
  const officer = firstTerm(sentence, 'officer', 'director');
  const sellerTerm = group ?? (persons.length === 0 ? officer : null);
  if (sellerTerm !== null && left.length > 0) {
    const seller: Seller = {
      name: context.annotated.text.slice(sellerTerm.start, sellerTerm.end).replace(/^inn?sider\p{L}*$/iu, 'insiders'),
      span: sellerTerm,
      relation: group !== null ? 'group' : 'officer',
    };
    const size = sizeOf(left);
    const draft = makeDraft(sentence, seller, size, context, true);
    if (draft !== null) drafts.push(draft);
    // "more than $1bn over the year, with $500m this month alone": each total of a group stands for itself.
    const further = left.filter((each): each is MoneyMention => each.type === 'money' && each !== size.money);
    for (const money of group === null ? [] : further) {
      const more = makeDraft(sentence, seller, { money, shares: null }, context, true);
      if (more !== null) drafts.push(more);
    }
  } else if (drafts.length === 0 && left.length > 0) {
    const draft = organizationSale(sentence, left, context);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** "Since June 2 he sold about $288m": the one person of the sentence before. */
function antecedentOf(sentence: Sentence, { annotated }: ExtractionContext): PersonMention[] {
  const coreference = firstTerm(sentence, 'insider_coref');
  if (coreference === null) return [];
  const before = annotated.sentences[sentence.index - 1]?.persons ?? [];
  const [person] = before;
  if (person === undefined || before.some((each) => each.name !== person.name)) return [];
  return [{ ...person, start: coreference.start, end: coreference.end }];
}

/** "대주주인 사모펀드 한강파트너스": the word for a holder says what the company behind it is. */
const isApposition = (holder: Span, sentence: Sentence): boolean =>
  sentence.organizations.some(
    (each) => each.source === 'shaped' && each.start >= holder.end && each.start - holder.end <= 12,
  );

/** A company or fund that sells what it holds of another, or an offering by the issuer. */
function organizationSale(
  sentence: Sentence,
  sizes: readonly (MoneyMention | MeasureMention)[],
  context: ExtractionContext,
): Draft<'share_sale'> | null {
  const cue = sellCue(sentence);
  if (cue === null) return null;
  const parties = sentence.organizations.filter(
    (each) =>
      each.source !== 'proper' &&
      !each.categories.some((category) => category === 'media' || category === 'research' || category === 'government'),
  );
  const before = parties.filter((each) => each.end <= cue.start);
  // Where the verb ends the sentence, seller and issuer both stand before it, the seller first.
  const { pack } = context.annotated;
  const isVerbLast =
    pack.code === 'ja' ||
    pack.code === 'ko' ||
    // "hat 3 Millionen X-Aktien abgegeben": a German or Dutch participle behind its objects.
    (before.length >= 2 &&
      before.length === parties.length &&
      termsIn(sentence, 'participle').some((each) => each.start === cue.start));
  const acting = before.find((each) => denseParticles(each, context.annotated)?.includes('subject') === true);
  const sellerMention = acting ?? (isVerbLast ? before[0] : before.at(-1)) ?? null;
  const issuer = (isVerbLast ? before : parties.filter((each) => each.start >= cue.end)).find(
    (each) => sellerMention === null || nameKey(each) !== nameKey(sellerMention),
  );
  const holderSale = has(sentence, 'holder', 'stake', 'fund_exit', 'block', 'secondary');
  if (sellerMention === null || (issuer === undefined && !has(sentence, 'secondary', 'offering'))) return null;
  if (issuer !== undefined && !holderSale && !sizes.some((each) => each.type === 'shares')) return null;
  const size = sizeOf(sizes);
  const seller: Seller = {
    name: sellerMention.name,
    span: sellerMention.named,
    relation: sellerMention.categories.includes('fund') ? 'affiliated_fund' : 'other',
  };
  return makeDraft(sentence, seller, size, context, true, issuer ?? sellerMention);
}

/** Equal, or the rounded figure of a headline ("almost $13m") beside the exact one. */
function sameSum(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  const hedged = a.qualifier === 'approx' || b.qualifier === 'approx';
  return hedged && a.unit === b.unit && Math.abs(Number(a.value) - Number(b.value)) <= 0.02 * Number(a.value);
}

/** The same sale told twice is one; a bare repetition without a size yields to one with. */
function dropRepeats(drafts: readonly Draft<'share_sale'>[]): Draft<'share_sale'>[] {
  const kept: Draft<'share_sale'>[] = [];
  for (const draft of drafts) {
    const { claim } = draft;
    const same = kept.some(({ claim: other }) => {
      const money = claim.proceeds !== null && other.proceeds !== null && sameSum(claim.proceeds, other.proceeds);
      const shares = claim.shares !== null && claim.shares === other.shares;
      return (
        money ||
        shares ||
        (claim.seller === other.seller &&
          claim.proceeds === null &&
          other.shares === null &&
          claim.saleKind === other.saleKind)
      );
    });
    if (!same) kept.push(draft);
  }
  return kept;
}
