// Organizations and people: first by the registry, then by shape and role, then by what "the company" refers to.
import type { CompanyCategory } from '../../registry/registry.ts';
import { type Cover, coverOf } from './cover.ts';
import type { TermName } from '../languages/language-pack.ts';
import { type Lexicon, type LexiconEntry, typeBits } from './lexicon.ts';
import type { DescribedCue } from './described-cues.ts';
import type { LexiconMatch } from './match-index.ts';
import type { OrganizationMention, PersonMention, Span, TermMention } from './mention.ts';
import { type NameRun, startsSentence } from './names.ts';
import { behindOffice, isSellerShape, nounEnds, officeOf, withoutNouns } from './noun-capitals.ts';
import { isDense } from './tokenize.ts';

/** Names that are everyday words: they need more than a capital at the start of a sentence. */
export const everydayNames: ReadonlySet<string> = new Set(
  'meta switch apple orange scala lambda compass prime bulk edged aligned stack colt bloom duke apollo tract arm ares galaxy related provident riot hive cipher virtus rowan thor beale target constellation lumen vantage fermi intersect omnia serena scale ember epoch dominion southern merlin poolside corvex edged echelon actis citadel sequoia expansion ft verity synergy prologis echelon elea start micron quanta strategy dell williams uniti tim ren rte ing idc sec'.split(
    ' ',
  ),
);
const surnames = new Set(['dell', 'williams', 'duke', 'thor', 'rowan', 'cantor', 'colt', 'beale', 'ares']);

const legalForm =
  /(?:^|\s)(inc|corp|corporation|llc|l\.l\.c|ltd|limited|plc|lp|llp|gmbh|ag|se|kgaa|s\.a|s\.a\.u|s\.l|s\.p\.a|spa|sas|nv|n\.v|b\.v|bv|holdings?|group|groupe|grupo|gruppe|partners|capital|energy|energia|energie|energía|technologies|technology|digital|ventures|infrastructure|infrastructures|infraestructuras|power|cloud|bank|banco|banca|fund|fundo|fondo|fonds|data centers|data centres|datacenters|data center|networks|systems|labs|solutions|properties|realty|investments|investimentos|inversiones|developers|development|developments|electric|trust|management|ai|mining|computing|telecom|renewables|semiconductor|semiconductors|industries|electronics|equity|securities|cooperative|co-op|datacenter|hosting|associates|advisors|constructors|construction|engineering|logistics|reit|foundry|compute|robotics|pharma|motors|nuclear|utilities|telecommunications|drilling|gas|oil|petroleum|steel|chemicals|shipping|hosts?|servers?|grid|data|calcolo|software|asset management|stahlbau|werke|stahl|investors|logistic|landco|propco|holdco|minerals|resources|enterprises|international|global|worldwide|energies|generation|hydro|solar|fusion|atomic|insurance|assurances?|builders|contractors|contracting|consulting|telekom|hospitality|brands|trading|materials|aerospace|aviation|automotive|analytics|interactive|entertainment|pipelines?|midstream|transmission|farms|dairy|orchards|ranch|investimentos|participações|participacoes|inmobiliaria|imobiliária|incorporadora|costruzioni|immobiliare|immobilien|vastgoed|energetyka|enerji|holding|yatırım|telekomünikasyon|dc)$/;
/** Words that open a company's name. */
const legalOpening =
  /^(?:groupe|grupo|gruppo|banque|banco|banca|caisse|corporación|corporacion|compañía|companhia|société|società|pt|inmobiliaria|construtora|constructora|fundo|fondo|acciaierie|papeteries|cooperativa|grupa|bank) \p{Lu}/iu;
/** What stands behind a company's name, with or without a comma. */
const legalTail =
  /^,? (?:LLC|L\.L\.C\.|Inc\b|Corp\b|Corporation\b|Ltd\b|Limited\b|LP\b|L\.P\.|LLP\b|PLC\b|plc\b|S\.? ?A\.|SA\b|S\.? ?L\.|SL\b|S\.?p\.?A\b|SpA\b|S\.?r\.?l\b|GmbH|AG\b|SE\b|B\.?V\b|N\.?V\b|SAS\b|SARL\b|Ltda\b|AB\b|ASA\b|Oy\b|Tbk\b|Bhd\b|Pte\b|A\.Ş\.|Sp\. z o\.o\.)/u;
