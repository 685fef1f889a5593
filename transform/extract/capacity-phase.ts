// In which phase a load is: the cue that speaks of it, read with its tense, and what the sentences around say of the works.
import type { Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import { type ExtractionContext, firstTerm, gap, has, near, nearest, negated, termsIn } from './extraction-context.ts';

export type PhaseReading = {
  readonly phase: Capacity['phase'];
  /** Whether a tenant or customer has signed for the load, whatever has been built. */
  readonly contracted: boolean;
  readonly cue: Span | null;
};

type Reading = { readonly phase: Capacity['phase']; readonly cue: Span; readonly cost: number };

/** What each cue speaks for, and how much nearer than others it must stand. */
const cues: readonly (readonly [TermName, Capacity['phase'], number])[] = [
  ['ph_cancelled', 'cancelled', 30],
  ['ph_paused', 'paused', 20],
  ['ph_begun', 'under_construction', 0],
  ['ph_construction', 'under_construction', 2],
  ['ph_live', 'live', 0],
  ['ph_contracted', 'committed', 14],
  ['ph_planned', 'early_stage', 18],
];
/** Languages whose verb closes the clause: what is said of a load stands behind it. */
const verbLast: ReadonlySet<string> = new Set(['ja', 'ko', 'tr']);

/** The phase of `power` in its sentence, or else in what goes before it. */
export function phaseOf(power: Span, sentence: Sentence, context: ExtractionContext): PhaseReading {
  const before = context.annotated.sentences[sentence.index - 1] ?? null;
  const own = bestReading(power, sentence, context);
  const signed = signatureOf(power, sentence, before, context);
  if (signed !== null && (own === null || own.phase === 'early_stage' || own.phase === 'committed'))
    return { phase: 'committed', contracted: true, cue: signed };
  const contracted = signed !== null || own?.phase === 'committed';
  if (isExtension(power, sentence)) return { phase: 'early_stage', contracted, cue: own?.cue ?? null };
  if (own !== null && own.phase !== 'early_stage') return { phase: own.phase, contracted, cue: own.cue };
  // "plans a 300 MW campus" is a plan whatever else is being built; "will have 300 MW" leaves open what stands already.
  if (own !== null && isIntent(own.cue, sentence)) return { phase: 'early_stage', contracted, cue: own.cue };
  const told = worksHere(power, sentence, context) ?? worksBefore(sentence, context);
  if (told !== null) return { phase: 'under_construction', contracted, cue: told };
  const opened = own === null && before !== null ? openedIn(before, sentence, context) : null;
  if (opened !== null) return { phase: 'live', contracted, cue: opened };
  // Whoever buys data centers buys what stands, unless the text says otherwise.
  const bought = own === null ? boughtSite(sentence) : null;
  if (bought !== null) return { phase: 'live', contracted, cue: bought };
  return { phase: 'early_stage', contracted, cue: own?.cue ?? null };
}

function bestReading(power: Span, sentence: Sentence, context: ExtractionContext): Reading | null {
  let best: Reading | null = null;
  for (const [term, phase, handicap] of cues) {
    for (const cue of termsIn(sentence, term)) {
      if (negated(sentence, cue) || isJoined(cue, context)) continue;
      // Where the verb comes last, what plans stand far before the load speak of something else.
      if (phase === 'early_stage' && verbLast.has(context.annotated.pack.code) && power.start - cue.end > 20) continue;
      // Where the verb closes the clause, one behind another load is that load's.
      if (verbLast.has(context.annotated.pack.code) && isOther(cue, power, sentence)) continue;
      const ahead = (phase === 'live' || phase === 'under_construction') && isAhead(cue, sentence, context);
      const cost = distance(cue, power, sentence, context) + (ahead ? 12 : handicap);
      if (best === null || cost < best.cost) best = { phase: ahead ? 'early_stage' : phase, cue, cost };
    }
  }
  return best;
}

/** Characters to the load, more where the language looks for its cue on the other side or where another load stands between. */
function distance(cue: Span, power: Span, sentence: Sentence, { annotated }: ExtractionContext): number {
  const isBehind = cue.start >= power.end;
  const wrongSide = verbLast.has(annotated.pack.code) ? !isBehind : isBehind;
  const [from, to] = isBehind ? [power.end, cue.start] : [cue.end, power.start];
  const others = sentence.quantities.filter(
    (each) => each.type === 'power' && each.start >= from && each.end <= to,
  ).length;
  const semicolons = /[;；]|\n/u.test(annotated.text.slice(from, Math.max(from, to))) ? 30 : 0;
  const clauses =
    annotated.pack.code === 'zh' && /[,，]/u.test(annotated.text.slice(from, Math.max(from, to))) ? 14 : 0;
  return clauses + gap(cue, power) + (wrongSide ? 10 : 0) + Math.min(2, others) * 25 + semicolons;
}

/** "will be operational", "expected to come online", "稼働予定", "in service in 2028": the cue speaks of a time to come. */
function isAhead(cue: Span, sentence: Sentence, { annotated, published }: ExtractionContext): boolean {
  const isDense = annotated.pack.marks === '';
  const modal = termsIn(sentence, 'will', 'expected', 'could', 'planned').some((each) => {
    if (each.start >= cue.start && each.end <= cue.end) return false;
    if (each.start < cue.end && cue.start < each.end) return true;
    if (each.end <= cue.start)
      return (
        !verbLast.has(annotated.pack.code) &&
        cue.start - each.end <= (isDense ? 8 : 24) &&
        !splits(annotated.text, each, cue)
      );
    return verbLast.has(annotated.pack.code) && each.start - cue.end <= 8;
  });
  if (modal || termsIn(sentence, 'ph_planned').some((each) => contains(each, cue))) return true;
  if (published === null) return false;
  return sentence.dates.some(
    (each) =>
      (each.value.slice(0, 7) > published.slice(0, 7) || isLaterThisYear(each, published, annotated.text)) &&
      gap(each, cue) <= 22 &&
      !splits(annotated.text, each, cue),
  );
}

/** "2026年秋", "올해 하반기", "年内": the rest of the year that has begun. */
const isLaterThisYear = (date: Span & { readonly value: string }, published: string, text: string): boolean =>
  date.value === published.slice(0, 4) &&
  /^ ?(?:秋|冬|夏|末|年末|後半|下期|度内|内|中に|底|下半年|년? ?하반기|말|가을|겨울|여름)/u.test(
    text.slice(date.end, date.end + 6),
  );

const contains = (one: Span, other: Span): boolean =>
  one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;

/** Whether a comma, a semicolon or a new line stands between the two. */
function splits(text: string, one: Span, other: Span): boolean {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return /[,;，、；\n]/u.test(text.slice(from, Math.max(from, to)));
}

/** A verb of planning, not merely one of a time to come. */
export function isIntent(cue: Span, sentence: Sentence): boolean {
  const overlaps = (each: Span) => each.start < cue.end && cue.start < each.end;
  return termsIn(sentence, 'planned').some(overlaps) && !termsIn(sentence, 'will', 'expected', 'could').some(overlaps);
}

/** "could grow to 300 MW", "kan utvides til 150 MW": what may come on top of what is being built. */
function isExtension(power: Span, sentence: Sentence): boolean {
  return termsIn(sentence, 'could').some(
    (each) => each.end <= power.start && power.start - each.end <= 34 && !isOther(each, power, sentence),
  );
}

/** "announced the start of works on a campus that will have 54 MW": the verb ahead tells of the time when it is ready. */
function worksHere(power: Span, sentence: Sentence, context: ExtractionContext): Span | null {
  const begun = termsIn(sentence, 'ph_begun').filter(
    (each) => !isAhead(each, sentence, context) && !negated(sentence, each) && !isOther(each, power, sentence),
  );
  return nearest(begun, power);
}

/** Works that have begun, as one of the sentences before or the headline tells without giving them another load. */
function worksBefore(sentence: Sentence, context: ExtractionContext): Span | null {
  const { sentences } = context.annotated;
  const at = sentence.index;
  const nearby = [sentences[at - 1], sentences[at - 2], sentences[at - 3], sentences[at + 1], sentences[0]];
  for (const each of nearby) {
    if (each === undefined || each === sentence || !speaksOfSame(each, sentence)) continue;
    const begun = termsIn(each, 'ph_begun').find((cue) => !isAhead(cue, each, context) && !negated(each, cue));
    if (begun !== undefined) return begun;
  }
  return null;
}

/** What the sentence before tells to have opened, where this one has no word on it. */
function openedIn(before: Sentence, sentence: Sentence, context: ExtractionContext): Span | null {
  if (!speaksOfSame(before, sentence)) return null;
  return termsIn(before, 'ph_live').find((cue) => !isAhead(cue, before, context) && !negated(before, cue)) ?? null;
}

function boughtSite(sentence: Sentence): Span | null {
  return has(sentence, 'project_noun') && !has(sentence, 'land') ? firstTerm(sentence, 'acquire', 'acquisition') : null;
}

/** A sentence with a load of its own, or about companies of which this one names none, speaks of another site. */
function speaksOfSame(other: Sentence, own: Sentence): boolean {
  const loads = own.quantities.filter((each) => each.type === 'power');
  if (other.quantities.some((each) => each.type === 'power' && !loads.some((one) => one.value === each.value)))
    return false;
  const names = new Set(named(other));
  const mine = named(own);
  // "This project, developed with DCI, …": what opens with the site goes on with the sentence before.
  const first = own.organizations.find((each) => each.source !== 'proper');
  if (other.index === own.index - 1 && first !== undefined && first.start - own.start > 20) return true;
  return mine.length === 0 || names.size === 0 || mine.some((each) => names.has(each));
}

const named = (sentence: Sentence): string[] =>
  sentence.organizations.flatMap((each) =>
    each.source === 'proper' || siteCode.test(each.name) ? [] : [each.companyId ?? each.name],
  );

/** "SEL2", "PAR-8", "Mex 8", "CB-5", "Project Blue": a building or a site, no company. */
export const siteCode =
  /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,3})[- ]?\d{1,3}\p{Lu}?$|^Pro(?:ject|jeto|yecto|jekt|jet|getto) /u;

