import { describe, expect, test } from 'vitest';
import { partProse } from '../../../transform/read/pdf/page-blocks.ts';
import { cellsOf, linesOf } from '../../../transform/read/pdf/page-lines.ts';
import { type Matrix, pageWords, type Word } from '../../../transform/read/pdf/page-words.ts';
import { layOut } from '../../../transform/read/pdf/table-grid.ts';
import { findRuns } from '../../../transform/read/pdf/table-runs.ts';

const word = (text: string, left: number, y: number, size = 8): Word => ({
  text,
  left,
  right: left + text.length * size * 0.5,
  y,
  size,
});

function tablesOf(words: readonly Word[]) {
  const { rest } = partProse(cellsOf(words));
  return findRuns(linesOf(rest)).flatMap((found) => ('table' in found ? [layOut(found.table, 'page 1', null)] : []));
}

describe('a page made to exhaust its reader costs little', () => {
  const many = 6_000;
  const of = (make: (index: number) => Word) => Array.from({ length: many }, (_, index) => make(index));
  test.each<[string, Word[]]>([
    ['one line', of((index) => word('ab', index * 20, 10))],
    ['a grid', of((index) => word(String(index % 100), (index % 50) * 20, Math.floor(index / 50) * 12))],
    [
      'columns of text',
      of((index) => word('some words that are long enough', (index % 8) * 300, Math.floor(index / 8) * 10)),
    ],
    [
      'marks',
      of((index) =>
        index % 2
          ? word('1', (index % 60) * 30 + 13, Math.floor(index / 60) * 12 - 3, 5)
          : word('abc', (index % 60) * 30, Math.floor(index / 60) * 12),
      ),
    ],
    ['scattered words', of((index) => word(`x${index}`, (index * 7_919) % 3_000, (index * 104_729) % 4_000))],
    ['headers over headers', of((index) => word('head', (index % 40) * 40 + (index % 7), Math.floor(index / 40) * 17))],
  ])('%s', (_, words) => {
    const began = performance.now();
    tablesOf(words);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('the direction of a page', () => {
  const run = (str: string, transform: readonly number[]) => ({ str, transform, width: str.length * 5, height: 10 });
  const upright: Matrix = [1, 0, 0, -1, 0, 800];

  test('what runs up the margin is left out', () => {
    const words = pageWords(
      [run('A line of the page', [10, 0, 0, 10, 50, 700]), run('margin', [0, 10, -10, 0, 20, 100])],
      upright,
    );
    expect(words.map(({ text, left, y }) => [text, left, y])).toEqual([['A line of the page', 50, 100]]);
  });

  test('a page that is to be turned, and one whose text is, read from left to right and top to bottom', () => {
    const texts = (words: readonly Word[]) => linesOf(cellsOf(words)).map(({ cells }) => cells.map(({ text }) => text));
    // The page says that it is shown a quarter turned.
    const turned = [
      run('first', [0, 10, -10, 0, 100, 50]),
      run('beside', [0, 10, -10, 0, 100, 150]),
      run('below', [0, 10, -10, 0, 130, 50]),
    ];
    expect(texts(pageWords(turned, [0, 1, 1, 0, 0, 0]))).toEqual([['first', 'beside'], ['below']]);
    // It says nothing, and its text runs upwards.
    expect(texts(pageWords(turned, upright))).toEqual([['first', 'beside'], ['below']]);
  });

  test('columns that are kept apart by spaces alone are cells', () => {
    const [line] = linesOf(cellsOf(pageWords([run('North     12.5     live', [10, 0, 0, 10, 50, 700])], upright)));
    expect(line?.cells.map(({ text }) => text)).toEqual(['North', '12.5', 'live']);
  });
});

test('a table that goes on without its header keeps the columns of the page before', () => {
  const row = (y: number, texts: readonly string[]) => texts.map((text, at) => word(text, 50 + at * 100, y));
  const first = linesOf(cellsOf([...row(10, ['Site', 'MW']), ...row(30, ['A', '1']), ...row(50, ['B', '2'])]));
  const second = linesOf(cellsOf([...row(10, ['C', '3']), ...row(30, ['D', '4'])]));
  const before = layOut(first, 'page 1', null);
  const after = layOut(second, 'page 2', before);
  expect(after?.columns).toEqual(['Site', 'MW']);
  expect(after?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['C', '3'],
    ['D', '4'],
  ]);
});
