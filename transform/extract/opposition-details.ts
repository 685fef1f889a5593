// What an act of opposition tells beside its outcome: the count of votes, the groups, the land and the money at stake.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { MeasureMention, MoneyMention, Sentence, Span } from '../annotate/mention.ts';
import type { Opposition } from '../../schemas/facts/opposition.ts';
import { gap, has, near, nearest, termsIn } from './extraction-context.ts';

type Votes = { readonly count: NonNullable<Opposition['votes']>; readonly span: Span };

const pair =
  /(?<![\d.,$€£-])(\d{1,3}) ?(?:-|:|to|a|contra|gegen|zu|contre|x|対|比) ?(\d{1,3})(?![\d.,%-]|\s?(?:mw|gw|acres|million|billion|years))/g;

/** The count of the vote on the act: "7-2", or numbers beside the words for and against. */
export function votesOf(sentence: Sentence, outcome: Opposition['outcome'], annotated: AnnotatedText): Votes | null {
  return namedVotes(sentence, annotated) ?? pairedVotes(sentence, outcome, annotated);
}

/** "18 dagegen, 14 dafür". */
function namedVotes(sentence: Sentence, { folded }: AnnotatedText): Votes | null {
  const numberBefore = (cue: Span): { value: number; start: number } | null => {
    const from = Math.max(sentence.start, cue.start - 30);
    const found = /(?<![\d.,])(\d{1,3})(?: \p{L}+){0,3} ?$/u.exec(folded.slice(from, cue.start));
    return found === null ? null : { value: Number(found[1]), start: from + found.index };
  };
  for (const yes of termsIn(sentence, 'vote_for')) {
    for (const no of termsIn(sentence, 'vote_against')) {
      const [inFavor, against] = [numberBefore(yes), numberBefore(no)];
      if (inFavor === null || against === null || inFavor.start === against.start || gap(yes, no) > 50) continue;
      const span = { start: Math.min(inFavor.start, against.start), end: Math.max(yes.end, no.end) };
      return { count: { for: inFavor.value, against: against.value }, span };
    }
  }
  return null;
}

/** "voted 7-2 to deny": the larger number carried the act. */
function pairedVotes(sentence: Sentence, outcome: Opposition['outcome'], { folded }: AnnotatedText): Votes | null {
  if (
    !has(sentence, 'vote', 'authority') ||
    (outcome !== 'rejected' && outcome !== 'approved' && outcome !== 'adopted' && outcome !== 'delayed')
  )
    return null;
  for (const match of folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 1500)).matchAll(pair)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (!near(sentence, span, 45, 'vote', 'reject', 'approve', 'adopt')) continue;
    if (
      sentence.dates.some((each) => gap(each, span) === 0) ||
      sentence.quantities.some((each) => gap(each, span) === 0)
    )
      continue;
    const [more, less] = [Number(match[1]), Number(match[2])].toSorted((a, b) => b - a);
    if (more === undefined || less === undefined || more === less) continue;
    return { count: outcome === 'rejected' ? { for: less, against: more } : { for: more, against: less }, span };
  }
  return null;
}

export type GroupName = Span & { readonly name: string };

/** Groups that the sentences name: the capitalized words around a word such as coalition; a bare common noun is no name. */
export function groupsIn(sentences: readonly Sentence[], { text, pack }: AnnotatedText): GroupName[] {
  const found = new Map<string, GroupName>();
  for (const sentence of sentences) {
    for (const term of termsIn(sentence, 'group_noun')) {
      const start =
        pack.capitalNouns || !/^\p{Lu}/u.test(text.charAt(term.start))
          ? term.start
          : growLeft(text, term.start, sentence.start);
      const end = growRight(text, term.end, sentence.end);
      const name = text.slice(start, end);
      const own = text.slice(term.start, term.end);
      const bare = name === own && !(/ /.test(own) || (own.length > 3 && /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(own)));
      const named = /^\p{Lu}/u.test(own) ? !bare : /\p{Lu}/u.test(text.slice(term.end, end));
      // A headline in capitals names nothing.
      if (!named || (name.length > 20 && name.replace(/[^\p{Ll}]/gu, '').length < 4)) continue;
      if (name.length <= 80 && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), { name, start, end });
    }
  }
  return [...found.values()].slice(0, 12);
}

const capitalBefore = /(\p{Lu}[\p{L}\d'’-]* )$/u;
const capitalAfter =
  /^ (?:(?:of|for|de|do|da|del|des|du|di|la|le|les|el|to|against|the|lebenswertes?) ){0,3}(?:["„“«]?\p{Lu}[\p{L}\d'’-]*["”“»]?)/u;

function growLeft(text: string, from: number, limit: number): number {
  let start = from;
  for (let words = 0; words < 5; words += 1) {
    const found = capitalBefore.exec(text.slice(Math.max(limit, start - 30), start));
    if (found === null) break;
    start -= (found[1] ?? '').length;
  }
  // An article does not begin a name.
  const lead = /^(?:The|A|O|La|Le|El|Il|Die|Das|Der) /u.exec(text.slice(start, from));
  return start + (lead?.[0].length ?? 0);
}

function growRight(text: string, from: number, limit: number): number {
  let end = from;
  for (let words = 0; words < 4; words += 1) {
    const found = capitalAfter.exec(text.slice(end, Math.min(limit, end + 50)));
    if (found === null) break;
    end += found[0].length;
  }
  return end;
}

/** The land of the project, in acres, from the act's own sentence or the nearest that names one. */
export function landOf(sentence: Sentence, reach: readonly Sentence[]): MeasureMention | null {
  const all = reach
    .filter((each) => Math.abs(each.index - sentence.index) <= 3)
    .flatMap((each) => each.quantities)
    .filter((each): each is MeasureMention => each.type === 'acres' && Number(each.value) >= 3);
  return nearest(all, sentence);
}

/** What the project costs: the act's own sentence, else a sentence nearby that speaks of the project. */
export function costOf(sentence: Sentence, reach: readonly Sentence[]): MoneyMention | null {
  const large = (each: Sentence) =>
    each.quantities.filter(
      (money): money is MoneyMention =>
        money.type === 'money' &&
        Number(money.value) >= 10_000_000 &&
        !near(each, money, 20, 'market_price', 'valuation', 'c_tax', 'incentive'),
    );
  const [own] = large(sentence);
  if (own !== undefined) return own;
  const around = reach.filter(
    (each) =>
      each !== sentence &&
      Math.abs(each.index - sentence.index) <= 2 &&
      has(each, 'project_noun', 'site') &&
      !has(each, 'aggregate'),
  );
  return nearest(around.flatMap(large), sentence);
}
