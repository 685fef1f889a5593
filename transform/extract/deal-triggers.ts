// Words that look like the verb or noun of a deal and are none.
import type { Span } from '../annotate/mention.ts';

/** "investors", "investidores", "Investoren": who holds or buys, not that somebody does. */
const investorNoun =
  /^(?:invest(?:or|oren|ors|ori|oren|idor|idores|idora|isseur|isseurs|itore|itori)|inversor(?:es|a|as)?|inversionistas?|investeerders?)$/;
/** "a buy rating", "note d'achat": the advice of a bank. */
const advice = /^(?:-| )?(?:rating|recommendation|call on|note\b|empfehlung|ratings)/;
/** "an option to buy", "opción de compra": what may be bought later. */
const optional =
  /(?:option|opcion|opcao|opzione|optie|kaufoption)e?s? (?:to|de|di|d'|zum|zur|auf|om te|van) ?(?:la |el )?$/;

/** Whether the word at `trigger` may open a deal. */
export function opensDeal(trigger: Span, folded: string): boolean {
  if (investorNoun.test(folded.slice(trigger.start, trigger.end))) return false;
  if (advice.test(folded.slice(trigger.end, trigger.end + 18))) return false;
  return !optional.test(folded.slice(Math.max(0, trigger.start - 24), trigger.start));
}
