// A sale whose size the next sentence tells: "The stake was 3.5 million shares", "The sale brought in about 3.1 billion won".
import type { MeasureMention, MoneyMention, Sentence } from '../annotate/mention.ts';
import { type Draft, moneyQuantity, spanOf } from './claim-draft.ts';
import { type ExtractionContext, has, near } from './extraction-context.ts';

/** Fills what the last sale leaves open from a sentence that names nobody else. */
export function completeSize(
  drafts: Draft<'share_sale'>[],
  sentence: Sentence,
  lastSale: number,
  { annotated }: ExtractionContext,
): void {
  const draft = drafts.at(-1);
  if (draft === undefined || sentence.index - lastSale !== 1 || !isAboutTheSale(sentence, draft)) return;
  // Beside a price per share the larger sum is what the sale brought.
  const [money] = sentence.quantities
    .filter(
      (each): each is MoneyMention =>
        each.type === 'money' &&
        Number(each.value) >= 1_000_000 &&
        !near(sentence, each, 4, 'market_price', 'valuation'),
    )
    .toSorted((a, b) => Number(b.value) - Number(a.value));
  const shares = sentence.quantities.find((each): each is MeasureMention => each.type === 'shares');
  const { claim } = draft;
  const proceeds = claim.proceeds === null && money !== undefined ? money : null;
  const sold = claim.shares === null && shares !== undefined && !has(sentence, 'holding') ? shares : null;
  if (proceeds === null && sold === null) return;
  drafts[drafts.length - 1] = {
    ...draft,
    claim: {
      ...claim,
      proceeds: proceeds === null ? claim.proceeds : moneyQuantity(proceeds, annotated.text),
      shares: sold === null ? claim.shares : sold.value.replace(/\..*$/, ''),
    },
    spans: [...draft.spans, ...spanOf('proceeds', proceeds), ...spanOf('shares', sold)],
  };
}

/** It speaks of the sale, or of its price and worth, and of no other company or person. */
function isAboutTheSale(sentence: Sentence, { claim }: Draft<'share_sale'>): boolean {
  if (!has(sentence, 'sell_shares', 'sell', 'shares', 'contract_value', 'market_price', 'secondary')) return false;
  const others = sentence.organizations.some(
    (each) =>
      each.source !== 'proper' &&
      each.source !== 'coreference' &&
      each.name !== claim.issuer &&
      each.name !== claim.seller,
  );
  return !others && sentence.persons.every((each) => each.name === claim.seller);
}
