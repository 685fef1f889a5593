// Where every noun has a capital: what stands before a name without being part of it, and whom an office tells.
import type { Span, TermMention } from './mention.ts';
import type { NameRun } from './names.ts';
import type { Descriptors } from './organizations.ts';

/** Where each phrase of the pack ends, by where it starts. */
export function nounEnds(terms: readonly TermMention[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end } of terms) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return ends;
}

const commonEnding =
  /(?:angaben|ungen|ung|keit|schaft|heit|betreiber|betreiberin|anbieter|konzern|unternehmen|firma|gruppe|dienst|riese|spezialist|entwickler|betrieb|investor|hersteller|vermieter|käufer|verkäufer|tochter|mutter|aktionär|eigner|versorger|start-up|startup|dienstleister|lieferant|ausrüster|fonds|gesellschaft|bauer|erzeuger|verwalter|verband|makler|ökonom|analyst|miner|händler|hersteller|händlerin|konzerne|anleger|pionier|spezialistin|schmiede|sparte|filiale)$/u;

/** "Frankfurter", "Münchner": the adjective of a town before the noun for a company. */
const townAdjective = /^\p{Lu}\p{Ll}{3,}er$/u;

/** "Münchner Infrastrukturinvestor Nexora Capital", "Großaktionär Tether": German nouns before a name are no part of it. */
export function withoutNouns(
  run: NameRun,
  text: string,
  nouns: ReadonlyMap<number, number>,
  { startingAt }: Descriptors,
): NameRun {
  const isNoun = (start: number, word: string): boolean =>
    nouns.get(start) === start + word.length ||
    startingAt.get(start)?.end === start + word.length ||
    (word.length >= 6 && commonEnding.test(word.toLowerCase()));
  let { start } = run;
  for (let count = 0; count < 4; count += 1) {
    const [first = '', second = '', ...rest] = text.slice(start, run.end).split(' ');
    if (second === '') break;
    const next = start + first.length + 1;
    const isTown = townAdjective.test(first) && (isNoun(next, second) || isLegalName(second, rest));
    if (!isNoun(start, first) && !isTown) break;
    start = next;
  }
  return start === run.start ? run : { ...run, start, sentenceStart: false };
}

/** "Kölner Datahub GmbH": the town is told of the company, unless nothing but the legal form would be left. */
const isLegalName = (second: string, rest: readonly string[]): boolean =>
  rest.length > 0 &&
  /^(?:gmbh|ag|se|kg|kgaa)$/i.test(rest.at(-1) ?? '') &&
  !/^(?:volksbank|sparkasse|bank)$/i.test(second);

/** "Nvidia-Finanzchefin Colette Kress": the office with its company before a person's name. */
export function behindOffice(
  run: NameRun,
  text: string,
  knownEnds: ReadonlyMap<number, number>,
  nouns: ReadonlyMap<number, number>,
): NameRun {
  const end = knownEnds.get(run.start);
  if (end === undefined || text.charAt(end) !== '-' || end >= run.end) return run;
  const noun = /^-(\p{L}+) /u.exec(text.slice(end, run.end))?.[1];
  if (noun === undefined || nouns.get(end + 1) !== end + 1 + noun.length) return run;
  return { ...run, start: end + noun.length + 2, sentenceStart: false };
}

/** "Infineon-Vorstandschef Jochen Hanebeck": a company before its officer, and what follows; null where none stands so. */
export function officeOf(
  run: NameRun,
  text: string,
  titles: ReadonlyMap<number, number>,
): (Span & { readonly rest: NameRun }) | null {
  const written = text.slice(run.start, run.end);
  const dash = written.indexOf('-');
  if (
    dash < 3 ||
    !/^\p{Lu}[\p{L}\d]+$/u.test(written.slice(0, dash)) ||
    /^(?:Ex|Vize|Co)$/.test(written.slice(0, dash))
  )
    return null;
  const office = titles.get(run.start + dash + 1);
  if (office === undefined || office + 1 >= run.end || text.charAt(office) !== ' ') return null;
  return {
    start: run.start,
    end: run.start + dash,
    rest: { ...run, start: office + 1, sentenceStart: false },
  };
}

/** "Tench Coxe kam im Juni auf 143 Millionen": no office is told, but a sale beside a name of a person's shape. */
export function isSellerShape(
  run: Span,
  name: string,
  nouns: ReadonlyMap<number, number> | null,
  sales: readonly Span[],
): boolean {
  const second = run.start + name.indexOf(' ') + 1;
  if (nouns === null || nouns.has(run.start) || nouns.has(second)) return false;
  return sales.some((each) => Math.max(run.start - each.end, each.start - run.end) <= 70);
}
