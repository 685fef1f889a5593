// Pages of hard kinds are read as well as the bars ask, and no worse than last time without a note.
import { describe, expect, it } from 'vitest';
import { belowBars, compareReading, evaluateReading, readingTable, readReadingBaseline } from '../eval/reading-set.ts';
import { scorePage } from '../eval/score-reading.ts';

const evaluation = await evaluateReading();
console.log(readingTable(evaluation));

describe('reading of pages', () => {
  it('finds, leaves out and dates what the bars ask for', () => {
    expect(evaluation.pages.length).toBeGreaterThanOrEqual(60);
    expect(belowBars(evaluation.all)).toEqual([]);
  });

  it('falls by no more than a point; where that is meant: npm run eval -- --pages --accept "what it was given up for"', () => {
    expect(compareReading(readReadingBaseline(), evaluation)).toEqual([]);
  });

  it('names what fell, and pages that are not those measured', () => {
    const known = readReadingBaseline();
    const better = {
      ...known,
      all: { ...known.all, found: evaluation.all.found + 0.02, leaked: evaluation.all.leaked - 0.02 },
    };
    expect(compareReading(better, evaluation).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'all: found',
      'all: leaked',
    ]);
    expect(compareReading({ ...known, goldHash: 'other' }, evaluation)).toHaveLength(1);
    expect(belowBars({ ...evaluation.all, found: 0.97, leaked: 0.04, date: 0.9 })).toHaveLength(3);
  });

  it('counts what is missing, what leaked and how much of the whole text is right', () => {
    const page = {
      id: 'a',
      file: 'a.html',
      title: 'The “ridge”',
      lang: 'en',
      published: '2026-03-04',
      byline: null,
      text_with: ['two halls', 'on one ridge'],
      text_without: ['subscribe now'],
    };
    const text = 'Two halls, two halls on one\nmill. Subscribe now, subscribe now.';
    const result = { title: 'The "ridge"', byline: null, language: 'en-GB', published: '2026-03-04T01:00:00Z', text };
    const { counts, text: shares, misses } = scorePage(page, result, 'Two halls, two halls on one ridge.');
    expect(counts).toEqual({
      found: [1, 2],
      leaked: [1, 1],
      date: [1, 1],
      title: [1, 1],
      byline: [0, 0],
      language: [1, 1],
    });
    expect(shares).toEqual({ precision: 3 / 8, recall: 3 / 4 });
    expect(misses).toEqual(['a\tmissing\ton one ridge', 'a\tleaked\tsubscribe now']);
  });
});
