// Annotates a text once: tokens, phrase matches, quantities, dates, names, places, sentences.
import type { Registry } from '../../registry/registry.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { coverOf } from './cover.ts';
import { findDates } from './dates.ts';
import { foldText } from './fold-text.ts';
import { lexiconOf, type LexiconEntry, phrases } from './lexicon.ts';
import type { OrganizationMention, PlaceMention, Sentence, Span, TermMention } from './mention.ts';
import { findNameRuns } from './names.ts';
import type { MatchIndex } from './numerals.ts';
import { findCoreferences, findKnown, findUnknown } from './organizations.ts';
import {
  findDensePlaces,
  isDateline,
  isPartOfName,
  findGazetteer,
  findShapedPlaces,
  findWeakPlaces,
} from './places.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import { findQuantities } from './quantities.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

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
};

/** Annotates `text` in the language of `pack`; `published` is what relative dates count from. */
export function annotate(
  text: string,
  pack: LanguagePack,
  registry: Registry,
  published: string | null,
): AnnotatedText {
  const lexicon = lexiconOf(pack, registry);
  const folded = foldText(text);
  const tokens = tokenize(folded);
  const matches = lexicon.trie.match(tokens);
  const index: MatchIndex = { tokens, byFirst: groupBy(matches, 'firstToken'), byLast: groupBy(matches, 'lastToken') };
  const terms = termsOf(matches, text);
  // "168 MW, not 150 MW": a figure that the text itself takes back is none.
  const denials = new Set(terms.flatMap((each) => (each.term === 'negation' ? [each.end] : [])));
  const quantities = findQuantities(index, lexicon).filter(
    ({ start }) => !denials.has(start) && !denials.has(start - 1),
  );
  const dates = findDates(index, lexicon, published);
  const known = findKnown(text, matches);
  const gazetteer = findGazetteer(text, matches, known).filter((each) => !isDateline(each, text));
  const runs = findNameRuns(text, tokens, lexicon);
  const shaped = findShapedPlaces(text, runs, gazetteer, lexicon);
  const runsByStart = new Map(runs.map((each) => [each.start, each]));
  // In English a town's name often opens a longer one ("Tucson Planning Commission") that still names the town.
  const whole = pack.code === 'en' ? gazetteer : gazetteer.filter((each) => !isPartOfName(each, runsByStart, text));
  const dense = findDensePlaces(text, pack.code, gazetteer);
  const places = byStart([...dropCovered(whole, shaped, text.length), ...shaped, ...dense]);
  const unknown = findUnknown(text, runs, known, places, terms, lexicon);
  const organizations = byStart([...known, ...unknown.organizations]);
  const locatives = new Set(phrases(pack.terms.in).map(foldText));
  // Where every noun has a capital, a noun that the pack knows names no place: "im Rathaus", "am Standort".
  const nouns = pack.capitalNouns ? coverOf(text.length, terms) : null;
  const weakPlaces = findWeakPlaces(
    text,
    nouns === null ? runs : runs.filter((each) => !nouns.contains(each)),
    [...places, ...known, ...unknown.organizations.filter((each) => each.source === 'shaped')],
    locatives,
  );
  const kept = byStart([...quantities, ...dates, ...organizations]);
  const spans = findSentences(text, folded, kept, lexicon.abbreviations);
  const within = cursor(organizations);
  const subjects = spans.flatMap(
    (span) => within(span).find((each) => each.end <= span.end && each.source !== 'proper') ?? [],
  );
  const coreferences = findCoreferences(terms, organizations, subjects);
  const all = byStart([...organizations, ...coreferences]);
  const slices = {
    terms: cursor(terms),
    quantities: cursor(quantities),
    dates: cursor(dates),
    organizations: cursor(all),
    persons: cursor(unknown.persons),
    places: cursor(places),
  };
  const sentences = spans.map(
    (span, at): Sentence => ({
      ...span,
      index: at,
      terms: slices.terms(span),
      quantities: slices.quantities(span),
      dates: slices.dates(span),
      organizations: slices.organizations(span),
      persons: slices.persons(span),
      places: slices.places(span),
    }),
  );
  return { text, folded, pack, published, sentences, organizations: all, places, weakPlaces };
}

/** The term mentions among the matches: the longest per term and place. */
function termsOf(matches: readonly PhraseMatch<LexiconEntry>[], text: string): TermMention[] {
  const terms: TermMention[] = [];
  const covered = new Map<string, number>();
  const ordered = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const match of ordered) {
    for (const entry of match.entries) {
      if (entry.type !== 'term' || (covered.get(entry.term) ?? -1) >= match.end) continue;
      if (entry.written !== undefined && text.slice(match.start, match.end).toLowerCase() !== entry.written) continue;
      covered.set(entry.term, match.end);
      terms.push({ start: match.start, end: match.end, term: entry.term });
    }
  }
  return terms;
}

function groupBy(matches: readonly PhraseMatch<LexiconEntry>[], key: 'firstToken' | 'lastToken') {
  const groups = new Map<number, PhraseMatch<LexiconEntry>[]>();
  for (const match of matches) {
    const group = groups.get(match[key]);
    if (group === undefined) groups.set(match[key], [match]);
    else group.push(match);
  }
  return groups;
}

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
