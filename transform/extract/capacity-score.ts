// How surely a number of megawatts is the load of a site, and not of a power plant, a region or a threshold.
import type { PowerMention, Sentence, Span } from '../annotate/mention.ts';
import { type ExtractionContext, gap, has, near, nearest, termsIn } from './extraction-context.ts';
import { isAboutDataCenters, mainOrganization } from './focus.ts';
import { isOf, landlords, mayHold } from './holder-cues.ts';

/** How many sentences back the site may have been named. */
const lookback = 3;

/** The score of `power` as a load; what lies under the threshold is none. */
export function loadScore(power: PowerMention, sentence: Sentence, context: ExtractionContext): number {
  return 1 + forSite(power, sentence, context) + forWords(power, sentence) - against(power, sentence, context);
}

function forSite(power: PowerMention, sentence: Sentence, context: ExtractionContext): number {
  const site = nearest(termsIn(sentence, 'site', 'project_noun'), power);
  const main = mainOrganization(context);
  const isTheirs = main !== null && isOf(main, landlords);
  const about = isAboutDataCenters(context) || isTheirs ? 0.35 : 0;
  if (site !== null) return about + 0.75 - Math.min(0.5, gap(site, power) / 180);
  const before = context.annotated.sentences.slice(Math.max(0, sentence.index - lookback), sentence.index);
  if (before.some((each) => has(each, 'project_noun'))) return about + 0.4;
  return about + (before.some((each) => has(each, 'site')) ? 0.2 : about > 0 ? 0 : -0.5);
}

function forWords(power: PowerMention, sentence: Sentence): number {
  let score = 0;
  if (near(sentence, power, 25, 'b_it')) score += 0.35;
  else if (termsIn(sentence, 'm_capacity').some((each) => !overlaps(each, power) && gap(each, power) <= 30))
    score += 0.25;
  if (sentence.organizations.some((each) => each.source !== 'proper')) score += 0.25;
  if (near(sentence, power, 60, 'ph_begun', 'ph_construction', 'ph_live', 'ph_planned', 'lease', 'hosting'))
    score += 0.15;
  if (near(sentence, power, 14, 'part_of')) score += 0.2;
  // A load that is leased or hosted is a site's, whether the noun stands there or not.
  if (near(sentence, power, 60, 'lease', 'hosting')) score += 0.6;
  return score;
}

function against(power: PowerMention, sentence: Sentence, { annotated }: ExtractionContext): number {
  let score = notLoad(power, sentence, annotated.text);
  const supply = nearest(termsIn(sentence, 'ppa'), power);
  if (supply !== null) score += isApart(supply, power, annotated.text) ? 0.4 : 1;
  if (near(sentence, power, 45, 'aggregate')) score += hasHolder(sentence) ? 0.1 : 0.25;
  if (near(sentence, power, 60, 'portfolio_sum')) score += 0.35;
  if (near(sentence, power, 90, 'market_sum')) score += hasHolder(sentence) ? 0.25 : 0.7;
  // "513 MW of capacity in Italy": right beside the load the country is what has it.
  if (near(sentence, power, 24, 'market_sum') && near(sentence, power, 40, 'm_capacity')) score += 0.45;
  if (near(sentence, power, 80, 'global', 'entrants')) score += 0.6;
  if (near(sentence, power, 60, 'share_of') && sentence.quantities.some((each) => each.type === 'percent'))
    score += 0.5;
  // Who renews a lease adds no load.
  if (has(sentence, 'renew') && has(sentence, 'lease', 'hosting', 'agreement')) score += 1.2;
  score += conditional(power, sentence);
  // "An AI facility is one that uses more than 20 MW": a bound without anybody's name defines, it does not tell.
  const isBound = power.qualifier === 'more_than' || power.qualifier === 'at_least';
  if (isBound && !hasOwner(sentence) && sentence.places.length === 0) score += 0.3;
  // A bound in a text on a bill or an ordinance is the bill's.
  const lead = annotated.sentences.slice(0, 2);
  if (isBound && lead.some((each) => has(each, 'legislation', 'ordinance', 'moratorium'))) score += 0.5;
  if (isBound && sentence.organizations.some((each) => each.categories.includes('utility'))) score += 0.6;
  if (has(sentence, 'ordinance', 'legislation', 'moratorium')) score += 0.3;
  if (power.mw === 1 && power.qualifier === 'exact') score += 0.6;
  if (power.mw > 12_000) score += 1;
  if (near(sentence, power, 30, 'options')) score += 0.5;
  if (has(sentence, 'provide') && sentence.organizations.some((each) => each.categories.includes('utility')))
    score += 1;
  if (sentence.quantities.some((each) => each.type === 'sites' && Number(each.value) >= 12)) score += 0.5;
  if (/MVA/iu.test(annotated.text.slice(power.start, power.end))) score += 0.4;
  if (/^.{0,9}k[Vv]/u.test(annotated.text.slice(power.end, power.end + 12))) score += 0.8;
  return score;
}

/** "Suppose a 300 MW campus", "if it used 50 MW"; "would use 50 MW" is how a plan is told. */
function conditional(power: PowerMention, sentence: Sentence): number {
  const plan = termsIn(sentence, 'ph_planned');
  const real = termsIn(sentence, 'condition').filter((each) => !plan.some((one) => overlaps(one, each)));
  if (real.length === 0) return 0;
  return real.some((each) => each.end <= power.start) ? 0.6 : 0.15;
}

/** Whether a comma and a good stretch of text stand between the two. */
const isApart = (one: Span, other: Span, text: string): boolean =>
  gap(one, other) > 20 && text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes(',');

/** Words for plants, batteries and thresholds, by how near they stand and whether a site stands nearer. */
function notLoad(power: PowerMention, sentence: Sentence, text: string): number {
  const other = nearest(termsIn(sentence, 'not_load'), power);
  if (other === null) return 0;
  const site = nearest(termsIn(sentence, 'site', 'project_noun'), power);
  const reach = gap(other, power);
  // "900 MW, backed by a substation": what stands behind a comma is another thing.
  if (other.start > power.end && reach > 8 && /,/u.test(text.slice(power.end, other.start))) return 0.4;
  if (reach <= 28) return site === null || reach <= gap(site, power) ? 1.8 : 0.5;
  return site === null && reach <= 80 ? 0.5 : 0;
}

const hasOwner = (sentence: Sentence): boolean => sentence.organizations.some((each) => each.source !== 'proper');

/** Researchers, media and utilities tell of markets; who holds sites tells of its own. */
const hasHolder = (sentence: Sentence): boolean =>
  sentence.organizations.some((each) => each.categories.length > 0 && mayHold(each));

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
