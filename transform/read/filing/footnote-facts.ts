// What the footnotes of an ownership report say of a transaction: price ranges, plans, taxes, splits. Each pattern is linear.
import { findWrittenDate } from '../written-date.ts';

/** A range of prices as written, without signs and thousands separators. */
export type PriceRange = { readonly low: string; readonly high: string };
/** `ratio` as a decimal: 10 for 10-for-1, 0.1 for a reverse split 1-for-10. */
export type StockSplit = { readonly ratio: string; readonly effective: string | null };

export type FootnoteFacts = {
  readonly priceRange: PriceRange | null;
  readonly isWeightedAverage: boolean;
  /** Whether the sale was made under a plan of Rule 10b5-1; null where the footnote says nothing of one. */
  readonly plan: boolean | null;
  readonly planAdopted: string | null;
  /** The shares were sold to pay the taxes of a vesting or an exercise. */
  readonly coversTax: boolean;
  readonly split: StockSplit | null;
};

/** EDGAR allows a thousand characters; whatever is longer was not written by hand. */
const maxLength = 4_000;
const price = String.raw`(?:US)?\$?\s?(\d[\d,]{0,12}(?:\.\d{1,8})?)`;
const perShare = String.raw`(?:\s{1,3}per\s{1,3}share)?`;
const range = new RegExp(
  String.raw`\b(?:rang(?:e|es|ed|ing)|between|from)\b[^$\d.;]{0,60}${price}${perShare},?\s{0,3}(?:to|and|through|-|–|—)\s{0,3}(?:a\s{1,3}high\s{1,3}of\s{1,3})?${price}`,
  'i',
);
const soldForTax =
  /\bsell[\s-]to[\s-]cover\b|\b(?:sold|sale|sales|sell)\b[^.;]{0,160}\bto\s{1,3}(?:cover|satisfy|pay|fund|meet)\b[^.;]{0,120}\b(?:tax|taxes|withholding)\b/i;
const plan = /\b10b5-?\s?1\b/i;
const outsidePlan = /\b(?:not|neither|without|outside)\b[^.;]{0,80}\b10b5-?\s?1\b/i;
const adoption = /\b(?:adopted|entered\s{1,3}into|established|executed|dated)\b/gi;
const split =
  /\b(\d{1,4}|[a-z]{3,6})[\s-]for[\s-](\d{1,4}|[a-z]{3,6})\b\s{0,3}(?:forward\s{1,3}|reverse\s{1,3})?(?:stock|share)\s{1,3}split/i;
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Reads one footnote. */
export function readFootnote(footnote: string): FootnoteFacts {
  const text = footnote.slice(0, maxLength);
  const aboutPlan = plan.test(text);
  const isUnder = aboutPlan && !outsidePlan.test(text);
  return {
    priceRange: rangeOf(text),
    isWeightedAverage: /\bweighted[\s-]average\b/i.test(text),
    plan: aboutPlan ? isUnder : null,
    planAdopted: isUnder ? adoptionOf(text) : null,
    coversTax: soldForTax.test(text),
    split: splitOf(text),
  };
}

function rangeOf(text: string): PriceRange | null {
  const found = range.exec(text);
  const [low, high] = [found?.[1]?.replaceAll(',', ''), found?.[2]?.replaceAll(',', '')];
  // A number without a sign is a price only where the footnote speaks of prices.
  if (!found || low === undefined || high === undefined || !(/\$/.test(found[0]) || /\bprices?\b/i.test(text)))
    return null;
  return Number(low) <= Number(high) ? { low, high } : null;
}

/** The date behind the last word of adopting that has one close by. */
function adoptionOf(text: string): string | null {
  let found: string | null = null;
  for (const { index, 0: word } of text.matchAll(adoption)) {
    const behind = text.slice(index + word.length, index + word.length + 100);
    const day = findWrittenDate(/^[^.;]*/.exec(behind)?.[0] ?? '', 'en-us');
    if (day !== null) found = day;
  }
  return found;
}

function splitOf(text: string): StockSplit | null {
  const found = split.exec(text);
  const [into, from] = [countOf(found?.[1]), countOf(found?.[2])];
  if (!found || into === null || from === null || into === from) return null;
  const sentence = text.slice(found.index, found.index + 250);
  const ratio = Number((into / from).toFixed(8)).toString();
  return { ratio, effective: findWrittenDate(/^[^;]*/.exec(sentence)?.[0] ?? '', 'en-us') };
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = /^\d+$/.test(text) ? Number(text) : numbers.indexOf(text.toLowerCase()) + 1;
  return value > 0 ? value : null;
}
