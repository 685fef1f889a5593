import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmptyCell, readLocaleNumber } from '../../../transform/read/locale-number.ts';

test.each([
  ['1,600', 'en', '1600'],
  ['1,600', 'de', '1.600'],
  ['1.600', 'pt', '1600'],
  ['1.600', 'en', '1.600'],
  ['121,0', 'en', '121.0'],
  ['3.500,5', 'en', '3500.5'],
  ['3,500.5', 'de', '3500.5'],
  ['1.234.567', 'en', '1234567'],
  ['12 500', 'fr', '12500'],
  ["1'250", 'de', '1250'],
  ['0,125', 'en', '0.125'],
  ['$1,250', 'en', '1250'],
  ['45 %', 'en', '45'],
  ['(12)', 'en', '-12'],
  ['−3', 'en', '-3'],
  ['to be announced', 'en', null],
  ['1,2,3', 'en', null],
  ['12-15', 'en', null],
  ['1.5e3', 'en', null],
])('%s (%s) is %s', (text, language, expected) => {
  expect(readLocaleNumber(text, language)).toBe(expected);
});

test('numbers as Intl writes them come back', () => {
  for (const language of ['en', 'de', 'pt', 'es', 'it', 'nl']) {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: 'always' });
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(Number(readLocaleNumber(format.format(value), language))).toBe(value);
      }),
    );
  }
});

test('a dash or its kin is an empty cell', () => {
  for (const text of ['', ' ', '—', '-', 'n/a', 'N.A.', 'n.d.', 'k.A.', 'TBD', '…'])
    expect(isEmptyCell(text)).toBe(true);
  for (const text of ['0', '-1', 'na na', 'North']) expect(isEmptyCell(text)).toBe(false);
});
