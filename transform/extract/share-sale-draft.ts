// The claim that a sale of shares makes: its kind, its issuer, its period.
import type { DateMention, MoneyMention, OrganizationMention, Sentence, Span } from '../annotate/mention.ts';
import { foldText } from '../annotate/fold-text.ts';
import { phrases } from '../annotate/lexicon.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import { type Draft, moneyQuantity, spanOf } from './claim-draft.ts';
import { type ExtractionContext, firstTerm, has, nameKey, near, termsIn } from './extraction-context.ts';
import { isFarFrom, issuerOf, type Seller } from './share-sale-issuer.ts';
import type { Size } from './share-sale-sizes.ts';

/** The verb or noun of a sale, where the sentence also speaks of shares, or `recent` ones did. */
export function sellCue(sentence: Sentence, recent = false): Span | null {
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

/** The claim of one sale; null where nobody knows whose shares they are. */
export function makeDraft(
  sentence: Sentence,
  seller: Seller,
  size: Size,
  context: ExtractionContext,
  explicit: boolean,
  knownIssuer?: OrganizationMention,
): Draft<'share_sale'> | null {
  const issuer = knownIssuer ?? issuerOf(sentence, seller, context);
  if (issuer === null || (seller.persons !== undefined && issuer.name === seller.name)) return null;
  if (seller.relation === 'group' && isFarFrom(issuer, sentence, context)) return null;
  const { text } = context.annotated;
  const { kind, cue } = saleKind(
    sentence,
    seller,
    size,
    (seller.relation === 'other' || seller.relation === 'affiliated_fund') &&
      nameKey(issuer) === nameKey({ name: seller.name, companyId: seller.companyId ?? null }),
  );
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

const statedKinds = [
  ['withheld', 'tax_withholding'],
  ['notice_144', 'notice_144'],
  ['plan_10b5', 'plan_10b5_1'],
  ['block', 'block_trade'],
  ['secondary', 'secondary_offering'],
  ['fund_exit', 'fund_exit'],
] as const;

/** How it was sold, as the sentence says; a company's own offering, a press total, or nothing stated. */
function saleKind(
  sentence: Sentence,
  seller: Seller,
  size: Size,
  ofItself: boolean,
): { kind: ShareSale['saleKind']; cue: Span | null } {
  if (ofItself) return { kind: 'issuer_offering', cue: firstTerm(sentence, 'offering', 'new_shares') };
  if (seller.relation === 'group') return { kind: 'press_aggregate', cue: seller.span };
  for (const [term, kind] of statedKinds) {
    const cue = firstTerm(sentence, term);
    if (cue !== null) return { kind, cue };
  }
  if (seller.relation === 'affiliated_fund') return { kind: 'fund_exit', cue: null };
  if (seller.relation === 'other') return { kind: has(sentence, 'stake') ? 'fund_exit' : null, cue: null };
  // A notice of dealings that counts the shares tells of trades on the exchange, unless it says otherwise.
  const market =
    firstTerm(sentence, 'open_market') ?? (size.shares === null ? null : firstTerm(sentence, 'dealing_notice'));
  return market === null ? { kind: null, cue: null } : { kind: 'insider_open_market', cue: market };
}

/** When it was sold: since a day, or on one. */
export function periodOf(
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
