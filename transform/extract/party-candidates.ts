// Which names of a sentence may be parties of its deal: no reporters, no lists of rivals, no makers of goods.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { OrganizationMention, Sentence, Span } from '../annotate/mention.ts';
import { has, nameKey, termsIn } from './extraction-context.ts';
import { siteTowns } from './site-places.ts';

const bystanders = new Set(['media', 'research', 'government']);
/** Stock exchanges are where a deal is traded, never a party to it. */
const exchanges = new Set(['nasdaq', 'nyse', 'sec']);

/** "a consortium of investors including A and B": its members are the party. */
const consortium =
  /(?:consortium|consorcio|consorzio|konsortium|syndicate|sindicato|group of|investor group|grupo de|backers|investors|lenders|banks|inversores|investidores|investisseurs|investoren)[^.;:]{0,60}$/;

/** Organizations of the sentence that may be parties: no reporters, no list of rivals. */
export function partyCandidates(sentence: Sentence, annotated: AnnotatedText): OrganizationMention[] {
  const comparisons = termsIn(sentence, 'comparison');
  const changesHands = has(sentence, 'acquire', 'acquisition', 'sell', 'bid', 'merge', 'goes_to');
  const byKey = new Map<string, OrganizationMention>();
  const towns = siteTowns(sentence, annotated);
  // "恒江股份公告，公司子公司恒江云…": the parent stays out by whatever name the unit is given to it.
  const owners = new Set(sentence.organizations.filter((each) => ownsUnit(each, sentence)).map(nameKey));
  for (const each of sentence.organizations) {
    if (towns.has(each)) continue;
    if (each.companyId !== null && exchanges.has(each.companyId)) continue;
    if (each.source === 'proper' && isPerson(each, sentence)) continue;
    // "an NVIDIA-backed company": who stands behind a party is none.
    if (
      /^-(?:backed|owned|funded|led|linked|affiliated|controlled|gestutz|unterstutz)/.test(
        annotated.folded.slice(each.end, each.end + 14),
      )
    )
      continue;
    if (
      ownsUnit(each, sentence) ||
      (annotated.pack.code === 'zh' && owners.has(nameKey(each))) ||
      isParent(each, sentence, annotated) ||
      isBrand(each, annotated)
    )
      continue;
    // "Google (Alphabet)": the parent in brackets is the same party.
    const before = byKey.size === 0 ? undefined : [...byKey.values()].at(-1);
    if (before !== undefined && /^ ?[(（]$/.test(annotated.folded.slice(before.end, each.start))) continue;
    if (each.source === 'coreference' && isDescribed(each, sentence, annotated)) continue;
    // "Contrato de Compra de Energia": papers with capitals are no companies.
    if (each.source === 'proper' && isPaper(each, sentence)) continue;
    // "Elon Musk's xAI": the owner only tells which company is meant.
    if (ownsNext(each, sentence, annotated)) continue;
    if (each.categories.length > 0 && each.categories.every((category) => bystanders.has(category))) continue;
    if (
      comparisons.some(
        (term) =>
          each.start >= term.end &&
          each.start - term.end <= 60 &&
          !isOneRival(annotated, term, each) &&
          sameClause(annotated, term, each) &&
          !consortium.test(annotated.folded.slice(Math.max(0, term.start - 70), term.start)),
      )
    )
      continue;
    const known = byKey.get(nameKey(each));
    // "Digital Realty has bought Interxion": what became part of the buyer is another name in the sentence that sells it.
    const isApart = known !== undefined && changesHands && isOtherName(known.name, each.name);
    const mention = isApart ? { ...each, companyId: null } : each;
    const key = nameKey(mention);
    const previous = byKey.get(key);
    if (previous === undefined || (previous.source === 'coreference' && each.source !== 'coreference'))
      byKey.set(key, mention);
  }
  return [...byKey.values()].sort((a, b) => a.start - b.start);
}

/** Names that share no word: no short form of each other. */
const isOtherName = (one: string, other: string): boolean => {
  // A ticker is the company itself.
  if (/^[A-Z]{2,5}$/.test(other)) return false;
  const words = new Set(one.toLowerCase().split(/[^\p{L}\d]+/u));
  return !other
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .some((word) => words.has(word));
};

const isPaper = (mention: Span, sentence: Sentence): boolean =>
  termsIn(sentence, 'agreement', 'ppa', 'memorandum', 'loan', 'lease', 'acquisition', 'venture').some(
    (each) => each.start === mention.start && each.end < mention.end,
  );

/** A name with a role beside it, or any name of a person's shape in a sentence about insiders. */
function isPerson(mention: Span, sentence: Sentence): boolean {
  const person = sentence.persons.find((each) => each.start < mention.end && mention.start < each.end);
  return person !== undefined && (person.role !== 'not_stated' || has(sentence, 'officer', 'insiders', 'director'));
}

const ownsNext = (mention: Span, sentence: Sentence, annotated: AnnotatedText): boolean =>
  annotated.folded.startsWith("'s ", mention.end) &&
  sentence.organizations.some((each) => each.source !== 'proper' && each.start === mention.end + 3);

/** "G42's U.S. subsidiary Core42": the subsidiary acts, its parent only tells whose it is. */
const ownsUnit = (mention: Span, sentence: Sentence): boolean =>
  termsIn(sentence, 'subsidiary').some(
    (unit) =>
      unit.start >= mention.end &&
      unit.start - mention.end <= 40 &&
      sentence.organizations.some((each) => each.start >= unit.end && each.start - unit.end <= 3) &&
      !sentence.organizations.some((each) => each.start >= mention.end && each.end <= unit.start),
  );

/** "Nvidia GB300 systems", "chips de Nvidia": the maker's name only tells which goods are meant. */
function isBrand(mention: OrganizationMention, { folded }: AnnotatedText): boolean {
  if (!mention.categories.some((each) => each === 'chip_vendor' || each === 'equipment_vendor')) return false;
  const behind = folded.slice(mention.end, mention.end + 40);
  const before = folded.slice(Math.max(0, mention.start - 36), mention.start);
  // "a fabricante de chips Nvidia": a noun that calls the company what it is.
  if (
    /(?:fabricante|fabricant|produttore|fabrikant|producent|maker|gigante|geant|colosso|designer) (?:de |di |van |da )?[a-z]+ $/.test(
      before,
    )
  )
    return false;
  return (
    /^(?:'s|s)?[ -]?(?:の|的|의 ?)?(?:[a-z]+[- ]){0,2}?(?:[a-z]{1,3}\d{2,4}|blackwell|hopper|grace|vera|rubin|gpus?|chips?|puces?|processors?|procesadores|processadores|prozessoren|accelerators?|systems|servers|hardware|grafik|gear)/.test(
      behind,
    ) ||
    /(?:gpus?|chips?|puces?|prozessoren|grafikkarten|procesadores(?: graficos)?|processadores|processori|schede|placas|tarjetas|cartes|servers|serveurs|servidores|systemen|[a-z]{1,2}\d{2,4}) (?:de |da |di |von |van |by |from |d')?$/.test(
      before,
    )
  );
}

/** "la société de capital-investissement EQT": the noun only says what the name behind it is. */
const isDescribed = (mention: Span, sentence: Sentence, { folded }: AnnotatedText): boolean =>
  sentence.organizations.some(
    (each) =>
      each.source !== 'coreference' &&
      each.start > mention.end &&
      each.start - mention.end <= 48 &&
      // "bürgt der Konzern für Mietzahlungen von X": another preposition before the name makes it another company.
      !/ (?:von|van|de|du|di|of|mit|met|with|fur|voor|an|aan|der|des) $/.test(folded.slice(mention.end, each.start)) &&
      /^ (?:de |d'|di |del |do |da |of |von |fur |van |voor )[\p{Ll}'’ -]{2,40}$/u.test(
        folded.slice(mention.end, each.start),
      ),
  );

/** "GIP, a part of BlackRock", "GIP, owned by BlackRock", "należący do BlackRock fundusz GIP": the parent of a party is none. */
const isParent = (mention: Span, sentence: Sentence, { folded }: AnnotatedText): boolean =>
  termsIn(sentence, 'owned_by').some(
    (owned) =>
      owned.end <= mention.start &&
      mention.start - owned.end <= 18 &&
      !/[,.;]/.test(folded.slice(owned.end, mention.start)) &&
      sentence.organizations.some(
        (each) =>
          (each.end <= owned.start &&
            /^ ?\)?(?: ?\([^)]{1,20}\))?(?: |, (?:\S+ ){0,7})$/.test(folded.slice(each.end, owned.start))) ||
          (each.start >= mention.end && each.start - mention.end <= 12),
      ),
  ) ||
  termsIn(sentence, 'subsidiary').some(
    (unit) =>
      unit.end <= mention.start &&
      mention.start - unit.end <= 8 &&
      termsIn(sentence, 'of').some((of) => of.start >= unit.end && of.end <= mention.start) &&
      sentence.organizations.some((each) => each.end <= unit.start && unit.start - each.end <= 8),
  );

/** "from its rival Equinix": one rival by name may be the other side. */
const isOneRival = ({ folded }: AnnotatedText, term: Span, mention: Span): boolean =>
  mention.start - term.end <= 1 &&
  /^(?:rival|competitor|competidor|competidora|concurrent|concorrente|rivale|konkurrent|konkurrenten|concurrente)$/.test(
    folded.slice(term.start, term.end),
  );

function sameClause(annotated: AnnotatedText, from: Span, to: Span): boolean {
  return !/[;:()]|, (?:which|que|die|der|qui|che)\b/.test(annotated.folded.slice(from.end, to.start));
}
