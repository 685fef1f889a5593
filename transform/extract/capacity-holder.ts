// Whose site a load is: the likeliest company of the sentence, of those before it or of the headline, by what stands around its name.
import type { CompanyCategory } from '../../registry/registry.ts';
import type { OrganizationMention, Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import { type ExtractionContext, gap, has, nameKey, nearest, termsIn } from './extraction-context.ts';
import { mainOrganization } from './focus.ts';

/** Who may hold a data center; utilities, banks and chip makers do not. */
const holders: ReadonlySet<CompanyCategory> = new Set<CompanyCategory>([
  'colocation',
  'developer',
  'reit',
  'neocloud',
  'miner',
  'miner_turned_ai',
  'big_tech',
  'hyperscaler_other',
  'real_estate',
  'ai_lab',
  'telecom',
  'fund',
  'enterprise',
  'equipment_vendor',
  'power_producer',
]);
/** Who rather builds or feeds the sites of others. */
const helpers: ReadonlySet<CompanyCategory> = new Set<CompanyCategory>(['equipment_vendor', 'power_producer']);
const tenants: ReadonlySet<CompanyCategory> = new Set<CompanyCategory>([
  'ai_lab',
  'big_tech',
  'hyperscaler_other',
  'neocloud',
]);
const landlords: ReadonlySet<CompanyCategory> = new Set<CompanyCategory>([
  'colocation',
  'developer',
  'reit',
  'miner',
  'miner_turned_ai',
  'neocloud',
]);

const isOf = (each: OrganizationMention, set: ReadonlySet<CompanyCategory>): boolean =>
  each.categories.some((category) => set.has(category));

const mayHold = (each: OrganizationMention): boolean => each.categories.length === 0 || isOf(each, holders);

type Candidate = { readonly mention: OrganizationMention; readonly score: number };

/** The likeliest holder of the site that draws `power`; null where no company is told. */
export function holderOf(
  power: Span,
  sentence: Sentence,
  contracted: boolean,
  context: ExtractionContext,
): OrganizationMention | null {
  const { sentences } = context.annotated;
  let best: Candidate | null = null;
  const consider = (from: Sentence | undefined, cost: number): void => {
    if (from === undefined) return;
    for (const mention of from.organizations) {
      if (!mayHold(mention) || !isCompany(mention, from)) continue;
      const anchor = from === sentence ? power : null;
      const score = scoreOf(mention, from, anchor, contracted, context) - cost;
      if (best === null || score > best.score) best = { mention, score };
    }
  };
  consider(sentence, 0);
  for (let back = 1; back <= 3; back += 1) consider(sentences[sentence.index - back], 0.3 + back * 0.25);
  if (sentence.index > 3) consider(sentences[0], 0.8);
  return firstNamed(chosenOf(best, context), context);
}

function chosenOf(best: Candidate | null, context: ExtractionContext): OrganizationMention | null {
  const main = mainOrganization(context);
  if (main !== null && mayHold(main)) {
    const score = 0.5 + (isOf(main, landlords) ? 0.2 : 0);
    if (best === null || score > best.score) return main;
  }
  return best !== null && best.score >= 0.3 ? best.mention : null;
}

/** A company is best called as the text first calls it: later ones are tickers and short forms. */
function firstNamed(holder: OrganizationMention | null, { annotated }: ExtractionContext): OrganizationMention | null {
  if (holder === null || holder.companyId === null) return holder;
  return annotated.organizations.find((each) => each.companyId === holder.companyId) ?? holder;
}

/** A name that only capitals tell is neither a person's nor a place's. */
function isCompany(mention: OrganizationMention, sentence: Sentence): boolean {
  if (mention.source !== 'proper') return true;
  const covers = (each: Span) => each.start < mention.end && mention.start < each.end;
  return !sentence.persons.some(covers) && !sentence.places.some(covers);
}

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

function scoreOf(
  mention: OrganizationMention,
  sentence: Sentence,
  power: Span | null,
  contracted: boolean,
  context: ExtractionContext,
): number {
  const { text } = context.annotated;
  let score = sources[mention.source];
  if (isOf(mention, landlords)) score += 0.3;
  // Where a lease is told, cloud and AI companies are rather the tenants, unless a miner or a landlord is not named at all.
  if (isOf(mention, tenants) && !isOf(mention, new Set(['colocation', 'developer', 'reit'])))
    score -= contracted ? 0.7 : 0.05;
  if (isOf(mention, new Set(['fund']))) score -= 0.25;
  if (isOf(mention, helpers) && !isOf(mention, landlords)) score -= 0.6;
  if (mention === sentence.organizations.find(mayHold)) score += 0.25;
  if (
    has(sentence, ...deeds) &&
    termsIn(sentence, ...deeds).some((each) => each.start >= mention.end && each.start - mention.end <= 24)
  )
    score += 0.2;
  const behind = text.slice(mention.end, mention.end + 34);
  const ahead = context.annotated.folded.slice(Math.max(sentence.start, mention.start - 26), mention.start);
  if (/^(?:['’]s?)(?!\p{L})/u.test(behind)) score += 0.2;
  if (isOwned(mention, sentence)) score += 0.25;
  if (agent.test(ahead)) score += 0.3;
  if (served.test(ahead)) score -= 0.45;
  if (backer.test(ahead)) score -= 0.5;
  if (parent.test(ahead)) score -= 0.4;
  if (termsIn(sentence, 'comparison').some((each) => each.end <= mention.start && mention.start - each.end <= 3))
    score -= 0.6;
  return power === null ? score : score + nearness(mention, sentence, power);
}

/** "Data4 campus", "NTT data center": the name stands right before the noun for a site. */
function isOwned(mention: Span, sentence: Sentence): boolean {
  return termsIn(sentence, 'project_noun', 'site').some(
    (each) => each.start >= mention.end && each.start - mention.end <= 3,
  );
}

/** In a list of sites each load belongs to the name before it: nearer is better, and no other load may stand between. */
function nearness(mention: Span, sentence: Sentence, power: Span): number {
  const loads = sentence.quantities.filter((each) => each.type === 'power');
  const between = loads.filter(
    (each) =>
      (each.start >= mention.end && each.end <= power.start) || (each.start >= power.end && each.end <= mention.start),
  ).length;
  const side = mention.end <= power.start ? 0.1 : 0;
  return side - Math.min(0.3, gap(mention, power) / 600) - Math.min(2, between) * 0.35;
}

/** What stands before the one who builds or runs, before a customer, a backer, a parent; in folded letters. */
const agent =
  /(?:\bby|\bpela|\bpelo|\bpor|\bpar|\bvon|\bdurch|\bda|\bdal|\bdalla|\bdoor|\bprzez|\bav|\boleh) (?:the |a |la |le |el |o |il |die |der |den |l'|het |[\p{L}-]+ (?:company|group|firm|developer|operator|empresa|entreprise|societe|societa|bedrijf|konzern|unternehmen) )?$/u;
const served =
  /(?:\bfor|\bto|\bpara|\bpour|\bfur|\bper|\bvoor|\bdla|\buntuk|\bas clientes como|\bcustomers? like|\btenant|\bcustomer|\bcliente|\binquilino|\bmieter|\blocataire|\bhuurder) (?:the |a |la |le |el |o |il |die |den |l')?$/u;
const backer =
  /(?:backed|owned|funded|financed|controlled|respaldad[oa]|controlad[oa]|financiad[oa]|gestutzt|unterstutzt|soutenue?|finance|controllat[oa]|finanziat[oa]|gesteund) (?:by|por|pela|pelo|von|par|da|dal|dalla|door) (?:the |a )?$/u;
const parent =
  /(?:(?:part|unit|arm|division|subsidiary|affiliate|filial|subsidiaria|braco|tochter|tochtergesellschaft|filiale|dochter|division|controlada|spolka|teil) (?:of|de|da|do|del|di|von|der|des|van)) (?:the |la |le |el |o |il )?$/u;

/** Who is to use the load, where a lease or a contract is told: a cloud or AI company other than the holder. */
export function lesseeOf(
  power: Span,
  sentence: Sentence,
  holder: OrganizationMention | null,
): OrganizationMention | null {
  if (!has(sentence, 'lease', 'hosting', 'ph_contracted')) return null;
  const candidates = sentence.organizations.filter(
    (each) => isOf(each, tenants) && (holder === null || nameKey(each) !== nameKey(holder)),
  );
  return nearest(candidates, power);
}
