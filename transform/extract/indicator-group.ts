// Of which group a figure is: who holds a share, whose load it is. The whole market is no group.
import type { QuantityMention, Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import { type ExtractionContext, gap, termsIn } from './extraction-context.ts';

export type NamedGroup = { readonly name: string; readonly span: Span };

const groups: readonly (readonly [TermName, string])[] = [
  ['g_big_tech', 'big tech'],
  ['g_hyperscalers', 'hyperscalers'],
  ['g_onprem', 'on-premise'],
  ['g_colocation', 'non-hyperscalers'],
  ['g_ai', 'AI'],
  ['g_data_centers', 'data centers'],
];

/** Groups of which a bare percentage is a share of capacity. */
export const holders: ReadonlySet<string> = new Set(['big tech', 'hyperscalers', 'on-premise', 'non-hyperscalers']);

const measured: ReadonlySet<string> = new Set(['percent', 'times', 'power', 'energy', 'money']);

const others = /(?:non|not|no|nicht|niet|não|hors|nao|ikke|nie|bukan|phi|非|비)[- ]?$/iu;

/** Every group that the sentence names; a name within a longer one is none. */
export function groupsIn(sentence: Sentence, { annotated }: ExtractionContext): NamedGroup[] {
  const found = groups.flatMap(([term, name]) =>
    termsIn(sentence, term).map(({ start, end }) => ({ name, span: { start, end } })),
  );
  return found
    .filter(
      ({ span }) =>
        !found.some(
          ({ span: wider }) =>
            wider.start <= span.start && wider.end >= span.end && wider.end - wider.start > span.end - span.start,
        ),
    )
    .map((each) =>
      each.name === 'hyperscalers' && others.test(annotated.text.slice(each.span.start - 7, each.span.start))
        ? { ...each, name: 'non-hyperscalers' }
        : each,
    );
}

/** The holder that a share belongs to: each name goes with the figure nearest to it, as the clauses go. */
export function holderOf(
  quantity: QuantityMention,
  sentence: Sentence,
  names: ReadonlySet<string>,
  context: ExtractionContext,
): NamedGroup | null {
  const { text } = context.annotated;
  const figures = sentence.quantities.filter((each) => measured.has(each.type));
  const named = groupsIn(sentence, context).filter(({ name }) => names.has(name));
  const cost = (span: Span, figure: Span) => {
    const [from, to] = span.start >= figure.end ? [figure.end, span.start] : [span.end, figure.start];
    const between = text.slice(from, Math.max(from, to));
    const marks = between.match(/[,;:，、；–—]|\bwhile\b/gu)?.length ?? 0;
    return gap(span, figure) + 25 * marks + (span.start >= figure.end ? 6 : 0);
  };
  let best: NamedGroup | null = null;
  for (const each of named) {
    const own = figures.every((figure) => figure === quantity || cost(each.span, figure) >= cost(each.span, quantity));
    if (own && (best === null || cost(each.span, quantity) < cost(best.span, quantity))) best = each;
  }
  return best ?? named.findLast(({ span }) => span.end <= quantity.start) ?? null;
}

/** The group of holders that a sentence names last: "they", "that share" of the next one. */
export function lastHolder(sentence: Sentence, context: ExtractionContext): NamedGroup | null {
  const named = groupsIn(sentence, context).filter(({ name }) => holders.has(name));
  return named.toSorted((a, b) => b.span.start - a.span.start)[0] ?? null;
}

const joined = /\b(?:and|und|et|y|e|en|og|ve|dan|và|oraz|i)\b|[、・,&/和與与及]|및/u;

/** "AI data centers", "data centers optimized for AI": a load of its own; "driven by AI" is the market's. */
export function aiLoad(quantity: Span, sentence: Sentence, context: ExtractionContext): NamedGroup | null {
  const { text } = context.annotated;
  const halls = termsIn(sentence, 'g_data_centers');
  const nearest = halls.toSorted((a, b) => gap(a, quantity) - gap(b, quantity))[0];
  for (const { start, end } of termsIn(sentence, 'g_ai')) {
    const whole = { name: 'AI', span: { start, end } };
    const about = nearest ?? { start: quantity.start, end: quantity.end };
    if (start <= about.start && end >= about.end) return whole;
    if (nearest === undefined) continue;
    const tail = text.slice(end, nearest.start);
    if (nearest.start >= end && nearest.start - end <= 14 && !joined.test(tail) && !/\s\S+\s\S+\s/u.test(tail))
      return whole;
    const ahead = text.slice(nearest.end, start);
    const meant = termsIn(sentence, 'for').some((each) => each.start >= nearest.end && each.end <= start);
    if (start >= nearest.end && start - nearest.end <= 24 && meant && !joined.test(ahead)) return whole;
  }
  return null;
}
