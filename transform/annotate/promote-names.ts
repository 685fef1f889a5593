// Names that only capitals tell become companies where the text treats them as such: they act, have shares, a ticker or a chief.
import type { TermName } from '../languages/language-pack.ts';
import type { OrganizationMention, PersonMention, Span, TermMention } from './mention.ts';

/** What companies do and persons of a name's shape do not; the first word behind a name. */
const corporateActs: ReadonlySet<TermName> = new Set<TermName>([
  'raise',
  'lease',
  'merge',
  'provide',
  'entry',
  'pivot',
  'ipo',
  'offering',
  'ph_construction',
  'ph_live',
]);
/** What persons do as well: enough for a name of one word, or one that has no person's shape. */
const sharedActs: ReadonlySet<TermName> = new Set<TermName>([
  ...corporateActs,
  'acquire',
  'agree',
  'invest',
  'sell',
  'capex',
  'announced',
  'withdraw',
]);
/** What belongs to a company; right before its name, with a particle between. */
const possessions: ReadonlySet<TermName> = new Set<TermName>([
  'shares',
  'officer',
  'director',
  'holder',
  'stake',
  'subsidiary',
  'ipo',
  'insiders',
  'acquisition',
]);
/** Nouns of contracts: a company stands behind "with". */
const bonds: readonly TermName[] = [
  'agreement',
  'agree',
  'venture',
  'lease',
  'hosting',
  'ppa',
  'merge',
  'loan',
  'memorandum',
  'compute',
  'hosting',
];
/** What is done by a company: built, proposed, bought. */
const doings: readonly TermName[] = [
  'acquire',
  'invest',
  'sell',
  'lend',
  'build_award',
  'propose',
  'planned',
  'project_noun',
  'site',
  'ph_construction',
  'ph_live',
  'permit',
  'petition',
  'lease',
  'loan',
  'participle',
  'land',
  'lead_investor',
  'announced',
  'capex',
];
/** What a company is given. */
const gifts: readonly TermName[] = [
  'permit',
  'approve',
  'sell',
  'provide',
  'loan',
  'lend',
  'incentive',
  'land',
  'lease',
  'build_award',
  'goods',
  'agree',
  'reject',
  'guarantee',
];
/** Verbs whose object is a company where it ends its phrase. */
const takings: ReadonlySet<TermName> = new Set<TermName>(['acquire', 'acquisition', 'sell', 'sue', 'merge', 'invest']);
const article = /^(?:(?:the|la|le|el|il|lo|der|die|das|dem|den|de|het|l['’]) ?)?$/u;
const phraseEnd =
  /^(?:[.,;:)\n]|$| (?:for|from|in|per|por|pour|für|voor|za|to|by|and|at|with|on|y|e|et|und|en|og|i|dan|ve|con|com|avec|mit|met|da|de|van|von|à|a)(?!\p{L}))/u;

/** "Dieter Beyrle (CDU)": a politician's party stands where a company's ticker does. */
const party =
  /^ ?[（(](?:CDU|CSU|SPD|FDP|AFD|AfD|BSW|FW|FWG|ÖDP|ÖVP|SPÖ|FPÖ|NEOS|SVP|GLP|EVP|VVD|PVV|CDA|BBB|PvdA|GL|NSC|VOLT|PSOE|PP|VOX|PSD|PSDB|MDB|PT|PL|PCC|PSOL|PCP|PS|LR|RN|LFI|PD|FDI|PiS|KO|PSL|CHP|MHP|AKP|FrP|MDG|KrF|SV|SP|AP|GOP|DPP|KMT|PDI|PKS|DEM)[)）]/;
const ticker = /^ ?[（(](?:[A-Za-z]{2,8} ?: ?)?[A-Z]{2,5}(?:\.[A-Z]{1,3})?[)）]/;
/** "X's shares", "X-Aktien", "X stock": right behind the name. */
const owned =
  /^(?:['’]s)?[ -](?:shares?|stock|shareholders?|investors|executives?|CEO|CFO|chief|founder|board|spokes|general counsel|management|IPO|Aktien?|Papiere|Anteile|Aktionäre?n?|Großaktionär(?:in)?|Chef(?:in)?|Co-Chef|Vorstand|Vorständin|Vorstands(?:chefin|chef|vorsitzende[rn]?|mitglied)|Finanz(?:chefin|chef|vorstand|vorständin)|Technikchef|Betriebschef|(?:Mit)?[Gg]ründer(?:in)?|Aufsichtsrat|Aufsichtsrätin|Manager(?:in)?|Tochter|Mutter|Firmenchef|Geschäftsführ|Sprecher|aandelen|aandeelhouder|topman|topvrouw|ceo|bestuurder|oprichter|commissaris|dochter|sjef|aksjer|aksjen|aksjonær|gründer)(?!\p{L})/u;
const glue =
  /^[ ]?(?:of|de|do|da|del|della|di|du|des|von|der|bei|van|d['’]|dell['’]|l['’]|chez|à la|em|na|no|en|in|at|at the|:)?[ ]?$/u;
/** Words of government, courts and publications: they announce and decide without being companies. */
const publicWord =
  /^(?:SEC|FTC|EPA|DOJ|FERC|PUC|PSC|EU|UK|US|USA|FBI|MPF|TAR|CNMV|CVM|BCE|IMF|CDU|CSU|SPD|FDP|AFD|PSOE|PP|VOX|PS|LR|RN|PD|GOP|PUCT|ERCOT|PJM|CEO|CFO|AI|HPC|IT|IPO|ASIC|ASICs|Inc|Corp|Ltd|LLC|Gulf|Wall Street|White House|Silicon Valley|Big Tech)$|(?:^|[\s-])(?:minist|govern|gobierno|regierung|tribunal|court|president|senat|parliament|parlament|police|university|union|party|partido|newspaper|times|post|journal|news|gazette|herald|zeitung|council|comune|gemeente|gemeinde|stadt|city|county|state|province|provincia|justi|federal|board|commission|mayor|sheriff|congress|chamber|community|residents|neighbo|analysts?|experts?|officials?|opponents?|developers?|companies|voters|lawmakers|supervisors)/iu;
const between =
  /^(?:,[^,.\n]{1,60},)? (?:(?:has|have|had|will|is|to|ha|hat|heeft|a|va|wird|hanno|tem|vai|foi|also|today|plans|plans to|agreed to|se|si|zich|sich) ){0,3}/u;

type Promoted = { readonly organizations: OrganizationMention[]; readonly persons: PersonMention[] };

/** Which of the `proper` mentions and `openings` are companies after all: every mention of a name that one cue tells. */
export function promoteNames(
  text: string,
  organizations: readonly OrganizationMention[],
  openings: readonly OrganizationMention[],
  persons: readonly PersonMention[],
  places: readonly Span[],
  terms: readonly TermMention[],
): Promoted {
  const proper = organizations.filter((each) => each.source === 'proper');
  if (proper.length + openings.length === 0) return { organizations: [...organizations], persons: [...persons] };
  const words = wordsOf(terms);
  const officers = persons.filter((each) => each.role !== 'not_stated');
  const humans = new Set(officers.flatMap(({ name }) => [name, name.split(' ').at(-1) ?? name]));
  const shapes = new Set(persons.map(({ name }) => name));
  const surnames = new Set([...shapes].map((name) => name.split(' ').at(-1) ?? name));
  const locations = new Set(places.map((each) => text.slice(each.start, each.end)));
  const sites = new Set([...proper, ...openings].flatMap((each) => (isSite(text, each, words) ? [each.name] : [])));
  const told = new Set<string>();
  const known = new Set(proper.map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const { name } of [...proper, ...openings]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const begins = new Set(openings);
  let small: ReadonlySet<string> | null = null;
  const isSmallWord = (name: string): boolean => {
    // Only a single word can be one; to collect them reads the whole text.
    if (!/^\p{L}+$/u.test(name)) return false;
    small ??= new Set(text.match(/(?<![\p{L}\d])\p{Ll}+/gu));
    return small.has(name.toLowerCase());
  };
  for (const each of [...proper, ...openings]) {
    const { name } = each;
    // What a sentence begins with may be any word: once is not enough.
    if (begins.has(each) && (counts.get(name) ?? 0) < 2 && !isOwner(text, each)) continue;
    if (told.has(name) || humans.has(name) || locations.has(name) || publicWord.test(name) || name.length < 3) continue;
    if (surnames.has(name) || isSmallWord(name)) continue;
    // A word of the pack with a capital is no name, unless another follows it: "Nuvem Sul".
    if (words.starting.has(each.start) && !name.includes(' ')) continue;
    if (isTold(text, each, words, shapes.has(name) ? corporateActs : sharedActs)) told.add(name);
    else if (!shapes.has(name) && !sites.has(name) && isPartner(text, each, words)) told.add(name);
  }
  for (const name of peersOf(text, organizations, told)) {
    if (
      !humans.has(name) &&
      !locations.has(name) &&
      !sites.has(name) &&
      !publicWord.test(name) &&
      !shapes.has(name) &&
      !surnames.has(name)
    )
      told.add(name);
  }
  const companies = organizations.map((each) =>
    each.source === 'proper' && told.has(each.name) ? { ...each, source: 'shaped' as const } : each,
  );
  const opened = openings.flatMap((each): OrganizationMention[] =>
    told.has(each.name) ? [{ ...each, source: 'shaped' }] : known.has(each.name) ? [each] : [],
  );
  return {
    organizations: [...companies, ...opened],
    persons: persons.filter((each) => each.role !== 'not_stated' || !told.has(each.name)),
  };
}

type Words = {
  readonly starting: ReadonlyMap<number, readonly TermName[]>;
  readonly ending: ReadonlyMap<number, readonly TermName[]>;
};

function wordsOf(terms: readonly TermMention[]): Words {
  const starting = new Map<number, TermName[]>();
  const ending = new Map<number, TermName[]>();
  for (const { start, end, term } of terms) {
    push(starting, start, term);
    push(ending, end, term);
  }
  return { starting, ending };
}

function push(map: Map<number, TermName[]>, at: number, term: TermName): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [term]);
  else list.push(term);
}

/** A ticker, shares or a chief of its own. */
function isOwner(text: string, mention: Span): boolean {
  const behind = text.slice(mention.end, mention.end + 40);
  return (ticker.test(behind) && !party.test(behind)) || owned.test(behind);
}

function isTold(text: string, mention: Span, words: Words, acts: ReadonlySet<TermName>): boolean {
  const behind = text.slice(mention.end, mention.end + 90);
  if (isOwner(text, mention)) return true;
  // An auxiliary or an apposition may stand between the name and what it does.
  const skip = between.exec(behind);
  if (skip !== null && words.starting.get(mention.end + skip[0].length)?.some((each) => acts.has(each)) === true)
    return true;
  for (let end = mention.start; end >= Math.max(0, mention.start - 8); end -= 1) {
    const owner = words.ending.get(end)?.some((each) => possessions.has(each)) ?? false;
    if (owner && glue.test(text.slice(end, mention.start))) return true;
  }
  return false;
}

/** Whether the name stands where the other side of a contract, a builder, a buyer or what is bought stands. */
function isPartner(text: string, { start, end }: Span, { ending, starting }: Words): boolean {
  const behind = text.slice(end, end + 8);
  for (let at = start - 1; at >= Math.max(0, start - 5); at -= 1) {
    const words = ending.get(at);
    if (words === undefined || !article.test(text.slice(at + 1, start))) continue;
    const nearby = (reach: number, names: readonly TermName[]) => {
      for (let before = at; before >= Math.max(0, at - reach); before -= 1)
        if (ending.get(before)?.some((each) => names.includes(each)) === true)
          return !/[.;\n]/.test(text.slice(before, at));
      return false;
    };
    const and = / (?:and|e|y|et|und|en|i|og)$/.test(text.slice(Math.max(0, at - 5), at));
    if (words.includes('with') && !and && !words.includes('in') && nearby(40, bonds)) return true;
    if (words.includes('by') && nearby(30, doings)) return true;
    if ((words.includes('to') || words.includes('dative')) && !words.includes('in') && nearby(30, gifts)) return true;
    if (words.some((each) => takings.has(each)) && phraseEnd.test(behind)) return true;
  }
  // "X wants to build a data center": what is planned says who plans.
  if (!(starting.get(end + 1)?.includes('planned') ?? false)) return false;
  for (let at = Math.max(0, start - 50); at < end + 70; at += 1)
    if (starting.get(at)?.some((each) => each === 'project_noun' || each === 'ph_construction') === true)
      return !/[.;\n]/.test(text.slice(Math.min(start, at), Math.max(end, at)));
  return false;
}

/** "in X", "à X": a town, unless it is what is invested in. */
function isSite(text: string, { start }: Span, { ending }: Words): boolean {
  // "residents of X", "residenti di X".
  const of = /(?:^|\s)(?:of|de|do|da|di|du|des|del|van|von)? ?$/u.exec(text.slice(Math.max(0, start - 6), start));
  const seat = of === null ? undefined : ending.get(start - of[0].length);
  if (of?.[0].trim() !== '' && seat?.some((each) => each === 'opponents' || each === 'authority') === true) return true;
  if (ending.get(start - 1)?.includes('in') !== true) return false;
  for (let at = start - 2; at >= Math.max(0, start - 40); at -= 1)
    if (
      ending.get(at)?.some((each) => each === 'invest' || each === 'stake' || each === 'shares' || each === 'holding')
    )
      return /[.;\n]/.test(text.slice(at, start));
  return true;
}

const joint =
  /^(?:,|,? (?:and|y|e|et|und|en|og|i|oraz|ve|ile|dan|và|&)(?: (?:the|a|o|as|os|la|el|il|le|die|der|de|het))?| &) $/u;
const silent = new Set(['media', 'research', 'government']);

/** Names that an "and" or a comma joins to a company: "IFM Investors and DigitalBridge". */
function peersOf(text: string, organizations: readonly OrganizationMention[], told: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const isCompany = (each: OrganizationMention) =>
    (each.source !== 'proper' || told.has(each.name) || found.includes(each.name)) &&
    !each.categories.some((category) => silent.has(category));
  for (let at = 1; at < organizations.length; at += 1) {
    const [left, right] = [organizations[at - 1], organizations[at]];
    if (left === undefined || right === undefined || !joint.test(text.slice(left.end, right.start))) continue;
    if (left.source === 'proper' && isCompany(right)) found.push(left.name);
    if (right.source === 'proper' && isCompany(left)) found.push(right.name);
  }
  return found.filter((name) => name.length > 2);
}
