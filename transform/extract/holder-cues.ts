// What the words around a company's name say of whether it holds a site: it builds there, is served, backs another, is a place after all.
import type { CompanyCategory } from '../../registry/registry.ts';
import type { OrganizationMention, Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import { siteCode } from './capacity-phase.ts';
import { type ExtractionContext, gap, has, termsIn } from './extraction-context.ts';

type Categories = ReadonlySet<CompanyCategory>;
const setOf = (...categories: readonly CompanyCategory[]): Categories => new Set(categories);

/** Whose sites others rent. */
export const landlords = setOf('colocation', 'developer', 'reit', 'miner', 'miner_turned_ai', 'neocloud');
/** Who rents the sites of others as often as it builds its own. */
export const tenants = setOf('ai_lab', 'big_tech', 'hyperscaler_other', 'neocloud');
/** Who gives money. */
export const backers = setOf('fund');
const lessors = setOf('colocation', 'developer', 'reit');
/** Who rather builds or feeds the sites of others. */
const helpers = setOf('equipment_vendor', 'power_producer');
const others = setOf('real_estate', 'telecom', 'enterprise');

/** Whether the company has one of the categories. */
export const isOf = (each: OrganizationMention, set: Categories): boolean =>
  each.categories.some((category) => set.has(category));

/** Who may hold a data center at all: utilities, banks and chip makers do not. */
export const mayHold = (each: OrganizationMention): boolean =>
  each.categories.length === 0 || [landlords, tenants, backers, helpers, others].some((set) => isOf(each, set));

const sources: Readonly<Record<OrganizationMention['source'], number>> = {
  known: 1,
  shaped: 0.9,
  coreference: 0.9,
  proper: 0,
};
/** What a holder does: it builds, plans, opens, buys or runs. */
const deeds: readonly TermName[] = [
  'ph_begun',
  'ph_construction',
  'ph_live',
  'ph_planned',
  'planned',
  'capex',
  'announced',
  'acquire',
  'propose',
  'land',
];
/** Verbs of a time to come tell of sites as well as of companies. */
const intents: ReadonlySet<TermName> = new Set<TermName>(['planned', 'ph_planned']);

/** How much the words of its own sentence speak for `mention` as the holder of a site. */
export function holderScore(
  mention: OrganizationMention,
  sentence: Sentence,
  contracted: boolean,
  context: ExtractionContext,
): number {
  const { text } = context.annotated;
  let score = sources[mention.source];
  if (isOf(mention, landlords)) score += 0.3;
  // Where a lease is told, cloud and AI companies are rather the tenants.
  if (isOf(mention, tenants) && !isOf(mention, lessors)) score -= contracted ? 0.7 : 0.05;
  if (isOf(mention, backers)) score -= 0.25;
  if (isOf(mention, helpers) && !isOf(mention, landlords)) score -= 0.6;
  if (mention === sentence.organizations.find(mayHold)) score += 0.25;
  score += deedScore(mention, sentence);
  if (/^(?:['’]s?)(?!\p{L})/u.test(text.slice(mention.end, mention.end + 4))) score += 0.2;
  if (isOwned(mention, sentence)) score += 0.25;
  if (termsIn(sentence, 'comparison').some((each) => each.end <= mention.start && mention.start - each.end <= 3))
    score -= 0.6;
  return score + cueScore(mention, sentence, context);
}

function cueScore(mention: OrganizationMention, sentence: Sentence, { annotated }: ExtractionContext): number {
  const ahead = annotated.folded.slice(Math.max(sentence.start, mention.start - 26), mention.start);
  let score = 0;
  if (agent.test(ahead)) score += 0.3;
  if (served.test(ahead)) score -= 0.45;
  if (joined.test(ahead)) score -= 0.35;
  if (backed.test(ahead)) score -= 0.5;
  if (parent.test(ahead)) score -= 0.4;
  if (mention.source !== 'known' && locative.test(ahead)) score -= 0.8;
  if (seller.test(ahead) && has(sentence, 'acquire', 'acquisition', 'land')) score -= 0.6;
  return score;
}

/** Whether the words before the name say that the site is to serve it. */
export function isServed(mention: Span, sentence: Sentence, { annotated }: ExtractionContext): boolean {
  const ahead = annotated.folded.slice(Math.max(sentence.start, mention.start - 26), mention.start);
  return served.test(ahead) || joined.test(ahead);
}

/** What stands before the one who builds or runs, before a customer, a partner, a backer, a parent; in folded letters. */
const article =
  "(?:the |a |an |la |le |el |o |il |lo |die |der |dem |den |das |l'|het |de |gigant[ea] |giant |group |grupo |groupe )?";
const agent = new RegExp(
  `(?:\\bby|\\bpela|\\bpelo|\\bpor|\\bpar|\\bdurch|\\bda|\\bdal|\\bdalla|\\bdoor|\\bprzez|\\bav|\\boleh) ${article}(?:[\\p{L}-]+ (?:company|group|firm|developer|operator|empresa|entreprise|societe|societa|bedrijf|konzern|unternehmen) )?$`,
  'u',
);
const served = new RegExp(
  `(?:\\bfor|\\bto|\\bpara|\\bpour|\\bfur|\\bper|\\bvoor|\\bdla|\\buntuk|\\bcho|\\btenant|\\bcustomer|\\bclient[ei]?|\\binquilino|\\bmieter|\\bkunde|\\blocataire|\\bhuurder|\\bklant|\\bused by|\\busado pela|\\boccupied by) ${article}$`,
  'u',
);
const joined = new RegExp(
  `(?:\\bwith|\\bcon|\\bcom|\\bmit|\\bavec|\\bmet|\\bmed|\\bwraz z|\\bdengan|\\balongside|\\bjunto a|\\bjunto con) ${article}$`,
  'u',
);
const backed =
  /(?:backed|owned|funded|financed|controlled|respaldad[oa]|controlad[oa]|financiad[oa]|gestutzt|unterstutzt|soutenue?|finance|controllat[oa]|finanziat[oa]|gesteund) (?:by|por|pela|pelo|von|par|da|dal|dalla|door) (?:the |a )?$/u;
const parent =
  /(?:(?:part|unit|arm|division|subsidiary|affiliate|filial|subsidiaria|braco|tochter|tochtergesellschaft|filiale|dochter|controlada|spolka|teil) (?:of|de|da|do|del|di|von|der|des|van)) (?:the |la |le |el |o |il )?$/u;
const seller = /\b(?:from|von|van|a|da|dal|dalla|de|do) (?:the |der |dem |la |el |o |de )?$/u;
const locative = /(?:^|[\s,(])(?:en|in|em|a|at|near|bei|nel|nella|w|i|di|te|au|aux) $/u;

/** A verb of building, opening or planning right behind the name makes even a name nobody knows its subject. */
function deedScore(mention: OrganizationMention, sentence: Sentence): number {
  const deed = termsIn(sentence, ...deeds).find((each) => each.start >= mention.end && each.start - mention.end <= 24);
  if (deed === undefined) return 0;
  if (mention.source !== 'proper') return 0.2;
  return deed.start - mention.end <= 5 ? 1 : 0.4;
}

/** "Data4 campus", "NTT data center": the name stands right before the noun for a site. */
function isOwned(mention: Span, sentence: Sentence): boolean {
  return termsIn(sentence, 'project_noun', 'site').some(
    (each) => each.start >= mention.end && each.start - mention.end <= 3,
  );
}

/** In a list of sites each load belongs to the name before it: nearer is better, and no other load may stand between. */
export function nearness(mention: Span, sentence: Sentence, power: Span): number {
  const between = sentence.quantities.filter(
    (each) =>
      each.type === 'power' &&
      ((each.start >= mention.end && each.end <= power.start) ||
        (each.start >= power.end && each.end <= mention.start)),
  ).length;
  const side = mention.end <= power.start ? 0.1 : 0;
  return side - Math.min(0.3, gap(mention, power) / 600) - Math.min(2, between) * 0.35;
}

/** "Stackmoor broke ground": what opens a sentence in capitals and is followed by such a verb is a company, met once or not. */
export function openingSubject(sentence: Sentence, { annotated }: ExtractionContext): OrganizationMention[] {
  const owner = possessor.exec(annotated.text.slice(sentence.start, sentence.start + 60))?.[1];
  const site = owner === undefined ? null : termsIn(sentence, 'site', 'project_noun')[0];
  if (owner !== undefined && site && site.start - sentence.start <= 70)
    return unlessTaken(owner, 'shaped', sentence, annotated.pack.notNames);
  const deed = termsIn(sentence, ...deeds).find(
    (each) => each.start > sentence.start && !(intents.has(each.term) && isAhead(each, sentence)),
  );
  if (deed === undefined || deed.start - sentence.start > 60) return [];
  const name = opening.exec(annotated.text.slice(sentence.start, deed.start))?.[1];
  if (name === undefined || siteCode.test(name)) return [];
  return unlessTaken(name, 'proper', sentence, annotated.pack.notNames);
}

/** The name as a mention at the opening of the sentence, unless its words are common ones or something else stands there. */
function unlessTaken(
  name: string,
  source: OrganizationMention['source'],
  sentence: Sentence,
  notNames: string,
): OrganizationMention[] {
  const common = new Set(notNames.split('|'));
  const span = { start: sentence.start, end: sentence.start + name.length };
  const taken = [...sentence.organizations, ...sentence.persons, ...sentence.places, ...sentence.terms].some(
    (each) => each.start < span.end && span.start < each.end,
  );
  if (
    taken ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => common.has(word))
  )
    return [];
  return [{ ...span, name, source, companyId: null, categories: [], named: span }];
}

/** A verb of a time to come: "X will have 54 MW" tells of sites as often as of companies. */
const isAhead = (cue: Span, sentence: Sentence): boolean =>
  termsIn(sentence, 'will', 'expected', 'could').some((each) => each.start < cue.end && cue.start < each.end);

/** "Lambda’s retrofit of a facility" */
const possessor = /^([\p{Lu}][\p{L}\d&.-]{2,}(?: [\p{Lu}][\p{L}\d&.-]*){0,2})['’]s /u;
const opening =
  /^([\p{Lu}][\p{L}\d&.-]+(?: (?:[\p{Lu}\d][\p{L}\d&.-]*|&)){0,3}) (?:has |have |had |will |is |to |also |a |ha |hat |heeft |va |vai |tem |already |já |ya |già )?$/u;

/** "Megawatts" with its capital is no company. */
const unit = /^(?:mega|giga|kilo)(?:watt|vat|wat)|^(?:[MGK]W|MVA)\b/iu;

const located = new WeakMap<ExtractionContext, ReadonlySet<string>>();

/** A name that the registry lacks is no person's, no place's and no building's. */
export function isCompany(mention: OrganizationMention, sentence: Sentence, context: ExtractionContext): boolean {
  if (mention.source === 'known' || mention.source === 'coreference') return true;
  if (siteCode.test(mention.name) || unit.test(mention.name)) return false;
  // "Data Center yang …": a part of the noun.
  if (termsIn(sentence, 'project_noun', 'site').some((each) => each.start <= mention.start && mention.end <= each.end))
    return false;
  if (mention.source === 'shaped') return true;
  let names = located.get(context);
  if (names === undefined) {
    const { text, places, weakPlaces } = context.annotated;
    names = new Set([...places, ...weakPlaces].map((each) => text.slice(each.start, each.end)));
    located.set(context, names);
  }
  return (
    !names.has(mention.name) && !sentence.persons.some((each) => each.start < mention.end && mention.start < each.end)
  );
}
