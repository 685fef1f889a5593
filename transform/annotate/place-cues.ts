// Words beside a place's name that tell a site from a landmark, a company's seat or a part of somebody's name.
import type { PlaceMention, Span } from './mention.ts';
import type { NameRun } from './names.ts';

const distance =
  /(?:\d|\b(?:few|several|dozen|dozens|many|half|hour|some)\b)[^.;\n]{0,14}\b(?:miles?|mi|kilomet\w+|km|minutes?|minuten|minutos|minuti|hours?|heures?|kilometern?)\b[^.;,\n]{0,26}\b(?:of|from|de|da|di|du|von|van|od|fra)\s$/;
const seat =
  /\b(?:headquartered in|headquarters in|based in|con sede (?:en|a|in)|com sede (?:em|no|na)|mit sitz in|base[e]? a|dont le siege est a|gevestigd in|z siedziba w|hovedkontor i|berkantor pusat di|merkezli|a suburb of|suburbs of|near downtown)\s$/;
const seated = /^-(?:based|headquartered|area|born)\b|^(?:er|-)?ansassig|^ merkezli\b/;

/** "35 miles south of St. Louis", "Denver-based", "headquartered in Dallas": no site. */
export function isLandmark(place: Span, folded: string): boolean {
  if (seated.test(folded.slice(place.end, place.end + 16))) return true;
  const before = folded.slice(Math.max(0, place.start - 60), place.start);
  return distance.test(before) || seat.test(before);
}

const beside = new Set(
  'north south east west northern southern eastern western central greater downtown metro upper lower near suburban city the town village in at of from new old fort port mount san santa los las el la st saint lake rural coastal inner midtown uptown mayor councilman councilwoman councilor gov governor sen rep judge calif texas data'.split(
    ' ',
  ),
);

/** "Ed Surrey": a town's or county's name as the last name of a person who stands in running text. */
export function isLastName(place: Span, ends: ReadonlyMap<number, NameRun>, text: string): boolean {
  const run = ends.get(place.end);
  if (run === undefined || run.start >= place.start || run.sentenceStart) return false;
  const first = text.slice(run.start, place.start).trim();
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    !beside.has(first.toLowerCase()) &&
    !/^, \p{Lu}/u.test(text.slice(place.end, place.end + 4))
  );
}

const town =
  /^, (?:an?|the|una?|une|la|el|le|il|um|uma|een|o|a) (?:[\p{L}\d'’.-]+ ){0,4}?(?:city|town|village|suburb|township|borough|hamlet|community|municipality|municipio|localidad|ciudad|pueblo|commune|ville|cittadina|paese|cidade|município|vila|dorp|stad|gemeente)\b(?! (?:council|officials|board|hall|manager|of \p{Lu}))/u;

/** "Festus, a Missouri city of 14,000": the noun behind a name says that it is a town. */
export const isCalledTown = (run: Span, text: string): boolean =>
  text.charCodeAt(run.end) === 44 && town.test(text.slice(run.end, run.end + 70));

/** "DPRD Kabupaten Bekasi", "Kreis Paderborn": the word for a county before a town's name makes a county of it. */
export function asCounties(places: readonly PlaceMention[], folded: string, words: readonly string[]): PlaceMention[] {
  const isCounty = ({ start }: Span) =>
    words.some((word) => {
      const before = folded.slice(Math.max(0, start - word.length - 2), start);
      return before.endsWith(`${word} `) && !/\p{L}$/u.test(before.slice(0, -word.length - 1));
    });
  return places.map((each) =>
    each.record.kind === 'locality' && isCounty(each)
      ? { ...each, record: { ...each.record, id: '', kind: 'county' } }
      : each,
  );
}
