// Annotates a text once: tokens, phrase matches, quantities, dates, names, places, sentences.
import type { Registry } from '../../registry/registry.ts';
import type { LanguagePack, TermName } from '../languages/language-pack.ts';
import { coverOf } from './cover.ts';
import { findDates } from './dates.ts';
import { findDescribedCues } from './described-cues.ts';
import { findDenseNames } from './dense-names.ts';
import { findDensePlaces, joinWards } from './dense-places.ts';
import { findDensePersons } from './dense-persons.ts';
import { lexiconOf, phrases, typeBits } from './lexicon.ts';
import { indexMatches, type LexiconMatch } from './match-index.ts';
import type { OrganizationMention, PlaceMention, Sentence, Span, TermMention } from './mention.ts';
import { findNameRuns } from './names.ts';
import {
  findCoreferences,
  findDescriptors,
  findEchoes,
  findKnown,
  findUnknown,
  withBranches,
} from './organizations.ts';
import {
  asProvinces,
  findDatelinePlaces,
  isDateline,
  isPartOfName,
  findGazetteer,
  findShapedPlaces,
  findWeakPlaces,
} from './places.ts';
import { asCounties, isLandmark, isLastName } from './place-cues.ts';
import { promoteNames } from './promote-names.ts';
import { findQuantities } from './quantities.ts';
import { foldText } from './fold-text.ts';
import { findSentences } from './sentences.ts';
import { findShortNames } from './short-names.ts';
import { findSplitVerbs } from './split-verbs.ts';
import { findTitleCase } from './title-case.ts';
import { withTaiwanDollars } from './yuan.ts';

/** A text with everything that was found in it, whole and by sentence. */
export type AnnotatedText = {
  readonly text: string;
  readonly folded: string;
  readonly pack: LanguagePack;
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
  readonly organizations: readonly OrganizationMention[];
  readonly places: readonly PlaceMention[];
  readonly weakPlaces: readonly PlaceMention[];
  /** Lines in title case. */
  readonly headlines: readonly Span[];
};

