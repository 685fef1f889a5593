// What a rule of deal frames asks of a sentence: money, land or lenders near a trigger, companies, persons.
import type { Sentence, TermMention } from '../annotate/mention.ts';
import { gap, has, nameKey, near, nearest, termsIn } from './extraction-context.ts';

/** "has secured financing from Rand Merchant Bank": a lender tells the deal where no sum does. */
export const lenderNamed = (sentence: Sentence): boolean =>
  has(sentence, 'raise', 'agree') &&
  companiesIn(sentence) >= 2 &&
  sentence.organizations.some((each) => each.categories.includes('bank'));

/** Whether a sum stands near. */
export function moneyNear(sentence: Sentence, trigger: TermMention, reach: number): boolean {
  return sentence.quantities.some((each) => each.type === 'money' && gap(each, trigger) <= reach);
}

/** How many companies the sentence names. */
export function companiesIn(sentence: Sentence): number {
  return new Set(
    sentence.organizations
      .filter((each) => each.source !== 'proper' && !each.categories.some((category) => category === 'media'))
      .map(nameKey),
  ).size;
}

/** Whether a person is the subject: executives sell shares, not companies. */
export function personBefore(sentence: Sentence, trigger: TermMention): boolean {
  return sentence.persons.some(
    (each) =>
      each.end <= trigger.start &&
      trigger.start - each.end <= 40 &&
      !sentence.organizations.some(
        (other) => other.source !== 'proper' && other.start < each.end && each.start < other.end,
      ),
  );
}

/** Whether acres or hectares stand near. */
export function acresNear(sentence: Sentence, trigger: TermMention, reach: number): boolean {
  return sentence.quantities.some((each) => each.type === 'acres' && gap(each, trigger) <= reach);
}

/** `invests 2 billion in data centers`, not `in a company that runs data centers`: no name stands before the sites. */
export function investsInSites(sentence: Sentence, trigger: TermMention): boolean {
  return termsIn(sentence, 'site', 'project_noun').some(
    (site) =>
      gap(site, trigger) <= 40 &&
      // Where the verb ends the sentence, a second company before the sites is who gets the money.
      !(site.end <= trigger.start && companiesIn(sentence) >= 2) &&
      !sentence.organizations.some((each) => each.start >= trigger.end && each.end <= site.start),
  );
}

/** "has now raised a total of": what was raised so far is no deal of its own. */
export const tellsSumSoFar = (sentence: Sentence, trigger: TermMention): boolean =>
  termsIn(sentence, 'so_far').some((each) => gap(each, trigger) <= 60);

/** "sold shares for $5.8 billion to invest in X": the sum is what the sale brought. */
export function isProceeds(sentence: Sentence, trigger: TermMention): boolean {
  if (!has(sentence, 'sell_shares')) return false;
  const sum = nearest(
    sentence.quantities.filter((each) => each.type === 'money'),
    trigger,
  );
  if (sum === null) return false;
  return termsIn(sentence, 'sell_shares').some(
    (each) =>
      gap(each, sum) < gap(trigger, sum) ||
      (each.end <= sum.start && sum.start - each.end <= 40 && sum.end <= trigger.start && has(sentence, 'shares')),
  );
}

const sellers = new Set([
  'neocloud',
  'colocation',
  'miner',
  'miner_turned_ai',
  'hyperscaler_other',
  'big_tech',
  'developer',
]);
const users = new Set(['ai_lab', 'big_tech', 'hyperscaler_other', 'neocloud', 'chip_vendor', 'enterprise']);

/** Whether one company of the sentence lives from computing power and another one needs it. */
export function suitsCompute(sentence: Sentence): boolean {
  const firms = sentence.organizations.filter((each) => each.categories.length > 0);
  return firms.some(
    (one) =>
      one.categories.some((each) => sellers.has(each)) &&
      firms.some((other) => nameKey(other) !== nameKey(one) && other.categories.some((each) => users.has(each))),
  );
}

/** "EQT sells a third of its shares in EdgeConneX": a part of one company, told without a count of shares. */
export const sellsStake = (sentence: Sentence, trigger: TermMention): boolean =>
  companiesIn(sentence) >= 2 &&
  !has(sentence, 'insiders', 'officer', 'director') &&
  near(sentence, trigger, 60, 'stake') &&
  !sentence.quantities.some((each) => each.type === 'shares' && Number(each.value) >= 100);

/** "the acquisition of a 64% stake in X": who holds more than half has bought the company. */
export const isMajority = (sentence: Sentence, trigger: TermMention): boolean =>
  sentence.quantities.some((each) => each.type === 'percent' && Number(each.value) > 50 && gap(each, trigger) <= 40);

/** "the builder": a word that stands for a company opens nothing. */
export const isReference = (sentence: Sentence, trigger: TermMention): boolean =>
  sentence.organizations.some(
    (each) => each.source === 'coreference' && each.start <= trigger.start && trigger.end <= each.end,
  );
