// Which sums and numbers of shares belong to a sale: not what is held, intended, worth, or told again in another currency.
import type { MeasureMention, MoneyMention, PersonMention, Sentence, Span } from '../annotate/mention.ts';
import { type ExtractionContext, gap, has, termsIn } from './extraction-context.ts';

/** What was sold: the sum, the number of shares. */
export type Size = { readonly money: MoneyMention | null; readonly shares: MeasureMention | null };

/** "$1 billion, some 10 billion kroner", "5.8 billion dollars (5 billion euros)": the sum before it in another currency. */
export function isConversion(sentence: Sentence, money: MoneyMention, { annotated }: ExtractionContext): boolean {
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

/** "valued at $5bn", but not "$288m worth". */
export function isWorth(sentence: Sentence, money: Span): boolean {
  return termsIn(sentence, 'valuation').some((each) => gap(each, money) <= 26 && !(each.start - money.end === 1));
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
  if (termsIn(sentence, 'intent_sale').some((each) => each.start >= size.end && each.start - size.end <= 30))
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