/** "Zayo's zColo business": a part of a company. */
const unitBehind = /^ (?:business|unit|subsidiary|division|arm)\b/;
/** What ends the names of landscapes and grounds. */
const landscape = /\b(?:valley|peninsula|basin|coast|hills|campus|mountains|region|corridor)$/;
/** Single letters and the shorthand of reports. */
const shorthand =
  /^(?:\p{L}|I{2,3}|[QHF]\d|EPS|FFO|AFFO|NOI|EBITDA|TTM|YoY|CIK|ET|PM|AM|PT|EST|GMT|UTC|VP|EVP|SVP|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|St|Mr|Mrs|Ms|Dr|Inc|Corp|Ltd|LLC|Limited|PUE|KPI|FAQ|RFP|EIR|EIS|CUP|PUD|TIF|HVAC|LNG|SMRs?|UPS|RAM|API|SaaS|PR|TV|Class|Series|Section|Article|Chapter|Rule|Form|Phase|Part|Item|Table|Figure|European|American|Canadian|British|French|German|Italian|Spanish|Dutch|Brazilian|Indian|Chinese|Japanese|Korean|Swedish|Norwegian|Danish|Finnish|Irish|Australian|Mexican|Swiss|Belgian|Polish|Turkish|Israeli|Saudi|Emirati|Singaporean|Kuwaiti|Qatari|Taiwanese|Chilean|Colombian|Argentine|Argentinian|Peruvian|Portuguese|Austrian|Czech|Greek|Icelandic|Philippine|Filipino|Nigerian|Kenyan|Egyptian|Moroccan|Hungarian|Romanian|Russian|Ukrainian|Pakistani|Californian|Texan|Virginian|Malaysian|Indonesian|Thai|Vietnamese|Asian|African|Latin|Nordic|Democrats?|Republicans?|Americans|Tribal)$/u;
const authorityWord =
  /\b(county|council|commission|commissioners|department|board|township|ministry|agency|court|senate|assembly|committee|authority|office|school|church|association|coalition|alliance|parish|district|society|federation|congress|house|street|road|avenue|river|lake|park|airport|act|bill|verband|partido|ministerio|ministerium|gemeinde|mayor|selectboard|supervisors|sheriff|aldermen|governor|trustees)\b|^(?:city|town|village|borough|state|port) of /;
/** Who publishes forecasts, and is no party to a deal. */
const researchWord =
  /\b(institute|institut|instituto|istituto|university|universidad|universidade|universität|université|laboratory|observatory)\b/;

type CompanyEntry = Extract<LexiconEntry, { type: 'company' }>;

/** The companies of the registry that stand in the text. */
export function findKnown(text: string, ordered: readonly LexiconMatch[]): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  let covered = -1;
  for (const match of ordered) {
    if ((match.types & typeBits.company) === 0 || match.start < covered) continue;
    const entry = match.entries.find(
      (each): each is CompanyEntry => each.type === 'company' && looksLikeName(text, match, each.name, each.ticker),
    );
    if (entry === undefined || isPost(text, match)) continue;
    covered = match.end;
    found.push({
      start: match.start,
      end: match.end,
      name: isDense(text.charCodeAt(match.start)) ? entry.company.name : text.slice(match.start, match.end),
      source: 'known',
      companyId: entry.company.id,
      categories: entry.company.categories.map((each) => each.category),
      named: { start: match.start, end: match.end },
    });
  }
  // "Banco Nacional de Desenvolvimento Econômico e Social (BNDES)": so long a name is called by its letters.
  return found.filter(
    ({ end, name, companyId }, at) =>
      name.split(' ').length < 6 || found[at + 1]?.companyId !== companyId || found[at + 1]?.start !== end + 2,
  );
}

/** "according to a Facebook post", "on LinkedIn": where something was said. */
const isPost = (text: string, match: Span): boolean =>
  /^(?:Facebook|LinkedIn|Instagram|YouTube|Twitter|TikTok)$/.test(text.slice(match.start, match.end)) &&
  (/^ (?:posts?|page|group|comments?|live|video|event|account)\b/.test(text.slice(match.end, match.end + 10)) ||
    /(?:^|[^\p{L}])(?:on|via) $/u.test(text.slice(Math.max(0, match.start - 5), match.start)));

