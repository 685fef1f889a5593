// Whether a figure is of the whole market or of somebody's own: a company's spending, one site's load.
import type { OrganizationMention, QuantityMention, Sentence } from '../annotate/mention.ts';
import { type ExtractionContext, has, nameKey, near, termsIn } from './extraction-context.ts';
import type { Metric } from './indicator-metric.ts';
import { isPublisher } from './indicator-publisher.ts';

/** "Meta expects capital expenditure of …": the company that the spending is of, the last one named before the sum. */
export function spenderOf(
  quantity: QuantityMention,
  sentence: Sentence,
  metric: Metric,
  { annotated }: ExtractionContext,
): OrganizationMention | null {
  if (quantity.type !== 'money' || metric.metric !== 'capex' || !has(sentence, 'capex_plan')) return null;
  if (has(sentence, 'agreement', 'acquire', 'acquisition')) return null;
  const companies = sentence.organizations.filter((each) => each.source !== 'proper' && !isPublisher(each));
  const sums = sentence.quantities.filter((each) => each.type === 'money');
  const last = companies.findLast((each) => each.end <= quantity.start);
  if (last === undefined) return companies.length === 1 ? (companies[0] ?? null) : null;
  const taken = sums.some((each) => each.start >= last.end && each.end <= quantity.start);
  if (taken && companies.length > 1) return null;
  // "Microsoft, Meta and Amazon are expected to spend …": the sum of several is nobody's own.
  const before = companies.filter((each) => each.end <= last.start && last.start - each.end <= 8);
  const listed = before.some((each) => /^(?:,|,? ?\p{L}{1,3} )/u.test(annotated.text.slice(each.end, last.start)));
  return listed || (metric.group !== null && companies.length > 1) ? null : last;
}

const single =
  /(?:^|\s)(?:a|an|one|the|um|uma|o|un|el|ein|eine|einem|einen|das|dem|le|il|lo|een|het|et|en|sebuah|một)\s+(?:\p{L}+\s+)?$/iu;
const plural = /(?:s|en|tra|i|ów|ów danych|centra danych|dati|sentre|sentra|sentrene)$/iu;

/** Whether a load or a sum is the market's: no single site, no company's own. */
export function isMarketWide(
  quantity: QuantityMention,
  sentence: Sentence,
  publisher: OrganizationMention | null,
  context: ExtractionContext,
): boolean {
  const { text } = context.annotated;
  const own = sentence.organizations.some(
    (each) =>
      each.source !== 'proper' && !isPublisher(each) && (publisher === null || nameKey(each) !== nameKey(publisher)),
  );
  const halls = termsIn(sentence, 'g_data_centers');
  const one = halls.some(
    (each) =>
      single.test(text.slice(Math.max(0, each.start - 24), each.start)) &&
      !plural.test(text.slice(each.start, each.end)),
  );
  const wide = has(sentence, 'global', 'sector', 'm_market_size') || isLand(sentence);
  if (quantity.type === 'money') {
    if (own || one || near(sentence, quantity, 30, 'loan', 'raise', 'agreement', 'valuation', 'stake')) return false;
    // What a company means to spend is its own plan, no forecast of the market.
    const apart = publisher !== null && (publisher.companyId === null || isPublisher(publisher));
    return apart ? has(sentence, 'm_market_size', 'm_capex', 'capex_plan') : wide && publisher === null;
  }
  if (quantity.type === 'power') {
    if (own || one || (publisher === null && has(sentence, 'agreement'))) return false;
    return publisher !== null || wide || has(sentence, 'forecast');
  }
  return !one || publisher !== null;
}

/** Whether the sentence speaks of a country or one of its regions, not of a town. */
function isLand(sentence: Sentence): boolean {
  return sentence.places.some(({ record }) => record.kind === 'country' || record.kind === 'region');
}