/** The words by which a tenant or customer has signed for the load: here, in the sentence before, or where the load is told again. */
function signatureOf(
  power: Span,
  sentence: Sentence,
  before: Sentence | null,
  context: ExtractionContext,
): Span | null {
  const own = nearest(termsIn(sentence, 'lease', 'hosting'), power);
  if (own !== null && !isLeaseless(own, sentence, context)) return isOther(own, power, sentence) ? null : own;
  // What the grid operator has promised is power for a site, no tenant.
  const isGrid =
    near(sentence, power, 14, 'b_grid') && sentence.organizations.some((each) => each.categories.includes('utility'));
  if (!isGrid && has(sentence, 'agree') && has(sentence, 'agreement', 'ph_contracted'))
    return firstTerm(sentence, 'agreement', 'agree');
  if (before !== null && has(sentence, 'agreement') && has(before, 'lease', 'hosting'))
    return firstTerm(sentence, 'agreement');
  const told = toldBefore(power, sentence, before, context);
  if (told !== null) return told;
  return signedElsewhere(power, sentence, context);
}

/** "Hut 8 has signed a lease. It covers 245 MW": the text's first load is that of the lease told right before. */
function toldBefore(
  power: Span,
  sentence: Sentence,
  before: Sentence | null,
  { annotated }: ExtractionContext,
): Span | null {
  if (before === null || before.quantities.some((each) => each.type === 'power')) return null;
  const first = annotated.sentences.find((each) => each.quantities.some((one) => one.type === 'power'));
  if (first !== sentence || sentence.quantities.find((each) => each.type === 'power')?.start !== power.start)
    return null;
  const lease = firstTerm(before, 'lease', 'hosting');
  return lease !== null && has(before, 'agree', 'agreement') ? lease : null;
}