function looksLikeName(text: string, match: Span, name: string, ticker: boolean): boolean {
  const written = text.slice(match.start, match.end);
  if (isDense(text.charCodeAt(match.start))) return true;
  if (ticker || (name.length <= 4 && name === name.toUpperCase() && /^[A-Z]+$/.test(name))) return written === name;
  if (/^[a-z]/.test(name)) return written === name || /^\p{Lu}/u.test(written);
  if (!/^[\p{Lu}\d]/u.test(written)) return false;
  if (/[-@/.]/.test(text.charAt(match.start - 1)) && /[\p{L}\d]/u.test(text.charAt(match.start - 2))) return false;
  const folded = written.toLowerCase();
  if (surnames.has(folded) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, match.start - 14), match.start))) {
    return false;
  }
  if (!everydayNames.has(folded)) return true;
  return (
    !startsSentence(text, match.start) ||
    /^, (?:an?|the|una?|une|um|eine?) /.test(text.slice(match.end, match.end + 7)) ||
    /^ (?:paid|pays|sold|sells|won|wins|cut|put|puts|took|takes|raises|signs|leases|buys|acquires|invests|builds|lands|secures|closes|inks|picks) /.test(
      text.slice(match.end, match.end + 10),
    ) ||
    /^ [a-z]{3,}ed /.test(text.slice(match.end, match.end + 16)) ||
    /^ (Platforms|Inc|Corp|Data|AI|and|has|have|will|is|was|said|says|plans|expects|announced|agreed|signed|bought|buys|wants|also|ha|han|tem|vai|foi|quer|planea|prevé|prevê|compra|compró|comprou|anuncia|anunció|anunciou|invierte|invertirá|investirá|hat|wird|kauft|plant|investiert|a|va|prévoit|sta|heeft|wil|pagará|firma|firmó|espera|construirá)[ ,]/.test(
      text.slice(match.end, match.end + 14),
    )
  );
}

const branch =
  /^(?: (?:Cloud|Capital|Energy|Energía|Energia|Ventures|Infrastructure|Partners|Digital|Realty|Properties|Telecom|Labs|Renewables|Investment|Investments|Management|Equity|Acquisition|Communications|Networks|Systems|Ireland|España|Deutschland|Japan)(?![\p{L}-]))+/u;

/** "Magalu Cloud", "Adani Energy": a branch has a name of its own, of which the registry's is only the beginning. */
export function withBranches(
  text: string,
  known: readonly OrganizationMention[],
  headlines: Cover,
): OrganizationMention[] {
  return known.map((each) => {
    const tail = headlines.touches(each) ? null : branch.exec(text.slice(each.end, each.end + 48));
    if (tail === null) return each;
    const span = { start: each.start, end: each.end + tail[0].length };
    return { ...each, ...span, name: text.slice(span.start, span.end), companyId: null, named: span };
  });
}

/** What the nouns of the text say that a company is. */
export type Descriptors = {
  readonly endingAt: ReadonlyMap<number, CompanyCategory | null>;
  readonly startingAt: ReadonlyMap<number, { readonly end: number; readonly category: CompanyCategory | null }>;
};

/** The nouns such as "data center operator", by where they stand. */
export function findDescriptors(ordered: readonly LexiconMatch[]): Descriptors {
  const endingAt = new Map<number, CompanyCategory | null>();
  const startingAt = new Map<number, { end: number; category: CompanyCategory | null }>();
  for (const match of ordered) {
    if ((match.types & typeBits.descriptor) === 0) continue;
    const entry = match.entries.find((each) => each.type === 'descriptor');
    if (entry?.type !== 'descriptor') continue;
    if (!endingAt.has(match.end)) endingAt.set(match.end, entry.category);
    if (!startingAt.has(match.start)) startingAt.set(match.start, { end: match.end, category: entry.category });
  }
  return { endingAt, startingAt };
}

