// Passages of a text with their quotes marked: quotes that stand close together share one passage.

/** A quote in a text; offsets count code points, as evidence does. */
export type Span = { readonly start: number; readonly end: number; readonly quote: string; readonly field: string };
/** A stretch of a passage; `fields` are what was read from it, empty where it is only context. */
export type Piece = { readonly text: string; readonly fields: readonly string[] };
export type Passage = readonly Piece[];

type Mark = { start: number; end: number; fields: Set<string> };

/** At most so many code points to each side: a page is quoted, not republished. */
const contextLength = 180;

/** Equal and overlapping spans become one mark. */
function marksOf(spans: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, field } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = marks.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.fields.add(field);
    } else {
      marks.push({ start, end, fields: new Set([field]) });
    }
  }
  return marks;
}

/** Marks that are no further apart than their context reaches. */
function neighbours(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && mark.start - last.end <= contextLength) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function passageOf(points: readonly string[], marks: readonly Mark[]): Passage {
  const slice = (from: number, to: number): string => points.slice(from, to).join('');
  const first = marks[0]?.start ?? 0;
  const last = marks.at(-1)?.end ?? 0;
  const from = Math.max(0, first - contextLength);
  const to = Math.min(points.length, last + contextLength);
  const before = slice(from, first);
  const after = slice(last, to);
  const pieces: Piece[] = [{ text: from > 0 ? before.replace(/^\S*\s+/u, '… ') : before, fields: [] }];
  for (const [index, { start, end, fields }] of marks.entries()) {
    const previous = marks[index - 1];
    if (previous) pieces.push({ text: slice(previous.end, start), fields: [] });
    pieces.push({ text: slice(start, end), fields: [...fields] });
  }
  pieces.push({ text: to < points.length ? after.replace(/\s+\S*$/u, ' …') : after, fields: [] });
  return pieces.filter((piece) => piece.text !== '');
}

/** The passages that `spans` stand in; a quote that is not where it should be is shown alone, without a context that is not its own. */
export function passagesOf(points: readonly string[] | null, spans: readonly Span[]): Passage[] {
  const isThere = ({ start, end, quote }: Span): boolean => points?.slice(start, end).join('') === quote;
  const placed = spans.filter(isThere);
  const lost = Map.groupBy(
    spans.filter((span) => !placed.includes(span)),
    (span) => span.quote,
  );
  return [
    ...neighbours(marksOf(placed)).map((marks) => passageOf(points ?? [], marks)),
    ...[...lost].map(([quote, same]) => [{ text: quote, fields: [...new Set(same.map((span) => span.field))] }]),
  ];
}
