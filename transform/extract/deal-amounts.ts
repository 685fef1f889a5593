// The money of a deal: what each sum beside a frame is, and which of them is its size.
import type { MoneyMention, Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { AmountKind, DealType, Frame } from './deal-frames.ts';
import { gap, near, nearest, termsIn } from './extraction-context.ts';

export type Amount = { readonly kind: AmountKind; readonly money: MoneyMention; readonly headline: boolean };

/** Deals whose size is what the customer will pay over the years. */
export const contractTypes: ReadonlySet<DealType> = new Set<DealType>([
  'lease',
  'hosting',
  'cloud_contract',
  'power_purchase',
]);

/** The money of a frame: what it is by the words beside it, the headline being the nearest of the frame's own kind. */
export function amountsOf(sentence: Sentence, frame: Frame): Amount[] {
  const found = sentence.quantities
    .filter((each): each is MoneyMention => each.type === 'money')
    .filter((money) => Number(money.value) >= 100_000 && !isSideFigure(sentence, money, frame))
    .map((money) => ({ kind: amountKind(sentence, money, frame), money }));
  const own = found.filter((each) => each.kind === frame.amountKind);
  const headline = nearest(
    own.map((each) => each.money),
    frame.trigger,
  );
  return found
    .filter((each) => each.kind !== 'backstop' || frame.dealType === 'credit_support')
    .map((each) => ({ ...each, headline: each.money === headline }));
}

/** Revenue, income, a price: money beside a deal that is not its size, unless it is what the contract will bring. */
function isSideFigure(sentence: Sentence, money: MoneyMention, frame: Frame): boolean {
  // "backed by a $1.5 billion investment from Microsoft" beside a lease.
  const invested = (each: TermMention) => each.start >= money.end && each.start - money.end <= 12;
  if (contractTypes.has(frame.dealType) && termsIn(sentence, 'invest').some(invested)) return true;
  return near(sentence, money, 14, 'market_price') && !near(sentence, money, 30, 'contract_value');
}

function amountKind(sentence: Sentence, money: MoneyMention, frame: Frame): AmountKind {
  const priced = frame.dealType === 'equity_investment' || frame.dealType === 'ipo';
  if (priced && isMeantBy(sentence, money, 22, 'valuation')) return 'valuation';
  if (frame.dealType !== 'credit_support' && isMeantBy(sentence, money, 12, 'guarantee')) return 'backstop';
  if (frame.amountKind === 'contract_value_base' && isMeantBy(sentence, money, 16, 'options'))
    return 'contract_value_with_options';
  return frame.amountKind;
}

/** "raises 1.7 billion, at a valuation of 11.7 billion": a word with a sum right behind it speaks of that one. */
function isMeantBy(sentence: Sentence, money: Span, reach: number, name: TermName): boolean {
  return termsIn(sentence, name).some((cue) => {
    if (gap(cue, money) > reach) return false;
    if (cue.start < money.end) return true;
    return !sentence.quantities.some(
      (each) =>
        each.type === 'money' &&
        each !== money &&
        each.start >= cue.end &&
        each.start - cue.end <= Math.max(12, cue.start - money.end),
    );
  });
}

/** What the headline sum of a deal is where no frame says so. */
export const amountKindOf = (type: DealType): AmountKind =>
  type === 'acquisition' || type === 'merger' || type === 'land_purchase'
    ? 'consideration'
    : type === 'equity_investment' || type === 'ipo'
      ? 'equity'
      : type === 'debt_financing'
        ? 'principal'
        : type === 'credit_support'
          ? 'backstop'
          : type === 'joint_venture'
            ? 'capex_commitment'
            : 'contract_value_base';

/** How many digits of a sum are told: a headline rounds. */
export const digitsOf = (money: MoneyMention): number => money.value.replace(/0+$|\./g, '').length;
/** Whether `a` may be `b` rounded. */
export const isRounded = (a: MoneyMention, b: MoneyMention): boolean =>
  a.unit === b.unit && Math.abs(Number(a.value) - Number(b.value)) <= 0.06 * Number(b.value);
