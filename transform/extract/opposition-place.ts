// Where an act of opposition takes place: its sentence, the sentences around it, the state from the whole text.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { PlaceMention, Sentence, Span } from '../annotate/mention.ts';
import { type ExtractionContext, has } from './extraction-context.ts';
import { type GroupName, groupsIn } from './opposition-details.ts';
import { composePlace, type PlacedFields } from './place-fields.ts';

const isLocal = (each: PlaceMention): boolean => each.record.kind !== 'country';
const isFine = (each: PlaceMention): boolean => each.record.kind === 'locality' || each.record.kind === 'county';

/** The place of an act in `sentence`, the `at`-th of the text; null where the text names none. */
export function oppositionPlace(
  sentence: Sentence,
  at: number,
  anchor: Span,
  { annotated }: ExtractionContext,
): PlacedFields | null {
  const written = (each: Sentence | undefined) => {
    if (each === undefined) return [];
    const groups = groupsIn([each], annotated);
    return each.places.filter(
      (place) => !isInStateName(place, each.places) && !isInGroupName(place, groups, annotated.text),
    );
  };
  const own = written(sentence);
  const sited = own.filter((each) => !isSeat(each, sentence) && !isOpening(each, annotated.text));
  const elsewhere = () => annotated.places.some((each) => isFine(each) && !isOpening(each, annotated.text));
  const weakly = annotated.weakPlaces.some((each) => each.start >= sentence.start && each.end <= sentence.end);
  // "klagt vor dem Verwaltungsgericht Köln", "Fortaleza – A Justiça …": a court's seat and a reporter's desk are not the site.
  const pool: PlaceMention[] =
    sited.some(isFine) || (sited.length < own.length && (weakly || elsewhere())) ? sited : own;
  const ownRegions = regionsOf(sentence);
  for (const other of neighbours(at, annotated)) {
    if (pool.some(isFine)) break;
    // Another state's town is another story's.
    if (ownRegions.size > 0 && [...regionsOf(other)].some((each) => !ownRegions.has(each))) continue;
    pool.push(...written(other).filter((each) => isFine(each) || !pool.some(isLocal)));
  }
  if (!pool.some(isLocal)) {
    const first = annotated.places.find(isLocal);
    if (first !== undefined) pool.push(...annotated.places.filter((each) => Math.abs(each.start - first.start) < 200));
  }
  if (!pool.some(isFine) && has(sentence, 'project_noun', 'authority', 'opponents', 'permit')) {
    const weak =
      annotated.weakPlaces.find((each) => each.start >= sentence.start && each.end <= sentence.end) ??
      annotated.weakPlaces.find((each) => each.start >= sentence.start - 400 && each.end <= sentence.end + 200) ??
      // A local paper's dateline is where its story is.
      (has(sentence, 'authority', 'opponents') ? annotated.weakPlaces.find((each) => each.start < 60) : undefined);
    if (weak !== undefined) pool.push(weak);
  }
  // The state and the country may stand anywhere in the text, as long as there is only one.
  if (!pool.some((each) => each.record.kind === 'region')) {
    const regions = annotated.places.filter((each) => each.record.kind === 'region');
    if (new Set(regions.map((each) => each.record.id)).size === 1 && regions[0] !== undefined) pool.push(regions[0]);
  }
  if (!pool.some((each) => each.record.kind === 'country')) {
    pool.push(...annotated.places.filter((each) => each.record.kind === 'country').slice(0, 1));
  }
  return composePlace(pool, anchor, annotated.text);
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

/** The sentences around the `at`-th, those of its own line first: the next line of a round-up is another place's story. */
function neighbours(at: number, { sentences, text, headlines }: AnnotatedText): Sentence[] {
  const own = sentences[at];
  if (own === undefined) return [];
  // Behind the next headline begins another story.
  const story = (each: Sentence) => headlines.findLastIndex((line) => line.start <= each.start);
  const around = [-1, 1, -2, 2, -3]
    .flatMap((step) => sentences[at + step] ?? [])
    .filter((each) => headlines.length < 2 || story(each) === story(own));
  const apart = (each: Sentence) =>
    text.slice(Math.min(each.end, own.end), Math.max(each.start, own.start)).includes('\n');
  return [...around.filter((each) => !apart(each)), ...around.filter(apart)];
}

/** "Stop the Data Centers – Livingston County", "Mason County Residents for …": where a group comes from is not the site. */
const isInGroupName = (place: PlaceMention, groups: readonly GroupName[], text: string): boolean =>
  groups.some(
    (each) =>
      (each.start <= place.start && place.end <= each.end) ||
      (each.end <= place.start && /^ ?[–—-] ?$/.test(text.slice(each.end, place.start))),
  );

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
