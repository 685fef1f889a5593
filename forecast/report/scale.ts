// From values to places on a chart, and the round values that an axis names.

export type Scale = (value: number) => number;

/** Maps `from`–`to` onto `start`–`end`; values outside lie outside. */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  const span = to === from ? 1 : to - from;
  return (value) => Math.round((start + ((value - from) / span) * (end - start)) * 100) / 100;
}

/** Round steps that cover `from`–`to` with at most `most` gaps. */
export function niceTicks(from: number, to: number, most: number): number[] {
  const rough = Math.max(1e-9, (to - from) / Math.max(1, most));
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Moves labels apart until each has `gap` to its neighbours, as little as that takes; keeps the order given. */
export function spreadLabels(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const moved = order.map(({ place }) => place);
  for (const [index, place] of moved.entries()) {
    const before = moved[index - 1];
    moved[index] = before === undefined ? Math.max(low, place) : Math.max(place, before + gap);
  }
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    const limit = index === moved.length - 1 ? high : (moved[index + 1] ?? high) - gap;
    moved[index] = Math.min(moved[index] ?? limit, limit);
  }
  const result = [...places];
  for (const [rank, { index }] of order.entries()) result[index] = moved[rank] ?? 0;
  return result;
}

/** Lines of at most `characters`, broken at blanks; more than `lines` of them end in an ellipsis. */
export function wrapText(text: string, characters: number, lines = 3): string[] {
  const wrapped: string[] = [];
  for (const whole of text.split(/\s+/)) {
    const word = whole.length > characters ? `${whole.slice(0, characters - 1)}…` : whole;
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= characters)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  return wrapped.length <= lines ? wrapped : [...wrapped.slice(0, lines - 1), `${wrapped[lines - 1] ?? ''} …`];
}

/** Where a period ends on an axis of years: the end of 2025 is 2025, its second quarter ends at 2024.5. */
export function endOfPeriod(asOf: string): number {
  const year = Number(asOf.slice(0, 4));
  const quarter = /-Q([1-4])/.exec(asOf)?.[1];
  const half = /-H([12])/.exec(asOf)?.[1];
  const month = /^\d{4}-(\d{2})/.exec(asOf)?.[1];
  if (quarter) return year - 1 + Number(quarter) / 4;
  if (half) return year - 1 + Number(half) / 2;
  return month ? year - 1 + Number(month) / 12 : year;
}
