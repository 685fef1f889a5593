// The money of a deal: what each sum beside a frame is, and which of them is its size.
import type { MoneyMention, Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { AmountKind, DealType, Frame } from './deal-frames.ts';
import { gap, has, near, nearest, termsIn } from './extraction-context.ts';

export type Amount = { readonly kind: AmountKind; readonly money: MoneyMention; readonly headline: boolean };

/** Deals whose size is what the customer will pay over the years. */
export const contractTypes: ReadonlySet<DealType> = new Set<DealType>([
  'lease',
  'hosting',
  'cloud_contract',
  'power_purchase',
]);

/** The money of a frame: what it is by the words beside it, the headline being the nearest of the frame's own kind. */
export function amountsOf(sentence: Sentence, frame: Frame, folded: string): Amount[] {
  const sums = sentence.quantities.filter((each): each is MoneyMention => each.type === 'money');
  const found = sums
    .filter((money) => Number(money.value) >= 100_000 && !isSideFigure(sentence, money, frame))
    .filter((money) => !isConverted(money, sums, folded))
    .map((money) => ({ kind: amountKind(sentence, money, frame, sums), money }));
  const own = found.filter((each) => each.kind === frame.amountKind).map((each) => each.money);
  const headline = changedTo(sentence, own, folded) ?? nearest(own, frame.trigger);
  return found
    .filter((each) => each.kind !== 'backstop' || frame.dealType === 'credit_support')
    .map((each) => ({ ...each, headline: each.money === headline }));
}

/** Revenue, income, a price: money beside a deal that is not its size, unless it is what the contract will bring. */
function isSideFigure(sentence: Sentence, money: MoneyMention, frame: Frame): boolean {
  if (money.perShare) return true;
  // "backed by a $1.5 billion investment from Microsoft" beside a lease.
  const invested = (each: TermMention) => each.start >= money.end && each.start - money.end <= 12;
  if (contractTypes.has(frame.dealType) && termsIn(sentence, 'invest').some(invested)) return true;
  if (
    contractTypes.has(frame.dealType) &&
    isMeantBy(sentence, money, 22, 'valuation') &&
    !near(sentence, money, 30, 'contract_value', 'price')
  )
    return true;
  return near(sentence, money, 14, 'market_price') && !near(sentence, money, 30, 'contract_value');
}

/** "$15 billion (13.2 billion euros)": the sum behind a bracket is the one before it in other money. */
function isConverted(money: MoneyMention, sums: readonly MoneyMention[], folded: string): boolean {
  return sums.some(
    (each) =>
      each.end <= money.start &&
      money.start - each.end <= 30 &&
      each.unit !== money.unit &&
      /^[^.;:)）]*?(?:[(（]|\bor (?:about |around |roughly )?|相当于|折合|約合|约合)[^.;:)）]*$/.test(
        folded.slice(each.end, money.start),
      ),
  );
}

/** "raised the facility from $725 million to $1.6 billion": the sum that it has now. */
function changedTo(sentence: Sentence, sums: readonly MoneyMention[], folded: string): MoneyMention | null {
  if (!has(sentence, 'amended') || sums.length < 2) return null;
  return (
    sums.findLast((each) =>
      /(?:^|[ '])(?:to|a|auf|para|hasta|naar|til|do|menjadi|len|至|到)\s?(?:some |about |rund |unos )?[^\s\p{L}]{0,3}$/u.test(
        folded.slice(Math.max(0, each.start - 10), each.start),
      ),
    ) ?? null
  );
}

function amountKind(sentence: Sentence, money: MoneyMention, frame: Frame, sums: readonly MoneyMention[]): AmountKind {
  const priced = frame.dealType === 'equity_investment' || frame.dealType === 'ipo';
  if (priced && isMeantBy(sentence, money, 22, 'valuation')) return 'valuation';
  if (frame.dealType !== 'credit_support' && isMeantBy(sentence, money, 12, 'guarantee')) return 'backstop';
  if (frame.amountKind === 'contract_value_base') {
    // "up to $11.9 billion" is the size of a contract that has no other.
    const more =
      (money.qualifier === 'up_to' && sums.length > 1) ||
      isMeantBy(sentence, money, 16, 'options') ||
      isSum(money, sums);
    if (more) return 'contract_value_with_options';
  }
  return frame.amountKind;
}

/** "a $19.4 billion deal: $17.4 billion and an option on $2 billion more": the largest is what the others come to. */
function isSum(money: MoneyMention, sums: readonly MoneyMention[]): boolean {
  const rest = sums.filter((each) => each !== money && each.unit === money.unit);
  const value = Number(money.value);
  return rest.some((one) =>
    rest.some((other) => other !== one && Math.abs(Number(one.value) + Number(other.value) - value) <= value * 0.002),
  );
}

/** "raises 1.7 billion, at a valuation of 11.7 billion": a word with a sum right behind it speaks of that one. */
function isMeantBy(sentence: Sentence, money: Span, reach: number, name: TermName): boolean {
  return termsIn(sentence, name).some((cue) => {
    if (gap(cue, money) > reach || isSizeOfRound(sentence, cue)) return false;
    const others = sentence.quantities.filter((each) => each.type === 'money' && each !== money);
    if (cue.start < money.end) return !others.some((each) => each.start >= cue.end && each.end <= money.start);
    if (others.some((each) => each.start >= money.end && each.end <= cue.start)) return false;
    return !sentence.quantities.some(
      (each) =>
        each.type === 'money' &&
        each !== money &&
        each.start >= cue.end &&
        each.start - cue.end <= Math.max(12, cue.start - money.end),
    );
  });
}

/** "a round worth $700 million": the size of what is raised. */
const isSizeOfRound = (sentence: Sentence, cue: TermMention): boolean =>
  termsIn(sentence, 'round', 'raise', 'stake').some((each) => each.end <= cue.start && cue.start - each.end <= 4);

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
