// Words that look like the verb or noun of a deal and are none.
import type { TermMention } from '../annotate/mention.ts';

/** "investors", "investidores", "Investoren": who holds or buys, not that somebody does. */
const investorNoun =
  /^(?:invest(?:or|oren|ors|ori|oren|idor|idores|idora|isseur|isseurs|itore|itori)|inversor(?:es|a|as)?|inversionistas?|investeerders?)$/;
/** "a buy rating", "note d'achat": the advice of a bank. */
const advice = /^(?:-| )?(?:rating|recommendation|call on|note\b|empfehlung|ratings)/;
/** "an option to buy", "opción de compra": what may be bought later. */
const optional =
  /(?:option|opcion|opcao|opzione|optie|kaufoption)e?s? (?:to|de|di|d'|zum|zur|auf|om te|van) ?(?:la |el )?$/;

/** "has exercised its final option to lease": what was optional is agreed. */
const exercised =
  /(?:exercis|ejerc|exerce|esercit|ausgeubt|leve|uitgeoefend)\S* (?:\S+ ){0,3}(?:option|opcion|opcao|opzione|optie)e?s? \S+ ?(?:la |el )?$/;
/** "a joint venture to build and acquire data centers": what money is for, not what is bought. */
const purpose = /(?:joint venture|fund|platform|vehicle) to (?:\S+ (?:and|or) )?$/;

/** "replaces an existing $500 million loan", "sustituye el préstamo anterior": debt that ends with the new one. */
const formerBefore =
  /(?<!(?:upsiz|expand|increas|amend|extend|enlarg|boost|ampli|aument|elev|erhoh|aufstock|erweiter|augment|verhoog|verleng)\S* (?:its |the |an |a |su |sua |sein |ihre |son )?)(?:existing|previous|earlier|prior|old|outstanding|maturing|bestehenden?|fruheren?|alten?|bestaande|eerdere|precedent|ancien|precedente|antigo|existente) (?:\S+ ){0,3}$/;
const formerBehind =
  /^(?:es|s|i|e)? (?:anteriore?s?|previos?|existentes?|precedentes?|vigentes?|existants?|precedents?|esistenti|in essere)\b/;

/** "venture capital firm", "joint venture partner of": what somebody is, not what is founded. */
const ventureNoun = /^(?: |-)?(?:capital|fund|funds|investor|investors|partners|arm|backed|studio|lending)/;

/** "投資ファンド", "投资者", "투자은행": who invests by trade. */
const denseInvestor =
  /^(?:投資(?:ファンド|会社|家|銀行|法人|信託|顧問|運用|業界)|投资(?:者|人|基金|公司|机构|银行|集团|管理|界)|投資(?:者|人|基金|公司|機構|銀行|集團|管理)|투자(?:자|은행|회사|사 |증권|운용|신탁|업계|금융|조합|협약|양해각서|심리))/u;

const koreanVerbs = new Set(['acquire', 'sell', 'lend', 'provide', 'lease']);

/** Whether the word at `trigger` may open a deal. */
export function opensDeal(trigger: TermMention, folded: string): boolean {
  if (
    folded.slice(trigger.start, trigger.end) === 'venture' &&
    ventureNoun.test(folded.slice(trigger.end, trigger.end + 12))
  )
    return false;
  // "회사는" holds no "사는": a short Korean verb begins a word.
  if (
    /^[가-힣]{1,2}$/.test(folded.slice(trigger.start, trigger.end)) &&
    koreanVerbs.has(trigger.term) &&
    /[가-힣]/.test(folded.charAt(trigger.start - 1))
  )
    return false;
  if (investorNoun.test(folded.slice(trigger.start, trigger.end))) return false;
  if (trigger.term === 'invest' && denseInvestor.test(folded.slice(trigger.start, trigger.end + 4))) return false;
  if (
    trigger.term === 'provide' &&
    /^ ?(?:chains?|and demand|squeeze|shortage)/.test(folded.slice(trigger.end, trigger.end + 14))
  )
    return false;
  if (
    /^order$/.test(folded.slice(trigger.start, trigger.end)) &&
    /^ (?:to|that) /.test(folded.slice(trigger.end, trigger.end + 6))
  )
    return false;
  if (advice.test(folded.slice(trigger.end, trigger.end + 18))) return false;
  if (
    trigger.term === 'loan' &&
    (formerBefore.test(folded.slice(Math.max(0, trigger.start - 40), trigger.start)) ||
      formerBehind.test(folded.slice(trigger.end, trigger.end + 14)))
  )
    return false;
  const before = folded.slice(Math.max(0, trigger.start - 60), trigger.start);
  if (trigger.term === 'acquire' && purpose.test(before)) return false;
  return !optional.test(before) || exercised.test(before);
}
