// Where an act of opposition takes place: its sentence, the sentences around it, the state from the whole text.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { PlaceMention, Sentence, Span } from '../annotate/mention.ts';
import { type ExtractionContext, has } from './extraction-context.ts';
import { type GroupName, groupsIn } from './opposition-details.ts';
import { composePlace, type PlacedFields } from './place-fields.ts';
import { bareName, headingOf, isFine, isRoundUp, isSameStory } from './story.ts';

const isLocal = (each: PlaceMention): boolean => each.record.kind !== 'country';

/** The place of an act in `sentence`, the `at`-th of the text; null where the text names none. */
export function oppositionPlace(
  sentence: Sentence,
  at: number,
  anchor: Span,
  { annotated, title }: ExtractionContext,
): PlacedFields | null {
  // The town that a line opens with is the story's too, if the title or the text names it again, or if it is a township.
  const titled = new Set((title?.places ?? []).map((each) => bareName(each.record.name)));
  const isDesk = (each: PlaceMention): boolean =>
    isOpening(each, annotated.text) && !isNamedAgain(each, titled, annotated) && each.record.kind !== 'county';
  const written = (each: Sentence | undefined) => {
    if (each === undefined) return [];
    const groups = groupsIn([each], annotated);
    return each.places.filter(
      (place) =>
        !isInStateName(place, each.places) &&
        !isInGroupName(place, groups, annotated.text) &&
        !isInPerson(place, each, annotated.text) &&
        !isBeside(place, annotated) &&
        !isLandmark(place, annotated.text),
    );
  };
  const own = written(sentence);
  const sited = own.filter((each) => !isSeat(each, sentence) && !isDesk(each));
  const elsewhere = () => annotated.places.some((each) => isFine(each) && !isDesk(each));
  const weakly = annotated.weakPlaces.some((each) => each.start >= sentence.start && each.end <= sentence.end);
  // "klagt vor dem Verwaltungsgericht Köln", "Fortaleza – A Justiça …": a court's seat and a reporter's desk are not the site.
  const pool: PlaceMention[] =
    sited.some(isFine) || (sited.length < own.length && (weakly || elsewhere())) ? sited : own;
  const ownRegions = regionsOf(sentence);
  const main = isRoundUp(annotated) || pool.some(isFine) ? [] : mainPlace(annotated);
  if (main.length > 0 && (ownRegions.size === 0 || regionsBeside(main, annotated).some((id) => ownRegions.has(id))))
    pool.push(...main);
  // "In Fayetteville, the commission …": an unknown town of the sentence itself goes before a known one beside it.
  const near = annotated.weakPlaces.find(
    (each) =>
      each.start >= sentence.start &&
      each.end <= sentence.end &&
      !isInGroupName(each, groupsIn([sentence], annotated), annotated.text),
  );
  if (!pool.some(isFine) && near !== undefined && isRoundUp(annotated)) pool.push(near);
  for (const other of neighbours(at, annotated)) {
    if (pool.some(isFine)) break;
    // Another state's town is another story's.
    if (ownRegions.size > 0 && [...regionsOf(other)].some((each) => !ownRegions.has(each))) continue;
    pool.push(...written(other).filter((each) => (isFine(each) || !pool.some(isLocal)) && !isSeat(each, other)));
  }
  if (!pool.some(isLocal) && !isRoundUp(annotated)) {
    const first = annotated.places.find(isLocal);
    if (first !== undefined) pool.push(...annotated.places.filter((each) => Math.abs(each.start - first.start) < 200));
  }
  if (!pool.some(isFine) && !isRoundUp(annotated)) pool.push(...titlePlace(title, annotated));
  if (!pool.some(isFine) && has(sentence, 'project_noun', 'authority', 'opponents', 'permit')) {
    const groups = groupsIn(annotated.sentences.slice(Math.max(0, at - 3), at + 3), annotated);
    const weakPlaces = annotated.weakPlaces.filter((each) => !isInGroupName(each, groups, annotated.text));
    const weak =
      weakPlaces.find((each) => each.start >= sentence.start && each.end <= sentence.end && !isSeat(each, sentence)) ??
      weakPlaces.find((each) => each.start >= sentence.start - 400 && each.end <= sentence.end + 200) ??
      // A local paper's dateline is where its story is.
      (has(sentence, 'authority', 'opponents') ? weakPlaces.find((each) => each.start < 60) : undefined);
    if (weak !== undefined) pool.push(weak);
  }
  if (!isRoundUp(annotated)) pool.push(...countyOf(pool, annotated));
  if (!pool.some((each) => each.record.kind === 'region')) pool.push(...regionFor(pool, sentence, annotated));
  if (!pool.some((each) => each.record.kind === 'country')) {
    const country = annotated.places.find(
      (each) => each.record.kind === 'country' && !isFirstName(each, annotated.text),
    );
    if (country !== undefined) pool.push(country);
  }
  return composePlace(pool, anchor, annotated.text);
}