/** Whether another load stands between the words and this one, and is what they speak of. */
function isOther(cue: Span, power: Span, sentence: Sentence): boolean {
  const [from, to] = cue.start >= power.end ? [power.end, cue.start] : [cue.end, power.start];
  return sentence.quantities.some((each) => each.type === 'power' && each.start >= from && each.end <= to);
}

/** "single-tenant", "will be leased": no lease that is signed. */
function isLeaseless(cue: Span, sentence: Sentence, context: ExtractionContext): boolean {
  if (isJoined(cue, context)) return true;
  if (has(sentence, 'agree', 'agreement')) return false;
  return termsIn(sentence, 'planned').some(
    (each) => isIntent(each, sentence) && each.end <= cue.start && cue.start - each.end <= 70,
  );
}

/** "single-tenant", "Colocation-Anbieter": a part of a compound. */
const isJoined = (cue: Span, { annotated }: ExtractionContext): boolean =>
  /^-\p{L}/u.test(annotated.text.slice(cue.end, cue.end + 2)) ||
  /\p{L}-$/u.test(annotated.text.slice(Math.max(0, cue.start - 2), cue.start));

const leased = new WeakMap<ExtractionContext, ReadonlyMap<number, Span>>();

/** A lease or hosting contract over the same load, told in another sentence of the text. */
function signedElsewhere(power: Span, sentence: Sentence, context: ExtractionContext): Span | null {
  let loads = leased.get(context);
  if (loads === undefined) {
    const found = new Map<number, Span>();
    for (const each of context.annotated.sentences) {
      const cue = firstTerm(each, 'lease', 'hosting');
      if (cue === null || !has(each, 'agree', 'agreement')) continue;
      for (const one of each.quantities) if (one.type === 'power' && !found.has(one.mw)) found.set(one.mw, cue);
    }
    loads = found;
    leased.set(context, loads);
  }
  const mine = sentence.quantities.find((each) => each.start === power.start);
  return mine?.type === 'power' ? (loads.get(mine.mw) ?? null) : null;
}
