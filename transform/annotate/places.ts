// Places: the gazetteer, then the words around a name ("City of …", "… County"), then a preposition before an unknown name.
import type { PlaceRecord } from '../../registry/registry.ts';
import { type Lexicon, type LexiconEntry, typeBits } from './lexicon.ts';
import type { LexiconMatch } from './match-index.ts';
import type { OrganizationMention, PlaceMention, Span, TermMention } from './mention.ts';
import { type NameRun, startsSentence } from './names.ts';
import { coverOf } from './cover.ts';
import { everydayNames } from './organizations.ts';
import { foldText } from './fold-text.ts';
import { findCivicPlace } from './civic-places.ts';
import { isCalledTown } from './place-cues.ts';
import { textAt } from './numerals.ts';
import { isDense, type Tokens } from './tokenize.ts';

/** Places of the gazetteer; a postal code counts only behind a comma. */
export function findGazetteer(
  text: string,
  ordered: readonly LexiconMatch[],
  organizations: readonly OrganizationMention[],
): PlaceMention[] {
  const found: PlaceMention[] = [];
  let covered = -1;
  let organization = 0;
  for (const { match, entry } of placesAmong(ordered)) {
    if (
      match.start < covered ||
      !isWrittenAsName(text, match, entry.code ? codeBefore(entry.record) : null) ||
      isHalfName(text, match) ||
      isOtherWord(text, match, entry)
    )
      continue;
    while (organization < organizations.length && (organizations[organization]?.end ?? 0) <= match.start)
      organization += 1;
    const over = organizations[organization];
    if (over !== undefined && over.start <= match.start && match.end <= over.end) continue;
    const city = entry.record.kind === 'locality' ? cityBehind(text, match) : null;
    covered = city?.end ?? match.end;
    found.push(city ?? { start: match.start, end: match.end, record: entry.record });
  }
  return found;
}

type PlaceMatch = { readonly match: LexiconMatch; readonly entry: Extract<LexiconEntry, { type: 'place' }> };

/** The places among the matches; of the same words, regions go before towns. */
function placesAmong(ordered: readonly LexiconMatch[]): PlaceMatch[] {
  const candidates: PlaceMatch[] = [];
  for (const match of ordered) {
    if ((match.types & typeBits.place) === 0) continue;
    for (const entry of match.entries) {
      if (entry.type !== 'place') continue;
      let at = candidates.length;
      // A name has few namesakes: putting each in its place needs no sort of the whole.
      for (; at > 0; at -= 1) {
        const before = candidates[at - 1];
        if (before === undefined || before.match.start !== match.start || before.match.end !== match.end) break;
        if (rank(before.entry.record) <= rank(entry.record)) break;
      }
      candidates.splice(at, 0, { match, entry });
    }
  }
  return candidates;
}

const ranks = { region: 0, country: 1, county: 2, locality: 3, market: 4 } as const;
const rank = (each: PlaceRecord): number => ranks[each.kind];