/** "X, a fast-growing data center operator": how far an apposition goes from a name to its noun. */
const apposition =
  /^, (?:an?|the|el|la|un|una|o|um|uma|ein|eine|der|die|das|le|une|il|lo|een|de|het) (?:[\p{L}\d'’.-]+ ){0,5}$/u;

/** The category that the words beside a name give it; undefined where none call it a company. */
function describedAs(
  text: string,
  run: Span,
  { endingAt, startingAt }: Descriptors,
): CompanyCategory | null | undefined {
  const before = text.charAt(run.start - 1) === ' ' ? endingAt.get(run.start - 1) : undefined;
  if (before !== undefined) return before;
  if (text.charAt(run.end) !== ',') return undefined;
  for (let at = run.end + 4; at < run.end + 60; at += 1) {
    const noun = startingAt.get(at);
    if (noun !== undefined && apposition.test(text.slice(run.end, at))) return noun.category;
  }
  return undefined;
}

export type Named = {
  readonly organizations: OrganizationMention[];
  readonly persons: PersonMention[];
  /** Single words that a sentence begins with, and German pairs: names only where the text treats them as companies. */
  readonly openings: OrganizationMention[];
};

/** Organizations and persons among the capitalized runs that the registry does not know. */
export function findUnknown(
  text: string,
  runs: readonly NameRun[],
  known: readonly OrganizationMention[],
  taken: readonly Span[],
  terms: readonly TermMention[],
  descriptors: Descriptors,
  lexicon: Lexicon,
): Named {
  const organizations: OrganizationMention[] = [];
  const persons: PersonMention[] = [];
  const openings: OrganizationMention[] = [];
  const knownCover = coverOf(text.length, known);
  const takenCover = coverOf(text.length, taken);
  const roles = terms.filter((each) => each.term === 'officer' || each.term === 'director');
  let nextRole = 0;
  const titles = new Map(roles.map((each) => [each.start, each.end]));
  const isSeller = (run: Span): boolean => {
    const name = text.slice(run.start, run.end);
    return isPersonShape(name) && !legalForm.test(name.toLowerCase()) && isSellerShape(run, name, nouns, sales);
  };
  const owners = new Set<number>();
  const nouns = lexicon.pack.capitalNouns ? nounEnds(terms) : null;
  const knownEnds = new Map(known.map((each) => [each.start, each.end]));
  const sales = terms.filter((each) => each.term === 'sell_shares');
  const tellsOfInsiders = terms.some((each) => each.term === 'insiders' || each.term === 'director');
  for (const term of terms) if (term.term === 'holder' || term.term === 'subsidiary') owners.add(term.end);
  for (const written of runs) {
    const held = nouns === null ? null : officeOf(written, text, titles);
    if (held !== null && !knownCover.touches(held)) {
      const name = text.slice(held.start, held.end);
      const spans = { start: held.start, end: held.end, named: held };
      organizations.push({ ...spans, name, source: 'shaped', companyId: null, categories: [] });
    }
    const whole =
      nouns === null
        ? written
        : withoutNouns(held?.rest ?? behindOffice(written, text, knownEnds, nouns), text, nouns, descriptors);
    // "Director Mark Stevens": the office is no part of the name.
    const office = titles.get(whole.start) ?? descriptors.startingAt.get(whole.start)?.end ?? whole.end;
    const run = office + 1 < whole.end && text.charAt(office) === ' ' ? { ...whole, start: office + 1 } : whole;
    const name = text.slice(run.start, run.end);
    const folded = name.toLowerCase().replace(/\.$/, '');
    if (knownCover.touches(run) || takenCover.contains(run)) continue;
    if (
      authorityWord.test(folded) ||
      shorthand.test(name) ||
      /^(?:gmbh|ag|se|kg)$/.test(folded) ||
      landscape.test(folded) ||
      isCause(text, run)
    )
      continue;
    const words = name.split(/[\s-]+/).length;
    const described =
      describedAs(text, run, descriptors) ??
      (legalTail.test(text.slice(run.end, run.end + 14)) ||
      (unitBehind.test(text.slice(run.end, run.end + 12)) && !/(?:an|ese|ish|ic|ch|al)$/.test(folded)) ||
      (owners.has(run.start - 1) && name.length > 2)
        ? null
        : undefined);
    const make = (source: 'shaped' | 'proper'): OrganizationMention => ({
      start: run.start,
      end: run.end,
      name,
      source,
      companyId: null,
      categories: described === undefined || described === null ? guessCategories(folded) : [described],
      named: { start: run.start, end: run.end },
    });
    if (words > 1 && researchWord.test(folded)) {
      organizations.push({ ...make('shaped'), categories: ['research'] });
      continue;
    }
    if (described !== undefined && name.length > 1) {
      organizations.push(make('shaped'));
      continue;
    }
    if (words > 1 && (legalForm.test(folded) || (legalOpening.test(name) && folded.length > 7))) {
      // "Tench Coxe of Sutter Hill Ventures": a person and where he works.
      const at = name.indexOf(' of ');
      const first = at < 0 ? '' : name.slice(0, at);
      if (
        /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’]+$/u.test(first) &&
        legalForm.test(folded.slice(at + 4)) &&
        !legalForm.test(first.toLowerCase())
      ) {
        persons.push({ start: run.start, end: run.start + at, name: first, role: 'not_stated' });
        const start = run.start + at + 4;
        const company = text.slice(start, run.end);
        organizations.push({ ...make('shaped'), start, name: company, named: { start, end: run.end } });
        continue;
      }
      organizations.push(make('shaped'));
      continue;
    }
    while (nextRole < roles.length && (roles[nextRole]?.end ?? 0) + 30 < run.start) nextRole += 1;
    const officer = roleNear(run, roles, nextRole);
    if (words >= 2 && words <= 4 && isPersonShape(name) && !lexicon.pack.capitalNouns) {
      persons.push({ start: run.start, end: run.end, name, role: officer ?? 'not_stated' });
    } else if (words >= 2 && words <= 3 && officer !== null && isPersonShape(name)) {
      persons.push({ start: run.start, end: run.end, name, role: officer });
    } else if (words === 2 && nouns !== null && tellsOfInsiders && isSeller(run)) {
      persons.push({ start: run.start, end: run.end, name, role: 'not_stated' });
    }
    const camel = /\p{Ll}\p{Lu}|\p{Lu}{3,}|\d/u.test(name);
    if (camel || (!lexicon.pack.capitalNouns && (!run.sentenceStart || words > 1))) organizations.push(make('proper'));
    // "Ostkai-Vorstandschef", "Rheinserver-Aktien": of single German words only those that own something may be names.
    else if (lexicon.pack.capitalNouns ? words > 1 || text.charAt(run.end) === '-' : name.length >= 4)
      openings.push(make('proper'));
  }
  return { organizations, persons, openings };
}

/** "Citizens for Affordable Energy": what a group stands for. */
const isCause = (text: string, { start }: Span): boolean =>
  /\p{Lu}\p{L}+ (?:for|against) (?:an? |the )?$/u.test(text.slice(Math.max(0, start - 40), start));

/** Names of the running text, found again in the headlines, whose own capitals say nothing. */
export function findEchoes(
  text: string,
  headlines: readonly Span[],
  organizations: readonly OrganizationMention[],
  taken: readonly Span[],
): OrganizationMention[] {
  if (headlines.length === 0) return [];
  const cover = coverOf(text.length, taken);
  const names = new Map(organizations.map((each) => [each.name, each]));
  return headlines.flatMap((line) => {
    const window = text.slice(line.start, line.end);
    return [...names].slice(0, 60).flatMap(([name, mention]) => {
      const at = window.indexOf(name);
      if (at < 0 || /\p{L}/u.test(window.charAt(at + name.length))) return [];
      const span = { start: line.start + at, end: line.start + at + name.length };
      return cover.touches(span) ? [] : [{ ...mention, ...span, named: span }];
    });
  });
}

const isPersonShape = (name: string): boolean =>
  /^\p{Lu}[\p{Ll}'’]+(?:[- ](?:\p{Lu}\.|\p{Lu}[\p{L}'’]+|de|da|van|von|del)){1,3}$/u.test(name);

