import { describe, expect, test } from 'vitest';
import { findUrlDate, findWrittenDate, readMachineDate } from '../../../transform/read/written-date.ts';

describe('findWrittenDate', () => {
  test.each([
    ['Published 9 March 2026, 10:00', 'en', '2026-03-09'],
    ['March 9th, 2026', 'en', '2026-03-09'],
    ['Sept. 9, 2025', 'en', '2025-09-09'],
    ['9 de septiembre de 2025', 'es', '2025-09-09'],
    ['1º de março de 2026', 'pt', '2026-03-01'],
    ['18. März 2026', 'de', '2026-03-18'],
    ['le 1er août 2025', 'fr', '2025-08-01'],
    ['27 aprile 2024', 'it', '2024-04-27'],
    ['3 mrt 2026', 'nl', '2026-03-03'],
    ['2025年12月30日 5時', 'ja', '2025-12-30'],
    ['05/03/2024', 'pt', '2024-03-05'],
    ['05/03/2024', 'en-US', '2024-05-03'],
    ['05/03/2024', 'en', null],
    ['25/03/2024', 'en', '2024-03-25'],
    ['31 February 2026', 'en', null],
    ['in 2026', 'en', null],
    ['5 Megawatt 2026', 'de', null],
  ])('%s (%s) is %s', (text, language, expected) => {
    expect(findWrittenDate(text, language)).toBe(expected);
  });
});

describe('readMachineDate', () => {
  test.each([
    ['2026-02-06', '2026-02-06'],
    ['20260206', '2026-02-06'],
    ['2026-02-06T09:00:00.123+0100', '2026-02-06T09:00:00+01:00'],
    ['2026-02-06 09:00', '2026-02-06T09:00:00'],
    ['2026-02-06T09:00Z', '2026-02-06T09:00:00Z'],
    ['Fri, 06 Feb 2026 09:00:00 GMT', '2026-02-06T09:00:00Z'],
    ['6 Feb 2026 09:00:00 EST', '2026-02-06T09:00:00-05:00'],
    ['1769425200', '2026-01-26T11:00:00Z'],
    ['2026-13-06', null],
    ['soon', null],
    ['0000-00-00', null],
  ])('%s is %s', (text, expected) => {
    expect(readMachineDate(text)).toBe(expected);
  });
});

test('findUrlDate reads dates of a path, never of a number', () => {
  expect(findUrlDate('https://example.org/2024/03/05/a-story')).toBe('2024-03-05');
  expect(findUrlDate('https://example.org/artikel/2023-12-07/x')).toBe('2023-12-07');
  expect(findUrlDate('https://example.org/a-20240305.html')).toBe('2024-03-05');
  expect(findUrlDate('https://example.org/story/72127')).toBeNull();
  expect(findUrlDate('https://example.org/2024/')).toBeNull();
});