/** What stands before a state's code: "Austin, TX"; "Limeira (SP)", "Caucaia/CE", "Belém-PA". */
const codeBefore = ({ country }: PlaceRecord): RegExp => (country === 'BR' ? /\p{L}(?: ?[(/–-] ?|, )$/u : /, $/);

function isWrittenAsName(text: string, match: Span, code: RegExp | null): boolean {
  const written = text.slice(match.start, match.end);
  if (isHangul(text, match.start)) return isWholeHangul(text, match);
  if (isDense(text.charCodeAt(match.start))) return !isInJapaneseWord(text, match);
  if (code !== null)
    return written === written.toUpperCase() && code.test(text.slice(Math.max(0, match.start - 3), match.start));
  if (written === 'US' || written === 'UK') return true;
  return /^\p{Lu}/u.test(written) && !/\p{L}$/u.test(text.slice(Math.max(0, match.start - 1), match.start));
}

/** "玉川上水": in Japanese a name of two characters within a longer word is no place. */
const isInJapaneseWord = (text: string, { start, end }: Span): boolean =>
  end - start <= 2 &&
  /\p{Script=Han}/u.test(text.charAt(start - 1)) &&
  /[\u3040-\u309f]/.test(text.slice(Math.max(0, start - 16), end + 16));

const isHangul = (text: string, at: number): boolean => /[가-힣]/.test(text.charAt(at));

/** "이천에", "안산시", "경기도의" name places; within another word ("고양이") the same syllables do not. */
function isWholeHangul(text: string, { start, end }: Span): boolean {
  if (isHangul(text, start - 1)) return false;
  return /^(?:$|[^가-힣]|(?:특별|광역|특례)?(?:시|군|도)|에|의|과|와|은|는|이|가|을|를|로|으로|도|까지|부터|지역|내|공장|부지|캠퍼스|데이터|주민|산단|산업단지|국가산단|사업장|본사|시민|도민|군민)/.test(
    text.slice(end, end + 4),
  );
}

/** "Boulder City" is no Boulder; "Boulder City Council" is its council. */
function cityBehind(text: string, { start, end }: Span): PlaceMention | null {
  if (
    !/^ City(?! (?:Council|Commission|Hall|Manager|Attorney|Planning|Clerk|Board|Administrator|of))(?!\p{L})/u.test(
      text.slice(end, end + 20),
    )
  )
    return null;
  return { start, end: end + 5, record: record('locality', text.slice(start, end + 5), '') };
}

/** "a Missouri city" is no Missouri City. */
const isHalfName = (text: string, match: Span): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{L}+)* \p{Ll}{3,}$/u.test(text.slice(match.start, match.end));

/** "Para el juez …" is no Pará, "Bergheim-Nord" no Nord: a short word that only lost its accents, or part of a compound. */
function isOtherWord(text: string, match: Span, { record: { name, aliases, kind } }: PlaceMatch['entry']): boolean {
  const written = text.slice(match.start, match.end);
  if (isDense(text.charCodeAt(match.start))) return false;
  // "Rho-Monza" is a road, "Bergheim-Nord" a part of a town.
  const joined = text.charAt(match.start - 1) === '-' && /\p{L}/u.test(text.charAt(match.start - 2));
  if (joined && (kind === 'county' || kind === 'locality')) return true;
  if (kind === 'county' && /^-\p{L}/u.test(text.slice(match.end, match.end + 2))) return true;
  if (isFarFrom(text, match) || isStreet(text, match)) return true;
  // "Gewerbepark Nord" is no département.
  if (name === 'Nord' && /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, match.start - 30), match.start))) return true;
  const bare = !/[^\u0020-\u007e]/.test(written) && written.length <= 5 && startsSentence(text, match.start);
  return bare && [name, ...aliases].every((each) => each.toLowerCase() !== written.toLowerCase());
}