/** Annotates `text` in the language of `pack`; `published` is what relative dates count from. */
export function annotate(
  text: string,
  pack: LanguagePack,
  registry: Registry,
  published: string | null,
): AnnotatedText {
  const lexicon = lexiconOf(pack, registry);
  const folded = lexicon.fold(text);
  const tokens = lexicon.trie.tokenize(folded);
  const matches = lexicon.trie.match(tokens);
  const index = indexMatches(tokens, matches);
  const ordered = longestFirst(matches);
  const terms = withSplitVerbs(termsOf(ordered, text), findSplitVerbs(tokens, pack));
  // "168 MW, not 150 MW": a figure that the text itself takes back is none.
  const denials = new Set(terms.flatMap((each) => (each.term === 'negation' ? [each.end] : [])));
  const counted = findQuantities(index, lexicon).filter(({ start }) => !denials.has(start) && !denials.has(start - 1));
  const quantities = withTaiwanDollars(counted, text, pack.code);
  const dates = findDates(index, lexicon, published);
  const headlines = pack.capitalNouns ? [] : findTitleCase(text);
  const titles = coverOf(text.length, headlines);
  const named = withBranches(text, findKnown(text, ordered), titles);
  const located = findGazetteer(text, ordered, named);
  // "BOLLATE (Milano) – …" is the town of the story; where a reporter sits, the story is only if it names no other place.
  const starts = new Set(located.map((each) => each.start));
  const offices = located.filter((each) => isDateline(each, text) && !starts.has(each.end + 2));
  const gazetteer = located.filter((each) => !offices.includes(each));
  const runs = findNameRuns(text, tokens, lexicon);
  const shaped = findShapedPlaces(text, tokens, runs, gazetteer, named, lexicon);
  // "Rowan County" is no Rowan.
  const counties = coverOf(text.length, shaped);
  const known = named.filter((each) => !counties.contains(each));
  const runsByStart = new Map(runs.map((each) => [each.start, each]));
  // In English a town's name often opens a longer one ("Tucson Planning Commission") that still names the town.
  const runsByEnd = new Map(runs.map((each) => [each.end, each]));
  const sites = gazetteer.filter((each) => !isLandmark(each, folded));
  const countyWords = pack.code === 'en' ? [] : lexicon.placeWords.county;
  const isWhole = (each: PlaceMention): boolean =>
    pack.code === 'en'
      ? (each.record.kind !== 'locality' && each.record.kind !== 'county') || !isLastName(each, runsByEnd, text)
      : !isPartOfName(each, runsByStart, text);
  const whole = asCounties(sites.filter(isWhole), folded, countyWords);
  const dense = findDensePlaces(text, pack.code, gazetteer);
  const towns = asProvinces(text, byStart([...dropCovered(whole, shaped, text.length), ...shaped, ...dense]));
  const stated = pack.marks === '' ? joinWards(text, towns) : towns;
  const prose = headlines.length === 0 ? runs : runs.filter((each) => !titles.touches(each));
  const landmarks = gazetteer.filter((each) => !sites.includes(each));
  const taken = [...stated, ...landmarks, ...quantities];
  const descriptors = findDescriptors(ordered);
  const unknown = findUnknown(text, prose, known, taken, terms, descriptors, lexicon);
  const echoes = findEchoes(text, headlines, unknown.organizations, [...known, ...stated]);
  const shapedNames = unknown.organizations.filter((each) => each.source !== 'proper');
  const densePersons = findDensePersons(text, pack.code);
  const denseNames = findDenseNames(text, pack.code, [...known, ...shapedNames, ...densePersons]);
  // Capitals within a longer name of a dense script are no name of their own: GI in GIパートナーズ.
  const inDense = coverOf(text.length, denseNames);
  // 天津 in 天津盘古云 is no place.
  const places = denseNames.length === 0 ? stated : stated.filter((each) => !inDense.contains(each));
  const apart = unknown.organizations.filter((each) => !inDense.touches(each));
  // A known name that only begins a longer one is not meant.
  const meant = known.filter((each) => !inDense.touches(each));
  const candidates = byStart([...meant, ...apart, ...echoes, ...denseNames]);
  const persons = byStart([...unknown.persons, ...densePersons]);
  const promoted = promoteNames(text, candidates, unknown.openings, persons, places, terms);
  const told = coverOf(text.length, places, promoted.persons, promoted.organizations.filter(isSure));
  const shorts = findShortNames(text, runs, promoted.organizations, (span) => told.touches(span));
  const repeated = new Set(shorts.map((each) => each.start));
  const organizations = byStart([...promoted.organizations.filter((each) => !repeated.has(each.start)), ...shorts]);
  // Where every noun has a capital, a noun that the pack knows names no place: "im Rathaus", "am Standort".
  const nouns = pack.capitalNouns ? coverOf(text.length, terms) : null;
  const words = coverOf(text.length, terms, places, known);
  const datelines = ['de', 'nl', 'fr'].includes(pack.code)
    ? findDatelinePlaces(text, (span) => words.touches(span))
    : [];
  const locatives = findWeakPlaces(
    text,
    tokens,
    nouns === null ? runs : runs.filter((each) => !nouns.contains(each)),
    [...places, ...dates, ...known, ...unknown.organizations.filter((each) => each.source === 'shaped')],
    lexicon.locatives,
    terms.filter((each) => ['project_noun', 'authority', 'opponents', 'group_noun'].includes(each.term)),
    pack.code,
    phrases(pack.places.endings).map(foldText),
  );
  const weakPlaces = [...datelines, ...locatives, ...offices];
  const kept = byStart([...quantities, ...dates, ...organizations]);
  const spans = findSentences(text, folded, kept, lexicon.abbreviations, headlines);
  const within = cursor(organizations);
  const subjects = spans.flatMap(
    (span) => within(span).find((each) => each.end <= span.end && each.source !== 'proper') ?? [],
  );
  const names = coverOf(text.length, organizations);
  const coreferences = findCoreferences(
    terms.filter((each) => !names.contains(each)),
    findDescribedCues(text, descriptors, pack),
    organizations,
    subjects,
    text,
  );
  const all = byStart([...organizations, ...coreferences]);
  // "投资" in 平盛投资, "클라우드" in 에이치클라우드: a part of a name is no word of the sentence.
  const inNames = pack.marks === '' ? coverOf(text.length, organizations) : null;
  // "大型物流倉庫" looks like a name, and is a warehouse all the same.
  const spoken =
    inNames === null ? terms : terms.filter((each) => each.term === 'other_object' || !inNames.contains(each));
  const slices = {
    terms: cursor(spoken),
    quantities: cursor(quantities),
    dates: cursor(dates),
    organizations: cursor(all),
    persons: cursor(promoted.persons),
    places: cursor(places),
  };
  const sentences = spans.map((span, at): Sentence => {
    const own = slices.terms(span);
    return {
      start: span.start,
      end: span.end,
      index: at,
      terms: own,
      termNames: namesOf(own),
      quantities: slices.quantities(span),
      dates: slices.dates(span),
      organizations: slices.organizations(span),
      persons: slices.persons(span),
      places: slices.places(span),
    };
  });
  return { text, folded, pack, published, sentences, organizations: all, places, weakPlaces, headlines };
}

