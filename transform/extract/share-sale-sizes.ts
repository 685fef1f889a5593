// Which sums and numbers of shares belong to a sale: not what is held, intended, worth, or told again in another currency.
import type {
  MeasureMention,
  MoneyMention,
  PersonMention,
  QuantityMention,
  Sentence,
  Span,
} from '../annotate/mention.ts';
import { type ExtractionContext, gap, has, near, termsIn } from './extraction-context.ts';

/** What was sold: the sum, the number of shares. */
export type Size = { readonly money: MoneyMention | null; readonly shares: MeasureMention | null };

/** "$1 billion, some 10 billion kroner", "5.8 billion dollars (5 billion euros)": the sum before it in another currency. */
export function isConversion(sentence: Sentence, money: MoneyMention, { annotated }: ExtractionContext): boolean {
  return sentence.quantities.some(
    (each) =>
      each.type === 'money' &&
      each.unit !== money.unit &&
      each.end <= money.start &&
      /^(?:,| ?[(（]|,? (?:or|o|ou|oder|of|eller|czyli|atau)) ?(?:[\p{L}.]+ ?){0,3}$/u.test(
        annotated.folded.slice(each.end, money.start),
      ),
  );
}

/** Whether no other sum stands between a word and a sum: "1株2450円で総額19億円" has one price and one total. */
const isOwn = (term: Span, money: Span, sentence: Sentence): boolean =>
  !sentence.quantities.some(
    (each) =>
      each.type === 'money' &&
      each.start >= Math.min(term.end, money.end) &&
      each.end <= Math.max(term.start, money.start),
  );

/** "valued at $5bn", but not "$288m worth" nor "$288m of an allotment valued at $550m". */
export function isWorth(sentence: Sentence, money: Span): boolean {
  const shares = termsIn(sentence, 'shares');
  const held = has(sentence, 'holding');
  // "stock worth $288m" is what it was sold for, unless somebody keeps it.
  const sold = (each: Span) => !held && shares.some((word) => word.end <= each.start && each.start - word.end <= 2);
  return (
    termsIn(sentence, 'valuation').some(
      (each) => each.end <= money.start && money.start - each.end <= 26 && !sold(each) && isOwn(each, money, sentence),
    ) || near(sentence, money, 40, 'wealth')
  );
}

/** The sizes that belong to a person: those after the name and before the next person's, else before the name. */
export function sizeFor(
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

/** The first sum and the first number of shares. */
export function sizeOf(pool: readonly (MoneyMention | MeasureMention)[]): Size {
  return {
    money: pool.find((each): each is MoneyMention => each.type === 'money') ?? null,
    shares: pool.find((each): each is MeasureMention => each.type === 'shares') ?? null,
  };
}

/** "filed to sell up to 4 million shares": no sale yet; in German the verb of intent may stand behind ("verkaufen darf"). */
export function intended(sentence: Sentence, size: Span): boolean {
  if (has(sentence, 'notice_144')) return false;
  // "a plan that lets him sell six million shares by December": what a plan allows is not sold yet.
  const planned = sentence.quantities.find((each) => each.start === size.start);
  const open = planned?.qualifier === 'up_to' || sentence.dates.some((each) => each.kind === 'by');
  if (planned?.type === 'shares' && open && has(sentence, 'plan_word', 'intent_sale')) return true;
  const sold = termsIn(sentence, 'sell_shares').some((each) => each.end <= size.start && size.start - each.end <= 40);
  if (!sold && termsIn(sentence, 'intent_sale').some((each) => each.start >= size.end && each.start - size.end <= 30))
    return true;
  return termsIn(sentence, 'intent_sale').some((each) => {
    if (each.end > size.start || size.start - each.end > 90) return false;
    return !termsIn(sentence, 'sell_shares').some((sold) => sold.start >= each.end + 14 && sold.end <= size.start);
  });
}

/** Whether a number of shares is what somebody holds. */
export function heldNotSold(sentence: Sentence, shares: Span): boolean {
  const held = termsIn(sentence, 'holding').filter((each) => each.end <= shares.start && shares.start - each.end <= 24);
  const sold = termsIn(sentence, 'sell_shares', 'withheld').filter((each) => gap(each, shares) <= 24);
  return held.length > 0 && sold.length === 0;
}

/** Whether a quantity may be what a sale brought or how many shares were sold. */
export function isSize(
  each: QuantityMention,
  sentence: Sentence,
  context: ExtractionContext,
): each is MoneyMention | MeasureMention {
  if (each.type === 'money') {
    return (
      Number(each.value) >= 10_000 &&
      !isConversion(sentence, each, context) &&
      !isWorth(sentence, each) &&
      !termsIn(sentence, 'market_price').some((term) => gap(term, each) <= 16 && isOwn(term, each, sentence)) &&
      !intended(sentence, each)
    );
  }
  return (
    each.type === 'shares' && Number(each.value) >= 100 && !heldNotSold(sentence, each) && !intended(sentence, each)
  );
}