function roleNear(run: Span, roles: readonly TermMention[], from: number): 'officer' | 'director' | null {
  let found: 'officer' | 'director' | null = null;
  for (let at = from; at < roles.length; at += 1) {
    const role = roles[at];
    if (role === undefined || role.start >= run.end + 60) break;
    if (role.term === 'officer') return 'officer';
    found = 'director';
  }
  return found;
}

function guessCategories(folded: string): readonly CompanyCategory[] {
  if (/\b(bank|banco|banca)\b/.test(folded)) return ['bank'];
  if (/\b(capital|partners|ventures|fund|fundo|investments|equity|asset management)\b/.test(folded)) return ['fund'];
  if (/\b(data cent(er|re)s?|datacenters?|hosting|cloud|compute|computing)\b/.test(folded)) return ['colocation'];
  if (/\b(electric|utilities|cooperative)\b/.test(folded)) return ['utility'];
  if (/\b(energy|energia|power|renewables|nuclear|energie)\b/.test(folded)) return ['power_producer'];
  if (/\b(constructors|construction|engineering)\b/.test(folded)) return ['equipment_vendor'];
  if (/\b(properties|realty|logistics)\b/.test(folded)) return ['real_estate'];
  if (/\b(development|developers|developments)\b/.test(folded)) return ['developer'];
  if (/\bmining\b/.test(folded)) return ['miner'];
  return [];
}

