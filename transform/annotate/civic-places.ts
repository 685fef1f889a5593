// English names of towns and counties by the offices, boards and people beside them: "Tarboro Mayor …", "Botetourt Board of Supervisors".
import type { Span } from './mention.ts';
import type { NameRun } from './names.ts';

export type CivicPlace = Span & { readonly kind: 'locality' | 'county' };

const head = /^(?:City|Town|Village|Township|Borough|Hamlet|Municipality|Parish|Community) of (?=\p{Lu})/u;
const boards =
  'Board of (?:Trustees|Aldermen|Selectmen|Commissioners|Supervisors|Zoning Appeals|Adjustment|Appeals)|(?:City|Town|Village|Township|Borough|Common|Municipal|Metro) (?:Council|Board|Commission|Hall|Manager|Attorney|Planning|Planner|Meeting|Supervisor|Supervisors|Trustees|President|Administrator|Clerk|Engineer)|Plan(?:ning)?(?: (?:and|&) Zoning)? (?:Commission|Board|Committee|Department)|Zoning (?:Board|Commission|Hearing Board|Appeals)|Select ?[Bb]oard|Council(?:m[ae]n|wom[ae]n|member|or|lor)?\\b|Commission(?:ers?)?\\b|Mayor|Alderm[ae]n|Supervisors?\\b';
const inside = new RegExp(`^(?<name>.+?) (?<board>${boards})`, 'u');
const people =
  'mayors?|council(?: ?members?| ?m[ae]n| ?wom[ae]n)?|councilors?|councillors?|city (?:council|officials|leaders|hall|planners|staff|attorney|manager)|town (?:council|board|officials|leaders|meeting|planners)|village (?:board|trustees|officials|council)|township (?:board|officials|trustees|supervisors)|borough council|planning (?:commission|board|and zoning|commissioners)|plan commission|zoning (?:board|commission|hearing)|board of (?:supervisors|aldermen|trustees|commissioners|selectmen)|aldermen|selectmen|trustees|supervisors|commissioners|officials|leaders|residents?|neighbors|homeowners|voters|locals|farmers|families|landowners';
const behind = new RegExp(`^(?:['’]s)? (?<people>${people})\\b`, 'u');
const ofPlace =
  /(?:^|[\s(])(?:city|town|village|township|borough|hamlet|suburb|community|municipality|neighborhood|mayor|people|residents|citizens|outskirts|officials|leaders|voters|homeowners|unincorporated area|county seat) (?:of|in) (?:nearby |rural |suburban |neighboring )?$/i;
/** Bodies of counties in most states. */
const countyBoard =
  /^(?:Board of (?:Supervisors|Commissioners)|board of (?:supervisors|commissioners)|Supervisors?|supervisors|Commissioners?|commissioners)$/;

/** First words that are no name: "Local residents", "State officials". */
const common = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand both all local state county federal city town township village borough parish tribal many some area nearby utility company project election elected public several other most new concerned angry longtime rural urban neighborhood the republican democratic former current senior top administration school fire police health planning zoning hundreds dozens thousands data center black white native indigenous retired working north south east west northern southern eastern western energy water power environmental climate labor union tech industry business community civic religious church military army navy air house senate congressional district regional national american us u.s democrats republicans gop interim acting deputy vice assistant chief joint special plan zone board commission council committee advisory appeals executive general common municipal metro'.split(
    ' ',
  ),
);

/** The place that a run of capitals names by its civic words; null where it has none. */
export function findCivicPlace(text: string, run: NameRun): CivicPlace | null {
  const written = text.slice(run.start, run.end);
  const opening = head.exec(written);
  if (opening !== null)
    return placeOf(run.start + opening[0].length, nameEnd(written, opening[0].length), run, 'locality', text);
  const within = inside.exec(written);
  if (within !== null) {
    const kind = countyBoard.test(within.groups?.['board'] ?? '') ? 'county' : 'locality';
    return placeOf(run.start, (within.groups?.['name'] ?? '').length, run, kind, text);
  }
  const after = behind.exec(text.slice(run.end, run.end + 40));
  if (after !== null) {
    const kind = countyBoard.test(after.groups?.['people'] ?? '') ? 'county' : 'locality';
    return placeOf(run.start, written.length, run, kind, text);
  }
  if (ofPlace.test(text.slice(Math.max(0, run.start - 50), run.start)))
    return placeOf(run.start, nameEnd(written, 0), run, 'locality', text);
  return null;
}

/** How long the name is that stands at the end, without a board behind it. */
function nameEnd(written: string, from: number): number {
  const rest = written.slice(from);
  return (inside.exec(rest)?.groups?.['name'] ?? rest).length;
}

function placeOf(start: number, length: number, run: Span, kind: CivicPlace['kind'], text: string): CivicPlace | null {
  const name = text.slice(start, start + length);
  const words = name.split(' ');
  if (length < 3 || start + length > run.end || words.length > 4) return null;
  // "Peachtree City", "Union City": a name may end in the word.
  if (words.length > 1 && words.at(-1) === 'City') words.pop();
  if (words.some((each) => common.has(each.toLowerCase().replace(/[^a-z.]/g, '')))) {
    // "South Bend", "New Albany": a direction opens names, but is none alone.
    if (words.length < 2 || !/^(?:New|North|South|East|West|Fort|Port|Air)$/.test(words[0] ?? '')) return null;
    if (words.slice(1).some((each) => common.has(each.toLowerCase()))) return null;
  }
  if (/(?:^| )(?:of|for) /.test(name) || /^[A-Z]{2,5}$/.test(name)) return null;
  return { start, end: start + length, kind };
}
