// Evidence is checked by code points, so that a text with emoji neither hides a lie nor refuses the truth.
import { assert, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealKind } from '../../../schemas/facts/deal.ts';
import { findMissingQuote } from '../../../sinks/find-missing-quote.ts';

const [deal] = dealKind.examples;
const claims = (start: number, end: number, quote: string) => [
  { ...deal, evidence: [{ field: 'amount', start, end, quote }] },
];

describe('a quote is where the claim says', () => {
  test.each([
    ['plain $2bn text', 6, 10, '$2bn'],
    ['😀😀 $2bn', 3, 7, '$2bn'],
    ['$2bn', 0, 4, '$2bn'],
    ['a 𝔑 b', 2, 3, '𝔑'],
  ])('%s', (text, start, end, quote) => {
    expect(findMissingQuote(text, claims(start, end, quote))).toBeNull();
  });

  test.each([
    ['😀😀 $2bn', 5, 9, '$2bn', 'counted in UTF-16'],
    ['plain $2bn', 5, 9, '$2bn', 'one too early'],
    ['plain $2bn', 6, 11, '$2bn', 'one too long'],
    ['$2bn', 400, 404, '$2bn', 'beyond the end'],
    ['😀 $2bn', 400, 404, '$2bn', 'beyond the end of a text with emoji'],
    ['', 0, 4, '$2bn', 'in an empty text'],
  ])('%s %i–%i "%s": %s', (text, start, end, quote) => {
    expect(findMissingQuote(text, claims(start, end, quote))).toContain(`"${quote}" for amount`);
  });

  test('any stretch of any text is found, and never one place further', () => {
    const texts = string({ unit: 'grapheme', minLength: 2, maxLength: 60 });
    assert(
      property(texts, nat(), nat(), (text, a, b) => {
        const points = Array.from(text);
        const [start, end] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number];
        const quote = points.slice(start, end + 1).join('');
        expect(findMissingQuote(text, claims(start, end + 1, quote))).toBeNull();
        const moved = points.slice(start + 1, end + 2).join('') === quote;
        expect(findMissingQuote(text, claims(start + 1, end + 2, quote)) === null).toBe(moved);
      }),
      { numRuns: 200 },
    );
  });
});
