// The pages that ship with the project for reading alone, their bars, and the figures that reading reached last.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  formatReading,
  type PageReading,
  type ReadingSummary,
  scoreReading,
  summarizeReading,
} from './score-reading.ts';

export const readingSet = join(import.meta.dirname, '../gold/reading');
const file = join(readingSet, 'baseline.json');

const figures = z.strictObject({
  found: z.number(),
  leaked: z.number(),
  date: z.number(),
  title: z.number(),
  byline: z.number(),
  language: z.number(),
  f1: z.number(),
});
export const readingBaseline = z.strictObject({
  /** Why these figures were accepted; where one fell, what it was given up for. */
  note: z.string().min(1),
  goldHash: z.string(),
  all: figures,
  unread: figures,
});
export type ReadingBaseline = z.infer<typeof readingBaseline>;
export type ReadingEvaluation = {
  readonly hash: string;
  readonly pages: readonly PageReading[];
  readonly all: ReadingSummary;
  /** The third whose misses nobody has seen. */
  readonly unread: ReadingSummary;
};

const allowed = 0.01;
const acceptIt = 'accept it with `npm run eval -- --pages --accept "why"`';
const bars = { found: 0.98, leaked: 0.03, date: 0.95 } as const;

/** Reads and scores the set. */
export async function evaluateReading(): Promise<ReadingEvaluation> {
  const { hash, pages } = await scoreReading(readingSet);
  const hidden = unreadIds();
  const unread = pages.filter(({ id }) => hidden.has(id));
  return { hash, pages, all: summarizeReading(pages), unread: summarizeReading(unread) };
}

/** The table of `npm run eval -- --pages`. */
export function readingTable({ pages }: ReadingEvaluation): string {
  const hidden = unreadIds();
  return [
    formatReading('all', pages),
    formatReading(
      'read',
      pages.filter(({ id }) => !hidden.has(id)),
    ),
    formatReading(
      'unread',
      pages.filter(({ id }) => hidden.has(id)),
    ),
  ].join('\n');
}

/** What was missed on pages that may be looked at. */
export function readingMisses({ pages }: ReadingEvaluation): string[] {
  const hidden = unreadIds();
  return pages.filter(({ id }) => !hidden.has(id)).flatMap(({ misses }) => misses);
}

/** What is below the bars that reading must clear. */
export function belowBars({ found, leaked, date }: ReadingSummary): string[] {
  return [
    ...(found < bars.found ? [`found ${found.toFixed(3)} < ${bars.found}`] : []),
    ...(leaked > bars.leaked ? [`leaked ${leaked.toFixed(3)} > ${bars.leaked}`] : []),
    ...(date < bars.date ? [`date ${date.toFixed(3)} < ${bars.date}`] : []),
  ];
}

/** What fell by more than a point since the baseline; of leaks, what rose. */
export function compareReading(known: ReadingBaseline, now: ReadingEvaluation): string[] {
  if (known.goldHash !== now.hash) return [`its labels or pages are not those of the baseline; ${acceptIt}`];
  return (['all', 'unread'] as const).flatMap((part) =>
    Object.entries(known[part]).flatMap(([figure, was]) => {
      const is = now[part][figure as keyof ReadingSummary];
      const lost = figure === 'leaked' ? is - was : was - is;
      return lost > allowed ? [`${part}: ${figure} ${was.toFixed(3)} → ${is.toFixed(3)}`] : [];
    }),
  );
}

export function readReadingBaseline(): ReadingBaseline {
  return readingBaseline.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function writeReadingBaseline(note: string, { hash, all, unread }: ReadingEvaluation): void {
  const rounded = (summary: ReadingSummary) =>
    figures.parse(Object.fromEntries(Object.entries(summary).map(([name, each]) => [name, Number(each.toFixed(4))])));
  const baseline: ReadingBaseline = { note, goldHash: hash, all: rounded(all), unread: rounded(unread) };
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}

function unreadIds(): Set<string> {
  return new Set(readFileSync(join(readingSet, 'unread.txt'), 'utf8').split(/\s+/));
}
