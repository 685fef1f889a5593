// Strangers to the field that enter it: a paper mill, a real estate group or a fund that goes into data centers for the first time.
import type { CompanyCategory } from '../../registry/registry.ts';
import type { OrganizationMention, Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { MarketEntry } from '../../schemas/facts/market-entry.ts';
import { type ExtractionContext, gap, has, nameKey, negated, termsIn } from './extraction-context.ts';

export type Entrant = {
  readonly mention: OrganizationMention;
  readonly from: MarketEntry['from'];
  readonly to: MarketEntry['to'];
  readonly cue: Span;
  readonly target: Span;
  readonly score: number;
};

type Categories = ReadonlySet<CompanyCategory>;
const setOf = (...categories: readonly CompanyCategory[]): Categories => new Set(categories);

/** Whose business data centers are: they enter no new one, whatever country they go to. */
const natives = setOf(
  'colocation',
  'reit',
  'neocloud',
  'big_tech',
  'hyperscaler_other',
  'ai_lab',
  'miner',
  'miner_turned_ai',
);
/** Who is told of in such sentences without going anywhere. */
const bystanders = setOf('media', 'research', 'government', 'bank', 'chip_vendor');

/** The companies that the sentence tells to enter the field. */
export function entrantsOf(sentence: Sentence, context: ExtractionContext): Entrant[] {
  if (has(sentence, 'condition')) return [];
  const targets = targetsOf(sentence, context);
  if (targets.length === 0) return [];
  let best: { cue: TermMention; target: Span; cost: number } | null = null;
  for (const cue of termsIn(sentence, 'entry', 'pivot')) {
    if (negated(sentence, cue)) continue;
    for (const target of targets) {
      const cost = costOf(cue, target, sentence, context);
      if (cost <= 50 && (best === null || cost < best.cost)) best = { cue, target, cost };
    }
  }
  if (best === null || isAbroad(sentence, best.cue, best.target, context)) return [];
  const { cue, target, cost } = best;
  const isPlain = cue.term === 'entry' && gap(cue, target) <= 14;
  const subjects = subjectsOf(sentence, cue, context).filter(
    // Funds turn to many things; developers of data centers enter nothing, unless the text says so plainly.
    (each) => (cue.term === 'entry' || !isOnly(each, 'fund')) && (isPlain || !isOnly(each, 'developer')),
  );
  return subjects.map((mention) => ({
    mention,
    from: formerBusiness(mention),
    to: /GPU|cloud|nube|nuvem|云|雲|算力|クラウド|클라우드|compute|comput/iu.test(textOf(target, context))
      ? 'ai_cloud'
      : 'data_center_development',
    cue,
    target,
    score: 2.1 - cost / 100 - (mention.source === 'proper' ? 0.2 : 0),
  }));
}

const textOf = (span: Span, { annotated }: ExtractionContext): string => annotated.text.slice(span.start, span.end);

const isOnly = (mention: OrganizationMention, category: CompanyCategory): boolean =>
  mention.categories.length > 0 && mention.categories.every((each) => each === category);

/** "its first overseas venture into data centers": the field is known to the company, the country is new. */
function isAbroad(sentence: Sentence, cue: Span, target: Span, { annotated }: ExtractionContext): boolean {
  const from = Math.max(sentence.start, Math.min(cue.start, target.start) - 14);
  return foreign.test(annotated.folded.slice(from, Math.max(cue.end, target.end)));
}

const foreign =
  /(?<!\p{L})(?:overseas|foreign|abroad|international|extranjer[oa]|en el exterior|exterior|internacional|etranger|all'estero|ausland|auslandischen|buitenland|zagranic\p{L}*|utlandet|luar negeri|nuoc ngoai)(?!\p{L})|海外|해외|国外|國外/u;

/** Data centers and computing, not AI alone: many a company "turns to AI" without a server. */
function targetsOf(sentence: Sentence, context: ExtractionContext): Span[] {
  return termsIn(sentence, 'project_noun', 'ai_activity').filter((each) => !bare.test(textOf(each, context)));
}

const bare =
  /^(?:AI|IA|KI|artificial intelligence|inteligencia artificial|inteligência artificial|intelligence artificielle|intelligenza artificiale|künstliche intelligenz|kunstmatige intelligentie|人工知能|人工智能|人工智慧|인공지능|kunstig intelligens|trí tuệ nhân tạo|kecerdasan buatan|yapay zeka\p{L}*|cloud|nube|nuvem|server|hosting|hébergement|hospedagem)$/iu;

/** Characters between the verb and the field, more for verbs that mean many things and where a country stands between. */
function costOf(
  cue: Span & { readonly term: string },
  target: Span,
  sentence: Sentence,
  context: ExtractionContext,
): number {
  const isDense = context.annotated.pack.marks === '';
  const between = [Math.min(cue.end, target.end), Math.max(cue.start, target.start)] as const;
  const abroad = sentence.places.some((each) => each.start >= between[0] && each.end <= between[1]);
  const reach = gap(cue, target) * (isDense ? 2 : 1);
  // "expands its data centers with an entry into": the field stands behind the verb, save where verbs come last.
  const isAhead = target.end <= cue.start && !isDense && annotatedCode(context) !== 'tr' ? 30 : 0;
  return reach + (cue.term === 'pivot' ? 22 : 0) + (abroad ? 25 : 0) + isAhead;
}

const annotatedCode = ({ annotated }: ExtractionContext): string => annotated.pack.code;

/** "…: Termoveneta debutta nei data center": capitals right before the verb, where nouns are written small. */
function nameBefore(cue: Span, sentence: Sentence, { annotated }: ExtractionContext): OrganizationMention | null {
  if (annotated.pack.capitalNouns || annotated.pack.marks === '') return null;
  const found = capitals.exec(annotated.text.slice(sentence.start, cue.start));
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const start = sentence.start + found.index + found[0].indexOf(name);
  const span = { start, end: start + name.length };
  const taken = [...sentence.organizations, ...officersOf(sentence), ...sentence.places].some(
    (each) => each.start < span.end && span.start < each.end,
  );
  const common = new Set(annotated.pack.notNames.split('|'));
  if (
    taken ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => common.has(word))
  )
    return null;
  return { ...span, name, source: 'proper', companyId: null, categories: [], named: span };
}

const capitals =
  /(?<![\p{L}'’])((?:[\p{Lu}][\p{L}\d&.-]+ ){0,3}[\p{Lu}][\p{L}\d&.-]{2,}) (?:is |has |will |ha |va |a |s'est |si |se |heeft |gaat |vai |har |skal )?$/u;

function subjectsOf(sentence: Sentence, cue: TermMention, context: ExtractionContext): OrganizationMention[] {
  const isDense = context.annotated.pack.marks === '';
  const all = distinct(sentence.organizations).filter((each) => mayEnter(each, sentence));
  const before = all.filter((each) => each.end <= cue.start || (each.start <= cue.start && each.end >= cue.end));
  const reachable = before.filter((each) => cue.start - each.end <= (isDense ? 60 : 130));
  // Japanese and Korean open with the subject; elsewhere it is the last name before the verb.
  const last = reachable.at(-1);
  const isNear = last !== undefined && cue.start - last.end <= 8;
  const written = isNear || cue.term === 'pivot' ? null : nameBefore(cue, sentence, context);
  const subject = isDense ? reachable[0] : (written ?? last);
  if (subject !== undefined)
    return [subject, ...all.filter((each) => each !== subject && isJoined(each, subject, context))];
  if (!isDense || sentence.organizations.length > 0) return [];
  const previous = context.annotated.sentences[sentence.index - 1];
  const topic =
    previous === undefined ? undefined : distinct(previous.organizations).find((each) => mayEnter(each, previous));
  return topic === undefined ? [] : [topic];
}

/** One mention a company: "le groupe Altarea" is the group and its name. */
function distinct(mentions: readonly OrganizationMention[]): OrganizationMention[] {
  const seen = new Set<string>();
  const named = mentions.toSorted((a, b) => Number(a.source === 'coreference') - Number(b.source === 'coreference'));
  const kept = named.filter((each) => !seen.has(nameKey(each)) && seen.add(nameKey(each)) !== undefined);
  return kept.sort((a, b) => a.start - b.start);
}

function mayEnter(mention: OrganizationMention, sentence: Sentence): boolean {
  const of = (set: Categories) => mention.categories.some((each) => set.has(each));
  if (of(natives) || of(bystanders)) return false;
  if (mention.source !== 'proper') return true;
  const covers = (each: Span) => each.start < mention.end && mention.start < each.end;
  return !officersOf(sentence).some(covers) && !sentence.places.some(covers);
}

/** "三菱地所と東京センチュリーは": nothing but a joining word between the two. */
function isJoined(one: OrganizationMention, other: OrganizationMention, { annotated }: ExtractionContext): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start < first.end || one.source === 'proper') return false;
  return /^(?:\s?(?:,|、|，|and|y|e|et|und|en|i|og|ve|dan|và|と|・|와|과|·|和|与|與)\s?){1,2}$/u.test(
    annotated.text.slice(first.end, second.start),
  );
}

/** Persons that the text calls so; two capitals alone may be a company ("Verrerie Delmas se lance …"). */
const officersOf = ({ persons }: Sentence) => persons.filter((each) => each.role !== 'not_stated');

const trades: readonly (readonly [CompanyCategory, NonNullable<MarketEntry['from']>])[] = [
  ['real_estate', 'real_estate'],
  ['telecom', 'telecom'],
  ['power_producer', 'energy'],
  ['utility', 'energy'],
  ['equipment_vendor', 'manufacturing'],
  ['fund', 'finance'],
];

/** What the company did before, by its category in the registry or the noun before its name. */
export function formerBusiness(mention: OrganizationMention): MarketEntry['from'] {
  return trades.find(([category]) => mention.categories.includes(category))?.[1] ?? null;
}