const distance =
  /\d\s?(?:km|kilómetros|kilomètres|chilometri|quilômetros|quilómetros|kilometers|kilometres|kilometer|miles|minutos|minutes|minuti|minuten|horas|hours|heures)(?: \p{Ll}+){0,3} (?:de|d['’]|da|di|do|from|of|von|van|à) ?(?:la |el |o |a )?$/u;

/** "in via Torino", "avenida de Madrid": a street called after a town. */
const isStreet = (text: string, { start }: Span): boolean =>
  /(?<!\p{L})(?:via|viale|corso|piazza|rue|avenue|boulevard|calle|avenida|paseo|carretera|rua|praça|rodovia) (?:d[ei'’] ?|da |do )?$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** "a 280 kilómetros de Madrid": how far a site is from a town tells another place. */
const isFarFrom = (text: string, { start }: Span): boolean => distance.test(text.slice(Math.max(0, start - 60), start));

const record = (kind: PlaceRecord['kind'], name: string, country: string): PlaceRecord => ({
  id: '',
  kind,
  name,
  aliases: [],
  country,
  region: null,
  fips: null,
});

/** Places that the words around them make known; `country` empty where only the context can tell. */
export function findShapedPlaces(
  text: string,
  tokens: Tokens,
  runs: readonly NameRun[],
  known: readonly PlaceMention[],
  companies: readonly Span[],
  lexicon: Lexicon,
): PlaceMention[] {
  // "Western New York": no part of a wider place is a town.
  const wide = known.filter((each) => ['region', 'country', 'market'].includes(each.record.kind));
  const named = coverOf(text.length, companies, wide);
  const regions = new Map(known.filter((each) => each.record.kind === 'region').map((each) => [each.start, each]));
  const localities = coverOf(
    text.length,
    known.filter((each) => each.record.kind === 'locality'),
  );
  const inCounties = coverOf(
    text.length,
    known.filter((each) => each.record.kind === 'county'),
  );
  return runs.flatMap((run) => {
    const may =
      mayHaveShape(tokens, run, lexicon) ||
      /^.{0,50}\b(?:counties|parishes)/.test(tokens.folded.slice(run.end, run.end + 60));
    const coded = codeBehind(text, run, lexicon);
    const shaped =
      (may ? shapeOf(text, tokens.folded, run, lexicon) : null) ??
      civicPlace(text, run, lexicon) ??
      beforeRegion(text, run, regions) ??
      (isCalledTown(run, text) && !lexicon.pack.capitalNouns ? townAt(text, run) : null) ??
      beforeBracket(text, run, known, coded);
    const rest = coded === null ? [] : [coded];
    if (shaped === null || (shaped.record.kind === 'locality' && named.contains(shaped))) return rest;
    const isKnown = (shaped.record.kind === 'county' ? inCounties : localities).contains(shaped);
    return isKnown ? rest : [shaped, ...rest];
  });
}

function civicPlace(text: string, run: NameRun, { pack }: Lexicon): PlaceMention | null {
  const found = pack.code === 'en' ? findCivicPlace(text, run) : null;
  if (found === null || everydayNames.has(text.slice(found.start, found.end).toLowerCase())) return null;
  return { start: found.start, end: found.end, record: record(found.kind, text.slice(found.start, found.end), '') };
}

const townAt = (text: string, { start, end }: Span): PlaceMention => ({
  start,
  end,
  record: record('locality', text.slice(start, end), ''),
});

/** Whether a word of those around places stands beside or in the name: a quick look before the exact one. */
function mayHaveShape(tokens: Tokens, run: NameRun, { placeWords, pack }: Lexicon): boolean {
  if (placeWords.heads.has(textAt(tokens, run.firstToken - 1))) return true;
  if (placeWords.tails.has(textAt(tokens, run.lastToken + 1))) return true;
  const ending = pack.places.adjective;
  if (ending !== undefined && (run.firstToken < run.lastToken || textAt(tokens, run.firstToken).endsWith(ending)))
    return true;
  if (run.firstToken === run.lastToken) return false;
  for (let at = run.firstToken; at <= run.lastToken; at += 1) {
    if (placeWords.parts.has(textAt(tokens, at))) return true;
  }
  return false;
}

/** "Colorado City, Texas": a name with a comma and a region of the gazetteer behind it. */
function beforeRegion(text: string, run: NameRun, regions: ReadonlyMap<number, PlaceMention>): PlaceMention | null {
  if (text.slice(run.end, run.end + 2) !== ', ') return null;
  const region = regions.get(run.end + 2);
  if (region === undefined) return null;
  // "Board of Aldermen of Peculiar, Missouri": the place stands behind the last particle.
  const whole = text.slice(run.start, run.end);
  const start =
    run.start +
    Math.max(
      0,
      ...[' of ', ' de ', ' in '].map((each) => whole.lastIndexOf(each) + each.length).filter((each) => each > 3),
    );
  return { start, end: run.end, record: record('locality', text.slice(start, run.end), region.record.country) };
}

/** "Vila Aurora (SP)", "Barueri/SP", "Sinop-MT": the region that a code behind a town tells. */
function codeBehind(text: string, run: NameRun, { regionCodes }: Lexicon): PlaceMention | null {
  if (regionCodes.size === 0 || run.end - run.start > 40) return null;
  const found = /^( \(| ?[-–/] ?)([A-Z]{2})(?![\p{L}\d])/u.exec(text.slice(run.end, run.end + 6));
  const region = regionCodes.get(found?.[2] ?? '');
  if (found === null || region === undefined) return null;
  const start = run.end + (found[1] ?? '').length;
  return { start, end: start + 2, record: region };
}

/** "Valdehornos (Cáceres)", "Bornasco (PV)", "Vila Aurora/SP": what has its province in brackets behind it is a town. */
function beforeBracket(
  text: string,
  run: NameRun,
  known: readonly PlaceMention[],
  coded: PlaceMention | null,
): PlaceMention | null {
  const open = text.startsWith(' (', run.end) ? run.end + 2 : -1;
  const inside = open < 0 ? undefined : known.find((each) => each.start === open && text.charAt(each.end) === ')');
  const country = (inside ?? coded)?.record.country ?? null;
  if (country === null || run.end - run.start > 40) return null;
  return { start: run.start, end: run.end, record: record('locality', text.slice(run.start, run.end), country) };
}

/** "Bollate (Milano)", "Talavera de la Reina (Toledo)": in brackets behind a town its province's name, not a second town. */
export function asProvinces(text: string, places: readonly PlaceMention[]): PlaceMention[] {
  const ends = new Set(places.map((each) => each.end));
  return places.map((each) => {
    const isBracketed =
      text.charAt(each.start - 1) === '(' && text.charAt(each.end) === ')' && ends.has(each.start - 2);
    if (!isBracketed || each.record.kind !== 'locality') return each;
    return { ...each, record: { ...each.record, id: '', kind: 'county', name: text.slice(each.start, each.end) } };
  });
}
const plural =
  /^(?:,? [a-z]+(?: [a-z]+)?){0,3},? and [a-z]+(?: [a-z]+)? (?:counties|parishes)\b|^ (?:counties|parishes)\b/;

function shapeOf(text: string, whole: string, run: NameRun, lexicon: Lexicon): PlaceMention | null {
  const { placeWords } = lexicon;
  const written = text.slice(run.start, run.end);
  const folded = whole.slice(run.start, run.end);
  for (const tail of placeWords.county) {
    if (folded.endsWith(` ${tail}`) && lexicon.pack.code === 'en') {
      const name = written
        .replace(/^.* of (?=\p{Lu})/u, '')
        .replace(/^(The|In|New|At) /, (each) => (each === 'New ' ? each : ''));
      return { start: run.end - name.length, end: run.end, record: record('county', name, 'US') };
    }
    // "Mason and Lewis counties".
    if (lexicon.pack.code === 'en' && plural.test(whole.slice(run.end, run.end + 50)))
      return { start: run.start, end: run.end, record: record('county', written, 'US') };
    if (folded.includes(` ${tail} `) && lexicon.pack.code === 'en') {
      const end = run.start + folded.indexOf(` ${tail} `) + tail.length + 1;
      return { start: run.start, end, record: record('county', text.slice(run.start, end), 'US') };
    }
    if (lexicon.pack.code !== 'en' && folded.startsWith(`${tail} `)) {
      return { start: run.start, end: run.end, record: record('county', written, '') };
    }
    // "en la provincia de Toledo": the word for a county is no part of the capitalized name.
    if (lexicon.pack.code !== 'en' && followsWord(whole, run, tail)) {
      return { start: run.start, end: run.end, record: record('county', written, '') };
    }
  }
  for (const tail of placeWords.after) {
    // "Cascade Charter Township Trustees": the word for the municipality stands within a longer name.
    const within = isKept(tail) ? folded.indexOf(` ${tail} `) : -1;
    if (within > 0) return municipality(text, { start: run.start, end: run.start + within + tail.length + 1 });
    const inside = folded.endsWith(` ${tail}`) ? run.end - tail.length - 1 : -1;
    const behind = whole.startsWith(` ${tail} `, run.end);
    if (inside > run.start || behind) {
      const keep = isKept(tail);
      const end = keep || inside < 0 ? run.end : inside;
      if (!behind || run.end - run.start > 3)
        return { start: run.start, end, record: record('locality', text.slice(run.start, end), '') };
    }
  }
  const town = townOfAdjective(written, text.slice(run.end, run.end + 24), lexicon);
  if (town !== null) {
    const start = run.start + written.indexOf(town);
    return { start, end: start + town.length, record: record('locality', town, '') };
  }
  if (placeWords.before.some((head) => followsWord(whole, run, head))) {
    return { start: run.start, end: run.end, record: record('locality', written, '') };
  }
  return null;
}

/** Words that belong to a municipality's name: "Howell Township", not "Howell City Council". */
const isKept = (tail: string): boolean => /^(charter )?(township|borough)$/.test(tail);
const municipality = (text: string, { start, end }: Span): PlaceMention => ({
  start,
  end,
  record: record('locality', text.slice(start, end), ''),
});

/** "Hattersheimer Stadtrat": the adjective of a town before the word for an authority; null where the language makes none. */
function townOfAdjective(written: string, behind: string, { pack, placeWords }: Lexicon): string | null {
  const ending = pack.places.adjective;
  if (ending === undefined) return null;
  // An article at the beginning of a sentence has a capital too; the noun may be none of the name's words.
  const next = /^ (\p{L}+)/u.exec(behind)?.[1] ?? '';
  const words = written.split(' ');
  const [first = '', second] = placeWords.authorities.has(next) ? [words.at(-1), next] : words.slice(-2);
  const stem = first.slice(0, -ending.length);
  if (second === undefined || !first.endsWith(ending) || stem.length < 4) return null;
  return placeWords.authorities.has(second) ? stem : null;
}

/** Whether `word` (folded) stands whole and directly before the run. */
function followsWord(folded: string, run: Span, word: string): boolean {
  const preceding = folded.slice(Math.max(0, run.start - word.length - 2), run.start);
  return preceding.endsWith(`${word} `) && !/\p{L}$/u.test(preceding.slice(0, -word.length - 1));
}

/** "im südhessischen Dietzenbach": the adjective of a region between the preposition and the town. */
const regional = /(?:^|[^\p{L}])(\p{L}+) \p{L}{3,}(?:isch|ansch|insch)e[nrm] $/u;

const possessive = /(?<!\p{L})(?:of|de|do|da|del|di|du|des|d['’]|van|von|der)? ?$/u;

/** "Bürgermeister Marc Trampe", "wethouder Van Buren": right behind an office stands who holds it, not where. */
const isOffice = (particle: string, folded: string, run: Span): boolean =>
  particle.trim() === '' &&
  /(?:burgermeister|burgermeisterin|landrat|landratin|minister|ministerin|dezernent|dezernentin|prasident|prasidentin|wethouder|burgemeester|gedeputeerde|minister|ordforer|burmistrz|wojt|starosta|bupati|gubernur|wali kota|mayor|prefeito|prefeita|alcalde|alcaldesa|maire|sindaco) $/.test(
    folded.slice(Math.max(0, run.start - 24), run.start),
  );

/** Unknown names behind a locative preposition, or behind a site or an authority and "of"; weak, for contexts where nothing better is stated. */
export function findWeakPlaces(
  text: string,
  tokens: Tokens,
  runs: readonly NameRun[],
  taken: readonly Span[],
  locatives: ReadonlySet<string>,
  seats: readonly TermMention[],
  language: string,
  endings: readonly string[],
): PlaceMention[] {
  const cover = coverOf(text.length, taken);
  const seatEnds = new Set(seats.flatMap((each) => (each.term === 'group_noun' ? [] : [each.end])));
  const groupEnds = new Set(seats.flatMap((each) => (each.term === 'group_noun' ? [each.end] : [])));
  const seatsByStart = new Map(seats.flatMap((each) => (each.term === 'group_noun' ? [] : [[each.start, each]])));
  return runs.flatMap((run) => {
    if (cover.touches(run)) return [];
    // "Câmara de Hortolândia", "Comune di Settimo Milanese": the town stands within the authority's name.
    const seat = seatsByStart.get(run.start);
    const of =
      seat === undefined ? null : /^ (?:of|de|do|da|del|di|van|von|d['’]) ?/u.exec(text.slice(seat.end, run.end));
    if (seat !== undefined && of !== null) {
      const start = seat.end + of[0].length;
      return [{ start, end: run.end, record: record('locality', text.slice(start, run.end), '') }];
    }
    const preceding = tokens.folded.slice(Math.max(0, run.start - 8), run.start);
    const word = preceding.endsWith(' ') ? (/(?:^|[^\p{L}])([\p{L}]+) $/u.exec(preceding)?.[1] ?? '') : '';
    const ofRegion = regional.exec(tokens.folded.slice(Math.max(0, run.start - 40), run.start))?.[1];
    if (ofRegion !== undefined && language === 'de' && locatives.has(ofRegion))
      return [{ start: run.start, end: run.end, record: record('locality', text.slice(run.start, run.end), '') }];
    const glue = possessive.exec(preceding);
    // "comitato Parco Vivo" is a group's name, "residenti di Rho" a town's.
    const mayTouch = glue !== null && (glue[0].trim() !== '' || !groupEnds.has(run.start - 1));
    const seated =
      glue !== null &&
      mayTouch &&
      seatEnds.has(
        run.start - glue[0].length - (preceding.charAt(preceding.length - glue[0].length - 1) === ' ' ? 1 : 0),
      );
    // Turkish says "in" behind the name: "Çorlu'da".
    const behind = tokens.folded.slice(run.end, run.end + 5);
    const suffixed = endings.some((each) => behind.startsWith(each) && !/^\p{L}/u.test(behind.slice(each.length)));
    if (suffixed)
      return [{ start: run.start, end: run.end, record: record('locality', text.slice(run.start, run.end), '') }];
    if (!locatives.has(word) && !(seated && !isOffice(glue[0], tokens.folded, run))) return [];
    // "Data Center Application": English puts no name of a place right behind such a word.
    if (language === 'en' && glue !== null && glue[0].trim() === '' && !locatives.has(word)) return [];
    // "Anwohner des Quellenparks": a German genitive with an article is no town's.
    if (language === 'de' && glue?.[0].trim() === 'des' && !locatives.has(word)) return [];
    return [{ start: run.start, end: run.end, record: record('locality', text.slice(run.start, run.end), '') }];
  });
}

const dateline =
  /(?:^|\n)(?<name>\p{Lu}[\p{L}-]{3,}(?: (?:am |an der |im )?\p{Lu}[\p{L}-]+)?)(?:\.| ?[:–—]| -) (?=["„“»]?\p{L})/gu;

/** "Rellingen. Der Rathauschef …", "Babenhausen: …": the town that a German, Dutch or French line opens with. */
export function findDatelinePlaces(text: string, isTaken: (span: Span) => boolean): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of text.slice(0, 600).matchAll(dateline)) {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].indexOf(name);
    const span = { start, end: start + name.length };
    if (!isTaken(span)) found.push({ ...span, record: record('locality', name, '') });
  }
  return found;
}

/** "PHOENIX - The commission …": where the reporter sits, not where the project is. */
export function isDateline(place: Span, text: string): boolean {
  const written = text.slice(place.start, place.end);
  // "(台北訊)": the desk of a Chinese paper.
  if (
    /^(?:訊|讯|電|电|報導|报道)/.test(text.slice(place.end, place.end + 2)) &&
    /[(（【]/.test(text.charAt(place.start - 1))
  )
    return true;
  const startsLine = place.start === 0 || /\n\s*$/.test(text.slice(Math.max(0, place.start - 3), place.start));
  return (
    startsLine &&
    written === written.toUpperCase() &&
    /^[A-Z]/.test(written) &&
    /^(, [A-Z][\w.]+)? ?[-–—(]/.test(text.slice(place.end, place.end + 14))
  );
}

const directions =
  /^(north|south|east|west|northern|southern|eastern|western|central|greater|downtown|metro|upper|lower|near|suburban|city|the)$/;

/** "Plano" in "Plano Diretor": a town's name inside a longer name that is no place. */
export function isPartOfName(place: PlaceMention, runs: ReadonlyMap<number, NameRun>, text: string): boolean {
  if (place.record.kind !== 'locality' && place.record.kind !== 'region') return false;
  const run = runs.get(place.start);
  if (run === undefined || (run.start === place.start && run.end === place.end)) return false;
  const rest = foldText(`${text.slice(run.start, place.start)} ${text.slice(place.end, run.end)}`).split(/[^\p{L}]+/u);
  return rest.some((word) => word !== '' && !directions.test(word));
}
