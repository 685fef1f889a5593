import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellFormedJson, isWellFormedText, wellFormed } from '../../../platform/database/well-formed.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('\\', 'u0000', '\0', '\ud800', '\udc00', 'ud800', '"', 'a')).map((parts) => parts.join('')),
);

describe('wellFormed', () => {
  it.each([
    ['a\0b', 'a\ufffdb'],
    ['\ud800', '\ufffd'],
    ['\udfff\ud800', '\ufffd\ufffd'],
    ['a😀b', 'a😀b'],
    ['\ud83d', '\ufffd'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(wellFormed(text)).toBe(expected);
  });

  it('keeps the number of code points, and leaves good text alone (property)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = wellFormed(text);
        expect(Array.from(cleaned)).toHaveLength(Array.from(text).length);
        expect(isWellFormedText(cleaned)).toBe(true);
        if (isWellFormedText(text)) expect(cleaned).toBe(text);
      }),
    );
  });

  it('sees in JSON text what is bad in the strings it stands for (property)', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, value) => {
        expect(isWellFormedJson(JSON.stringify({ [key]: [value] }))).toBe(
          isWellFormedText(key) && isWellFormedText(value),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no more than linear time on backslashes', () => {
    const started = performance.now();
    isWellFormedJson('\\'.repeat(2_000_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
