// Sales of shares by holders, and offerings: transactions, press totals and intents stay apart.
import type {
  DateMention,
  MeasureMention,
  MoneyMention,
  OrganizationMention,
  PersonMention,
  Sentence,
  Span,
} from '../annotate/mention.ts';
import { foldText } from '../annotate/fold-text.ts';
import { phrases } from '../annotate/lexicon.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import { type Draft, moneyQuantity, spanOf } from './claim-draft.ts';
import {
  type ExtractionContext,
  firstTerm,
  gap,
  has,
  isPointer,
  nameKey,
  near,
  termsIn,
} from './extraction-context.ts';
import { isFarFrom, isIssuerName, issuerOf, type Seller } from './share-sale-issuer.ts';

type Size = { readonly money: MoneyMention | null; readonly shares: MeasureMention | null };

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

/** The verb or noun of a sale, where the sentence also speaks of shares, or `recent` ones did. */
function sellCue(sentence: Sentence, recent = false): Span | null {
  const withheld = firstTerm(sentence, 'withheld');
  const shares = sentence.quantities.some((each) => each.type === 'shares');
  if (withheld !== null && shares) return withheld;
  const offering = firstTerm(sentence, 'secondary', 'block');
  const cue = termsIn(sentence, 'sell_shares').find(
    (each) =>
      shares ||
      near(sentence, each, 70, 'shares', 'insiders', 'officer', 'director') ||
      (recent && (sentence.persons.length > 0 || has(sentence, 'insider_coref'))) ||
      (has(sentence, 'insiders', 'officer', 'director') && has(sentence, 'shares')),
  );
  return cue ?? offering;
}

