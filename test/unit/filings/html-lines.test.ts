import { describe, expect, test } from 'vitest';
import { readLines } from '../../../transform/read/filing/html-lines.ts';

function linesOf(text: string | Buffer): string[] {
  const lines: string[] = [];
  readLines(typeof text === 'string' ? Buffer.from(text) : text, (line) => lines.push(line) > 0);
  return lines;
}

describe('HTML of a filing', () => {
  test('blocks are lines, rows are cells between tabs, signs join their numbers', () => {
    const text = `<html><head><title>x</title><style>p{}</style></head><body><p>One&nbsp;two<br>three</p>four
<table><tr><td><p>Total</p></td><td></td><td>$</td><td>1,500</td><td>12.5</td><td>%</td><td>(</td><td>3</td><td>)</td></tr></table>
<div>five <b>bold</b><font>six</font></div></body></html>`;
    expect(linesOf(text)).toEqual(['One two', 'three', 'four', 'Total\t$1,500\t12.5%\t(3)', 'five boldsix']);
  });

  test('a table in a cell, a table that does not end, a tag that does not end', () => {
    expect(
      linesOf('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>e'),
    ).toEqual(['a', 'b\tc', 'd', 'e']);
    expect(linesOf('<p>x<table><tr><td>a<td>b<tr><td>c')).toEqual(['x', 'a\tb', 'c']);
    expect(linesOf('<p>whole</p><p>cut <b')).toEqual(['whole', 'cut']);
  });

  test('what XBRL and styles hide is not read; what is nested in it neither', () => {
    const text =
      '<body><div style="DISPLAY: none"><div>no</div>no</div>yes<ix:header><ix:hidden>no</ix:hidden>no</ix:header><p>so</p></body>';
    expect(linesOf(text)).toEqual(['yes', 'so']);
  });

  test('letters of another time, and pieces that end within a letter or a tag', () => {
    expect(linesOf(Buffer.from('<p>\x93quoted\x94 \x96 and</p>', 'latin1'))).toEqual(['“quoted” – and']);
    const long = `<p>${'é'.repeat(9)}</p><p style="font:10pt">${'ü'.repeat(7)}</p>`.repeat(20_000);
    const lines = linesOf(`<html><body>${long}`);
    expect(lines).toHaveLength(40_000);
    expect(new Set(lines)).toEqual(new Set(['ééééééééé', 'üüüüüüü']));
  });

  test('a paragraph without end is cut into lines', () => {
    const lines = linesOf(`<p>${'word '.repeat(20_000)}</p><p>next</p>`);
    expect(lines.length).toBeGreaterThan(4);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40_000);
    expect(lines.at(-1)).toBe('next');
  });

  test('reading stops when no more is wanted', () => {
    let taken = 0;
    readLines(Buffer.from('<p>x</p>'.repeat(500_000)), () => {
      taken += 1;
      return taken < 3;
    });
    expect(taken).toBe(3);
  });
});

test('plain text: wrapped lines are one, columns are cells, marks of pages are dropped', () => {
  const text = `Item 1.  Business
We had 360 MW of
active power.

<PAGE>
Total assets .......... $ 1,500     1,200
  Item 2.  Properties
None.`;
  expect(linesOf(text)).toEqual([
    'Item 1. Business We had 360 MW of active power.',
    'Total assets\t$ 1,500\t1,200',
    'Item 2. Properties None.',
  ]);
});
