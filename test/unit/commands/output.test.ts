// What is printed stays text: crawled words drive neither a spreadsheet nor a terminal.
import { describe, expect, test } from 'vitest';
import { formatRows, printable } from '../../../commands/output.ts';
import { exitCodeOf } from '../../../commands/report-error.ts';
import { sentenceAround } from '../../../commands/start/sentence-around.ts';
import { ConfigurationError, PermanentError, TransientError, UsageError } from '../../../schemas/errors.ts';

describe('rows', () => {
  const rows = [{ name: '=cmd()', mw: '12.5', at: new Date('2026-02-03T00:00:00Z') }];
  test('CSV neutralizes formulas and quotes what needs it', () => {
    expect(formatRows(rows, ['name', 'mw', 'at'], 'csv')).toBe(`name,mw,at\n"'=cmd()",12.5,2026-02-03T00:00:00.000Z`);
    expect(formatRows([{ a: 'x,"y"' }], ['a'], 'csv')).toBe('a\n"x,""y"""');
  });
  test('JSON keeps the values', () => {
    expect(JSON.parse(formatRows([{ n: 10n, s: '=1' }], ['n', 's'], 'json'))).toEqual([{ n: '10', s: '=1' }]);
  });
  test('a table counts its rows and shows nulls as nothing', () => {
    const table = formatRows([{ a: null }, { a: 'x' }], ['a'], 'table');
    expect(table).toContain('2 rows');
    expect(table).not.toContain('null');
  });
});

test('control characters and bidi marks never reach a terminal', () => {
  expect(printable('a\u001b[31mb\u202ec\nd')).toBe('a [31mb c d');
});

describe('the sentence around a span', () => {
  const text = 'Erster Satz. 😀 Ein Betrag von 2 Mrd. Euro wurde genannt. Letzter.';
  test('counts code points and stops at the sentence', () => {
    const start =
      [...text].join('') === text
        ? [...text].findIndex((_, index, all) => all.slice(index, index + 2).join('') === '2 ')
        : -1;
    expect(sentenceAround(text, start, start + 11)).toEqual({
      before: '😀 Ein Betrag von ',
      marked: '2 Mrd. Euro',
      after: ' wurde genannt.',
    });
  });
  test('of a span at the edges', () => {
    expect(sentenceAround('all of it', 0, 9)).toEqual({ before: '', marked: 'all of it', after: '' });
  });
});

test.each([
  [new UsageError('x'), 2],
  [new ConfigurationError('CONFIG_INVALID', 'x'), 78],
  [new TransientError('NETWORK', 'x'), 75],
  [new PermanentError('ROW_INVALID', 'x'), 1],
  [new Error('bug'), 1],
])('%s leaves with its own exit code', (error, code) => expect(exitCodeOf(error)).toBe(code));
