import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from '../../../transform/read/code-points.ts';

test('offsets after characters above U+FFFF shrink', () => {
  const toPoints = codePointOffsets('a😀b😀c');
  expect([0, 1, 3, 4, 6, 7].map((offset) => toPoints(offset))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('agrees with counting the code points of the prefix, at every character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const toPoints = codePointOffsets(text);
      let offset = 0;
      for (const [count, character] of Array.from(text).entries()) {
        expect(toPoints(offset)).toBe(count);
        offset += character.length;
      }
      expect(toPoints(text.length)).toBe(Array.from(text).length);
    }),
  );
});
