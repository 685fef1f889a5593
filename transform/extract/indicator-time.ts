// To which moment a figure belongs: a year to come, a year gone by, or today.
import type { DateMention, QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import { type ExtractionContext, gap, has, termsIn } from './extraction-context.ts';

/** `open` where the sentence names no moment for the figure. */
export type Timing = { readonly when: 'future' | 'past' | 'open'; readonly horizon: DateMention | null };

type Moment = Span & { readonly future: boolean; readonly date: DateMention | null };

const past: Timing = { when: 'past', horizon: null };
const open: Timing = { when: 'open', horizon: null };
/** Dearer moments belong to another clause. */
const farthest = 260;

/** The moment nearest to a figure, as its clause goes: "44% today and 61% by 2030" are two. */
export function timingOf(quantity: QuantityMention, sentence: Sentence, context: ExtractionContext): Timing {
  if (isStart(quantity, sentence, context) || isToday(quantity, sentence)) return past;
  let best: { moment: Moment; cost: number } | null = null;
  const all = momentsOf(sentence, context);
  // "220% more than in 2023 by 2030": the year that growth is counted from is none of its own.
  const grows = quantity.type === 'times' || (quantity.type === 'percent' && isGrowth(quantity, sentence, context));
  const ahead = all.filter((each) => each.future);
  for (const moment of grows && ahead.length > 0 ? ahead : all) {
    if (moment.date === null && !moment.future && isOfAnother(moment, quantity, sentence, context)) continue;
    const cost = distance(moment, quantity, sentence, context);
    if (best === null || cost < best.cost) best = { moment, cost };
  }
  if (best === null || best.cost > farthest) return open;
  if (best.moment.future) return { when: 'future', horizon: best.moment.date };
  return apart(best.moment, quantity, context) && looksAhead(sentence) ? open : past;
}

/** "now 44%, and 61% by 2030": "now" is said of one figure only. */
function isOfAnother(moment: Span, quantity: QuantityMention, sentence: Sentence, context: ExtractionContext): boolean {
  const own = distance(moment, quantity, sentence, context);
  return sentence.quantities.some(
    (each) => each.type === quantity.type && each !== quantity && distance(moment, each, sentence, context) < own,
  );
}

/** "it could then be 88 TWh – in 2022 it was 18": what stands beyond a dash is another statement. */
function apart(moment: Span, quantity: Span, { annotated }: ExtractionContext): boolean {
  const [from, to] = moment.start >= quantity.end ? [quantity.end, moment.start] : [moment.end, quantity.start];
  return /[;；–—]| - /u.test(annotated.text.slice(from, Math.max(from, to)));
}

function momentsOf(sentence: Sentence, context: ExtractionContext): Moment[] {
  const dates = sentence.dates
    .filter((date) => !opensPeriod(date, sentence, context))
    .map((date) => ({
      start: date.start,
      end: date.end,
      future: isAhead(date, sentence, context),
      date,
    }));
  const now = termsIn(sentence, 'now')
    // "2030년 현재": the word belongs to the year.
    .filter((each) => !sentence.dates.some((date) => date.end <= each.start && each.start - date.end <= 1))
    .map(({ start, end }) => ({ start, end, future: false, date: null }));
  return [...dates, ...now, ...yearsAhead(sentence, context)];
}

/** "between 2024 and 2030": a period is told by its end. */
function opensPeriod(date: DateMention, sentence: Sentence, context: ExtractionContext): boolean {
  return sentence.dates.some(
    (each) =>
      each.start > date.end &&
      each.start - date.end <= 6 &&
      isAhead(each, sentence, context) &&
      !isAhead(date, sentence, context),
  );
}

/** "over the next five years": a horizon that counts from the day of publication. */
function yearsAhead(sentence: Sentence, { published }: ExtractionContext): Moment[] {
  return sentence.quantities.flatMap((each) => {
    if (each.type !== 'years' || Number(each.value) < 2) return [];
    const cue = termsIn(sentence, 'in_years').find(({ end }) => end <= each.start && each.start - end <= 2);
    if (cue === undefined) return [];
    const span = { start: cue.start, end: each.end };
    const date: DateMention | null =
      published === null
        ? null
        : {
            ...span,
            value: String(Number(published.slice(0, 4)) + Math.round(Number(each.value))),
            relative: true,
            kind: 'by',
          };
    return [{ ...span, future: true, date }];
  });
}

/** Whether a date lies ahead; without a date of publication only years that no report looks back on do. */
function isAhead(date: DateMention, sentence: Sentence, { published }: ExtractionContext): boolean {
  if (date.kind === 'since' && date.value.length > 4) return false;
  const year = Number(date.value.slice(0, 4));
  if (published === null) {
    return year >= 2027 || (year >= 2025 && date.kind === 'by') || (year === 2026 && looksAhead(sentence));
  }
  const now = Number(published.slice(0, 4));
  if (year !== now) return year > now;
  return (date.value.length === 4 || /H2|Q4/.test(date.value)) && (looksAhead(sentence) || has(sentence, 'capex_plan'));
}

/** Whether the sentence speaks of what is to come. */
export const looksAhead = (sentence: Sentence): boolean =>
  has(sentence, 'forecast', 'expected', 'will', 'could', 'target_guidance');

function distance(moment: Span, quantity: QuantityMention, sentence: Sentence, context: ExtractionContext): number {
  const { text, pack } = context.annotated;
  const follows = moment.start >= quantity.end;
  const [from, to] = follows ? [quantity.end, moment.start] : [moment.end, quantity.start];
  const between = text.slice(from, Math.max(from, to));
  const within = (each: Span) => each.start >= from && each.end <= to;
  const crossed = sentence.quantities.some((each) => each.type === quantity.type && within(each));
  const dated = sentence.dates.some(within);
  const verbLast = ['tr', 'ja', 'ko', 'zh'].includes(pack.code);
  // Where the verb ends the sentence, the date stands before its figure; elsewhere rather behind it.
  const order = verbLast ? (follows ? 25 : 0) : follows ? 0 : 5;
  return (
    gap(moment, quantity) +
    (crossed ? 45 : 0) +
    (dated ? 25 : 0) +
    (/[;:；：–—]|\bwhile\b|\bwhereas\b/u.test(between) ? 25 : 0) +
    4 * (between.match(/[,，、]/gu)?.length ?? 0) +
    order
  );
}

/** "from 44% to 61%", "to 945 TWh, up from 415": where the forecast starts. */
function isStart(quantity: QuantityMention, sentence: Sentence, { annotated }: ExtractionContext): boolean {
  const cue = termsIn(sentence, 'from').find((each) => each.end <= quantity.start && quantity.start - each.end <= 2);
  if (cue === undefined) return false;
  const other = (near: (each: QuantityMention) => boolean) =>
    sentence.quantities.some((each) => each.type === quantity.type && each !== quantity && near(each));
  if (other((each) => each.start > quantity.end && each.start - quantity.end < 40)) return true;
  // Short words such as "de" do not say where something comes from.
  const says = cue.end - cue.start >= 3 || ['ja', 'zh', 'ko'].includes(annotated.pack.code);
  return says && other((each) => each.end < quantity.start && quantity.start - each.end < 80);
}

/** "They hold nearly half and could hold two-thirds by 2031": what stands before the modal is how things are. */
function isToday(quantity: QuantityMention, sentence: Sentence): boolean {
  const next = sentence.quantities.find((each) => each.type === quantity.type && each.start > quantity.end);
  const [first] = termsIn(sentence, 'could', 'will', 'expected', 'forecast', 'grow_to', 'fall_to');
  return next !== undefined && first !== undefined && first.start > quantity.end && first.start < next.start;
}

/** Whether a percentage is how much something grows or shrinks: "grow by 160 percent", "220% more than". */
export function isGrowth(quantity: QuantityMention, sentence: Sentence, { annotated }: ExtractionContext): boolean {
  const dense = ['ja', 'zh', 'ko'].includes(annotated.pack.code);
  const share = termsIn(sentence, 'share_of').some((each) => gap(each, quantity) <= 2);
  return (
    !share &&
    termsIn(sentence, 'grow_by').some((each) => {
      const before = each.end <= quantity.start;
      // "4% by 2030": a short word behind the figure belongs to what follows.
      return gap(each, quantity) <= (before ? 8 : 3) && (before || dense || each.end - each.start > 3);
    })
  );
}

/** The one year to come that a text names, if it names no other. */
export function onlyHorizon(context: ExtractionContext): DateMention | null {
  const { annotated, published } = context;
  const now = published === null ? 2025 : Number(published.slice(0, 4));
  const later = annotated.sentences
    .flatMap((each) => each.dates)
    .filter((each) => Number(each.value.slice(0, 4)) > now);
  return new Set(later.map((each) => each.value.slice(0, 4))).size === 1 ? (later[0] ?? null) : null;
}