const antecedents: Partial<Record<TermName, readonly CompanyCategory[]>> = {
  company_coref: [],
  chipmaker_coref: ['chip_vendor'],
  miner_coref: ['miner', 'miner_turned_ai'],
  provider_coref: ['neocloud', 'colocation', 'developer', 'hyperscaler_other', 'miner_turned_ai'],
  giant_coref: ['big_tech', 'hyperscaler_other'],
  utility_coref: ['utility', 'power_producer'],
};
const bystanders = new Set<CompanyCategory>(['media', 'research', 'government']);

/** "子公司", "有限公司", "上市公司": the word for a company within another word. */
const isPartOfWord = (written: string): boolean =>
  /^[\p{Script=Han}]公司$/u.test(written) &&
  !/^[由向与與和对對将將为為给給称稱但而且在从從被使令因若时時后後该該本跟同是及让讓]/u.test(written);

/** What is called a builder may have been told without its trade. */
const isOpen = (cue: DescribedCue & { readonly term?: TermName }, { categories }: OrganizationMention): boolean =>
  cue.term === undefined && categories.every((category) => category === 'other');

/** Mentions such as "the company", each standing for the latest organization before it that fits. */
export function findCoreferences(
  terms: readonly TermMention[],
  described: readonly DescribedCue[],
  organizations: readonly OrganizationMention[],
  subjects: readonly OrganizationMention[],
  text: string,
): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  const listed = terms.flatMap((each): DescribedCue[] => {
    const wanted = antecedents[each.term];
    return wanted === undefined || isPartOfWord(text.slice(each.start - 1, each.end)) ? [] : [{ ...each, wanted }];
  });
  const cover = coverOf(text.length, listed);
  const cues = [...listed, ...described.filter((each) => !cover.touches(each))].toSorted((a, b) => a.start - b.start);
  for (const term of cues) {
    const { wanted } = term;
    const fits = (each: OrganizationMention) =>
      each.source !== 'proper' &&
      !each.categories.some((category) => bystanders.has(category)) &&
      (wanted.length === 0 || isOpen(term, each) || each.categories.some((category) => wanted.includes(category)));
    const pool = wanted.length === 0 && subjects.length > 0 ? subjects : organizations;
    const antecedent =
      (isCompanion(text, term.start) ? lastBefore(pool, lineStart(text, term.start), fits) : undefined) ??
      lastBefore(pool, term.start, fits) ??
      organizations.find(fits);
    // "a fabricante de chips Nvidia": the name itself follows.
    const next = organizations[countBefore(organizations, term.end)];
    const follows =
      next !== undefined &&
      ((next.start - term.end <= 2 && !/\p{L}/u.test(text.slice(term.end, next.start))) ||
        // "a gestora canadense CPP": an adjective may stand between.
        (next.start - term.end <= 20 && nationality.test(text.slice(term.end, next.start))));
    if (antecedent === undefined || follows) continue;
    found.push({ ...antecedent, start: term.start, end: term.end, source: 'coreference' });
  }
  return found;
}

const nationality =
  /^ (?:norte-)?\p{Ll}{3,}(?:ense|[eê]sa|[eé]s|ês|aise|aine|ienne|ese|eña|eira|ola|icana|liana|riana|diana|tana|mana|mã|ique) $/u;

/** "A Magalu renovou o contrato com a companhia": whoever one deals with is not the subject of the same sentence. */
const isCompanion = (text: string, at: number): boolean =>
  /(?<!\p{L})(?:com|con|avec|with|mit|met|junto à|junto a) $/u.test(text.slice(Math.max(0, at - 9), at));

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), 0);

/** The latest of the ascending `mentions` that ends before `offset` and fits; looks back over the nearest two hundred. */
function lastBefore(
  mentions: readonly OrganizationMention[],
  offset: number,
  fits: (each: OrganizationMention) => boolean,
): OrganizationMention | undefined {
  const end = countBefore(mentions, offset);
  for (let at = end - 1; at >= Math.max(0, end - 200); at -= 1) {
    const mention = mentions[at];
    if (mention !== undefined && mention.end <= offset && fits(mention)) return mention;
  }
  return undefined;
}

/** How many of the ascending `mentions` start before `offset`. */
function countBefore(mentions: readonly Span[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
