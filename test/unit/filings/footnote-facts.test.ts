import { describe, expect, test } from 'vitest';
import { readFootnote } from '../../../transform/read/filing/footnote-facts.ts';

describe('price ranges', () => {
  test.each([
    ['at prices ranging from $66.50 to $67.49, inclusive.', '66.50', '67.49'],
    ['The shares were sold in trades with prices between $1,010 and $1,020.25 per share.', '1010', '1020.25'],
    ['within a range of $9.995 per share through $10.99', '9.995', '10.99'],
    ['executed at prices from US$12.10 – US$12.80', '12.10', '12.80'],
  ])('%s', (text, low, high) => {
    expect(readFootnote(text).priceRange).toEqual({ low, high });
  });

  test.each([
    ['in 10 to 20 transactions'],
    ['ranging from $67.49 to $66.50'],
    ['vests between January 3, 2025 and March 3, 2026'],
    ['from 2025 to 2026'],
    ['The price was $12.'],
  ])('%s is none', (text) => {
    expect(readFootnote(text).priceRange).toBeNull();
  });

  test('an average says that it is one', () => {
    expect(readFootnote('The price is a weighted average price.').isWeightedAverage).toBe(true);
    expect(readFootnote('The average farmer.').isWeightedAverage).toBe(false);
  });
});

describe('plans', () => {
  test.each([
    ['Sold under a Rule 10b5-1 trading plan adopted by the holder on March 14, 2025.', true, '2025-03-14'],
    ['Effected pursuant to a 10b5-1 plan dated 3/14/2025', true, '2025-03-14'],
    ['Adopted 2024-12-02, this Rule 10b5-1 plan ends in June 2026.', true, '2024-12-02'],
    ['Pursuant to a Rule 10b5-1 plan.', true, null],
    ['The sale was not made under a Rule 10b5-1 plan adopted on March 14, 2025.', false, null],
    ['Shares vest on March 14, 2025.', null, null],
  ])('%s', (text, plan, planAdopted) => {
    expect(readFootnote(text)).toMatchObject({ plan, planAdopted });
  });
});

describe('taxes', () => {
  test.each([
    ['Represents shares sold to cover tax withholding obligations upon the vesting of units.', true],
    ['The sale was made in a "sell to cover" transaction and was not discretionary.', true],
    ['Shares required to be sold by the holder to satisfy the statutory tax withholding.', true],
    ['Shares sold to cover the exercise price.', false],
    ['Taxes are due upon sale.', false],
  ])('%s', (text, expected) => {
    expect(readFootnote(text).coversTax).toBe(expected);
  });
});

describe('splits', () => {
  test.each([
    ['Adjusted for the 10-for-1 forward stock split effective June 7, 2024.', { ratio: '10', effective: '2024-06-07' }],
    ['reflects a one-for-four reverse stock split', { ratio: '0.25', effective: null }],
    ['a 3 for 2 stock split', { ratio: '1.5', effective: null }],
    ['a 1-for-1 stock split', null],
    ['one for the road', null],
  ])('%s', (text, expected) => {
    expect(readFootnote(text).split).toEqual(expected);
  });
});

test('a footnote that repeats half a pattern for ever is read at once', () => {
  const started = performance.now();
  for (const text of ['ranging ', 'sold to cover ', 'not 10b5 ', 'adopted ', '10-for-', 'from $1 '])
    readFootnote(text.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
