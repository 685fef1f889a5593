// What the next sentences add to a sale: a part of its total, how it was sold, the sum it brought.
import type { MeasureMention, MoneyMention, Sentence } from '../annotate/mention.ts';
import { type Draft, moneyQuantity, spanOf } from './claim-draft.ts';
import { type ExtractionContext, firstTerm, has, near, termsIn } from './extraction-context.ts';
import { periodOf } from './share-sale-draft.ts';
import { intended, isSize } from './share-sale-sizes.ts';

/** How many sentences behind a sale its chain of further sellers may go on. */
export const chainReach = 2;

/** "More than $500m of that was this month": a part of the total that the sentence before gives for a group. */
export function partOfTotal(
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

/** How many characters behind a sale a later sentence may say how it was done. */
const reach = 700;

const laterKinds = [
  ['withheld', 'tax_withholding'],
  ['plan_10b5', 'plan_10b5_1'],
  ['plan_word', 'plan_10b5_1'],
  ['block', 'block_trade'],
  ['open_market', 'insider_open_market'],
] as const;

/** "The sale mostly covered tax withholding", "all trades ran under a plan": a later sentence says how it was sold. */
export function sharpenKind(drafts: Draft<'share_sale'>[], sentence: Sentence, lastSale: number): void {
  const near = sentence.index - lastSale <= chainReach;
  // "All of these trades were carried out under plans": said of every sale of the text, however far above.
  const all =
    has(sentence, 'plan_word') &&
    termsIn(sentence, 'every').some((each) =>
      termsIn(sentence, 'sell_shares', 'trades').some((sale) => sale.start >= each.end && sale.start - each.end <= 12),
    );
  if ((!near && !all) || sentence.organizations.length > 1 || has(sentence, 'deny')) return;
  // "Most of the sales followed plans": it is not said which.
  if (has(sentence, 'most') && !all) return;
  for (const [term, kind] of laterKinds) {
    const cue = firstTerm(sentence, term);
    if (cue === null || (term === 'plan_word' && !all && !isOfSale(sentence))) continue;
    if (termsIn(sentence, 'negation').some((each) => each.end <= cue.start && cue.start - each.end <= 30)) continue;
    drafts.forEach((draft, at) => {
      const plain =
        draft.claim.saleKind === 'insider_open_market' && (kind === 'plan_10b5_1' || kind === 'tax_withholding');
      const far = sentence.start - Math.max(...draft.spans.map((each) => each.end)) > reach;
      if ((draft.claim.saleKind !== null && !plain) || (far && !all)) return;
      drafts[at] = withKind(draft, kind, cue);
    });
    return;
  }
}

/** "Behind it stands a plan that lets him sell up to six million shares." */
const isOfSale = (sentence: Sentence): boolean =>
  has(sentence, 'sell_shares', 'intent_sale', 'trades') || sentence.quantities.some((each) => each.type === 'shares');

function withKind(
  draft: Draft<'share_sale'>,
  kind: (typeof laterKinds)[number][1],
  cue: { readonly start: number; readonly end: number },
): Draft<'share_sale'> {
  const planned = kind === 'plan_10b5_1';
  return {
    ...draft,
    claim: {
      ...draft.claim,
      saleKind: kind,
      plan: planned ? 'true' : draft.claim.plan,
      rule: `rules/share_sale.${kind}`,
    },
    spans: [
      ...draft.spans.filter((each) => each.field !== 'saleKind'),
      ...spanOf('saleKind', cue),
      ...(planned ? spanOf('plan', cue) : []),
    ],
  };
}

/** "In all it fetched $12.9m", "The stake was 3.5 million shares": what the sale before leaves open, from a sentence that names nobody else. */
export function completeSale(
  drafts: Draft<'share_sale'>[],
  sentence: Sentence,
  lastSale: number,
  context: ExtractionContext,
): boolean {
  const last = drafts.at(-1);
  if (last === undefined || sentence.index - lastSale > chainReach) return false;
  if (last.claim.saleKind === 'press_aggregate' || !isAboutTheSale(sentence, last)) return false;
  const sizes = sentence.quantities.filter((each) => isSize(each, sentence, context));
  const [sum] = sizes
    .filter((each): each is MoneyMention => each.type === 'money')
    .toSorted((a, b) => Number(b.value) - Number(a.value));
  const count = sizes.find((each): each is MeasureMention => each.type === 'shares');
  const { claim } = last;
  // Where both are told anew it is another sale.
  const proceeds = claim.proceeds === null && claim.shares !== null && count === undefined ? (sum ?? null) : null;
  const shares = claim.shares === null && claim.proceeds !== null && sum === undefined ? (count ?? null) : null;
  if (proceeds === null && shares === null) return false;
  drafts[drafts.length - 1] = {
    ...last,
    claim: {
      ...claim,
      proceeds: proceeds === null ? claim.proceeds : moneyQuantity(proceeds, context.annotated.text),
      shares: shares === null ? claim.shares : shares.value.replace(/\..*$/, ''),
    },
    spans: [...last.spans, ...spanOf('proceeds', proceeds), ...spanOf('shares', shares)],
  };
  return true;
}

/** It speaks of the sale, or of its price and worth, and of no other company or person. */
function isAboutTheSale(sentence: Sentence, { claim }: Draft<'share_sale'>): boolean {
  if (!has(sentence, 'brought', 'sell_shares', 'sell', 'shares', 'market_price', 'secondary', 'trades')) return false;
  const others = sentence.organizations.some(
    (each) =>
      each.source !== 'proper' &&
      each.source !== 'coreference' &&
      each.name !== claim.issuer &&
      each.name !== claim.seller,
  );
  return !others && sentence.persons.every((each) => each.name === claim.seller);
}