/** The town of the title, where the text has its name too: the words there are the evidence. */
function titlePlace(title: AnnotatedText | null, { text }: AnnotatedText): PlaceMention[] {
  const named = [...(title?.places ?? []), ...(title?.weakPlaces ?? [])].filter(isFine);
  for (const each of named) {
    const name = title?.text.slice(each.start, each.end) ?? '';
    const at = name.length < 3 ? -1 : text.indexOf(name);
    const isWhole =
      !/\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(at + name.length)}`) || /\p{Script=Han}/u.test(name);
    if (at >= 0 && isWhole) return [{ start: at, end: at + name.length, record: { ...each.record, name } }];
  }
  return [];
}

const isNamedAgain = (place: PlaceMention, titled: ReadonlySet<string>, { places }: AnnotatedText): boolean => {
  const name = bareName(place.record.name);
  return (
    titled.has(name) ||
    / (?:township|borough|county|parish)$/i.test(place.record.name) ||
    places.some((each) => each !== place && bareName(each.record.name) === name)
  );
};

const mainPlaces = new WeakMap<AnnotatedText, readonly PlaceMention[]>();

/** The town or county that a text with one story is about: the one it names most, names in its opening counting double. */
function mainPlace(annotated: AnnotatedText): readonly PlaceMention[] {
  const known = mainPlaces.get(annotated);
  if (known !== undefined) return known;
  const counts = new Map<string, { weight: number; mentions: PlaceMention[] }>();
  for (const sentence of annotated.sentences) {
    const groups = groupsIn([sentence], annotated);
    for (const each of sentence.places) {
      if (!isFine(each) || isInGroupName(each, groups, annotated.text) || isBeside(each, annotated)) continue;
      const key = bareName(each.record.name);
      const entry = counts.get(key) ?? { weight: 0, mentions: [] };
      entry.weight += each.start < 500 ? 2 : 1;
      entry.mentions.push(each);
      counts.set(key, entry);
    }
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.weight - a.weight);
  const main =
    best !== undefined && best.weight >= 2 && best.weight > (second?.weight ?? 0) ? best.mentions.slice(0, 1) : [];
  mainPlaces.set(annotated, main);
  return main;
}

/** "neighboring Loudoun County", "communities like Lordstown": a place that is only compared with. */
function isBeside(place: PlaceMention, { text, folded }: AnnotatedText): boolean {
  return (
    /(?:neighbou?ring|nearby|next door in|adjacent|next to|near|like|such as|similar to|other|vecin[oa]|vizinh[oa]|benachbarte[nr]?|voisine? de|vicin[oa]|naburige?|隣の|邻近的?|인근) (?:the |de |in )?$/u.test(
      folded.slice(Math.max(0, place.start - 24), place.start),
    ) || /^[시군구市]?(?:처럼|같이|와 같은|のように|と同様)/u.test(text.slice(place.end, place.end + 6))
  );
}

/** The county of a town, where the text names just one in its opening or as an authority. */
function countyOf(pool: readonly PlaceMention[], annotated: AnnotatedText): PlaceMention[] {
  if (pool.some((each) => each.record.kind === 'county') || !pool.some(isFine)) return [];
  const counties = annotated.places.filter((each) => each.record.kind === 'county' && !isBeside(each, annotated));
  const [first] = counties;
  const names = new Set(counties.map((each) => bareName(each.record.name)));
  return first !== undefined && names.size === 1 && (first.start < 700 || counties.length >= 2) ? [first] : [];
}

/** The regions written right behind other mentions of these places: "Festus, Missouri". */
function regionsBeside(pool: readonly PlaceMention[], annotated: AnnotatedText): string[] {
  const names = new Set(pool.filter(isFine).map((each) => bareName(each.record.name)));
  return besideMentions(names, annotated).map((each) => each.record.id);
}

function besideMentions(names: ReadonlySet<string>, { places, text }: AnnotatedText): PlaceMention[] {
  return places.filter((each, at) => {
    const before = places[at - 1];
    return (
      each.record.kind === 'region' &&
      before !== undefined &&
      isFine(before) &&
      names.has(bareName(before.record.name)) &&
      /^(?:, | \(|,? in | \/ ?)$/.test(text.slice(before.end, each.start))
    );
  });
}

/** The state of a place: behind another mention of it, in the dateline, or the only one of the text. */
function regionFor(pool: readonly PlaceMention[], sentence: Sentence, annotated: AnnotatedText): PlaceMention[] {
  const names = new Set(pool.filter(isFine).map((each) => bareName(each.record.name)));
  const [beside] = besideMentions(names, annotated);
  if (beside !== undefined) return [beside];
  const above = annotated.places.find(
    (each) => each.record.kind === 'region' && isRoundUp(annotated) && isSameStory(each, sentence, annotated),
  );
  if (above !== undefined) return [above];
  const regions = annotated.places.filter((each) => each.record.kind === 'region');
  const [first] = regions;
  if (first === undefined) return [];
  if (new Set(regions.map((each) => each.record.id)).size === 1) return [first];
  // The state of the opening line is the story's, unless the text is one of many stories.
  return !isRoundUp(annotated) && first.start < 120 ? [first] : [];
}

const isDense = ({ record }: PlaceMention): boolean => ['JP', 'KR', 'CN', 'TW', 'HK'].includes(record.country);

/** The town that a court is called after. */
const isSeat = (place: PlaceMention, sentence: Sentence): boolean =>
  sentence.terms.some(
    (each) =>
      each.term === 'court' &&
      ((each.end <= place.start && place.start - each.end <= 6) ||
        // "경기도 행정심판위원회", "東京地裁": behind the place in scripts without spaces.
        (isDense(place) && each.start >= place.end && each.start - place.end <= 2)),
  );

/** "Lisboa, 30 jul — …": the town that a report is sent from. */
function isOpening(place: PlaceMention, text: string): boolean {
  if (place.start > 0 && !/\n\s*$/.test(text.slice(Math.max(0, place.start - 3), place.start))) return false;
  return /^(?:, ?[^\s–—-]{1,12}){0,2}(?: ?\([^)]{1,20}\))?(?:, \d{1,2}\.? ?(?:de )?\p{L}{3,10}\.?(?: \([^)]*\))?)? ?(?:[–—]|\.[–—-]| - )/u.test(
    text.slice(place.end, place.end + 50),
  );
}

const regionsOf = (sentence: Sentence): Set<string> =>
  new Set(sentence.places.filter((each) => each.record.kind === 'region').map((each) => each.record.id));

/** The sentences around the `at`-th, those of its own line first; in a round-up those of its story alone, then its heading. */
function neighbours(at: number, annotated: AnnotatedText): Sentence[] {
  const { sentences, text } = annotated;
  const own = sentences[at];
  if (own === undefined) return [];
  const many = isRoundUp(annotated);
  const line = (each: Sentence) => annotated.headlines.findLastIndex((title) => title.start <= each.start);
  const apartByTitle = (each: Sentence) => annotated.headlines.length >= 2 && line(each) !== line(own);
  const around = [-1, 1, -2, 2, -3]
    .flatMap((step) => sentences[at + step] ?? [])
    .filter((each) => (many ? isSameStory(each, own, annotated) : !apartByTitle(each)));
  const heading = many ? headingOf(own, annotated) : null;
  const head = sentences.filter((each) => heading !== null && each.start >= heading.start && each.end <= heading.end);
  const apart = (each: Sentence) =>
    text.slice(Math.min(each.end, own.end), Math.max(each.start, own.start)).includes('\n');
  return [...around.filter((each) => !apart(each)), ...around.filter(apart), ...head];
}

/** "Stop the Data Centers – Livingston County", "Mason County Residents for …": where a group comes from is not the site. */
const isInGroupName = (place: PlaceMention, groups: readonly GroupName[], text: string): boolean =>
  groups.some(
    (each) =>
      (each.start <= place.start && place.end <= each.end) ||
      (each.end <= place.start && /^ ?[–—-] ?$/.test(text.slice(each.end, place.start))),
  );

/** "Manassas National Battlefield Park", "Georgia Power": a place's name that opens a longer one. */
const isLandmark = ({ end }: PlaceMention, text: string): boolean =>
  /^ (?:National|State Park|Regional|Memorial|Battlefield|Road|Street|Avenue|Highway|Airport|University|High School|Power|Electric|Energy|Gas|Times|Post|News|Journal|Gazette|Tribune|Herald)\b/.test(
    text.slice(end, end + 16),
  );

/** "Jordan Sheehan" is no kingdom. */
const isInPerson = (place: PlaceMention, { persons }: Sentence, text: string): boolean =>
  persons.some((each) => each.start <= place.start && place.end <= each.end) || isFirstName(place, text);

const isFirstName = ({ record, end }: PlaceMention, text: string): boolean =>
  record.kind === 'country' &&
  /^(?:Jordan|Chad|Israel|Cuba|India|Georgia)$/.test(record.name) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

/** "New York" as a city beside its own state is one mention, not two. */
function isInStateName(place: PlaceMention, others: readonly PlaceMention[]): boolean {
  return others.some(
    (each) =>
      each !== place &&
      each.start <= place.start &&
      place.end <= each.end &&
      each.end - each.start > place.end - place.start,
  );
}
