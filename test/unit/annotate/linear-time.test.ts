// The rules extractor takes time in proportion to the text, whatever the text is made of.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { documentId } from '../../../schemas/ids.ts';
import type { ReadDocument } from '../../../schemas/read-document.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();
const shortLength = 8_000;
const factor = 4;
/** A quadratic step would show as 16; the room above 4 is for the noise of a shared machine. */
const limit = 8;

const hostile: Readonly<Record<string, string>> = {
  digits: '7',
  'groups of digits': '1,234,567.',
  'opening brackets': '(',
  'closing quotes': '.”',
  'full stops': '.',
  'one sentence': 'the board heard about the data center and then about the water and ',
  'one sentence of names': 'Ridge Hollow Energy and Talen Energy and ',
  'combining marks': 'e\u0301\u0302\u0303',
  'bidi controls': '\u202edata center\u202c\u200f ',
  'names with a digit': 'Hut 8 ',
  'capital letters': 'A. B. ',
  amounts: '$1.5 billion to $2 billion ',
  'bare scales': 'billion million thousand ',
  'dates without end': 'March 10, 2026, Q4 2027 by 2030 ',
  negations: 'not 150 MW, ',
  'counties and towns': 'City of Mason County, Texas, ',
  'deals in one breath': 'Google will buy Talen Energy for $2 billion and ',
  'acts of opposition': 'residents sued, the county rejected the data center, ',
  'Han without a stop': '数据中心投资百亿元市',
  'Hangul without a stop': '데이터센터가용인시에',
  'katakana without a stop': 'データ・コア',
  'katakana of one letter': 'ー',
  'subjects of a Japanese report': 'アルファは3日、',
  'Korean nouns before names': '회사 가나다라 ',
  'Han before an ending': '与云科技信息数据',
  'verbs without their particle': 'Die Firma steigt bei dem Anbieter und gibt ',
  'names at every opening': 'Alpha buys it. ',
  'capitals and small words': 'Aa ',
  'lines of one letter': 'x\n',
};

function page(text: string): ReadDocument {
  return {
    documentId: documentId('https://example.org/hostile'),
    form: 'page',
    url: null,
    title: null,
    published: '2026-03-10',
    language: null,
    byline: null,
    dateSource: null,
    canonical: null,
    text,
    tables: [],
    dataset: null,
  };
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function millisecondsFor(text: string): number {
  const started = performance.now();
  extractClaims(page(text), registry);
  return performance.now() - started;
}

describe('time in proportion to the text', () => {
  it.each(Object.entries(hostile))('%s', (_, unit) => {
    const short = fill(unit, shortLength);
    const long = fill(unit, shortLength * factor);
    extractClaims(page(short), registry);
    let best = Number.POSITIVE_INFINITY;
    // The least disturbed of a few rounds counts; a text that is truly too slow is so in every round.
    for (let round = 0; round < 6 && best > limit * 0.75; round += 1) {
      const one = millisecondsFor(short);
      best = Math.min(best, millisecondsFor(long) / Math.max(one, 0.25));
    }
    expect(best).toBeLessThan(limit);
  });

  it('cuts what is longer than any story', () => {
    const started = performance.now();
    extractClaims(page(fill('the data center of 100 MW ', 5_000_000)), registry);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
