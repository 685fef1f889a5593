// Values as people read them, links that lead outside, passages that match their quote.
import { describe, expect, test } from 'vitest';
import { columnLabel, formatValue, safeLink } from '../../../serve/pages/format-value.ts';
import { shareWords } from '../../../serve/pages/share-table.ts';
import { passagesOf } from '../../../serve/passages.ts';

const column = (name: string, type: string) => ({ name, type, comment: null });

describe('values', () => {
  test.each([
    ['1600000000', column('proceeds_usd', 'numeric'), '$1.6B'],
    ['-950.5', column('residual_usd', 'numeric'), '$-950.5'],
    ['17.99', column('share_pct', 'numeric'), '17.99%'],
    ['1234.5', column('mw', 'numeric'), '1,234.5'],
    [2032, column('year', 'integer'), '2032'],
    [true, column('is_latest', 'boolean'), 'yes'],
    [null, column('mw', 'numeric'), ''],
    ['NaN', column('mw', 'numeric'), 'NaN'],
    ['2026-02-06T23:30:00.12Z', column('known_from', 'timestamp with time zone'), '2026-02-06 23:30 UTC'],
    ['2026-02-06', column('event_date', 'date'), '2026-02-06'],
  ])('%s as %o is %s', (value, of, shown) => {
    expect(formatValue(value, of)).toBe(shown);
  });

  test.each([
    ['announced_date', { date_precision: 'month' }, '2026-08'],
    ['since', { since_precision: 'year' }, '2026'],
    ['period_to', { period_precision: 'quarter' }, '2026-Q3'],
    ['period_from', { period_from_precision: 'half' }, '2026-H2'],
    ['ready_for_service_date', { rfs_precision: 'day' }, '2026-08-01'],
    ['as_of_date', { date_precision: 'year' }, '2026-08-01'],
  ])('%s is shown as precisely as it is stated', (name, row, shown) => {
    expect(formatValue('2026-08-01', column(name, 'date'), row)).toBe(shown);
  });

  test('labels', () => {
    expect(columnLabel('consideration_usd')).toBe('Consideration USD');
    expect(columnLabel('mw_at_stake')).toBe('MW at stake');
  });

  test.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['HTTP://A.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [' java\tscript:alert(1)', null],
    ['//a.example', null],
    ['', null],
    [null, null],
    [7, null],
  ])('%s links to %s', (given, href) => {
    expect(safeLink(given)).toBe(href);
  });

  test('shares in words', () => {
    expect(shareWords({ value_kind: 'reported', share_pct: '18.00', comparator: 'below' })).toBe('< 18%');
    expect(shareWords({ value_kind: 'projected', share_pct: '33.9', p10: '30.66', p90: '37.44' })).toBe(
      '≈ 34% (30.7–37.4)',
    );
  });
});

describe('passages', () => {
  const text = `${'🙂 word '.repeat(60)}THE QUOTE and more${' after'.repeat(60)} LATER end`;
  const points = Array.from(text);
  const spanOf = (quote: string, field: string) => {
    const start = Array.from(text.slice(0, text.indexOf(quote))).length;
    return { start, end: start + Array.from(quote).length, quote, field };
  };

  test('count code points, are cut at words, and hold what stands together', () => {
    const [first, second, ...others] = passagesOf(points, [
      spanOf('LATER', 'c'),
      spanOf('more', 'b'),
      spanOf('THE QUOTE', 'a'),
      spanOf('QUOTE', 'a2'),
    ]);
    expect(others).toEqual([]);
    expect(first?.slice(1, 4)).toEqual([
      { text: 'THE QUOTE', fields: ['a', 'a2'] },
      { text: ' and ', fields: [] },
      { text: 'more', fields: ['b'] },
    ]);
    expect(first?.[0]?.text).toMatch(/^… (🙂|word)/u);
    expect(first?.at(-1)?.text).toMatch(/ after …$/);
    expect(Array.from(first?.[0]?.text ?? '').length).toBeLessThan(185);
    expect(second?.slice(1)).toEqual([
      { text: 'LATER', fields: ['c'] },
      { text: ' end', fields: [] },
    ]);
  });

  test('a quote that is not where it should be, or whose text is gone, stands alone', () => {
    const wrong = { ...spanOf('THE QUOTE', 'a'), start: 0 };
    expect(passagesOf(points, [wrong])).toEqual([[{ text: 'THE QUOTE', fields: ['a'] }]]);
    expect(passagesOf(null, [wrong, { ...wrong, field: 'b' }])).toEqual([[{ text: 'THE QUOTE', fields: ['a', 'b'] }]]);
  });
});