/** "관련해 지난" holds no "해지": syllables of two Korean words make a word only where the first of them begins one. */
const cutsWords = (text: string, { start, end }: Span): boolean =>
  /[\uac00-\ud7a3]/.test(text.charAt(start - 1)) && /^[\uac00-\ud7a3]+ [\uac00-\ud7a3]+$/.test(text.slice(start, end));

/** The term mentions among the matches: the longest per term and place. */
function termsOf(ordered: readonly LexiconMatch[], text: string): TermMention[] {
  const terms: TermMention[] = [];
  const covered = new Map<string, number>();
  for (const match of ordered) {
    if ((match.types & typeBits.term) === 0) continue;
    for (const entry of match.entries) {
      if (entry.type !== 'term' || (covered.get(entry.term) ?? -1) >= match.end) continue;
      if (entry.written !== undefined && !isWritten(text.slice(match.start, match.end), entry.written)) continue;
      if (cutsWords(text, match)) continue;
      covered.set(entry.term, match.end);
      terms.push({ start: match.start, end: match.end, term: entry.term });
    }
  }
  return terms;
}

const withSplitVerbs = (terms: TermMention[], split: readonly TermMention[]): TermMention[] =>
  split.length === 0 ? terms : [...terms, ...split].sort((a, b) => a.start - b.start);

const isWritten = (own: string, wanted: string): boolean => own === wanted || own.toLowerCase() === wanted;

/** The matches by start, of one start the longest first; they come in the order of their first tokens. */
function longestFirst(matches: readonly LexiconMatch[]): LexiconMatch[] {
  const ordered = [...matches];
  for (let i = 1; i < ordered.length; i += 1) {
    const match = ordered[i];
    if (match === undefined) continue;
    let at = i;
    for (; at > 0; at -= 1) {
      const before = ordered[at - 1];
      if (before === undefined || before.firstToken !== match.firstToken || before.end >= match.end) break;
      ordered[at] = before;
    }
    ordered[at] = match;
  }
  return ordered;
}

function namesOf(terms: readonly TermMention[]): ReadonlySet<TermName> {
  const names = new Set<TermName>();
  for (const { term } of terms) names.add(term);
  return names;
}

const isSure = (each: OrganizationMention): boolean => each.source !== 'proper';

const byStart = <Each extends Span>(spans: Each[]): Each[] => spans.sort((a, b) => a.start - b.start || b.end - a.end);

/** The gazetteer's places that no shaped place contains: "Mason" inside "Mason County". */
function dropCovered(places: readonly PlaceMention[], shaped: readonly PlaceMention[], length: number): PlaceMention[] {
  const cover = coverOf(length, shaped);
  return places.filter((each) => !cover.contains(each));
}

/** Cuts a list that is sorted by start into the parts within successive spans, in one pass. */
function cursor<Each extends Span>(mentions: readonly Each[]): (span: Span) => Each[] {
  let next = 0;
  return (span) => {
    const part: Each[] = [];
    while (next < mentions.length && (mentions[next]?.start ?? 0) < span.start) next += 1;
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= span.end) break;
      part.push(mention);
    }
    return part;
  };
}