function salesOf(sentence: Sentence, explicit: boolean, context: ExtractionContext): Draft<'share_sale'>[] {
  if (has(sentence, 'buyback') && !has(sentence, 'insiders', 'officer')) return [];
  const own = sentence.persons.filter((each) => !isIssuerName(each, sentence));
  const persons = own.length > 0 ? own : antecedentOf(sentence, context);
  const group = firstTerm(sentence, 'insiders');
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

/** "$1 billion, some 10 billion kroner", "5.8 billion dollars (5 billion euros)": the sum before it in another currency. */
function isConversion(sentence: Sentence, money: MoneyMention, { annotated }: ExtractionContext): boolean {
  return sentence.quantities.some(
    (each) =>
      each.type === 'money' &&
      each.unit !== money.unit &&
      each.end <= money.start &&
      /^(?:,| ?[(（]|,? (?:or|o|ou|oder|of|eller|czyli|atau)) ?(?:[\p{L}.]+ ?){0,2}$/u.test(
        annotated.folded.slice(each.end, money.start),
      ),
  );
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

/** "valued at $5bn", but not "$288m worth". */
function isWorth(sentence: Sentence, money: Span): boolean {
  return termsIn(sentence, 'valuation').some((each) => gap(each, money) <= 26 && !(each.start - money.end === 1));
}

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
  const isVerbLast = context.annotated.pack.code === 'ja' || context.annotated.pack.code === 'ko';
  const sellerMention = (isVerbLast ? before[0] : before.at(-1)) ?? null;
  const issuer = (isVerbLast ? before.slice(1) : parties.filter((each) => each.start >= cue.end)).find(
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

function makeDraft(
  sentence: Sentence,
  seller: Seller,
  size: Size,
  context: ExtractionContext,
  explicit: boolean,
  knownIssuer?: OrganizationMention,
): Draft<'share_sale'> | null {
  const issuer = knownIssuer ?? issuerOf(sentence, seller, context);
  if (issuer === null || (seller.relation === 'group' && isFarFrom(issuer, sentence, context))) return null;
  const { text } = context.annotated;
  const { kind, cue } = saleKind(sentence, seller);
  const period = periodOf(sentence, seller.span, context);
  const money = size.money;
  const perShare = sentence.quantities.find(
    (each): each is MoneyMention => each.type === 'money' && Number(each.value) < 2000 && each !== money,
  );
  const score =
    1.4 +
    (explicit ? 0.8 : -0.2) +
    (money === null && size.shares === null ? -2 : 0.6) +
    (issuer.source === 'known' ? 0.5 : 0) +
    (seller.relation === 'not_stated' ? -0.3 : 0.3);
  return {
    claim: {
      kind: 'share_sale',
      saleKind: kind,
      issuer: issuer.name,
      seller: seller.name,
      relation: seller.relation,
      shares: size.shares === null ? null : wholeShares(size.shares.value),
      pricePerShare: perShare === undefined || size.shares === null ? null : moneyQuantity(perShare, text),
      proceeds: money === null ? null : moneyQuantity(money, text),
      period: { from: period.from, to: period.to },
      form: has(sentence, 'notice_144') ? '144' : null,
      transactionCode: null,
      line: null,
      sharesAfter: null,
      ownership: 'not_stated',
      plan: has(sentence, 'plan_10b5') ? 'true' : 'not_stated',
      polarity: has(sentence, 'deny') ? 'denied' : 'affirmed',
      modality: 'asserted',
      salience: 'main',
      rule: `rules/share_sale.${kind ?? 'named_insider'}`,
    },
    spans: [
      ...spanOf('issuer', issuer.named),
      ...spanOf('seller', seller.span),
      ...spanOf('relation', seller.span),
      ...spanOf('saleKind', cue ?? sellCue(sentence) ?? seller.span),
      ...spanOf('shares', size.shares),
      ...spanOf('proceeds', money),
      ...(size.shares === null ? [] : spanOf('pricePerShare', perShare)),
      ...spanOf('period', period.span),
      ...(has(sentence, 'notice_144') ? spanOf('form', firstTerm(sentence, 'notice_144')) : []),
      ...(has(sentence, 'plan_10b5') ? spanOf('plan', firstTerm(sentence, 'plan_10b5')) : []),
    ],
    score,
  };
}

const wholeShares = (value: string): string => value.replace(/\..*$/, '');

function saleKind(sentence: Sentence, seller: Seller): { kind: ShareSale['saleKind']; cue: Span | null } {
  const table = [
    ['withheld', 'tax_withholding'],
    ['notice_144', 'notice_144'],
    ['plan_10b5', 'plan_10b5_1'],
    ['block', 'block_trade'],
    ['secondary', 'secondary_offering'],
    ['fund_exit', 'fund_exit'],
  ] as const;
  if (seller.relation === 'group') return { kind: 'press_aggregate', cue: seller.span };
  for (const [term, kind] of table) {
    const cue = firstTerm(sentence, term);
    if (cue !== null) return { kind, cue };
  }
  if (seller.relation === 'affiliated_fund' || seller.relation === 'other') return { kind: 'fund_exit', cue: null };
  return { kind: null, cue: null };
}

/** The sizes that belong to a person: those after the name and before the next person's, else before the name. */
function sizeFor(
  person: PersonMention,
  persons: readonly PersonMention[],
  sizes: readonly (MoneyMention | MeasureMention)[],
  sentence: Sentence,
): Size {
  const next = persons.find((each) => each.start >= person.end)?.start ?? sentence.end;
  const first = persons[0] === person;
  const own = sizes.filter((each) => each.start >= person.end && each.end <= next);
  const pool =
    own.length > 0 ? own : first ? sizes.filter((each) => each.end <= person.start && gap(each, person) < 80) : [];
  return sizeOf(pool);
}

function sizeOf(pool: readonly (MoneyMention | MeasureMention)[]): Size {
  return {
    money: pool.find((each): each is MoneyMention => each.type === 'money') ?? null,
    shares: pool.find((each): each is MeasureMention => each.type === 'shares') ?? null,
  };
}

/** "filed to sell up to 4 million shares": no sale yet; in German the verb of intent may stand behind ("verkaufen darf"). */
function intended(sentence: Sentence, size: Span): boolean {
  if (has(sentence, 'notice_144')) return false;
  if (termsIn(sentence, 'intent_sale').some((each) => each.start >= size.end && each.start - size.end <= 30))
    return true;
  return termsIn(sentence, 'intent_sale').some((each) => {
    if (each.end > size.start || size.start - each.end > 90) return false;
    return !termsIn(sentence, 'sell_shares').some((sold) => sold.start >= each.end + 14 && sold.end <= size.start);
  });
}

function heldNotSold(sentence: Sentence, shares: Span): boolean {
  const held = termsIn(sentence, 'holding').filter((each) => each.end <= shares.start && shares.start - each.end <= 24);
  const sold = termsIn(sentence, 'sell_shares', 'withheld').filter((each) => gap(each, shares) <= 24);
  return held.length > 0 && sold.length === 0;
}

function periodOf(
  sentence: Sentence,
  seller: Span,
  context: ExtractionContext,
): { from: string | null; to: string | null; span: Span | null } {
  const since = sentence.dates.find((each) => each.kind === 'since' || followsSince(each, context));
  if (since !== undefined) return { from: since.value, to: null, span: since };
  const date = sentence.dates.find((each) => each.start >= seller.end) ?? sentence.dates[0];
  return date === undefined ? { from: null, to: null, span: null } : { from: date.value, to: date.value, span: date };
}

/** "since the IPO in March of last year": the word stands a few words before the date. */
function followsSince(date: DateMention, { annotated }: ExtractionContext): boolean {
  const before = ` ${annotated.folded.slice(Math.max(0, date.start - 70), date.start)}`;
  return phrases(annotated.pack.since).some((each) => each.length > 3 && before.includes(` ${foldText(each)} `));
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
