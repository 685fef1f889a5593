// The gate on texts and on undecoded pages: it finds what a plain search finds, whatever markup stands in between.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { searchFor } from '../../../transform/byte-automaton.ts';
import { isRelevant, mayBeRelevant } from '../../../transform/gate.ts';

const registry = loadRegistry();
const utf8 = { feedTitle: null, httpCharset: 'utf-8' };
const page = (text: string) => Buffer.from(`<!doctype html><html lang="en"><body><p>${text}</p></body></html>`);
const bakery = 'The bakery opens a second shop on Main Street next week.';

describe('searchFor', () => {
  test('finds what each phrase alone would find', () => {
    const letter = fc.constantFrom('a', 'b', 'ab', ' ', 'é');
    const phrase = fc.array(letter, { minLength: 1, maxLength: 4 }).map((each) => each.join(''));
    const plain = phrase.filter((each) => each.trim() === each && !each.includes('  '));
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 6 }),
        fc.array(letter, { maxLength: 30 }),
        (needles, text) => {
          const spaced = text.join('').replace(/ +/g, ' ');
          const found = searchFor(needles.map((each) => ({ text: each })))(Buffer.from(text.join('').toUpperCase()));
          expect(found).toBe(needles.some((each) => spaced.includes(each)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['of its own', '300 MW', true],
    ['at the end', 'a load of 5 mw', true],
    ['within a word', 'the mwalimu said', false],
    ['behind a digit', '300MW', false],
  ])('a word %s', (_, text, wanted) => {
    expect(searchFor([{ text: 'mw', left: true, right: true }])(Buffer.from(text))).toBe(wanted);
  });

  test('a name counts in its own case', () => {
    const search = searchFor([{ text: 'Lumen Works', exact: true }]);
    expect(search(Buffer.from('built by Lumen Works'))).toBe(true);
    expect(search(Buffer.from('how the lumen works'))).toBe(false);
    expect(search(Buffer.from('built by <b>Lumen\n Works</b>'))).toBe(true);
  });
});

describe('pages as bytes', () => {
  it.each([
    ['plainly', 'A data center is planned.'],
    ['over a line break', 'A data\r\n      center is planned.'],
    ['through tags', 'A <em>data</em> <a href="/x?a=1&b=2">cent</a>er is planned.'],
    ['through a comment', 'A data <!-- ad: buy bread --> center is planned.'],
    ['with a fixed space', 'A data&nbsp;center is planned.'],
    ['in an attribute', '<img alt="The data center"> It is planned.'],
    ['in Japanese', 'データセンターを計画している。'],
    ['in capitals', 'UN CENTRE DE DONNÉES EST PRÉVU'],
    ['by a name', 'CoreWeave said so.'],
  ])('tell of a data center %s', (_, text) => {
    expect(mayBeRelevant(page(text), utf8, registry)).toBe(true);
  });

  it.each([
    ['another charset', Buffer.from('<p>Voil\xe0</p>', 'latin1'), utf8],
    ['a charset that is declared otherwise', page('Voilà'), { ...utf8, httpCharset: 'shift_jis' }],
    ['UTF-16', Buffer.from('<p>bread</p>', 'utf16le'), utf8],
    ['escapes that shift', Buffer.from('\x1b$B%G!<%?\x1b(B'), utf8],
    ['letters as numbers', page('&#x30c7;&#x30fc;&#x30bf;&#x30bb;&#x30f3;&#x30bf;'), utf8],
    ['letters as escapes', page('"\\u30c7\\u30fc\\u30bf"'), utf8],
    ['soft hyphens', page('Rechen&shy;zentrum'), utf8],
    ['a title that says so', page(bakery), { ...utf8, feedTitle: 'A data center for the town' }],
  ])('are left to the reader: %s', (_, bytes, head) => {
    expect(mayBeRelevant(bytes, head, registry)).toBe(true);
  });

  test('that say nothing of it are dropped', () => {
    expect(isRelevant(bakery, null, registry)).toBe(false);
    expect(mayBeRelevant(page(`${bakery} A caf\u00e9 &amp; more&#8217;s to come.`), utf8, registry)).toBe(false);
  });
});
